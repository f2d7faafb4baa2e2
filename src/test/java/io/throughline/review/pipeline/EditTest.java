package io.throughline.review.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class EditTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    People people;
    Deal deal;

    @BeforeEach
    void a_deal() {
        people = app.people();
        deal = Shelf.deal("Cold store sensors", people.seller().id()).deal();
        deals.add(deal);
    }

    @Test
    void each_field_is_changed_where_it_is_read_and_leads_back_to_the_list() {
        var seller = app.as(people.seller());

        var answer =
                seller.put(path("expected-close"), "value", "2027-02-28", "version", "1", "back", "/deals?owner=me");
        seller.put(path("stage"), "value", "", "version", "2");
        seller.put(path("next-step"), "value", "Call the plant", "on", "2026-12-01", "version", "3");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/deals?owner=me");
        var now = deals.find(deal.id()).orElseThrow();
        assertThat(now.expectedClose()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(now.nextStep().words()).isEqualTo("Call the plant");
        assertThat(now.nextStep().on()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void the_form_holds_what_stands_there_and_its_version() {
        var form = app.as(people.seller()).get(path("next-step") + "?in=row");

        assertThat(form.one("form.cell").attr("hx-target")).isEqualTo("#d-" + deal.id());
        assertThat(form.one("input[name=version]").val()).isEqualTo("1");
        assertThat(form.has("input[type=date][name=on]")).isTrue();
    }

    @Test
    void who_was_slower_sees_what_it_says_now_and_keeps_their_words() {
        app.as(people.manager()).put(path("next-step"), "value", "Visit", "version", "1");

        var answer = app.as(people.seller()).put(path("next-step"), "value", "Call", "version", "1");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.one("[role=alert]").text()).contains("Now it says: Visit.");
        assertThat(answer.one("input[name=value]").val()).isEqualTo("Call");
        assertThat(answer.one("input[name=version]").val()).isEqualTo("2");
        assertThat(deals.find(deal.id()).orElseThrow().nextStep().words()).isEqualTo("Visit");
    }

    @Test
    void in_a_row_the_refusal_takes_the_whole_page() {
        var answer = app.as(people.seller()).htmx().put(path("expected-close"), "value", "soon", "version", "1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().getHeader("HX-Retarget")).isEqualTo("#main");
        assertThat(answer.one("input[name=value]").val()).isEqualTo("soon");
        assertThat(answer.one("[role=alert]").text()).startsWith("This is no day.");
    }

    @Test
    void an_outsider_changes_nothing() {
        var outsider = app.as(people.outsider());

        assertThat(outsider.get(path("stage")).status()).isEqualTo(403);
        assertThat(outsider.put(path("stage"), "value", "Won", "version", "1").status())
                .isEqualTo(403);
        assertThat(deals.find(deal.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_restricted_deal_is_not_there_for_an_outsider() {
        var restricted = Shelf.deal("Quiet", people.seller().id()).restricted().deal();
        deals.add(restricted);

        assertThat(app.as(people.outsider())
                        .get("/deals/" + restricted.id() + "/stage")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobody_is_sent_to_another_site() {
        var answer = app.as(people.seller())
                .put(path("next-step"), "value", "x", "version", "1", "back", "//elsewhere.example/deals");

        assertThat(answer.location()).isEqualTo("/deals/" + deal.id());
    }

    private String path(String field) {
        return "/deals/" + deal.id() + "/" + field;
    }
}
