package io.throughline.buying.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Channel;
import io.throughline.base.Conflict;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.buying.concern.Concern.Hearing;
import io.throughline.buying.concern.Concern.Kind;
import io.throughline.buying.concern.Concern.Said;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.buying.concern.Concern.Severity;
import io.throughline.buying.concern.Concern.State;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rule that only its holder resolves a concern holds in the database too, whichever way one tries.
@WebTest
class ConcernsTest {
    @Autowired
    WebApp app;

    @Autowired
    Concerns concerns;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    Deal deal;
    UUID mira;
    UUID tor;
    Concern concern;

    @BeforeEach
    void a_concern_that_mira_holm_raised() {
        people = app.people();
        var some = new AsConcerned(deals, organizations, persons, today);
        deal = some.open(people);
        mira = some.person(deal, "Mira Holm");
        tor = some.person(deal, "Tor Aune");
        concern = add(said(Says.VOICED, mira));
    }

    private Said said(Says says, @Nullable UUID sayer) {
        return new Said(
                says, new Evidence(Ids.next(), sayer, null, today.date(), Channel.CALL, false, "It is my name", null));
    }

    private Concern add(Said said) {
        var one = new Concern(
                Ids.next(), mira, "Mira Holm", Kind.PERSONAL, Severity.SEVERE, "It stands still", List.of(said), 1);
        concerns.add(deal.id(), one);
        return stored(one);
    }

    private Concern stored(Concern one) {
        return concerns.of(deal.id()).stream()
                .filter(other -> other.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private State state() {
        return stored(concern).state(today.date()).orElseThrow();
    }

    private void file(String says, @Nullable UUID sayer, UUID holder) {
        jdbc.sql("""
                        insert into concern_word (id, concern_id, holder_id, says, sayer_id, happened_on, channel, words)
                        values (:id, :concern, :holder, :says, cast(:sayer as uuid), :on, 'CALL', 'x')""")
                .param("id", Ids.next())
                .param("concern", concern.id())
                .param("holder", holder)
                .param("says", says)
                .param("on", today.date())
                .param("sayer", sayer == null ? null : sayer.toString(), java.sql.Types.VARCHAR)
                .update();
    }

    @Test
    void it_is_read_as_it_was_written_and_its_holder_resolves_it() {
        assertThat(concern.holder()).isEqualTo("Mira Holm");
        assertThat(concern.said().getFirst().evidence().sayer()).isEqualTo("Mira Holm");
        assertThat(state()).isEqualTo(State.RAISED);

        assertThat(concerns.hear(deal.id(), concern, said(Says.RESOLVED, mira))).isInstanceOf(Hearing.Heard.class);

        assertThat(state()).isEqualTo(State.RESOLVED);
        assertThat(stored(concern).version()).as("whoever read it read less").isGreaterThan(concern.version());
    }

    @Test
    void what_others_say_is_not_even_filed() {
        assertThat(concerns.hear(deal.id(), concern, said(Says.RESOLVED, tor))).isInstanceOf(Hearing.OnlyHolder.class);
        assertThat(concerns.hear(deal.id(), concern, said(Says.RESOLVED, null))).isInstanceOf(Hearing.OnlyHolder.class);

        assertThat(stored(concern)).isEqualTo(concern);
    }

    @Test
    void whoever_says_that_it_is_their_own_concern_is_refused_by_the_database() {
        var forged = new Concern(
                concern.id(), tor, "Tor Aune", Kind.PERSONAL, Severity.SEVERE, "x", concern.said(), concern.version());

        assertThatThrownBy(() -> concerns.hear(deal.id(), forged, said(Says.RESOLVED, tor)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(state()).isEqualTo(State.RAISED);
    }

    @Test
    void the_database_takes_no_resolution_from_anybody_else() {
        assertThatThrownBy(() -> file("RESOLVED", tor, mira))
                .hasMessageContaining("only_its_holder_says_that_a_concern_is_resolved");
        assertThatThrownBy(() -> file("RESOLVED", null, mira))
                .hasMessageContaining("only_its_holder_says_that_a_concern_is_resolved");
        assertThatThrownBy(() -> file("RESOLVED", tor, tor))
                .as("nor does the word name another holder")
                .isInstanceOf(DataIntegrityViolationException.class);
        file("RESOLVED", mira, mira);
        assertThat(state()).isEqualTo(State.RESOLVED);
    }

    @Test
    void the_database_lets_no_word_become_a_resolution_and_no_concern_change_hands() {
        file("ANSWERED", tor, mira);

        assertThatThrownBy(() -> jdbc.sql(
                                "update concern_word set says = 'RESOLVED' where concern_id = :id and sayer_id = :tor")
                        .param("id", concern.id())
                        .param("tor", tor)
                        .update())
                .hasMessageContaining("only_its_holder_says_that_a_concern_is_resolved");
        assertThatThrownBy(() -> jdbc.sql("update concern set holder_id = :tor where id = :id")
                        .param("id", concern.id())
                        .param("tor", tor)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void the_same_word_is_filed_once() {
        var word = said(Says.ANSWERED, null);
        concerns.hear(deal.id(), concern, word);
        concerns.hear(deal.id(), stored(concern), said(Says.ANSWERED, null));

        assertThat(stored(concern).said()).hasSize(2);
    }

    @Test
    void what_only_we_suspect_is_for_the_deals_team_alone() {
        var ours = add(said(Says.VOICED, null));

        assertThat(concerns.seen(deal.id(), people.seller())).hasSize(2);
        assertThat(concerns.seen(deal.id(), people.manager())).hasSize(2);
        assertThat(concerns.seen(deal.id(), people.outsider()))
                .extracting(Concern::id)
                .containsExactly(concern.id());
        assertThat(concerns.find(deal.id(), ours.id(), people.outsider())).isEmpty();
        assertThat(concerns.find(deal.id(), ours.id(), people.seller())).isPresent();
    }

    @Test
    void only_what_was_ever_ours_alone_is_taken_away_and_not_over_somebody_elses_change() {
        var ours = add(said(Says.VOICED, null));

        assertThat(concerns.remove(deal.id(), concern)).isInstanceOf(Concerns.Removal.Voiced.class);
        concerns.change(deal.id(), ours.with(Kind.TRUST, Severity.MILD, "They have never seen it"));
        assertThatThrownBy(() -> concerns.remove(deal.id(), ours)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> concerns.change(deal.id(), ours)).isInstanceOf(Conflict.class);
        assertThat(stored(ours).words()).isEqualTo("They have never seen it");

        assertThat(concerns.remove(deal.id(), stored(ours))).isInstanceOf(Concerns.Removal.Removed.class);
        assertThat(concerns.of(deal.id())).extracting(Concern::id).containsExactly(concern.id());
    }

    @Test
    void what_it_was_before_stays_in_the_history() {
        concerns.change(deal.id(), concern.with(Kind.TRUST, Severity.MILD, "Not so bad"));

        assertThat(jdbc.sql("select words from concern_history where id = :id")
                        .param("id", concern.id())
                        .query(String.class)
                        .list())
                .containsExactly("It stands still");
    }
}
