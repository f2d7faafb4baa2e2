package io.throughline.buying.concern;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebApp.Browser;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Rivals who lost to us, or lose ground, are remembered until the end-game map says what is done about them.
@WebTest
class WoundedRivalTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Deals deals;

    @Autowired
    WoundedRivals rivals;

    @Autowired
    Today today;

    WebApp.People people;
    Browser seller;
    Script script;
    String name;
    String kern;
    String deal;

    @BeforeEach
    void an_open_deal_with_a_rival() {
        people = app.people();
        seller = app.as(people.seller());
        script = Script.of(app, tokens, people.seller());
        name = "Kern Systems " + Ids.next();
        kern = script.post("/api/v1/accounts", "{'name': '%s'}".formatted(name)).id();
        deal = deal("Yard control", "'status': 'open'");
    }

    private String deal(String called, String fields) {
        var id = script.post("/api/v1/deals", "{'name': '%s', %s}".formatted(called, fields))
                .id();
        script.post("/api/v1/deals/" + id + "/options", "{'kind': 'rival', 'organizationId': '%s'}".formatted(kern));
        return "/deals/" + id;
    }

    private String won(int daysAgo) {
        return deal("Quay", "'status': 'won', 'closedOn': '" + today.date().minusDays(daysAgo) + "'");
    }

    private List<String> onTheMap() {
        return seller.get(deal + "/end-game").texts("#wounded .what");
    }

    /// Somebody of theirs rates the rival, and rates them anew later.
    private void rated(int before, int after, String sayer) {
        var api = "/api/v1" + deal;
        var uptime = script.post(api + "/criteria", "{'words': 'Uptime'}").id();
        var option = script.get(api + "/options").at("/items/1/id");
        var rating = script.post(
                api + "/ratings",
                "{'criterionId': '%s', 'optionId': '%s', 'low': %d, 'on': '%s'%s}"
                        .formatted(uptime, option, before, today.date().minusDays(9), sayer));
        assertThat(rating.status()).as(rating.body()).isEqualTo(201);
        script.ifMatch(rating.tag())
                .patch(
                        api + "/ratings/" + rating.id(),
                        "{'low': %d, 'high': %1$d, 'on': '%s'}"
                                .formatted(after, today.date().minusDays(2)));
    }

    private String byInes() {
        return ", 'sayerId': '"
                + script.post("/api/v1/persons", "{'name': 'Ines Calder'}").id() + "'";
    }

    @Test
    void who_lost_a_deal_to_us_is_remembered_there_and_in_every_open_deal_where_they_are_met_again() {
        assertThat(onTheMap()).isEmpty();

        var quay = won(5);

        assertThat(onTheMap())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(name + " lost another deal to us, Quay", "What will " + name + " try?"));
        assertThat(seller.get(quay + "/end-game").texts("#wounded .what"))
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith(name + " lost this deal to us"));
        assertThat(seller.get(deal).texts("#wounded .what")).hasSize(1);
        var day = seller.get("/today").one("section:has(> header > #wounded)");
        assertThat(day.select("li")).hasSize(2);
        assertThat(day.text()).contains("What will " + name + " try?", "Yard control", "Quay");
    }

    @Test
    void it_goes_away_once_the_map_says_what_they_will_try_and_what_is_done_about_it() {
        won(5);
        seller.post(deal + "/end-game/moves", "rival", name.toUpperCase(java.util.Locale.ROOT), "move", "Halve it");

        assertThat(onTheMap()).singleElement().asString().contains("is on the map, and not what is done about it");
        var move = seller.get(deal + "/end-game")
                .one("form[action*=/end-game/moves/]")
                .attr("action");
        seller.put(move, "version", "1", "rival", name, "move", "Halve it", "counter", "Tell Mira first");

        assertThat(onTheMap()).isEmpty();
        assertThat(seller.get(deal).has("#wounded")).isFalse();
    }

    @Test
    void after_ninety_days_it_is_forgotten() {
        won(WoundedRival.DAYS);

        assertThat(onTheMap()).isEmpty();
    }

    @Test
    void who_is_rated_lower_than_before_by_the_same_person_loses_ground() {
        rated(80, 40, byInes());

        assertThat(onTheMap())
                .singleElement()
                .satisfies(text -> assertThat(text).contains(name + " is rated lower than before by “Uptime”"));
    }

    @Test
    void our_own_belief_and_a_better_rating_wound_nobody() {
        rated(80, 40, "");
        assertThat(onTheMap()).isEmpty();
        rated(40, 80, byInes());
        assertThat(onTheMap()).isEmpty();
    }

    @Test
    void it_is_for_the_deals_team_and_its_managers() {
        won(5);
        var id = UUID.fromString(deal.substring("/deals/".length()));
        var api = "/api/v1" + deal + "/wounded-rivals";

        assertThat(script.get(api).at("/items/0/why")).isEqualTo("lost-elsewhere");
        assertThat(Script.of(app, tokens, people.manager()).get(api).json().at("/items"))
                .hasSize(1);
        assertThat(Script.of(app, tokens, people.outsider()).get(api).status()).isEqualTo(403);
        assertThat(app.as(people.outsider()).get(deal).has("#wounded")).isFalse();
        assertThat(app.as(people.outsider()).get("/today").body()).doesNotContain(name);
        assertThat(app.as(people.manager()).get("/today").body()).contains(name);
        assertThat(app.as(people.administrator()).get("/today").has("#wounded")).isTrue();

        var member = app.person("Rafe Lind", io.throughline.base.Role.SELLER, null);
        deals.addMember(id, member.id());
        var insider = deals.toKnow(id, member);
        assertThat(rivals.of(insider)).hasSize(1);
        deals.removeMember(id, member.id());
        assertThat(rivals.of(insider)).as("who left the team").isEmpty();
    }

    @Test
    void a_deal_that_somebody_may_not_see_is_not_named_to_them() {
        var quay = "/api/v1" + won(5);
        script.ifMatch(script.get(quay).tag()).patch(quay, "{'restricted': true}");
        var member = app.person("Rafe Lind", io.throughline.base.Role.SELLER, null);
        deals.addMember(UUID.fromString(deal.substring("/deals/".length())), member.id());

        assertThat(app.as(member).get(deal + "/end-game").has("#wounded")).isFalse();
        assertThat(onTheMap()).hasSize(1);
    }
}
