package io.throughline.deals.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A deal's team, products and contact roles.
@WebTest
class PartsApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    Script seller;
    Script outsider;
    String deal;
    String product;
    String ines;

    @BeforeEach
    void a_deal() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
        outsider = Script.of(app, tokens, people.outsider());
        deal = "/api/v1/deals/"
                + seller.post("/api/v1/deals", "{'name': 'Yard control'}").id();
        product = Script.of(app, tokens, people.administrator())
                .post(
                        "/api/v1/products",
                        "{'name': 'Gate %s', 'price': {'amount': 400, 'currency': 'EUR'}}".formatted(deal))
                .id();
        ines = seller.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
    }

    @Test
    void who_is_on_the_team_writes_to_a_restricted_deal_and_who_left_does_not_see_it() {
        restricted();
        var member = deal + "/members/" + people.outsider().id();
        assertThat(outsider.get(deal).status()).isEqualTo(404);

        var added = seller.put(member, "{}");
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.at("/name")).isEqualTo(people.outsider().name());
        assertThat(seller.put(member, "{}").body()).as("once more").isEqualTo(added.body());
        assertThat(outsider.get(deal).status()).isEqualTo(200);
        assertThat(outsider.get(deal + "/members").json().at("/items").size()).isEqualTo(1);
        assertThat(outsider.post(deal + "/roles", "{'personId': '%s'}".formatted(ines))
                        .status())
                .isEqualTo(201);

        assertThat(seller.delete(member).status()).isEqualTo(204);
        assertThat(seller.delete(member).status()).isEqualTo(204);
        assertThat(outsider.get(deal + "/members").status()).isEqualTo(404);
        assertThat(history("deal_member", "user_id", people.outsider().id().toString()))
                .isEqualTo(1);
    }

    @Test
    void nobody_who_is_not_there_joins_a_team() {
        assertThat(seller.put(deal + "/members/00000000-0000-7000-8000-000000000000", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(seller.get(deal + "/members/" + people.manager().id()).status())
                .isEqualTo(404);
        assertThat(outsider.put(deal + "/members/" + people.outsider().id(), "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_line_is_added_changed_and_removed_and_what_it_was_is_kept() {
        var added = seller.post(
                deal + "/lines",
                "{'productId': '%s', 'quantity': 12, 'amount': {'amount': 4500.5, 'currency': 'EUR'}}"
                        .formatted(product));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("/product")).startsWith("Gate ");
        assertThat(added.at("/price")).isEqualTo("null");
        var line = String.valueOf(added.response().getHeader("Location"));

        assertThat(seller.patch(line, "{'quantity': 13}").status()).isEqualTo(428);
        var changed = seller.ifMatch(added.tag()).patch(line, "{'quantity': 13}");
        assertThat(changed.at("/quantity")).isEqualTo("13");
        assertThat(changed.at("/amount/amount")).isEqualTo("4500.5");
        assertThat(seller.ifMatch(added.tag()).patch(line, "{'quantity': 14}").at("/current"))
                .isEqualTo(changed.tag());

        assertThat(seller.delete(line).status()).isEqualTo(428);
        assertThat(seller.ifMatch(added.tag()).delete(line).status()).isEqualTo(412);
        assertThat(seller.ifMatch(changed.tag()).delete(line).status()).isEqualTo(204);
        assertThat(seller.get(line).status()).isEqualTo(404);
        assertThat(history("deal_line", "id", added.id())).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                   | /productId This is needed.
            {'productId': '00000000-0000-7000-8000-000000000000'}                                | /productId There is no such product.
            {'productId': 'PRODUCT', 'quantity': '3'}                                            | /quantity It is not a number.
            {'productId': 'PRODUCT', 'price': {'amount': 1, 'currency': 'EUR'}, 'amount': {'amount': 2}} | /amount/currency It is that of the price.
            {'productId': 'PRODUCT', 'price': {'amount': 1, 'currency': 'euro'}}                 | /price/currency It has 4 characters, and may have 3.
            """)
    void a_line_that_can_t_be_taken_is_refused(String body, String problem) {
        var answer = seller.post(deal + "/lines", body.replace("PRODUCT", product));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @Test
    void a_person_is_named_in_a_role_that_changes_and_goes() {
        var added = seller.post(deal + "/roles", "{'personId': '%s', 'role': 'User'}".formatted(ines));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("/person")).isEqualTo("Ines Calder");
        assertThat(added.at("/primary")).isEqualTo("false");
        var role = String.valueOf(added.response().getHeader("Location"));

        var changed = seller.ifMatch(added.tag()).patch(role, "{'role': null, 'primary': true}");
        assertThat(changed.at("/role")).isEqualTo("null");
        assertThat(changed.at("/primary")).isEqualTo("true");
        assertThat(seller.get(deal + "/roles").json().at("/items").size()).isEqualTo(1);
        assertThat(seller.ifMatch(added.tag()).delete(role).status()).isEqualTo(412);
        assertThat(seller.ifMatch(changed.tag()).delete(role).status()).isEqualTo(204);
        assertThat(seller.get("/api/v1/persons/" + ines).status()).isEqualTo(200);
        assertThat(history("contact_role", "id", added.id())).isEqualTo(2);
    }

    @Test
    void a_role_needs_a_person_who_is_there() {
        assertThat(seller.post(deal + "/roles", "{'personId': '00000000-0000-7000-8000-000000000000'}")
                        .problem())
                .isEqualTo("/personId There is no such person.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines", "roles", "members"})
    void lists_come_in_parts(String list) {
        for (var i = 0; i < 3; i++) {
            seller.post(deal + "/lines", "{'productId': '%s'}".formatted(product));
            seller.post(deal + "/roles", "{'personId': '%s'}".formatted(ines));
            var colleague = app.person("Rafe Lind", io.throughline.base.Role.SELLER, null);
            seller.put(deal + "/members/" + colleague.id(), "{}");
        }

        var first = seller.get(deal + "/" + list + "?limit=2");
        assertThat(first.json().at("/items").size()).isEqualTo(2);
        var second = seller.get(first.at("/next"));
        assertThat(second.json().at("/items").size()).isEqualTo(1);
        assertThat(second.at("/next")).isEqualTo("null");
    }

    @Test
    void what_belongs_to_a_deal_is_written_by_its_team_and_in_no_other_deal() {
        var line = seller.post(deal + "/lines", "{'productId': '%s'}".formatted(product));
        var other = "/api/v1/deals/"
                + outsider.post("/api/v1/deals", "{'name': 'Other'}").id();

        assertThat(outsider.get(deal + "/lines/" + line.id()).status()).isEqualTo(200);
        assertThat(outsider.ifMatch(line.tag())
                        .delete(deal + "/lines/" + line.id())
                        .status())
                .isEqualTo(403);
        assertThat(outsider.ifMatch(line.tag())
                        .delete(other + "/lines/" + line.id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void products_are_added_by_administrators_and_found_by_name() {
        assertThat(seller.post("/api/v1/products", "{'name': 'Mine'}").status()).isEqualTo(403);
        var found = seller.get("/api/v1/products/" + product);
        assertThat(found.at("/price/currency")).isEqualTo("EUR");
        var byName = seller.get("/api/v1/products?name=" + found.at("/name").replace(" ", "%20"));
        assertThat(byName.at("/items/0/id")).isEqualTo(product);
        assertThat(byName.json().at("/items").size()).isEqualTo(1);
    }

    @Test
    void a_reward_case_is_written_part_by_part() {
        var read = seller.get(deal + "/case");
        assertThat(read.at("/owner")).isEqualTo("null");
        assertThat(seller.put(deal + "/case/owner", "{'personId': '%s'}".formatted(ines))
                        .status())
                .isEqualTo(428);

        var owner = seller.ifMatch(read.tag())
                .put(
                        deal + "/case/owner",
                        "{'personId': '%1$s', 'evidence': [{'channel': 'call', 'sayerId': '%1$s'}]}".formatted(ines));
        assertThat(owner.status()).isEqualTo(200);
        assertThat(owner.at("/owner/grade")).isEqualTo("stated");
        assertThat(seller.ifMatch(read.tag())
                        .put(deal + "/case/cost", "{'words': 'A lane a month.'}")
                        .status())
                .as("of an old reading")
                .isEqualTo(412);
        var point = seller.ifMatch(owner.tag()).put(deal + "/case/point", "{'day': '2027-06-30'}");
        assertThat(point.at("/point/day")).isEqualTo("2027-06-30");
        assertThat(point.at("/owner/grade")).isEqualTo("stated");

        assertThat(seller.ifMatch(point.tag())
                        .put(deal + "/case/cost", "{'words': 'A lane.', 'grade': 'shown'}")
                        .problem())
                .isEqualTo("/grade A grade is computed from the evidence; nobody sets it.");
        assertThat(seller.put(deal + "/case/pressure", "{'words': 'None such.'}")
                        .status())
                .isEqualTo(404);
    }

    private void restricted() {
        seller.ifMatch(seller.get(deal).tag()).patch(deal, "{'restricted': true}");
    }

    private long history(String table, String column, String id) {
        return jdbc.sql("select count(*) from %s_history where %s = :id".formatted(table, column))
                .param("id", java.util.UUID.fromString(id))
                .query(Long.class)
                .single();
    }
}
