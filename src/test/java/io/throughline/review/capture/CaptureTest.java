package io.throughline.review.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class CaptureTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    People people;
    String deal;

    @BeforeEach
    void someDeal() {
        people = app.people();
        deal = "/deals/"
                + new WebDeals(deals, organizations, today)
                        .open("Bearings for line four", people.seller())
                        .id();
    }

    @Test
    void the_form_asks_what_was_said_and_by_whom_and_defaults_the_rest() {
        var form = app.as(people.seller()).get(deal + "/evidence/new?topic=NEED");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.one("select[name=topic] option[selected]").val()).isEqualTo("NEED");
        assertThat(form.one("textarea[name=words]").val()).isEmpty();
        assertThat(form.one("input[name=on]").val()).isEqualTo(today.date().toString());
        assertThat(form.one("select[name=channel] option").val()).isEqualTo("MEETING");
        assertThat(form.has("[name=grade]")).isFalse();
    }

    @Test
    void an_event_that_its_owner_stated_is_recorded_in_one_act_and_changes_the_verdict_in_the_same_response() {
        var before = app.as(people.seller()).get(deal).one(".verdict strong").text();
        var answer = app.as(people.seller())
                .htmx()
                .post(
                        deal + "/evidence",
                        "topic",
                        "EVENT",
                        "words",
                        "Without it the permit lapses.",
                        "who",
                        "Ada Vint",
                        "day",
                        today.date().plusDays(99).toString(),
                        "dateKind",
                        "REGULATORY",
                        "grade",
                        "SHOWN");

        assertThat(before).isEqualTo("Unproven.");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().getHeader("HX-Replace-Url")).isEqualTo(deal);
        assertThat(answer.one("h1").text()).startsWith("Bearings for line four");
        assertThat(answer.texts("#event .value")).anyMatch(value -> value.contains("Ada Vint"));
        assertThat(answer.texts("#event .said").getFirst()).contains("Without it the permit lapses.");
        assertThat(answer.texts("#event .by").getFirst()).contains("Ada Vint", "as reported by Sela Brandt", "stated");
        assertThat(answer.one("#event header p").text()).isEqualTo("3 of 4 parts known");
        assertThat(answer.one(".notice.done").text()).startsWith("Recorded.");
        assertThat(answer.one(".verdict").text()).doesNotContain("Nothing about the buyer is recorded yet");
    }

    @Test
    void without_htmx_the_answer_is_to_go_and_look() {
        var answer = need("We must halve it.", "Ada Vint");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(deal);
        assertThat(app.as(people.seller()).get(deal).texts("#needs .said")).containsExactly("“We must halve it.”");
    }

    @Test
    void a_name_that_is_known_makes_nobody_new() {
        need("We must halve it.", "Ada Vint");
        need("It costs us a shift a week.", "ada vint");

        assertThat(jdbc.sql("select count(*) from person where lower(name) = 'ada vint' and organization_id = "
                                + "(select organization_id from deal where id = cast(:id as uuid))")
                        .param("id", deal.substring(7))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_second_voice_for_the_same_words_corroborates_them() {
        need("We must halve it.", "Ada Vint");
        need("We must halve it.", "Bo Halm");

        var page = app.as(people.seller()).get(deal);
        assertThat(page.all("#needs .fact")).hasSize(1);
        assertThat(page.one("#needs .fact svg").attr("aria-label")).isEqualTo("corroborated");
    }

    @Test
    void still_true_adds_a_voice_to_the_fact_that_stands() {
        need("We must halve it.", "Ada Vint");
        var again = app.as(people.seller()).get(deal).one("#needs .does a").attr("href");
        var form = app.as(people.seller()).get(again);

        assertThat(form.one("h1").text()).startsWith("Still true");
        assertThat(form.has("select[name=topic]")).isFalse();
        heard("fact", form.one("input[name=fact]").val(), "words", "So it is.", "who", "Bo Halm");
        var page = app.as(people.seller()).get(deal);
        assertThat(page.texts("#needs .said")).containsExactlyInAnyOrder("“We must halve it.”", "“So it is.”");
    }

    @Test
    void what_changed_takes_the_place_of_the_old_answer_which_stays_to_be_read() {
        need("We must halve it.", "Ada Vint");
        var href =
                app.as(people.seller()).get(deal).all("#needs .does a").get(1).attr("href");
        heard("replaces", href.split("replaces=")[1], "words", "A third will do.", "who", "Ada Vint");

        var page = app.as(people.seller()).get(deal);
        assertThat(page.texts("#needs .said")).containsExactly("“A third will do.”");
        assertThat(page.texts("#other details .said")).contains("“We must halve it.”");
    }

    @Test
    void a_fact_can_be_ended() {
        need("We must halve it.", "Ada Vint");
        var end = app.as(people.seller()).get(deal).one("#needs .does form").attr("action");

        assertThat(app.as(people.seller()).put(end).status()).isEqualTo(303);
        assertThat(app.as(people.seller()).get(deal).has("#needs .fact")).isFalse();
    }

    @Test
    void two_people_who_name_two_days_contradict_each_other() {
        date(90, "Ada Vint");
        date(120, "Bo Halm");

        var page = app.as(people.seller()).get(deal);
        assertThat(page.texts(".find .says")).anyMatch(says -> says.startsWith("Two answers stand"));
        assertThat(page.one("#f-contradiction a").attr("href")).startsWith(deal + "/evidence/new");
    }

    @Test
    void one_person_who_names_another_day_has_changed_their_mind() {
        date(90, "Ada Vint");
        date(120, "Ada Vint");

        var page = app.as(people.seller()).get(deal);
        assertThat(page.has("#f-contradiction")).isFalse();
        assertThat(page.all("#event .value")).hasSize(1);
    }

    @Test
    void asked_and_they_do_not_know_is_an_answer() {
        heard("topic", "EVENT_DATE", "answer", "ASKED_UNKNOWN", "who", "Bo Halm");

        assertThat(app.as(people.seller()).get(deal).texts("#event .value")).containsExactly("Asked, they don't know");
    }

    @Test
    void not_relevant_here_needs_its_reason() {
        var answer = heard("topic", "SYMPTOM", "answer", "NOT_RELEVANT");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts(".notice.wrong li")).containsExactly("Say why it is not relevant here.");
    }

    @Test
    void what_is_refused_comes_back_with_its_words() {
        var answer =
                heard("topic", "EVENT_DATE", "words", "By the <b>first</b> of March", "who", "Ada Vint", "day", "soon");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("textarea").val()).isEqualTo("By the <b>first</b> of March");
        assertThat(answer.one("#who").val()).isEqualTo("Ada Vint");
        assertThat(answer.one("#day-wrong").text()).startsWith("This is no day.");
        assertThat(app.as(people.seller()).get(deal).has("#event .value")).isFalse();
    }

    @Test
    void a_hostile_word_is_only_a_word() {
        need("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>");

        var page = app.as(people.seller()).get(deal);
        assertThat(page.has("main script, main img")).isFalse();
        assertThat(page.one("#needs .said").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void whoever_is_not_of_the_team_may_look_and_not_write() {
        assertThat(app.as(people.outsider()).get(deal).status()).isEqualTo(200);
        assertThat(app.as(people.outsider()).get(deal).has("[data-key=capture]"))
                .isFalse();
        assertThat(app.as(people.outsider()).get(deal + "/evidence/new").status())
                .isEqualTo(403);
        assertThat(app.as(people.outsider())
                        .post(deal + "/evidence", "words", "x")
                        .status())
                .isEqualTo(403);
        assertThat(app.as(people.manager()).get(deal + "/evidence/new").status())
                .isEqualTo(200);
    }

    @Test
    void a_meeting_is_recorded_with_those_who_took_part() {
        var answer = app.as(people.seller())
                .post(
                        deal + "/interactions",
                        "words",
                        "Walked the line",
                        "who",
                        "Ada Vint, Bo Halm",
                        "kind",
                        "DISCOVER");

        assertThat(answer.status()).isEqualTo(303);
        var page = app.as(people.seller()).get(deal);
        assertThat(page.one("#interactions .what").text())
                .contains("Walked the line", "discover", "Ada Vint", "Bo Halm");
        assertThat(app.as(people.seller())
                        .get(deal + "/evidence/new")
                        .one("#who")
                        .val())
                .isNotEmpty();
    }

    @Test
    void a_meeting_of_tomorrow_comes_back_with_its_words() {
        var answer = app.as(people.seller())
                .post(
                        deal + "/interactions",
                        "words",
                        "Walked the line",
                        "on",
                        today.date().plusDays(1).toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#met-words").val()).isEqualTo("Walked the line");
    }

    @Test
    void what_is_sent_twice_is_recorded_once() {
        for (var i = 0; i < 2; i++) {
            need("We must halve it.", "Ada Vint");
            date(90, "Ada Vint");
            app.as(people.seller())
                    .post(deal + "/interactions", "words", "Walked the line", "who", "Ada Vint", "channel", "CALL");
        }

        var page = app.as(people.seller()).get(deal);
        assertThat(page.texts("#needs .said")).containsExactly("“We must halve it.”");
        assertThat(page.all("#event .said")).hasSize(1);
        assertThat(page.all("#interactions .what")).hasSize(1);
    }

    @Test
    void what_was_heard_today_was_heard_in_the_meeting_of_today() {
        app.as(people.seller())
                .post(deal + "/interactions", "words", "Walked the line", "who", "Ada Vint", "channel", "CALL");
        var form = app.as(people.seller()).get(deal + "/evidence/new");

        assertThat(form.one("select[name=channel] [selected]").val()).isEqualTo("CALL");
        assertThat(form.one(".rest summary").text()).contains("today, in “Walked the line”");
        heard("topic", "NEED", "words", "Halve it.", "who", "Bo Halm", "channel", "CALL");
        assertThat(jdbc.sql("""
                                select interaction.subject
                                from evidence
                                join fact on fact.id = evidence.fact_id
                                join interaction on interaction.id = evidence.interaction_id
                                where fact.deal_id = cast(:deal as uuid)""")
                        .param("deal", deal.substring(7))
                        .query(String.class)
                        .list())
                .containsExactly("Walked the line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "12026-01-01", "+12026-01-01", "0001-01-01"})
    void a_day_that_nobody_means_comes_back_with_its_words(String day) {
        var capture = heard("topic", "EVENT_DATE", "words", "By then.", "who", "Ada Vint", "day", day);
        var edit = app.as(people.seller()).put(deal, "name", "Bearings", "version", "1", "expectedClose", day);
        var meeting = app.as(people.seller()).post(deal + "/interactions", "words", "Walked", "on", day);

        assertThat(capture.status()).isEqualTo(422);
        assertThat(capture.one("#day-wrong").text()).startsWith("This is no day.");
        assertThat(edit.status()).isEqualTo(422);
        assertThat(meeting.status()).isEqualTo(422);
    }

    @Test
    void numbers_and_names_beyond_all_measure_come_back_too() {
        var answer = heard(
                "topic",
                "EVENT_OWNER",
                "words",
                "He pays.",
                "who",
                "x".repeat(201),
                "about",
                "y".repeat(201),
                "from",
                "1e999999999",
                "unit",
                "z".repeat(61));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.all(".notice.wrong li")).hasSize(3);
    }

    @Test
    void a_deal_that_opens_later_can_be_recorded_on() {
        jdbc.sql("update deal set opened_on = :day where id = cast(:id as uuid)")
                .param("day", today.date().plusDays(9))
                .param("id", deal.substring(7))
                .update();

        assertThat(app.as(people.seller()).get(deal + "/evidence/new").status()).isEqualTo(200);
        assertThat(need("We must halve it.", "Ada Vint").status()).isEqualTo(303);
        assertThat(app.as(people.seller()).get(deal).texts("#needs .said")).containsExactly("“We must halve it.”");
    }

    @Test
    void a_refused_form_leaves_the_address_of_the_page_alone() {
        var answer = app.as(people.seller()).htmx().post(deal + "/evidence", "topic", "NEED");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().getHeader("HX-Push-Url")).isEqualTo("false");
        assertThat(answer.one("#capture [autofocus]").attr("name")).isEqualTo("words");
        assertThat(app.as(people.seller()).htmx().get("/deals/none").response().getHeader("HX-Retarget"))
                .isEqualTo("body");
    }

    private WebApp.Answer heard(String... fields) {
        return app.as(people.seller()).post(deal + "/evidence", fields);
    }

    private WebApp.Answer need(String words, String who) {
        return heard("topic", "NEED", "words", words, "who", who);
    }

    private void date(int in, String who) {
        heard(
                "topic",
                "EVENT_DATE",
                "words",
                "By then.",
                "who",
                who,
                "day",
                today.date().plusDays(in).toString());
    }
}
