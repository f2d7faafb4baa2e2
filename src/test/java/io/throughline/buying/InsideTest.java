package io.throughline.buying;

import static io.throughline.buying.Somebody.DAY;
import static io.throughline.buying.Somebody.called;
import static io.throughline.buying.Somebody.claim;
import static io.throughline.buying.Somebody.id;
import static io.throughline.buying.Somebody.judged;
import static io.throughline.buying.Somebody.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.buying.Claim.Kind;
import io.throughline.buying.Claim.Said;
import io.throughline.buying.Hypothesis.Outcome;
import io.throughline.buying.Inside.Warning;
import io.throughline.buying.Inside.Wary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InsideTest {
    private static Inside inside(BuyingTeam team, List<Hypothesis> hypotheses, Judgement... judgements) {
        Map<UUID, Judgement> all =
                Stream.of(judgements).collect(Collectors.toMap(Judgement::personId, judgement -> judgement));
        return new Inside(team, all, hypotheses);
    }

    private static Hypothesis supposed(String name, String probability, @Nullable Outcome outcome) {
        return new Hypothesis(
                Ids.next(),
                id(name),
                name,
                new BigDecimal(probability),
                "Who signed last time?",
                DAY.plusDays(10),
                DAY.minusDays(5),
                outcome,
                outcome == null ? null : DAY,
                List.of(),
                1);
    }

    private static Claim wants(String name, Disposition disposition) {
        return claim(name, new Said(Kind.DISPOSITION, disposition.name(), null), name, false);
    }

    private static List<Wary> wary(Inside inside) {
        return inside.warnings().stream().map(Warning::wary).toList();
    }

    @Test
    void the_likeliest_hypothesis_leads_until_one_is_confirmed() {
        var some = List.of(
                supposed("Mira", ".3", null), supposed("Tor", ".6", null), supposed("Ida", ".9", Outcome.REFUTED));
        assertThat(Hypothesis.leading(some).orElseThrow().person()).isEqualTo("Tor");
        assertThat(Hypothesis.left(some)).isEqualByComparingTo(".1");

        var sure = List.of(supposed("Mira", ".2", Outcome.CONFIRMED), supposed("Tor", ".6", null));
        assertThat(Hypothesis.leading(sure).orElseThrow().person()).isEqualTo("Mira");
        assertThat(Hypothesis.leading(List.of(supposed("Ida", ".9", Outcome.UNCLEAR))))
                .isEmpty();
    }

    @Test
    void without_a_hypothesis_the_only_one_who_is_said_to_decide_does() {
        var team = team(called("Mira"), called("Tor"));
        var decides = new Said(Kind.ROLE, "DECIDES", null);
        var one = inside(team, List.of(), judged("Tor", claim("Tor", decides, null, false)));
        var two = inside(
                team,
                List.of(),
                judged("Tor", claim("Tor", decides, null, false)),
                judged("Mira", claim("Mira", decides, null, false)));

        assertThat(one.decider()).contains(id("Tor"));
        assertThat(two.decider()).isEmpty();
        assertThat(wary(two)).contains(Wary.DECIDER_UNKNOWN);
    }

    @Test
    void a_map_on_which_nobody_is_against_us_and_all_hangs_on_one_asks_for_more() {
        var inside = inside(
                team(called("Mira").met(3), called("Tor").met(80)),
                List.of(supposed("Mira", ".6", null)),
                judged("Mira", wants("Mira", Disposition.SUPPORTER)));

        assertThat(wary(inside)).containsExactly(Wary.SINGLE_THREAD, Wary.NOBODY_AGAINST, Wary.NO_COACH);
        assertThat(inside.warnings().getFirst().names()).containsExactly("Mira");
    }

    @Test
    void a_decider_who_is_against_us_and_to_whom_nothing_leads_is_said_first() {
        var inside = inside(
                team(called("Mira").met(3), called("Ida").met(4).sways("Tor", 3), called("Tor")),
                List.of(supposed("Tor", ".7", null)),
                judged("Tor", wants("Tor", Disposition.OPPONENT)),
                judged("Ida", wants("Ida", Disposition.ENEMY)));

        assertThat(wary(inside))
                .as("whoever works against us brings us nowhere")
                .containsExactly(Wary.DECIDER_AGAINST, Wary.NO_WAY_TO_DECIDER, Wary.NO_COACH);
    }

    @Test
    void a_way_leads_over_those_who_report_and_those_who_influence() {
        var inside = inside(
                team(called("Mira").met(3).under("Tor"), called("Tor").sways("Ida", 1), called("Ida")),
                List.of(supposed("Ida", ".7", null)));

        assertThat(wary(inside)).doesNotContain(Wary.NO_WAY_TO_DECIDER);
    }

    @Test
    void liking_us_without_believing_that_we_can_do_it_is_said() {
        var inside = inside(
                team(called("Mira").met(3)),
                List.of(),
                judged(
                        "Mira",
                        claim("Mira", new Said(Kind.RAPPORT, "PERSONAL", 3), null, false),
                        claim("Mira", new Said(Kind.RAPPORT, "TECHNICAL", 0), null, false)));

        assertThat(wary(inside)).contains(Wary.HOLLOW_RAPPORT);
    }

    @Test
    void an_empty_map_asks_nothing() {
        assertThat(inside(team(), List.of()).warnings()).isEmpty();
    }

    @Test
    void whoever_nobody_met_for_sixty_days_is_not_in_touch() {
        assertThat(called("Mira").met(59).made().isInTouch(DAY)).isTrue();
        assertThat(called("Mira").met(60).made().isInTouch(DAY)).isFalse();
        assertThat(wary(inside(team(called("Mira")), List.of()))).contains(Wary.NOBODY_IN_TOUCH);
    }

    @Test
    void nobody_may_come_to_report_to_themselves() {
        var team = team(called("Mira").under("Tor"), called("Tor").under("Ida"), called("Ida"));

        assertThat(team.wouldLoop(id("Ida"), id("Mira"))).isTrue();
        assertThat(team.wouldLoop(id("Ida"), id("Ida"))).isTrue();
        assertThat(team.wouldLoop(id("Mira"), id("Ida"))).isFalse();
    }

    @Test
    void a_loop_that_an_import_brought_is_walked_once() {
        var team = team(called("Mira").under("Tor").met(1), called("Tor").under("Mira"), called("Ida"));

        assertThat(team.wouldLoop(id("Ida"), id("Mira"))).isFalse();
        assertThat(team.isReached(id("Ida"), one -> true)).isFalse();
    }
}
