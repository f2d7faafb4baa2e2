package io.throughline.review.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.Answer;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class BriefTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Today today;

    People people;
    String deal;

    @BeforeEach
    void some_deal() {
        people = app.people();
        deal = "/deals/"
                + new WebDeals(deals, organizations, today)
                        .open("Bearings for line four", people.seller())
                        .id();
    }

    @Test
    void it_says_who_comes_what_they_said_and_when_we_met() {
        heard("NEED", "We must halve it.", "Ada Vint");

        var brief = brief("Ada Vint, Bo Halm");

        assertThat(brief.texts(".comers > li")).hasSize(2);
        assertThat(brief.texts(".comers > li").getFirst())
                .contains("Ada Vint", "last met on", "“We must halve it.”", "Need");
        assertThat(brief.texts(".comers > li").getLast())
                .contains("Bo Halm", "never met", "Nothing that they said is on file.");
    }

    @Test
    void it_asks_at_most_three_questions_that_of_the_worst_finding_first() {
        heard("SYMPTOM", "The line is slow.", "Ada Vint");

        var brief = brief("Ada Vint");

        var asked = app.as(people.seller()).get(deal).texts(".find > p:not(.says)");
        assertThat(brief.texts(".asked li")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(brief.texts(".asked li")).startsWith(asked.getFirst());
    }

    @Test
    void what_its_records_can_not_say_yet_is_said_to_be_not_kept() {
        assertThat(brief("Ada Vint").texts(".mute")).anyMatch(text -> text.startsWith("Promises: not kept yet"));
    }

    @Test
    void what_we_owe_them_is_the_next_step() {
        assertThat(brief("").texts(".rail li")).anyMatch(text -> text.startsWith("Hear what a stop costs them"));
    }

    @Test
    void what_they_fear_stands_beside_them_and_an_answer_is_owed_until_there_is_one() {
        fear("It stands still", "Ada Vint");
        var end = deal + "/end-game/people";
        app.as(people.seller()).post(end, "who", "Ada Vint", "answer", "A visit", "by", "2099-05-01");

        var brief = brief("Ada Vint, Bo Halm");

        assertThat(brief.texts(".comers > li").getFirst())
                .contains("What they fear: “It stands still” (raised, severe");
        assertThat(brief.texts(".comers > li").getLast()).contains("What they fear: not known: ask.");
        assertThat(brief.texts(".rail li"))
                .anyMatch(text -> text.startsWith("An answer to Ada Vint: “It stands still”")
                        && text.endsWith("nobody sees to it yet, by 1 May 2099"));
        var say = app.as(people.seller())
                .get(deal + "/concerns")
                .one("#register form[action$=/words]")
                .attr("action");
        app.as(people.seller()).post(say, "says", "RESOLVED", "who", "Ada Vint", "words", "I am content");
        assertThat(brief("Ada Vint").one(".comers > li").text()).contains("nothing any more: they said so");
        assertThat(brief("Ada Vint").texts(".rail li")).noneMatch(text -> text.startsWith("An answer"));
    }

    @Test
    void what_we_only_suspect_and_who_answers_it_is_in_the_team_s_document_alone() {
        fear("It stands still", "Ada Vint");
        fear("A quiet guess", "");
        app.as(people.seller())
                .post(
                        deal + "/end-game/people",
                        "who",
                        "Ada Vint",
                        "answerer",
                        people.seller().id().toString(),
                        "by",
                        "2099-05-01");
        var brief = brief("Ada Vint");
        assertThat(brief.body()).contains("A quiet guess", "1 May 2099");

        var at = deal + "/planned/" + brief.one("input[name=planned]").val();
        var read = app.as(people.outsider()).get(at);
        assertThat(read.one(".comers > li").text()).contains("It stands still");
        assertThat(read.body()).doesNotContain("A quiet guess", "1 May 2099");
    }

    private void fear(String words, String who) {
        assertThat(app.as(people.seller())
                        .post(
                                deal + "/concerns",
                                "holder",
                                "Ada Vint",
                                "kind",
                                "PERSONAL",
                                "severity",
                                "SEVERE",
                                "words",
                                words,
                                "who",
                                who)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void only_what_changed_after_the_last_interaction_counts_as_new() {
        heard("NEED", "We must halve it.", "Ada Vint");
        assertThat(brief("").texts("[aria-labelledby=since] li")).anyMatch(text -> text.contains("We must halve it."));

        app.as(people.seller()).post(deal + "/interactions", "words", "A call", "channel", "CALL");
        assertThat(brief("").one("[aria-labelledby=since]").text())
                .contains("A call", "Nothing was heard and nothing changed.");
    }

    @Test
    void who_may_only_read_the_deal_reads_the_brief_and_changes_nothing() {
        var brief =
                brief("").one("form[action$=/interactions] input[name=planned]").val();

        var read = app.as(people.outsider()).get(deal + "/planned/" + brief);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.has("form[action^=/deals]")).isFalse();
        assertThat(app.as(people.outsider())
                        .get(deal + "/planned/" + brief + "/edit")
                        .status())
                .isEqualTo(403);
    }

    private Answer brief(String who) {
        var planned = app.as(people.seller())
                .post(
                        deal + "/planned",
                        "purpose",
                        "Hear what a stop costs them",
                        "who",
                        who,
                        "on",
                        today.date().plusDays(3).toString());
        return app.as(people.seller()).get(String.valueOf(planned.location()));
    }

    private void heard(String topic, String words, String who) {
        assertThat(app.as(people.seller())
                        .post(deal + "/evidence", "topic", topic, "words", words, "who", who)
                        .status())
                .isEqualTo(303);
    }
}
