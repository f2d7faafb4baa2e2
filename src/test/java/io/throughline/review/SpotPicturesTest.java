package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.ThroughlineTest;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.deals.spot.Fit.Standing;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.SweetSpots;
import io.throughline.deals.spot.WrittenRule;
import io.throughline.deals.spot.WrittenRule.About;
import io.throughline.deals.spot.WrittenSpot;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Pictures carry what the rules of the sweet spot ask for, of either time.
@ThroughlineTest
class SpotPicturesTest extends Filing {
    @Autowired
    SweetSpots spots;

    @AfterEach
    void noRules() {
        rules();
    }

    private void rules(WrittenRule... rules) {
        var id = jdbc.sql("insert into app_user (id, name) values (gen_random_uuid(), 'Mara') returning id")
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
        var viewer = new Viewer(id, "Mara", Role.MANAGER, Locale.UK, ZoneOffset.UTC);
        spots.change(new WrittenSpot(spots.now().edition(), 50, List.of(rules)).spot(), "Test", viewer);
    }

    private static WrittenRule industry(String name) {
        return new WrittenRule(null, About.INDUSTRY, null, false, List.of(name), null, null, null, null);
    }

    private static WrittenRule seats(int least) {
        return new WrittenRule(
                null, About.COLUMN_NUMBER, "Seats", false, List.of(), new BigDecimal(least), null, null, 10);
    }

    private Standing standing(UUID deal) {
        return pictures.load(deal, today.date()).orElseThrow().fit().standing();
    }

    private UUID dealOf(String industry) {
        var account = account("Account of " + industry);
        jdbc.sql("update organization set industry = :industry where id = :id")
                .param("industry", industry)
                .param("id", account)
                .update();
        return deal("Deal", account, OPENED);
    }

    @Test
    void other_rules_make_every_review_anew() throws InterruptedException {
        var deal = dealOf("Tobacco");
        assertThat(verdict(deal)).isNotEqualTo("WALK_AWAY");

        rules(industry("tobacco"));

        for (var i = 0; i < 200 && !verdict(deal).equals("WALK_AWAY"); i++) Thread.sleep(50);
        assertThat(verdict(deal)).isEqualTo("WALK_AWAY");
        reviews.reviewAll(today.date(), reviewed -> {});
        assertThat(verdict(deal)).isEqualTo("WALK_AWAY");
    }

    @Test
    void a_picture_as_known_before_the_rules_knows_none_of_them() throws InterruptedException {
        var deal = dealOf("Tobacco");
        var before = today.now();
        Thread.sleep(20);
        rules(industry("Tobacco"));

        assertThat(standing(deal)).isEqualTo(Standing.KNOCKED_OUT);
        assertThat(pictures.load(deal, today.date(), before)
                        .map(picture -> picture.company().spot()))
                .hasValueSatisfying(spot -> assertThat(spot.rules()).isEmpty());
    }

    @Test
    void what_a_column_of_an_import_holds_counts_only_where_a_rule_asks_for_it() {
        var deal = deal("Seats");
        jdbc.sql("""
                        insert into fact (id, deal_id, kind, topic, answer, words, since, until)
                        values (gen_random_uuid(), :deal, 'EXTRA', 'Seats', 'KNOWN', '12', '2026-01-06', null),
                            (gen_random_uuid(), :deal, 'EXTRA', 'Seats', 'KNOWN', '99', '2026-01-01', '2026-01-06'),
                            (gen_random_uuid(), :deal, 'EXTRA', 'Other', 'KNOWN', '12', '2026-01-06', null)""").param("deal", deal).update();
        assertThat(pictures.load(deal, today.date())
                        .orElseThrow()
                        .qualification()
                        .columns())
                .isEmpty();

        rules(seats(13));
        assertThat(pictures.load(deal, today.date())
                        .orElseThrow()
                        .qualification()
                        .columns())
                .containsExactly(Map.entry("Seats", List.of("12")));
        assertThat(standing(deal)).isEqualTo(Standing.POOR);
        rules(seats(12));
        assertThat(standing(deal)).isEqualTo(Standing.FITS);
    }

    @Test
    void tripwires_and_overrides_are_those_of_the_day_and_of_what_was_known() throws InterruptedException {
        var deal = deal("Wired");
        var before = today.now();
        Thread.sleep(20);
        jdbc.sql("""
                        insert into tripwire (id, deal_id, question, due_on, laid_on, answered_on, answer)
                        values (gen_random_uuid(), :deal, 'Who pays?', '2026-02-10', '2026-02-01', '2026-02-12', 'Mira')""").param("deal", deal).update();
        jdbc.sql("""
                        insert into rule_override (id, deal_id, check_id, why, made_on, until, ended_on)
                        values (gen_random_uuid(), :deal, 'two-quarters-without-event', 'May', '2026-02-03', '2026-05-31',
                            '2026-02-20')""").param("deal", deal).update();

        var day = OPENED.withMonth(2).withDayOfMonth(11);
        var picture = pictures.load(deal, day).orElseThrow();
        assertThat(picture.qualification().tripwires().getFirst().isTripped(day))
                .isTrue();
        assertThat(picture.qualification().overrides().getFirst().isInForce(day))
                .isTrue();
        var later = pictures.load(deal, day.plusDays(9)).orElseThrow();
        assertThat(later.qualification().overrides().getFirst().isInForce(later.asOf()))
                .isFalse();
        assertThat(Review.of(picture).verdict()).isEqualTo(Verdict.WALK_AWAY);
        assertThat(Review.of(pictures.load(deal, day.plusDays(1)).orElseThrow()).verdict())
                .isNotEqualTo(Verdict.WALK_AWAY);
        assertThat(pictures.load(deal, OPENED).orElseThrow().qualification().tripwires())
                .isEmpty();
        assertThat(pictures.load(deal, day, before)).hasValueSatisfying(known -> {
            assertThat(known.qualification().tripwires()).isEmpty();
            assertThat(known.qualification().overrides()).isEmpty();
        });
    }

    @Test
    void without_rules_every_deal_fits_as_well_as_any() {
        assertThat(standing(dealOf("Tobacco"))).isEqualTo(Standing.UNKNOWN);
        assertThat(SweetSpot.NONE.isEmpty()).isTrue();
    }
}
