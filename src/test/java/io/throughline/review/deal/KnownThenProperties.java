package io.throughline.review.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.buying.concern.WoundedRivals;
import io.throughline.review.DealPicture;
import io.throughline.review.Pictures;
import io.throughline.review.Review;
import io.throughline.transition.victory.Victories;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody saw of a deal is seen again when one asks what was known then, whatever was written since.
class KnownThenProperties {
    private static final Today TODAY = new Today(Clock.systemUTC(), ZoneOffset.UTC);
    private static final UUID DEAL = new UUID(7, 1);

    /// What was read at an instant, and what is read as of then.
    private record Read(
            Instant at, DealPicture picture, Review review, Names names, List<Extra> extras, List<String> members) {}

    private record Edit(Act act, int number) {}

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void what_was_read_at_an_instant_is_read_again_as_known_then(@ForAll("edits") List<Edit> edits) {
        try (var database = TestDatabase.create()) {
            var pictures = Pictures.on(database.dataSource(), TODAY);
            var reading = new DealReading(
                    database.jdbc(),
                    new WoundedRivals(database.jdbc(), TODAY),
                    new Victories(database.jdbc(), event -> {}));
            database.jdbc().sql(Act.BEGIN).update();
            // the first picture makes the snapshot that all others are compared with
            assertThat(pictures.load(DEAL, Times.now(TODAY))).isPresent();
            var seen = new ArrayList<Read>();
            for (var edit : edits) {
                edit.act().make(database.jdbc(), edit.number());
                seen.add(read(pictures, reading, Times.now(TODAY), now(database.jdbc())));
            }
            for (var before : seen) {
                var times = new Times(before.picture().asOf(), Stored.at(before.at()));
                assertThat(read(pictures, reading, times, before.at()))
                        .usingRecursiveComparison()
                        .ignoringFields("picture.knownAt")
                        .isEqualTo(before);
            }
        }
    }

    private static Read read(Pictures pictures, DealReading reading, Times times, Instant at) {
        var picture = pictures.load(DEAL, times).orElseThrow();
        return new Read(
                at,
                picture,
                Review.of(picture),
                reading.names(picture.deal(), picture, times.stored()),
                reading.extras(DEAL, times),
                reading.members(DEAL, times.stored()));
    }

    /// Between two edits: what follows begins later.
    private static Instant now(JdbcClient jdbc) {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.of(Act.values()), Arbitraries.integers().between(1, 9))
                .as(Edit::new)
                .list()
                .ofMinSize(12)
                .ofMaxSize(40);
    }

    private enum Act {
        RENAME("update deal set name = 'Deal ' || :n where id = :deal"),
        RESTAGE("update deal set stage = 'Stage ' || :n, amount = :n * 100, currency = 'EUR' where id = :deal"),
        OPEN_EARLIER(
                "update deal set opened_on = current_date - 40 * :n, expected_close = current_date + :n where id = :deal"),
        MOVE("""
                insert into deal_change (id, deal_id, field, changed_on, place, from_value, to_value)
                select gen_random_uuid(), :deal, 'EXPECTED_CLOSE', current_date - :n, :n, '2026-01-01', '2026-02-0' || :n"""),
        UNMOVE("delete from deal_change where id in (select id from deal_change where place = :n)"),
        PERSON("update person set name = 'Person ' || :n, title = 'Title' where id = :person"),
        ACCOUNT("update organization set name = 'Account ' || :n where id = :account"),
        OWNER("update app_user set name = 'Owner ' || :n where id = :owner"),
        SAY("""
                with said as (
                    insert into fact (id, deal_id, kind, topic, answer, words, about_person_id, since)
                    select gen_random_uuid(), :deal, (array['NEED', 'EVENT_OWNER', 'SYMPTOM'])[:n % 3 + 1],
                        case when :n % 3 = 0 then 'EXPLICIT' else '' end, 'KNOWN', 'words ' || :n,
                        case when :n % 3 = 1 then cast(:person as uuid) end, current_date - :n
                    returning id
                )
                insert into evidence (id, fact_id, sayer_id, heard_by, happened_on, channel, words)
                select gen_random_uuid(), id, :person, :owner, current_date - :n, 'CALL', 'said ' || :n
                from said"""),
        END(
                "update fact set until = since + 1 where id = (select id from fact where until is null order by id limit 1)"),
        COLUMN("""
                insert into fact (id, deal_id, kind, topic, answer, words, since)
                select gen_random_uuid(), :deal, 'EXTRA', 'Column ' || :n, 'KNOWN', 'cell ' || :n, current_date - :n"""),
        MEET("""
                with met as (
                    insert into interaction (id, deal_id, happened_on, channel, direction, subject)
                    select gen_random_uuid(), :deal, current_date - :n, 'MEETING', 'BOTH', 'met ' || :n
                    returning id
                )
                insert into interaction_person (id, interaction_id, person_id)
                select gen_random_uuid(), id, :person from met"""),
        MISS("delete from interaction_person where id = (select id from interaction_person order by id limit 1)"),
        ROLE("""
                insert into contact_role (id, deal_id, person_id, role)
                select gen_random_uuid(), :deal, :person, 'Role ' || :n"""),
        NO_ROLE("delete from contact_role where id = (select id from contact_role order by id limit 1)"),
        TWIN("update deal set name = (select name from deal where id = :deal) where id = :other"),
        NO_TWIN("update deal set name = 'Other ' || :n where id = :other"),
        JOIN("""
                insert into deal_member (id, deal_id, user_id)
                select gen_random_uuid(), :deal, :owner
                on conflict do nothing"""),
        LEAVE("delete from deal_member where deal_id = :deal");

        static final String BEGIN = """
                with account as (
                    insert into organization (id, name) values ('00000000-0000-0007-0000-000000000002', 'Varn Works')
                ), owner as (
                    insert into app_user (id, name) values ('00000000-0000-0007-0000-000000000003', 'Sela Brandt')
                ), person as (
                    insert into person (id, name, organization_id)
                    values ('00000000-0000-0007-0000-000000000004', 'Ada Vint', '00000000-0000-0007-0000-000000000002')
                )
                insert into deal (id, name, organization_id, owner_id, status, stage, opened_on)
                select ('00000000-0000-0007-0000-00000000000' || n)::uuid, 'Deal', '00000000-0000-0007-0000-000000000002',
                    '00000000-0000-0007-0000-000000000003', 'OPEN', 'Discovery', current_date - 50
                from unnest(array[1, 5]) as n""";

        private final String sql;

        Act(String sql) {
            this.sql = sql;
        }

        void make(JdbcClient jdbc, int number) {
            jdbc.sql(sql)
                    .param("deal", DEAL)
                    .param("account", new UUID(7, 2))
                    .param("owner", new UUID(7, 3))
                    .param("person", new UUID(7, 4))
                    .param("other", new UUID(7, 5))
                    .param("n", number)
                    .update();
        }
    }
}
