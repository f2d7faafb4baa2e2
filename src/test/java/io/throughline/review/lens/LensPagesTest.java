package io.throughline.review.lens;

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

@WebTest
class LensPagesTest {
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
    void someDeal() {
        people = app.people();
        deal = "/deals/"
                + new WebDeals(deals, organizations, today)
                        .open("Bearings for line four", people.seller())
                        .id();
    }

    private WebApp.Answer lens(String id) {
        return app.as(people.seller()).get(deal + "/lenses/" + id);
    }

    private static String slot(WebApp.Answer page, String name) {
        return page.all(".slot").stream()
                .filter(slot -> slot.selectFirst("h2").text().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"meddpicc", "blue-sheet", "tas-20"})
    void each_slot_is_filled_open_or_not_kept(String id) {
        var page = lens(id);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.all(".slot")).hasSameSizeAs(Lens.of(id).orElseThrow().slots());
        for (var filled : Lens.of(id).orElseThrow().slots())
            if (!filled.isKept()) assertThat(slot(page, filled.name())).endsWith("Not kept yet");
        assertThat(page.all("nav.lenses a")).hasSize(3);
    }

    @Test
    void twenty_questions_are_twenty() {
        assertThat(Lens.of("tas-20").orElseThrow().slots()).hasSize(20);
    }

    @Test
    void an_answer_given_in_a_lens_is_recorded_like_any_other_and_fills_every_lens() {
        var form = lens("meddpicc").one(".slot form:has([name=topic][value=NEED])");
        assertThat(form.attr("hx-boost")).isEqualTo("false");
        var answer = app.as(people.seller())
                .post(deal + "/evidence", "topic", "NEED", "lens", "meddpicc", "words", "Halve it.", "who", "Ada Vint");

        assertThat(answer.location()).isEqualTo(deal + "/lenses/meddpicc");
        assertThat(slot(lens("meddpicc"), "Identified pain")).contains("Halve it.", "Ada Vint", "stated");
        assertThat(slot(lens("tas-20"), "1 The customer's project")).contains("Halve it.");
        assertThat(app.as(people.seller()).get(deal).texts("#needs .said")).containsExactly("“Halve it.”");
    }

    @Test
    void a_refused_answer_still_knows_its_lens() {
        var refused = app.as(people.seller()).post(deal + "/evidence", "topic", "NEED", "lens", "tas-20", "who", "Ada");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("[name=lens]").val()).isEqualTo("tas-20");
        assertThat(app.as(people.seller())
                        .post(deal + "/evidence", "topic", "NEED", "lens", "//elsewhere", "words", "x", "who", "Ada")
                        .location())
                .isEqualTo(deal);
    }

    @Test
    void what_stands_beside_facts_is_shown_too() {
        var page = lens("blue-sheet");

        assertThat(slot(page, "Single sales objective")).contains("Bearings for line four", "EUR 48,000");
        assertThat(slot(page, "Place in the funnel")).contains("unknown");
        assertThat(slot(lens("tas-20"), "16 Short-term revenue")).contains("EUR 48,000");
        assertThat(slot(lens("tas-20"), "19 Degree of risk")).contains("Unproven");
    }

    @Test
    void how_they_choose_whom_they_can_choose_and_what_they_fear_fill_their_slots() {
        var seller = app.as(people.seller());
        seller.post(deal + "/criteria", "words", "It runs offline", "formal", "yes", "mandatory", "yes");
        seller.post(deal + "/criteria", "words", "Who answers at night");
        seller.post(deal + "/options", "kind", "RIVAL", "rival", "Kern Systems");
        fear("Ada Vint", "It stands still");
        seller.post(deal + "/readiness", "words", "Clean addresses", "area", "DATA");

        var meddpicc = lens("meddpicc");
        assertThat(slot(meddpicc, "Decision criteria")).contains("It runs offline (must)", "Who answers at night");
        assertThat(slot(meddpicc, "Competition")).contains("Kern Systems", "Do nothing");
        var tas = lens("tas-20");
        assertThat(slot(tas, "6 Formal decision criteria")).contains("offline").doesNotContain("at night");
        assertThat(slot(tas, "14 Informal decision criteria"))
                .contains("at night")
                .doesNotContain("offline");
        assertThat(slot(tas, "7 Solution fit")).contains("Clean addresses: not asked");
        assertThat(slot(tas, "19 Degree of risk")).contains("Ada Vint: It stands still (raised, severe)");
        assertThat(slot(lens("blue-sheet"), "Red flags")).contains("It stands still");
    }

    @Test
    void strengths_are_the_criteria_by_which_we_are_ahead_and_who_is_first_is_said() {
        var seller = app.as(people.seller());
        seller.post(deal + "/criteria", "words", "Uptime");
        seller.post(deal + "/criteria", "words", "Price");
        var page = seller.get(deal + "/criteria?by=us");
        assertThat(seller.put(
                                deal + "/ratings",
                                "by",
                                "us",
                                "rows",
                                page.one("input[name=rows]").val(),
                                "columns",
                                page.one("input[name=columns]").val(),
                                "was",
                                "",
                                "r0-0",
                                "80",
                                "r0-1",
                                "20",
                                "r1-0",
                                "10",
                                "r1-1",
                                "60")
                        .status())
                .isEqualTo(303);

        assertThat(slot(lens("blue-sheet"), "Strengths")).contains("Uptime").doesNotContain("Price");
        assertThat(slot(lens("meddpicc"), "Competition")).contains("We");
    }

    @Test
    void what_people_are_to_us_is_in_it_for_the_team_alone() {
        var seller = app.as(people.seller());
        seller.post(deal + "/team", "who", "Ada Vint");
        var ada = seller.get(deal + "/team").one("a[href^=" + deal + "/team/]").attr("href");
        seller.post(ada + "/claims", "what", "DISPOSITION:CHAMPION", "words", "She told the board so");
        seller.post(ada + "/claims", "what", "REASON", "words", "She gets the yard");

        assertThat(slot(lens("meddpicc"), "Champion")).contains("Ada Vint: fights for us", "Ada Vint: not a coach");
        assertThat(slot(lens("tas-20"), "15 Political alignment")).contains("Ada Vint: fights for us");
        for (var id : new String[] {"meddpicc", "blue-sheet", "tas-20"}) {
            var outside = app.as(people.outsider()).get(deal + "/lenses/" + id);
            assertThat(outside.body()).doesNotContain("fights for us", "not a coach", "She told the board so");
        }
        var outside = app.as(people.outsider()).get(deal + "/lenses/meddpicc");
        assertThat(slot(outside, "Champion")).endsWith("for the deal’s team and its managers. Buying team");
    }

    @Test
    void a_fear_that_only_we_suspect_is_in_it_for_the_team_alone() {
        fear("", "It stands still");

        assertThat(slot(lens("blue-sheet"), "Red flags")).contains("It stands still (suspected by us");
        assertThat(app.as(people.outsider()).get(deal + "/lenses/blue-sheet").body())
                .doesNotContain("It stands still");
    }

    private void fear(String who, String words) {
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
    void only_who_may_write_answers_and_an_unknown_lens_is_not_there() {
        assertThat(app.as(people.outsider()).get(deal + "/lenses/meddpicc").has(".slot form"))
                .isFalse();
        assertThat(lens("nonsense").status()).isEqualTo(404);
        var hidden = new WebDeals(deals, organizations, today).restricted("Kestrel", people);
        assertThat(app.as(people.outsider())
                        .get("/deals/" + hidden.id() + "/lenses/meddpicc")
                        .status())
                .isEqualTo(404);
    }
}
