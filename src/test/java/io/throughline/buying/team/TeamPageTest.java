package io.throughline.buying.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.buying.TeamOfADeal;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Interactions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The people map and the page of each of its people.
@WebTest
class TeamPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    Interactions interactions;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    WebApp.Browser seller;
    TeamOfADeal some;
    Deal deal;
    UUID tor;
    UUID mira;
    String path;

    @BeforeEach
    void aDealWithTwoNamed() {
        people = app.people();
        seller = app.as(people.seller());
        some = new TeamOfADeal(deals, organizations, persons, interactions, today);
        deal = some.open("Yard control", people);
        tor = some.named(deal, "Tor Aune", "Economic Buyer", null);
        mira = some.named(deal, "Mira Holm", "Business User", tor);
        path = "/deals/" + deal.id() + "/team";
    }

    private String of(UUID person) {
        return path + "/" + person;
    }

    private String inDays(int days) {
        return today.date().plusDays(days).toString();
    }

    private String version(UUID person) {
        return seller.get(of(person)).one("#place form [name=version]").val();
    }

    private UUID only(String table) {
        return jdbc.sql("""
                        select %1$s.id
                        from %1$s
                        join stakeholder on stakeholder.id = stakeholder_id
                        where deal_id = :deal""".formatted(table))
                .param("deal", deal.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }

    @Test
    void contact_roles_and_reporting_lines_fill_the_map() {
        some.met(deal, mira, 5);
        var page = seller.get(path);

        assertThat(page.texts("table.team tbody tr > th a")).containsExactly("Mira Holm", "Tor Aune");
        assertThat(page.one("#person-" + mira).text()).contains("user").contains("Tor Aune");
        assertThat(page.one("#person-" + tor).text())
                .contains("releases the money")
                .contains("not met");
        assertThat(page.one(".people-map a[href=" + of(mira) + "]").attr("aria-label"))
                .startsWith("Mira Holm; user; influence not known; stance not known; reports to Tor Aune; last met");
        assertThat(page.all(".people-map path.reports[d*=H]")).isNotEmpty();
        assertThat(seller.get("/deals/" + deal.id()).one("#team a").attr("href"))
                .isEqualTo(path);
    }

    @Test
    void the_map_asks_what_one_should_ask() {
        some.met(deal, mira, 5);

        assertThat(seller.get(path).texts("#warnings li"))
                .anyMatch(words -> words.startsWith("Nobody is supposed to decide yet"))
                .anyMatch(words -> words.startsWith("All hangs on one person: Mira Holm"))
                .anyMatch(words -> words.startsWith("Nobody is against us?"));
    }

    @Test
    void somebody_is_put_on_the_map_by_name_and_once() {
        assertThat(seller.post(path, "who", "").status()).isEqualTo(422);
        seller.post(path, "who", "Ida Voss");
        assertThat(seller.post(path, "who", "ida voss").location()).isEqualTo(path);
        seller.post(path, "who", "Mira Holm");

        assertThat(seller.get(path).texts("table.team tbody tr > th a"))
                .containsExactly("Ida Voss", "Mira Holm", "Tor Aune");
    }

    @Test
    void what_is_said_of_where_somebody_stands_takes_the_place_of_what_the_account_says() {
        var ida = some.named(deal, "Ida Voss", "Influencer", null);
        seller.put(
                of(mira),
                "version",
                "0",
                "influence",
                "4",
                "reportsTo",
                ida.toString(),
                "sways",
                tor.toString(),
                "strength",
                "3");

        assertThat(seller.get(path).one("#person-" + mira).text())
                .contains("4 of 5")
                .contains("Ida Voss")
                .contains("Tor Aune (much)");
        assertThat(seller.get(path).all(".people-map path.sways.s3")).hasSize(1);

        seller.put(of(mira), "version", version(mira), "influence", "4", "sway-" + tor, "0");
        assertThat(seller.get(path).one("#person-" + mira).text())
                .as("the account's word again")
                .contains("Tor Aune")
                .doesNotContain("(much)");
    }

    @Test
    void nobody_comes_to_report_to_themselves() {
        var refused = seller.put(of(tor), "version", "0", "reportsTo", mira.toString(), "influence", "5");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#reportsTo-wrong").text()).contains("Nobody reports to themselves");
        assertThat(refused.one("#influence option[selected]").val()).isEqualTo("5");
        assertThat(seller.put(of(tor), "version", "0", "sways", tor.toString()).status())
                .isEqualTo(422);
        assertThat(seller.put(
                                of(tor),
                                "version",
                                "0",
                                "reportsTo",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoever_changes_what_somebody_else_changed_is_told_and_nothing_is_lost() {
        seller.put(of(mira), "version", "0", "influence", "4");
        var stale = seller.put(of(mira), "version", "0", "influence", "2");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one(".notice.wrong").text()).contains("Somebody else changed this");
        assertThat(seller.get(path).one("#person-" + mira).text()).contains("4 of 5");
    }

    @Test
    void what_is_said_of_somebody_carries_who_said_so_and_its_grade_follows() {
        var refused = seller.post(of(mira) + "/claims", "what", "DISPOSITION:SUPPORTER", "words", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#what option[selected]").val()).isEqualTo("DISPOSITION:SUPPORTER");

        seller.post(of(mira) + "/claims", "what", "DISPOSITION:SUPPORTER", "words", "She seems to like it");
        assertThat(seller.get(of(mira)).one("#claims .fact").text()).contains("supports us assumed");
        seller.post(
                of(mira) + "/claims",
                "what",
                "DISPOSITION:SUPPORTER",
                "words",
                "I want this",
                "sayer",
                mira.toString());
        assertThat(seller.get(of(mira)).one("#claims .fact").text())
                .contains("supports us stated")
                .contains("Mira Holm");
        assertThat(seller.get(path).one("#person-" + mira).text()).contains("supports us, stated");

        seller.post(
                of(mira) + "/claims", "what", "DISPOSITION:ENEMY", "words", "I'll stop this", "sayer", mira.toString());
        var page = seller.get(of(mira));
        assertThat(page.one("#claims > .factlist .value").text()).contains("works against us");
        assertThat(page.one("#claims details").text()).contains("supports us");
        assertThat(seller.get(path).all(".people-map svg.bad use[href=#s4p]")).hasSize(1);
    }

    @Test
    void a_claim_ends_and_stays_on_file() {
        seller.post(of(mira) + "/claims", "what", "ROLE:DECIDES", "words", "So they say");
        assertThat(seller.get(path).one("#person-" + mira).text()).contains("decides");
        seller.delete(of(mira) + "/claims/" + only("stakeholder_claim"));

        var page = seller.get(of(mira));
        assertThat(page.all("#claims > .factlist .fact")).isEmpty();
        assertThat(page.one("#claims details").text()).contains("decides");
        assertThat(seller.delete(of(mira) + "/claims/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void hypotheses_add_up_to_one_at_most() {
        var hypotheses = "/deals/" + deal.id() + "/hypotheses";
        var first = seller.post(
                hypotheses,
                "person",
                tor.toString(),
                "chance",
                "60",
                "question",
                "Who signed last time?",
                "by",
                inDays(5));
        assertThat(first.location()).isEqualTo(path);
        var second = seller.post(
                hypotheses,
                "person",
                mira.toString(),
                "chance",
                "50",
                "question",
                "Who signed last time?",
                "by",
                inDays(5));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.one("#hypotheses").text())
                .contains("Only one of them decides")
                .contains("40 % left");
        assertThat(second.one("#suppose-question").val()).isEqualTo("Who signed last time?");
        assertThat(seller.get(path).all(".people-map rect.decides")).hasSizeGreaterThan(1);
    }

    @Test
    void a_hypothesis_is_held_otherwise_and_closed_with_how_we_know() {
        seller.post(
                "/deals/" + deal.id() + "/hypotheses",
                "person",
                tor.toString(),
                "chance",
                "60",
                "question",
                "Who signed last time?",
                "by",
                inDays(-1));
        assertThat(seller.get(path).one("#hypotheses .wrong").text()).contains("was to be asked");
        var one = "/deals/" + deal.id() + "/hypotheses/" + only("decider_hypothesis");
        seller.put(
                one,
                "version",
                "1",
                "person",
                tor.toString(),
                "chance",
                "80",
                "question",
                "Who signs?",
                "by",
                inDays(9));
        assertThat(seller.get(path).one("#hypotheses li").text()).contains("80").contains("Who signs?");
        assertThat(seller.put(one + "/outcome", "version", "1", "outcome", "CONFIRMED", "words", "x")
                        .status())
                .isEqualTo(409);
        assertThat(seller.put(one + "/outcome", "version", "2", "outcome", "CONFIRMED", "words", "")
                        .status())
                .isEqualTo(422);

        seller.put(
                one + "/outcome", "version", "2", "outcome", "CONFIRMED", "words", "I sign", "sayer", tor.toString());
        assertThat(seller.get(path).one("#hypotheses li").text())
                .contains("confirmed on")
                .contains("I sign")
                .contains("Tor Aune");
    }

    @Test
    void what_somebody_told_us_is_checked_and_makes_them_accurate() {
        assertThat(seller.post(of(mira) + "/statements", "words", "They meet", "checkOn", "")
                        .status())
                .isEqualTo(422);
        for (var i = 0; i < 3; i++) {
            seller.post(of(mira) + "/statements", "words", "They meet " + i, "checkOn", inDays(0));
            var open = seller.get(of(mira))
                    .all("#coach form[action$=verdict]")
                    .last()
                    .attr("action");
            assertThat(seller.put(open, "version", "1", "words", "It was so").status())
                    .isEqualTo(422);
            assertThat(seller.put(open, "version", "1", "verdict", "TRUE", "words", "It was so")
                            .location())
                    .isEqualTo(of(mira));
        }

        assertThat(seller.get(of(mira)).one("#coach .tests").text())
                .contains("accurate · 3 of 3 true; with 90 % certainty between 47 and 99");
    }

    @Test
    void only_by_our_own_belief_somebody_is_friendly_and_no_coach() {
        seller.post(of(mira) + "/claims", "what", "REASON", "words", "She'd be promoted");
        seller.post(of(mira) + "/claims", "what", "FOUGHT", "words", "I think she spoke for us");

        assertThat(seller.get(of(mira)).one("#coach-head").text()).isEqualTo("Coach: friendly, not a coach");
    }

    @Test
    void somebody_of_whom_something_is_said_is_not_taken_off_the_map() {
        seller.post(path, "who", "Ida Voss");
        var ida = jdbc.sql("select person_id from stakeholder where deal_id = :deal")
                .param("deal", deal.id())
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .single();
        seller.post(of(ida) + "/claims", "what", "ROLE:LEGAL", "words", "So they say");
        assertThat(seller.delete(of(ida), "version", "1").status()).isEqualTo(422);

        seller.put(of(mira), "version", "0", "influence", "1");
        assertThat(seller.delete(of(mira), "version", version(mira)).location()).isEqualTo(path);
        assertThat(seller.get(path).one("#person-" + mira).text())
                .as("the contact role still names them")
                .contains("Mira Holm");
    }

    @Test
    void whoever_is_not_on_the_deals_team_sees_who_is_in_it_and_nothing_of_what_they_are_to_us() {
        seller.post(of(mira) + "/claims", "what", "DISPOSITION:ENEMY", "words", "Quandrel words");
        var outsider = app.as(people.outsider());
        var page = outsider.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.one("#person-" + mira).text()).contains("Mira Holm").contains("Business User");
        assertThat(page.body()).doesNotContain("Quandrel").doesNotContain("against us");
        assertThat(page.all("main form[method=post], #warnings, #hypotheses")).isEmpty();
        assertThat(outsider.get(of(mira)).status()).isEqualTo(403);
        assertThat(outsider.post(of(mira) + "/claims", "what", "REASON", "words", "x")
                        .status())
                .isEqualTo(403);
        assertThat(app.as(people.manager()).get(of(mira)).body()).contains("Quandrel");
    }
}
