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
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class PlanTest {
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
    void some_deal() {
        people = app.people();
        deal = "/deals/"
                + new WebDeals(deals, organizations, today)
                        .open("Bearings for line four", people.seller())
                        .id();
    }

    @Test
    void what_is_planned_leads_to_its_brief_and_stands_on_the_deal() {
        var brief = planned("Hear what a stop costs them", "Ada Vint, Bo Halm", 3);

        var page = app.as(people.seller()).get(brief);
        assertThat(page.one("h1").text()).isEqualTo("Hear what a stop costs them");
        assertThat(page.texts(".comers a")).containsExactly("Ada Vint", "Bo Halm");
        var ofDeal = app.as(people.seller()).get(deal);
        assertThat(ofDeal.texts(".tocome a")).containsExactly("Hear what a stop costs them");
        assertThat(ofDeal.one(".tocome small").text()).isEqualTo("planned, meeting, discover");
    }

    @Test
    void the_next_step_is_set_where_none_stands_and_left_alone_where_one_does() {
        planned("Hear what a stop costs them", "", 3);
        planned("Show the line", "", 9);

        assertThat(jdbc.sql("select next_step || ' ' || (next_step_on - :today) from deal where id = cast(:id as uuid)")
                        .param("today", today.date())
                        .param("id", deal.substring(7))
                        .query(String.class)
                        .single())
                .isEqualTo("Hear what a stop costs them 3");
    }

    @Test
    void today_leads_to_the_brief_and_names_it_once() {
        var brief = planned("Hear what a stop costs them", "", 3);

        var agenda = app.as(people.seller()).get("/today");
        assertThat(agenda.texts(".agenda > li p > :first-child")).containsOnlyOnce("Hear what a stop costs them");
        assertThat(agenda.all(".agenda a").eachAttr("href")).contains(brief);
    }

    @Test
    void once_it_took_place_it_is_on_file_and_not_to_come_any_more() {
        var brief = planned("Hear what a stop costs them", "Ada Vint", 3);
        var form = app.as(people.seller()).get(brief).one("form[action$=/interactions]");
        assertThat(form.expectFirst("input[name=who]").val()).isEqualTo("Ada Vint");
        assertThat(form.expectFirst("input[name=on]").val())
                .isEqualTo(today.date().toString());

        var recorded = app.as(people.seller())
                .post(
                        deal + "/interactions",
                        "planned",
                        form.expectFirst("input[name=planned]").val(),
                        "words",
                        "A stop costs a truck",
                        "who",
                        "Ada Vint",
                        "kind",
                        "DISCOVER",
                        "minutes",
                        "45");

        assertThat(recorded.status()).isEqualTo(303);
        var page = app.as(people.seller()).get(deal);
        assertThat(page.has(".tocome")).isFalse();
        assertThat(page.one("#interactions .happened small").text())
                .isEqualTo("meeting, discover, 45 minutes, with Ada Vint");
        assertThat(app.as(people.seller()).get(brief).status()).isEqualTo(404);
    }

    @Test
    void called_off_it_is_gone_from_the_page_and_stays_in_the_history() {
        var brief = planned("Hear what a stop costs them", "", 3);

        assertThat(app.as(people.seller()).delete(brief, "version", "1").status())
                .isEqualTo(303);
        assertThat(app.as(people.seller()).get(deal).has(".tocome")).isFalse();
        assertThat(app.as(people.seller()).delete(brief, "version", "1").status())
                .isEqualTo(404);
        assertThat(jdbc.sql(
                                "select called_off_on is null from planned_interaction_history where id = cast(:id as uuid)")
                        .param("id", brief.substring(brief.lastIndexOf('/') + 1))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_plan_is_changed_and_who_does_not_come_any_more_is_out() {
        var brief = planned("Hear what a stop costs them", "Ada Vint, Bo Halm", 3);
        var form = app.as(people.seller()).get(brief + "/edit");
        assertThat(form.one("input[name=who]").val()).isEqualTo("Ada Vint, Bo Halm");

        assertThat(change(brief, "1", "Show the line", "Bo Halm, Cem Orr").status())
                .isEqualTo(303);
        var page = app.as(people.seller()).get(brief);
        assertThat(page.one("h1").text()).isEqualTo("Show the line");
        assertThat(page.texts(".comers a")).containsExactly("Bo Halm", "Cem Orr");
    }

    @Test
    void of_two_who_change_it_the_second_sees_what_changed_and_keeps_their_words() {
        var brief = planned("Hear what a stop costs them", "", 3);
        change(brief, "1", "Show the line", "");

        var second = change(brief, "1", "Name the price", "");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.one(".notice.wrong").text()).contains("Show the line");
        assertThat(second.one("textarea[name=purpose]").text()).isEqualTo("Name the price");
        assertThat(change(brief, second.one("input[name=version]").val(), "Name the price", "")
                        .status())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', 3, MEETING, Say what it is for.",
                "Show the line, -, MEETING, Say on which day.",
                "Show the line, -1, MEETING, 'This day is past: plan a day to come, or record what happened.'",
                "Show the line, 3, DOCUMENT, 'Plan a meeting, a call or an e-mail.'"
            })
    void what_can_not_be_planned_is_said_and_the_words_are_kept(
            String purpose, Integer in, String channel, String problem) {
        var on = in == null ? "30 February" : day(in).toString();
        var answer = app.as(people.seller())
                .post(deal + "/planned", "purpose", purpose, "on", on, "channel", channel, "who", "Ada Vint");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one(".notice.wrong").text()).isEqualTo(problem);
        assertThat(answer.one("input[name=who]").val()).isEqualTo("Ada Vint");
        assertThat(app.as(people.seller()).get(deal).has(".tocome")).isFalse();
    }

    @Test
    void one_whose_day_is_past_asks_whether_it_took_place() {
        var brief = planned("Hear what a stop costs them", "", 3);
        jdbc.sql("update planned_interaction set planned_for = :on where id = cast(:id as uuid)")
                .param("on", day(-2))
                .param("id", brief.substring(brief.lastIndexOf('/') + 1))
                .update();

        assertThat(app.as(people.seller()).get(deal).one(".tocome small").text())
                .contains("did it take place?");
        assertThat(app.as(people.seller()).get(brief).one("#met-on").val()).isEqualTo(day(-2).toString());
    }

    private LocalDate day(int in) {
        return today.date().plusDays(in);
    }

    private String planned(String purpose, String who, int in) {
        var answer = app.as(people.seller())
                .post(deal + "/planned", "purpose", purpose, "who", who, "on", day(in).toString(), "kind", "DISCOVER");
        assertThat(answer.status()).isEqualTo(303);
        return String.valueOf(answer.location());
    }

    private Answer change(String brief, String version, String purpose, String who) {
        return app.as(people.seller())
                .put(brief, "version", version, "purpose", purpose, "who", who, "on", day(4).toString());
    }
}
