package io.throughline.buying.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.buying.TeamOfADeal;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Interactions;
import io.throughline.identity.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The buying team, by scripts.
@WebTest
class TeamApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

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

    Script seller;
    Script outsider;
    TeamOfADeal some;
    Deal deal;
    UUID tor;
    UUID mira;
    String path;

    @BeforeEach
    void aDealWithTwoNamed() {
        var people = app.people();
        seller = Script.of(app, tokens, people.seller());
        outsider = Script.of(app, tokens, people.outsider());
        some = new TeamOfADeal(deals, organizations, persons, interactions, today);
        deal = some.open("Yard control", people);
        tor = some.named(deal, "Tor Aune", "Economic Buyer", null);
        mira = some.named(deal, "Mira Holm", "Business User", tor);
        path = "/api/v1/deals/" + deal.id();
    }

    private String of(UUID person) {
        return path + "/stakeholders/" + person;
    }

    @Test
    void whom_contact_roles_name_is_there_and_becomes_more_with_the_first_change() {
        var list = seller.get(path + "/stakeholders?limit=1");
        assertThat(list.json().at("/items/0/version").asInt()).isZero();
        assertThat(seller.get(list.at("/next")).json().at("/items").size()).isEqualTo(1);
        var read = seller.get(of(mira));
        assertThat(read.at("/namedAs")).isEqualTo("Business User");
        assertThat(read.at("/reportsToId")).isEqualTo(tor.toString());
        assertThat(read.at("/reportsByAccount")).isEqualTo("true");
        assertThat(read.tag()).isEqualTo("\"0\"");

        var change = "{'influence': 4, 'influences': [{'personId': '%s', 'strength': 3}]}".formatted(tor);
        assertThat(seller.patch(of(mira), change).status()).isEqualTo(428);
        var changed = seller.ifMatch("\"0\"").patch(of(mira), change);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.at("/influence")).isEqualTo("4");
        assertThat(changed.at("/influences/0/strength")).isEqualTo("3");
        assertThat(changed.at("/reportsByAccount")).isEqualTo("true");
        assertThat(seller.ifMatch("\"0\"").patch(of(mira), "{'influence': 1}").status())
                .isEqualTo(412);
        assertThat(seller.ifMatch(changed.tag()).delete(of(mira)).status()).isEqualTo(204);
        assertThat(seller.get(of(mira)).at("/influence")).isEqualTo("null");
    }

    @Test
    void somebody_is_put_on_the_team_once() {
        var ida = some.person(deal, "Ida Voss", null);
        var made = seller.post(path + "/stakeholders", "{'personId': '%s', 'reportsToId': '%s'}".formatted(ida, tor));

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.response().getHeader("Location")).endsWith("/stakeholders/" + ida);
        assertThat(made.at("/reportsToId")).isEqualTo(tor.toString());
        assertThat(seller.post(path + "/stakeholders", "{'personId': '%s'}".formatted(ida))
                        .status())
                .isEqualTo(422);
        assertThat(seller.post(path + "/stakeholders", "{'personId': '%s'}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void loops_and_strangers_are_refused_with_the_field() {
        var loop = seller.ifMatch("\"0\"").patch(of(tor), "{'reportsToId': '%s'}".formatted(mira));
        assertThat(loop.status()).isEqualTo(422);
        assertThat(loop.body()).contains("/reportsToId").contains("Nobody reports to themselves");
        var stranger = seller.ifMatch("\"0\"")
                .patch(of(tor), "{'influences': [{'personId': '%s'}]}".formatted(UUID.randomUUID()));
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.body()).contains("/influences");
        assertThat(seller.ifMatch("\"0\"")
                        .patch(of(tor), "{'influences': [{'personId': '%1$s'}, {'personId': '%1$s'}]}".formatted(mira))
                        .status())
                .isEqualTo(422);
        assertThat(seller.ifMatch("\"0\"")
                        .patch(of(tor), "{'influences': [{'personId': '%s'}]}".formatted(tor))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void what_is_said_of_somebody_is_graded_by_its_evidence_superseded_and_ended() {
        var said = seller.post(
                of(mira) + "/claims",
                "{'kind': 'disposition', 'topic': 'supporter', 'evidence': {'channel': 'call', 'words': 'I want it', 'sayerId': '%s'}}"
                        .formatted(mira));
        assertThat(said.status()).as(said.body()).isEqualTo(201);
        assertThat(said.at("/grade")).isEqualTo("stated");
        assertThat(said.at("/evidence/0/sayer")).isEqualTo("Mira Holm");

        var other = seller.post(
                of(mira) + "/claims",
                "{'kind': 'disposition', 'topic': 'neutral', 'evidence': {'channel': 'call', 'words': 'We think so'}}");
        assertThat(other.at("/grade")).isEqualTo("assumed");
        assertThat(seller.get(of(mira) + "/claims/" + said.id()).at("/until"))
                .isEqualTo(today.date().toString());
        assertThat(seller.get(of(mira)).json().at("/claims").size()).isEqualTo(1);

        var ended = seller.put(of(mira) + "/claims/" + other.id() + "/end", "{}");
        assertThat(ended.at("/until")).isEqualTo(today.date().toString());
        assertThat(seller.get(of(mira) + "/claims").json().at("/items").size()).isEqualTo(2);
        assertThat(seller.get(of(tor) + "/claims/" + said.id()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind': 'role', 'topic': 'champion', 'evidence': {'channel': 'call', 'words': 'x'}}",
                "{'kind': 'rapport', 'topic': 'technical', 'evidence': {'channel': 'call', 'words': 'x'}}",
                "{'kind': 'rapport', 'topic': 'technical', 'level': 4, 'evidence': {'channel': 'call', 'words': 'x'}}",
                "{'kind': 'reason', 'topic': 'technical', 'evidence': {'channel': 'call', 'words': 'x'}}",
                "{'kind': 'reason'}",
                "{'kind': 'reason', 'evidence': {'channel': 'call'}}",
                "{'kind': 'reason', 'evidence': {'channel': 'call', 'words': 'x', 'on': '2999-01-01'}}",
                "{'kind': 'reason', 'evidence': {'channel': 'call', 'words': 'x', 'sayerId': '00000000-0000-7000-8000-000000000000'}}",
                "{'kind': 'reason', 'grade': 'shown', 'evidence': {'channel': 'call', 'words': 'x'}}"
            })
    void what_is_said_is_one_of_its_kind_and_carries_evidence_and_no_grade(String body) {
        assertThat(seller.post(of(mira) + "/claims", body).status()).isBetween(400, 422);
        assertThat(seller.get(of(mira) + "/claims").json().at("/items").size()).isZero();
    }

    @Test
    void hypotheses_add_up_to_one_at_most_and_are_closed_once() {
        var body = "{'personId': '%s', 'probability': %s, 'question': 'Who signed?', 'askBy': '2099-05-01'}";
        var made = seller.post(path + "/hypotheses", body.formatted(tor, "0.6"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var tooMuch = seller.post(path + "/hypotheses", body.formatted(mira, "0.5"));
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.body()).contains("beside the other open hypotheses 0.4 is left of 1");
        assertThat(seller.post(path + "/hypotheses", body.formatted(mira, "0")).status())
                .isEqualTo(422);

        var one = path + "/hypotheses/" + made.id();
        var changed = seller.ifMatch(made.tag()).patch(one, "{'probability': 1}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        var closed = seller.ifMatch(changed.tag())
                .put(
                        one + "/outcome",
                        "{'outcome': 'refuted', 'evidence': {'channel': 'call', 'words': 'Not I', 'sayerId': '%s'}}"
                                .formatted(tor));
        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
        assertThat(closed.at("/outcome")).isEqualTo("refuted");
        assertThat(closed.at("/evidence/0/words")).isEqualTo("Not I");
        assertThat(seller.ifMatch(closed.tag())
                        .put(
                                one + "/outcome",
                                "{'outcome': 'confirmed', 'evidence': {'channel': 'call', 'words': 'x'}}")
                        .status())
                .isEqualTo(422);
        assertThat(seller.post(path + "/hypotheses", body.formatted(mira, "1")).status())
                .as("what is closed takes no room")
                .isEqualTo(201);
    }

    @Test
    void what_is_sent_again_with_the_same_key_is_done_once() {
        var again = seller.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = "{'personId': '%s', 'probability': 0.6, 'question': 'Who signed?', 'askBy': '2099-05-01'}"
                .formatted(tor);
        var first = again.post(path + "/hypotheses", body);

        assertThat(again.post(path + "/hypotheses", body).id()).isEqualTo(first.id());
        assertThat(seller.get(path + "/hypotheses").json().at("/items").size()).isEqualTo(1);
    }

    @Test
    void what_somebody_told_us_is_marked_and_counts_for_a_coach() {
        for (var i = 0; i < 5; i++) {
            var told = seller.post(
                    path + "/coach-statements",
                    "{'personId': '%s', 'words': 'They meet %d', 'channel': 'call', 'checkOn': '2099-05-01'}"
                            .formatted(mira, i));
            assertThat(told.status()).as(told.body()).isEqualTo(201);
            var marked = seller.ifMatch(told.tag())
                    .put(
                            path + "/coach-statements/" + told.id() + "/verdict",
                            "{'verdict': '%s', 'evidence': {'channel': 'email', 'words': 'So it was'}}"
                                    .formatted(i == 4 ? "false" : "true"));
            assertThat(marked.status()).as(marked.body()).isEqualTo(200);
        }

        var coach = seller.get(of(mira)).json().at("/coach");
        assertThat(coach.at("/standing").asString()).isEqualTo("no-coach");
        assertThat(coach.at("/accuracy/standing").asString()).isEqualTo("accurate");
        assertThat(coach.at("/accuracy/low").asDouble()).isBetween(.415, .425);
        assertThat(coach.at("/accuracy/high").asDouble()).isBetween(.935, .945);
        assertThat(seller.get(path + "/coach-statements").json().at("/items").size())
                .isEqualTo(5);
        assertThat(seller.post(
                                path + "/coach-statements",
                                "{'personId': '%s', 'words': 'x', 'channel': 'call', 'checkOn': '2020-05-01'}"
                                        .formatted(mira))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void who_is_not_on_the_team_reads_none_of_it() {
        for (var list : new String[] {"/stakeholders", "/hypotheses", "/coach-statements"})
            assertThat(outsider.get(path + list).status()).as(list).isEqualTo(403);
        assertThat(outsider.get(of(mira)).status()).isEqualTo(403);
        assertThat(outsider.get(of(mira) + "/claims").status()).isEqualTo(403);
    }
}
