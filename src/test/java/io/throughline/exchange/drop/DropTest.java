package io.throughline.exchange.drop;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.DealTouched;
import io.throughline.deals.Deals;
import io.throughline.exchange.drop.Dropped.Left;
import io.throughline.exchange.mail.MailFiles;
import io.throughline.exchange.mail.Post;
import io.throughline.exchange.mail.Why;
import io.throughline.exchange.upload.Incoming;
import io.throughline.privacy.Erasures;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OwnWebTest
@RecordApplicationEvents
class DropTest {
    @Autowired
    WebApp app;

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

    @Autowired
    MailFiles files;

    @Autowired
    Drops drops;

    @Autowired
    Erasures erasures;

    @Autowired
    ApplicationEvents touched;

    DropStory story;

    @BeforeEach
    void somebody_to_write_to() {
        story = DropStory.of(app, deals, organizations, persons, today, jdbc);
    }

    @Test
    void a_letter_goes_to_the_only_open_deal_of_the_account_and_says_who_wrote_it() {
        story.person("Ines");
        var deal = story.deal("Gates");

        var dropped = drop(
                story.mail(story.at("Ines"), story.sela(), "From them"),
                story.mail(story.sela(), story.at("Ines") + ", " + story.at("Bo"), "From us"),
                story.mail("who@else.example", story.at("Ines"), "From a third"));

        assertThat(dropped.left()).isEmpty();
        assertThat(dropped.placed()).extracting(Dropped.Placed::unknown).contains(List.of(story.at("Bo")));
        assertThat(story.happened(deal))
                .containsExactlyInAnyOrder(
                        "EMAIL THEIRS From them Ines", "EMAIL OURS From us Ines", "EMAIL UNKNOWN From a third Ines");
    }

    @Test
    void the_deal_in_which_they_take_part_comes_before_those_of_their_account() {
        var ines = story.person("Ines");
        story.deal("Cranes");
        var gates = story.deal("Gates");
        story.role(gates, ines);

        drop(story.mail(story.at("Ines"), story.sela(), "Hello"));

        assertThat(story.happened(gates)).hasSize(1);
    }

    @Test
    void where_they_were_met_or_said_something_is_where_they_take_part() {
        var ines = story.person("Ines");
        var bo = story.person("Bo");
        var cranes = story.deal("Cranes");
        var gates = story.deal("Gates");
        drop(cranes.id(), story.mail("x" + story.domain(), story.at("Ines"), story.sela(), "By hand", 5));
        said(gates.id(), bo);

        drop(
                story.mail(story.at("Ines"), story.sela(), "Of cranes"),
                story.mail(story.at("Bo"), story.sela(), "Of gates"));

        assertThat(story.happened(cranes)).hasSize(2);
        assertThat(story.happened(gates)).containsExactly("EMAIL THEIRS Of gates Bo");
        assertThat(ines).isNotEqualTo(bo);
    }

    @Test
    void among_several_deals_nothing_is_guessed_and_only_those_one_may_write_to_are_named() {
        story.person("Ines");
        var cranes = story.deal("Cranes");
        var gates = story.deal("Gates");
        story.restrict(story.dealOf("Secret", story.people().outsider()));
        story.dealOf("Of others", story.people().outsider());

        var left = only(drop(story.mail(story.at("Ines"), story.sela(), "Hello")));

        assertThat(left.why()).isEqualTo(Why.SEVERAL_DEALS);
        assertThat(left.deals()).extracting(Target::id).containsExactly(cranes.id(), gates.id());
        assertThat(story.happened(cranes)).isEmpty();
    }

    @Test
    void a_deal_that_one_may_not_write_to_is_none() {
        story.person("Ines");
        var secret = story.dealOf("Secret", story.people().outsider());
        story.restrict(secret);
        var mail = story.mail(story.at("Ines"), story.sela(), "Hello");

        assertThat(only(drop(mail)).why()).isEqualTo(Why.NO_OPEN_DEAL);
        assertThat(story.happened(secret)).isEmpty();
        assertThat(drop(story.people().administrator(), mail).placed()).hasSize(1);

        var again = only(drop(mail));
        assertThat(again.why()).isEqualTo(Why.ON_FILE);
        assertThat(again.deals())
                .as("where it is on file is not for them to know")
                .isEmpty();
    }

    @Test
    void a_deal_that_is_closed_is_none() {
        story.person("Ines");
        jdbc.sql("update deal set status = 'LOST' where id = :id")
                .param("id", story.deal("Gates").id())
                .update();

        assertThat(only(drop(story.mail(story.at("Ines"), story.sela(), "Hello")))
                        .why())
                .isEqualTo(Why.NO_OPEN_DEAL);
    }

    @Test
    void a_letter_from_long_before_the_deal_is_not_taken_for_one_of_it() {
        story.person("Ines");
        var deal = story.deal("Gates");

        drop(story.mail("near", story.at("Ines"), story.sela(), "Near", 129));
        assertThat(only(drop(story.mail("far", story.at("Ines"), story.sela(), "Far", 132)))
                        .why())
                .isEqualTo(Why.BEFORE_THE_DEAL);

        assertThat(story.happened(deal)).hasSize(1);
    }

    @Test
    void nobody_known_is_said_with_the_addresses() {
        story.deal("Gates");

        var left = only(drop(story.mail(story.at("Nobody"), story.sela() + ", " + story.at("Other"), "Hello")));

        assertThat(left.why()).isEqualTo(Why.NOBODY_KNOWN);
        assertThat(left.addresses()).containsExactly(story.at("Nobody"), story.at("Other"));
    }

    @Test
    void what_is_among_ourselves_is_no_interaction_even_on_a_deal() {
        var deal = story.deal("Gates");
        var mail = story.mail(story.sela(), story.sela(), "To myself");

        assertThat(only(drop(mail)).why()).isEqualTo(Why.AMONG_US);
        assertThat(only(drop(deal.id(), mail)).why()).isEqualTo(Why.AMONG_US);
    }

    @Test
    void a_meeting_that_took_place_is_an_act_of_both_with_those_who_did_not_decline() {
        story.person("Ines");
        story.person("Bo");
        var deal = story.deal("Gates");

        drop(story.meeting(-30, "Walk", "", story.at("Ines"), "ATTENDEE;PARTSTAT=DECLINED:mailto:" + story.at("Bo")));

        assertThat(story.happened(deal)).containsExactly("MEETING BOTH Walk 45 Ines");
    }

    @Test
    void a_meeting_that_was_cancelled_or_that_all_of_one_side_declined_is_none() {
        story.person("Ines");
        var deal = story.deal("Gates");
        var declined = "ATTENDEE;PARTSTAT=DECLINED:mailto:";

        assertThat(only(drop(story.meeting(-30, "Off", "STATUS:CANCELLED\n", story.at("Ines"))))
                        .why())
                .isEqualTo(Why.CANCELLED);
        assertThat(only(drop(story.meeting(-30, "They", "", declined + story.at("Ines"))))
                        .why())
                .isEqualTo(Why.DECLINED);
        assertThat(only(drop(story.meeting(-30, "We", "", declined + story.sela(), story.at("Ines"))))
                        .why())
                .isEqualTo(Why.DECLINED);
        assertThat(story.happened(deal)).isEmpty();
    }

    @Test
    void a_meeting_to_come_is_planned_once_and_has_taken_place_when_it_is_dropped_afterwards() {
        story.person("Ines");
        var deal = story.deal("Gates");
        var file = story.meeting(30, "Hear what a stop costs", "", story.at("Ines"));

        var dropped = drop(file);
        assertThat(dropped.placed()).singleElement().matches(Dropped.Placed::planned);
        assertThat(story.happened(deal)).isEmpty();
        assertThat(planned(deal.id())).containsExactly("Hear what a stop costs Ines false");
        assertThat(only(drop(file)).why()).isEqualTo(Why.ON_FILE);

        jdbc.sql("update planned_interaction set planned_for = :day where deal_id = :deal")
                .param("day", today.dateOf(today.now().minusSeconds(3600 * 30)))
                .param("deal", deal.id())
                .update();
        drop(story.meeting(-30, "Hear what a stop costs", "", story.at("Ines")));
        assertThat(planned(deal.id())).containsExactly("Hear what a stop costs Ines true");
    }

    @Test
    void the_same_dropped_twice_or_twice_in_one_drop_adds_nothing() {
        story.person("Ines");
        var deal = story.deal("Gates");
        var mail = story.mail(story.at("Ines"), story.sela(), "Hello");

        var first = drop(mail, mail);
        assertThat(first.placed()).hasSize(1);
        assertThat(only(first).why()).isEqualTo(Why.ON_FILE);
        var again = only(drop(deal.id(), mail));

        assertThat(again.why()).isEqualTo(Why.ON_FILE);
        assertThat(again.deals()).extracting(Target::id).containsExactly(deal.id());
        assertThat(story.happened(deal)).hasSize(1);
    }

    @Test
    void on_a_deal_all_goes_there_with_those_who_are_on_file_and_nobody_is_made() {
        story.person("Ines", null);
        story.deal("Cranes");
        var deal = story.deal("Gates");
        var before = jdbc.sql("select count(*) from person").query(Long.class).single();

        var dropped = drop(
                deal.id(),
                story.mail("known", story.at("Ines"), story.sela(), "Known", 300),
                story.mail(story.at("New"), story.sela(), "New"),
                story.mail(story.sela(), story.at("New"), "To the new"),
                story.meeting(-30, "Met", "", story.at("New")));

        assertThat(dropped.left()).isEmpty();
        assertThat(story.happened(deal))
                .containsExactlyInAnyOrder(
                        "EMAIL THEIRS Known Ines", "EMAIL UNKNOWN New", "EMAIL OURS To the new", "MEETING OURS Met 45");
        assertThat(dropped.placed())
                .filteredOn(one -> one.unknown().equals(List.of(story.at("New"))))
                .hasSize(3);
        assertThat(jdbc.sql("select count(*) from person").query(Long.class).single())
                .isEqualTo(before);
    }

    @Test
    void what_is_kept_of_a_message_holds_no_address() {
        story.person("Ines");
        story.deal("Gates");
        drop(story.mail(story.at("Ines"), story.sela(), "Hello"));

        assertThat(jdbc.sql("select to_jsonb(interaction)::text from interaction where source = 'mail'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("@"));
    }

    @Test
    void who_is_erased_is_erased_from_what_came_this_way_and_does_not_come_back_with_it() {
        var ines = story.person("Ines");
        var deal = story.deal("Gates");
        var mail = story.mail(story.at("Ines"), story.sela(), "Ines is ill");
        drop(mail);

        erasures.erase(List.of(ines), Erasures.Why.ASKED);

        assertThat(story.happened(deal)).containsExactly("EMAIL THEIRS Erased. Erased person");
        assertThat(only(drop(mail)).why()).isEqualTo(Why.ON_FILE);
        assertThat(jdbc.sql("select count(*) from interaction_history where subject = 'Ines is ill'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void thousands_are_filed_at_once_and_each_deal_is_reviewed_once() {
        story.person("Ines");
        var deal = story.deal("Gates");
        var box = new StringBuilder();
        for (var i = 0; i < 5000; i++)
            box.append("From x Tue Mar  3 09:14:05 2026\n")
                    .append(bytes(story.mail(
                            "m" + i + story.domain(), story.at("Ines"), story.sela(), "Letter " + i, i % 40)))
                    .append('\n');
        touched.clear();

        var dropped = drop(Post.file("all.mbox", box.toString()));

        assertThat(dropped.placed()).hasSize(5000);
        assertThat(story.happened(deal)).hasSize(5000);
        assertThat(touched.stream(DealTouched.class)).containsExactly(new DealTouched(deal.id()));
    }

    private static String bytes(MockMultipartFile file) {
        try {
            return new String(file.getBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> planned(UUID deal) {
        return jdbc.sql("""
                        select purpose || ' ' || person.name || ' ' || (interaction_id is not null)
                        from planned_interaction
                        join planned_person on planned_person.planned_interaction_id = planned_interaction.id
                        join person on person.id = planned_person.person_id
                        where deal_id = :deal""").param("deal", deal).query(String.class).list();
    }

    private void said(UUID deal, UUID person) {
        var fact = Ids.next();
        jdbc.sql("""
                        insert into fact (id, deal_id, kind, answer, words, since)
                        values (:id, :deal, 'SYMPTOM', 'KNOWN', 'It is slow', current_date)""").param("id", fact).param("deal", deal).update();
        jdbc.sql("""
                        insert into evidence (id, fact_id, channel, happened_on, sayer_id, words)
                        values (:id, :fact, 'CALL', current_date, :person, 'Slow')""")
                .param("id", Ids.next())
                .param("fact", fact)
                .param("person", person)
                .update();
    }

    private static Left only(Dropped dropped) {
        assertThat(dropped.left()).hasSize(1);
        return dropped.left().getFirst();
    }

    private Dropped drop(MockMultipartFile... sent) {
        return drop(story.people().seller(), sent);
    }

    private Dropped drop(Viewer viewer, MockMultipartFile... sent) {
        return drops.drop(files.read(Incoming.sent(Arrays.asList(sent))), viewer);
    }

    private Dropped drop(UUID deal, MockMultipartFile... sent) {
        return drops.drop(
                files.read(Incoming.sent(Arrays.asList(sent))),
                deal,
                story.people().seller());
    }
}
