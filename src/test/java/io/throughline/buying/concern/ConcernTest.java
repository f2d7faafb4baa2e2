package io.throughline.buying.concern;

import static io.throughline.buying.concern.Fears.MIRA;
import static io.throughline.buying.concern.Fears.MONDAY;
import static io.throughline.buying.concern.Fears.TOR;
import static io.throughline.buying.concern.Fears.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.buying.concern.Concern.Hearing;
import io.throughline.buying.concern.Concern.Said;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.buying.concern.Concern.State;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What state a concern is in follows from what was said, and by whom.
class ConcernTest {
    private static State stateOf(Said... said) {
        return Fears.of(said).state(MONDAY.plusDays(90)).orElseThrow();
    }

    @Test
    void what_only_we_believe_is_suspected_and_what_one_of_theirs_says_is_raised() {
        assertThat(stateOf(said(Says.VOICED, null, 0))).isEqualTo(State.SUSPECTED);
        assertThat(stateOf(said(Says.VOICED, MIRA, 0))).isEqualTo(State.RAISED);
        assertThat(stateOf(said(Says.VOICED, TOR, 0))).as("for her as well").isEqualTo(State.RAISED);
        assertThat(stateOf(said(Says.VOICED, null, 0), said(Says.VOICED, MIRA, 2)))
                .isEqualTo(State.RAISED);
    }

    @Test
    void our_own_belief_that_it_is_answered_leaves_it_open() {
        var concern = Fears.of(said(Says.VOICED, MIRA, 0), said(Says.ANSWERED, null, 3));

        assertThat(concern.state(MONDAY.plusDays(2))).contains(State.RAISED);
        assertThat(concern.state(MONDAY.plusDays(3))).contains(State.ANSWERED);
        assertThat(concern.isOpen(MONDAY.plusDays(3))).isTrue();
        assertThat(concern.openSince(MONDAY.plusDays(3))).contains(MONDAY);
    }

    @Test
    void its_holder_resolves_it() {
        var concern = Fears.of(said(Says.VOICED, MIRA, 0));

        var heard = concern.heard(said(Says.RESOLVED, MIRA, 5));

        assertThat(heard).isInstanceOfSatisfying(Hearing.Heard.class, taken -> {
            assertThat(taken.concern().state(MONDAY.plusDays(4))).contains(State.RAISED);
            assertThat(taken.concern().state(MONDAY.plusDays(5))).contains(State.RESOLVED);
            assertThat(taken.concern().isOpen(MONDAY.plusDays(5))).isFalse();
            assertThat(taken.concern().openSince(MONDAY.plusDays(5))).isEmpty();
        });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "00000000-0000-7000-8000-000000000000")
    void nobody_else_resolves_it(UUID sayer) {
        var concern = Fears.of(said(Says.VOICED, MIRA, 0));

        assertThat(concern.heard(said(Says.RESOLVED, sayer, 5)))
                .isInstanceOfSatisfying(
                        Hearing.OnlyHolder.class,
                        refused -> assertThat(refused.why()).isEqualTo("Only Mira Holm can say that it is resolved."));
    }

    @Test
    void a_document_without_a_sayer_resolves_nothing() {
        var paper = new Evidence(Ids.next(), null, null, MONDAY, Channel.DOCUMENT, true, "All is well", null);

        assertThat(Fears.of(said(Says.VOICED, MIRA, 0)).heard(new Said(Says.RESOLVED, paper)))
                .isInstanceOf(Hearing.OnlyHolder.class);
    }

    @Test
    void a_word_of_somebody_else_that_came_to_be_stored_resolves_nothing_either() {
        assertThat(stateOf(said(Says.VOICED, MIRA, 0), said(Says.RESOLVED, TOR, 3)))
                .isEqualTo(State.RAISED);
        assertThat(stateOf(said(Says.VOICED, MIRA, 0), said(Says.RESOLVED, null, 3)))
                .isEqualTo(State.RAISED);
    }

    @Test
    void raised_again_it_is_open_again_and_that_is_remembered() {
        var concern = Fears.of(
                said(Says.VOICED, MIRA, 0),
                said(Says.RESOLVED, MIRA, 5),
                said(Says.VOICED, TOR, 9),
                said(Says.RESOLVED, MIRA, 12));

        assertThat(concern.state(MONDAY.plusDays(9))).contains(State.RAISED);
        assertThat(concern.openSince(MONDAY.plusDays(9))).contains(MONDAY.plusDays(9));
        assertThat(concern.raisedAgain(MONDAY.plusDays(8))).isEmpty();
        assertThat(concern.raisedAgain(MONDAY.plusDays(90))).containsExactly(MONDAY.plusDays(9));
        assertThat(concern.state(MONDAY.plusDays(12))).contains(State.RESOLVED);
    }

    @Test
    void our_doubt_counts_against_our_belief_and_not_against_its_holders_word() {
        assertThat(stateOf(said(Says.VOICED, MIRA, 0), said(Says.ANSWERED, null, 3), said(Says.VOICED, null, 4)))
                .isEqualTo(State.RAISED);
        assertThat(stateOf(said(Says.VOICED, null, 0), said(Says.ANSWERED, null, 3), said(Says.VOICED, null, 4)))
                .isEqualTo(State.SUSPECTED);
        assertThat(stateOf(said(Says.VOICED, MIRA, 0), said(Says.RESOLVED, MIRA, 3), said(Says.VOICED, null, 4)))
                .isEqualTo(State.RESOLVED);
        assertThat(stateOf(said(Says.VOICED, MIRA, 0), said(Says.RESOLVED, MIRA, 3), said(Says.ANSWERED, null, 4)))
                .isEqualTo(State.RESOLVED);
    }

    @Test
    void what_is_heard_late_takes_its_place_among_the_days() {
        var concern = Fears.of(said(Says.VOICED, MIRA, 0), said(Says.VOICED, MIRA, 9));

        var heard = (Hearing.Heard) concern.heard(said(Says.RESOLVED, MIRA, 5));

        assertThat(heard.concern().state(MONDAY.plusDays(9))).contains(State.RAISED);
        assertThat(heard.concern().raisedAgain(MONDAY.plusDays(9))).containsExactly(MONDAY.plusDays(9));
    }

    @Test
    void before_it_was_spoken_of_it_has_no_state_and_only_theirs_make_it_more_than_ours() {
        var concern = Fears.of(said(Says.VOICED, null, 3), said(Says.ANSWERED, TOR, 4));

        assertThat(concern.state(MONDAY)).isEmpty();
        assertThat(concern.isOpen(MONDAY)).isFalse();
        assertThat(concern.namedOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(concern.isOnlyOurs()).isFalse();
        assertThat(Fears.of(said(Says.VOICED, null, 3)).isOnlyOurs()).isTrue();
    }

    @Test
    void other_words_and_another_weight_change_nothing_of_what_was_said() {
        var concern = Fears.of(said(Says.VOICED, MIRA, 0));

        var other = concern.with(Concern.Kind.TRUST, Concern.Severity.SEVERE, "Nobody has done it yet");

        assertThat(other.said()).isEqualTo(concern.said());
        assertThat(other.kind()).isEqualTo(Concern.Kind.TRUST);
        assertThat(other.severity()).isEqualTo(Concern.Severity.SEVERE);
        assertThat(other.words()).isEqualTo("Nobody has done it yet");
    }
}
