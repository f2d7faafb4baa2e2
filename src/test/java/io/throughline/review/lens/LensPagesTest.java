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
