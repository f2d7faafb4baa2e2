package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.ThroughlineTest;
import io.throughline.base.Channel;
import io.throughline.base.Grade;
import io.throughline.base.Ids;
import io.throughline.deals.ContactRole;
import io.throughline.deals.DatedChange;
import io.throughline.deals.DatedChange.Field;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.review.DealPicture.Sibling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ThroughlineTest
class PicturesTest extends Filing {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private DealPicture picture(UUID deal) {
        return pictures.load(deal, DAY).orElseThrow();
    }

    private UUID met(UUID deal, LocalDate on, UUID... persons) {
        var id = Ids.next();
        interactions.add(
                deal, new Interaction(id, on, Channel.MEETING, null, Direction.BOTH, "kick-off", 30, List.of(persons)));
        return id;
    }

    @Test
    void a_picture_holds_all_that_hangs_on_a_deal() {
        var deal = deal("Rollout");
        var mira = person("Mira Holm");
        var meeting = met(deal, DAY, mira, person("Jon Vale"));
        deals.add(Ids.next(), deal, new ContactRole(mira, "Mira Holm", "Sponsor", true));
        deals.record(deal, new DatedChange(Field.EXPECTED_CLOSE, OPENED.plusDays(3), "2026-02-01", "2026-04-01"));
        facts.add(
                deal,
                Told.owner("Mira Holm")
                        .saidBy("Mira Holm", "2026-03-02")
                        .saidBy("Jon Vale", "2026-03-03")
                        .fact());

        var picture = picture(deal);

        assertThat(picture.interactions()).singleElement().satisfies(i -> {
            assertThat(i.id()).isEqualTo(meeting);
            assertThat(i.minutes()).isEqualTo(30);
            assertThat(i.personIds()).containsExactlyInAnyOrder(mira, Told.person("Jon Vale"));
        });
        assertThat(picture.roles()).containsExactly(new ContactRole(mira, "Mira Holm", "Sponsor", true));
        assertThat(picture.closeMoves()).isEqualTo(new CloseMoves(1, 0));
        assertThat(picture.facts()).singleElement().satisfies(f -> {
            assertThat(f.person()).isEqualTo("Mira Holm");
            assertThat(f.grade(DAY)).isEqualTo(Grade.CORROBORATED);
            assertThat(f.evidence()).extracting(e -> e.sayer()).containsExactly("Mira Holm", "Jon Vale");
        });
    }

    @Test
    void what_came_after_the_day_does_not_show() {
        var deal = deal("Later");
        person("Mira Holm");
        facts.add(
                deal, Told.date("2026-06-30").saidBy("Mira Holm", "2026-03-04").fact());
        facts.add(deal, Told.owner("Mira Holm").since("2026-03-04").fact());
        deals.record(deal, new DatedChange(Field.STAGE, DAY.plusDays(1), "Discovery", "Proposal"));
        met(deal, DAY.plusDays(1));

        var picture = picture(deal);

        assertThat(picture.facts())
                .singleElement()
                .satisfies(f -> assertThat(f.evidence()).isEmpty());
        assertThat(picture.changes()).isEmpty();
        assertThat(picture.interactions()).isEmpty();
        assertThat(picture.deal().stage()).isEqualTo("Discovery");
    }

    @Test
    void an_outcome_after_the_day_is_hidden() {
        var deal = deal("Won later");
        jdbc.sql("update deal set status = 'WON', closed_on = '2026-03-04' where id = :id")
                .param("id", deal)
                .update();

        assertThat(picture(deal).deal().isOpen()).isTrue();
        assertThat(pictures.load(deal, DAY.plusDays(1)).orElseThrow().deal().isOpen())
                .isFalse();
    }

    @Test
    void a_deal_that_was_opened_later_or_is_not_there_has_no_picture() {
        assertThat(pictures.load(deal("Next year", null, DAY.plusDays(1)), DAY)).isEmpty();
        assertThat(pictures.load(deal("Today", null, DAY), DAY)).isPresent();
        assertThat(pictures.load(deal("Undated", null, null), DAY)).isPresent();
        assertThat(pictures.load(Ids.next(), DAY)).isEmpty();
    }

    @Test
    void columns_without_a_place_of_their_own_are_left_where_they_are() {
        var deal = deal("Extra");
        facts.add(deal, Told.of(FactKind.EXTRA).topic("Region").fact());

        assertThat(picture(deal).facts()).isEmpty();
    }

    @Test
    void as_known_at_an_instant_what_was_stored_later_does_not_show() {
        var deal = deal("Remembered");
        var first = Told.date("2026-06-30").fact();
        facts.add(deal, first);
        var then = storedBy();

        facts.supersede(first.id(), Told.date("2026-09-30").since("2026-03-02").fact());
        jdbc.sql("update deal set stage = 'Proposal' where id = :id")
                .param("id", deal)
                .update();
        met(deal, DAY);

        var before = pictures.load(deal, DAY, then).orElseThrow();
        assertThat(before.facts()).extracting(Fact::until).containsExactly((LocalDate) null);
        assertThat(before.deal().stage()).isEqualTo("Discovery");
        assertThat(before.interactions()).isEmpty();
        assertThat(picture(deal).facts()).hasSize(2);
        assertThat(picture(deal).deal().stage()).isEqualTo("Proposal");
        assertThat(pictures.load(deal, DAY, Instant.parse("2020-01-01T00:00:00Z")))
                .isEmpty();
    }

    private Instant storedBy() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, number) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }

    @Test
    void siblings_are_open_deals_of_the_account_that_look_alike() {
        var account = account("Birch & Sons");
        var deal = deal("Rollout, North", account, OPENED);
        var twin = deal("ROLLOUT north", account, OPENED);
        deal("Something else", account, OPENED);
        deal("Rollout, North", account("Elm"), OPENED);
        hide("closed_on = '2026-02-02', status = 'LOST'", deal("Rollout north", account, OPENED));
        hide("restricted = true", deal("Rollout north", account, OPENED));

        assertThat(picture(deal).siblings()).extracting(Sibling::id).containsExactly(twin);
    }

    private void hide(String how, UUID deal) {
        jdbc.sql("update deal set " + how + " where id = :id").param("id", deal).update();
    }

    @Test
    void a_deal_that_is_closed_only_later_is_an_open_sibling_still() {
        var account = account("Cedar");
        var deal = deal("Pumps", account, OPENED);
        hide("closed_on = '2026-03-04', status = 'WON'", deal("Pumps", account, OPENED));

        assertThat(picture(deal).siblings()).hasSize(1);
        assertThat(pictures.load(deal, DAY.plusDays(1)).orElseThrow().siblings())
                .isEmpty();
    }

    @Test
    void of_very_many_siblings_only_the_nearest_come() {
        var account = account("Oak");
        jdbc.sql("""
                        insert into deal (id, name, status, organization_id, product, opened_on, name_made)
                        select gen_random_uuid(), 'made', 'OPEN', :account, 'Pump', cast(:opened as date) + n, true
                        from generate_series(-100, 100) as n""").param("account", account).param("opened", OPENED).update();
        var one = jdbc.sql("select id from deal where organization_id = :account and opened_on = :opened")
                .param("account", account)
                .param("opened", OPENED)
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();

        assertThat(picture(one).siblings())
                .hasSize(6)
                .allSatisfy(s -> assertThat(s.name()).isNull())
                .allSatisfy(s -> assertThat(s.openedOn()).isBetween(OPENED.minusDays(3), OPENED.plusDays(3)));
    }

    @Test
    void a_picture_of_a_past_day_knows_only_the_outcomes_of_that_day() {
        closed("WON", 3, LocalDate.of(2026, 2, 1));
        closed("WON", 4, LocalDate.of(2026, 3, 1));
        var deal = deal("Compared");
        snapshots.make(today.date());

        assertThat(won(deal, "2026-01-31")).isZero();
        assertThat(won(deal, "2026-02-15")).isEqualTo(3);
        assertThat(pictures.load(deal, today.date())
                        .orElseThrow()
                        .company()
                        .figures()
                        .won()
                        .n())
                .isGreaterThanOrEqualTo(7);
    }

    private int won(UUID deal, String day) {
        return pictures.load(deal, LocalDate.parse(day))
                .orElseThrow()
                .company()
                .figures()
                .won()
                .n();
    }
}
