package io.throughline.buying.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.buying.readiness.Checklist.Item;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the customer of a deal must have in place, and the checklists that it comes from.
@WebTest
class ReadinessPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Checklists checklists;

    @Autowired
    ReadinessPoints points;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    WebApp.Browser seller;
    WebApp.Browser administrator;
    Deal deal;
    String path;
    UUID gate;
    String checklist;

    @BeforeEach
    void a_deal_and_a_product() {
        people = app.people();
        seller = app.as(people.seller());
        administrator = app.as(people.administrator());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        path = "/deals/" + deal.id() + "/readiness";
        gate = Ids.next();
        jdbc.sql("insert into product (id, name) values (:id, 'Gate')")
                .param("id", gate)
                .update();
        checklist = "/readiness-checklists/" + gate;
    }

    private WebApp.Answer write(int edition, String people, String data) {
        return administrator.put(checklist, "edition", String.valueOf(edition), "people", people, "data", data);
    }

    private WebApp.Answer use() {
        return seller.put(path + "/checklist", "product", gate.toString());
    }

    private String form(String words) {
        var point = points.of(deal.id()).stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
        return path + "/" + point.id();
    }

    private WebApp.Answer say(String words, String says, String who) {
        return seller.post(form(words) + "/words", "says", says, "who", who, "words", "So it is");
    }

    @Test
    void an_administrator_writes_a_checklist_edition_by_edition_and_everybody_reads_it() {
        assertThat(seller.get(checklist).one("#now-head").text()).isEqualTo("No edition yet");
        assertThat(write(0, "Two planners\n\n  A day a week \nTwo planners", "Clean addresses")
                        .location())
                .isEqualTo(checklist);

        var page = seller.get(checklist);
        assertThat(page.texts("#now .what")).containsExactly("Two planners", "A day a week", "Clean addresses");
        assertThat(page.has("form[action=" + checklist + "]")).isFalse();
        assertThat(seller.put(checklist, "edition", "1", "people", "x").status())
                .isEqualTo(403);

        write(1, "Three planners", "Clean addresses");
        assertThat(seller.get(checklist).texts("#editions summary")).hasSize(2);
        assertThat(seller.get(checklist).texts("#editions li .what")).contains("Two planners", "Three planners");
        assertThat(administrator
                        .get("/readiness-checklists")
                        .one("a[href=" + checklist + "]")
                        .parent()
                        .text())
                .isEqualTo("Gate2 things to have in place");
    }

    @Test
    void of_two_who_write_the_next_edition_the_second_keeps_their_words() {
        write(0, "Two planners", "");
        var stale = write(0, "Four planners", "");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("#people").val()).isEqualTo("Four planners");
        assertThat(checklists.newest(gate).orElseThrow().items())
                .containsExactly(new Item(Area.PEOPLE, "Two planners"));
        var long_ = write(1, "x".repeat(301), "");
        assertThat(long_.status()).isEqualTo(422);
        assertThat(long_.has("#people-wrong")).isTrue();
        assertThatThrownBy(() -> checklists.change(
                        new Checklist(gate, gate, "Gate", 0, null, null, List.of()), List.of(), people.administrator()))
                .isInstanceOf(io.throughline.base.Conflict.class);
    }

    @Test
    void a_deal_takes_a_copy_and_a_newer_edition_supersedes_it_and_overwrites_nothing() {
        write(0, "Two planners", "Clean addresses");
        assertThat(use().location()).isEqualTo(path);
        assertThat(seller.get(path).texts("#area-PEOPLE .value bdi")).containsExactly("Two planners");
        say("Clean addresses", "MISSING", "Mira Holm");

        write(1, "Three planners", "Clean addresses");
        assertThat(seller.get(path).texts("#area-PEOPLE .value bdi"))
                .as("until somebody takes it")
                .containsExactly("Two planners");
        use();
        use();

        var page = seller.get(path);
        assertThat(page.texts("#area-PEOPLE .value bdi")).containsExactly("Three planners");
        assertThat(page.texts("#area-DATA .state-words")).containsExactly("missing");
        assertThat(page.texts("#over bdi")).containsExactly("Two planners");
    }

    @Test
    void a_gap_is_advised_on_and_acknowledged_by_one_of_theirs() {
        seller.post(path, "words", "Clean addresses", "area", "DATA", "owner", "Mira Holm");
        assertThat(seller.get(path).one("#count").text()).isEqualTo("No gap; 1 not asked.");
        say("Clean addresses", "MISSING", "");
        assertThat(say("Clean addresses", "ACKNOWLEDGED", "Mira Holm")
                        .one(".wrong")
                        .text())
                .startsWith("This can't be taken yet");
        say("Clean addresses", "ADVISED", "");

        var refused = say("Clean addresses", "ACKNOWLEDGED", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Only somebody on the buyer’s side can acknowledge advice.");
        assertThat(refused.one("#area-DATA textarea").val()).isEqualTo("So it is");
        assertThat(seller.get(path).one("#count").text()).startsWith("1 gap, 1 of them");

        assertThat(say("Clean addresses", "ACKNOWLEDGED", "Mira Holm").status()).isEqualTo(303);
        assertThat(seller.get(path).one("#count").text()).startsWith("1 gap, and they took our advice");
        say("Clean addresses", "IN_PLACE", "");
        assertThat(seller.get(path).one(".state-words").text()).isEqualTo("in place, only we believe so");
        say("Clean addresses", "IN_PLACE", "Mira Holm");
        assertThat(seller.get(path).one(".state-words").text()).isEqualTo("in place");
    }

    @Test
    void the_database_takes_no_acknowledgement_without_one_of_theirs() {
        seller.post(path, "words", "Clean addresses", "area", "DATA");
        var point = points.of(deal.id()).getFirst();

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into readiness_word (id, point_id, says, happened_on, channel, words)
                        values (:id, :point, 'ACKNOWLEDGED', current_date, 'CALL', 'x')""")
                        .param("id", Ids.next())
                        .param("point", point.id())
                        .update())
                .hasMessageContaining("one_of_theirs_acknowledges_advice");
    }

    @Test
    void who_sees_to_it_and_by_when_is_changed_and_never_over_somebody_elses_change() {
        seller.post(path, "words", "Clean addresses", "area", "DATA");
        var form = form("Clean addresses");
        var due = today.date().minusDays(1).toString();
        say("Clean addresses", "MISSING", "");

        assertThat(seller.put(form, "version", "2", "owner", "Mira Holm", "due", due)
                        .location())
                .isEqualTo(path);
        assertThat(seller.get(path).one("#area-DATA .by").text())
                .contains("Mira Holm")
                .contains("was due on");
        assertThat(seller.put(form, "version", "2", "owner", "Tor Aune").status())
                .isEqualTo(409);
        assertThat(seller.put(form, "version", "3", "due", "soon").status()).isEqualTo(422);
        assertThat(seller.delete(form, "version", "3").location()).isEqualTo(path);
        assertThat(seller.get(path).texts("#over bdi")).containsExactly("Clean addresses");
    }

    @Test
    void whoever_is_not_on_the_team_reads_it_and_writes_nothing() {
        seller.post(path, "words", "Clean addresses", "area", "DATA");
        var outsider = app.as(people.outsider());

        assertThat(outsider.get(path).texts(".value bdi")).containsExactly("Clean addresses");
        assertThat(outsider.get(path).has("form[method=post][action^=/deals]")).isFalse();
        assertThat(outsider.post(path, "words", "x", "area", "DATA").status()).isEqualTo(403);
        assertThat(seller.post(path, "words", "", "area", "DATA").status()).isEqualTo(422);
        assertThat(seller.put(path + "/checklist", "product", gate.toString()).status())
                .as("no checklist yet")
                .isEqualTo(422);
    }
}
