package io.throughline.deals.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.identity.Tokens;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class DealApiTest {
    private static final String DEALS = "/api/v1/deals";

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    WebApp.People people;
    Script seller;
    Script outsider;

    @BeforeEach
    void people() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
        outsider = Script.of(app, tokens, people.outsider());
    }

    @Test
    void a_deal_is_added_for_whoever_adds_it_and_what_is_not_known_is_null() {
        var added = seller.post(DEALS, "{'name': 'Yard control', 'amount': {'amount': 48000.50, 'currency': 'EUR'}}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("/ownerId")).isEqualTo(people.seller().id().toString());
        assertThat(added.at("/owner")).isEqualTo(people.seller().name());
        assertThat(added.at("/status")).isEqualTo("open");
        assertThat(added.at("/lane")).isEqualTo("value");
        assertThat(added.at("/amount/amount")).isEqualTo("48000.5");
        assertThat(added.at("/expectedClose")).isEqualTo("null");
        assertThat(added.at("/nextStep")).isEqualTo("null");
    }

    @Test
    void an_amount_without_a_currency_and_no_amount_are_two_things() {
        var added = seller.post(DEALS, "{'name': 'Yard control', 'amount': {'amount': 0}}");
        assertThat(added.at("/amount/amount")).isEqualTo("0");
        assertThat(added.at("/amount/currency")).isEqualTo("null");

        var none = seller.ifMatch(added.tag()).patch(DEALS + "/" + added.id(), "{'amount': null}");
        assertThat(none.at("/amount")).isEqualTo("null");
    }

    @Test
    void what_moves_becomes_a_dated_change() {
        var added = seller.post(DEALS, "{'name': 'Yard', 'expectedClose': '2027-03-31', 'amount': {'amount': 10}}");
        var path = DEALS + "/" + added.id();

        var changed = seller.ifMatch(added.tag())
                .patch(path, "{'expectedClose': '2027-06-30', 'amount': {'currency': 'EUR'}, 'stage': 'Proposal'}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/amount/amount")).isEqualTo("10");

        var changes = seller.get(path + "/changes").json().at("/items");
        assertThat(changes.findValuesAsString("field")).containsExactly("stage", "amount", "expected-close");
        assertThat(changes.at("/2/from").asString()).isEqualTo("2027-03-31");
        assertThat(changes.at("/2/to").asString()).isEqualTo("2027-06-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'name': 'A', 'expectedClose': '2025-02-29'}  | /expectedClose It is not a day such as 2026-03-31.
            {'name': 'A', 'expectedClose': '31.3.2026'}   | /expectedClose It is not a day such as 2026-03-31.
            {'name': 'A', 'expectedClose': 20260331}      | /expectedClose It is not a day such as 2026-03-31.
            {'name': 'A', 'expectedClose': '+999999-01-01'} | /expectedClose It is not a day such as 2026-03-31.
            {'name': 'A', 'openedOn': '2999-01-01'}       | /openedOn This day is to come.
            {'name': 'A', 'status': 'won'}                | /closedOn A closed deal needs the day it was closed.
            {'name': 'A', 'closedOn': '2026-01-01'}       | /closedOn An open deal has no day on which it was closed.
            {'name': 'A', 'status': 'maybe'}              | /status It is one of: open, won, lost, walked.
            {'name': 'A', 'status': 0}                    | /status It is one of: open, won, lost, walked.
            {'name': 'A', 'amount': 7}                    | /amount It is not an object.
            {'name': 'A', 'amount': {'currency': 'EUR'}}  | /amount/amount This is needed.
            {'name': 'A', 'amount': {'amount': '7'}}      | /amount/amount It is not a number.
            {'name': 'A', 'amount': {'amount': 7, 'currency': 'eur'}} | /amount/currency It is not of the form [A-Z]{3}.
            {'name': 'A', 'restricted': 'yes'}            | /restricted It is not true or false.
            {'name': 'A', 'grade': 'shown'}               | /grade A grade is computed from the evidence; nobody sets it.
            {'name': 'A', 'nextStep': {'ownerId': '00000000-0000-7000-8000-000000000000'}} | /nextStep/ownerId There is no such user.
            {'name': 'A', 'accountId': '00000000-0000-7000-8000-000000000000'} | /accountId There is no such account.
            """)
    void what_can_t_be_taken_is_refused_with_its_field(String body, String problem) {
        var refused = seller.post(DEALS, body);

        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void a_deal_is_added_for_those_below_and_for_nobody_else() {
        var manager = Script.of(app, tokens, people.manager());
        var owned = "{'name': 'Yard', 'ownerId': '%s'}";

        assertThat(manager.post(DEALS, owned.formatted(people.seller().id())).status())
                .isEqualTo(201);
        var refused = seller.post(DEALS, owned.formatted(people.outsider().id()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).startsWith("/ownerId You may add deals for yourself");
    }

    @Test
    void who_is_not_of_the_team_sees_an_open_deal_and_may_not_change_it() {
        var added = seller.post(DEALS, "{'name': 'Yard'}");
        var path = DEALS + "/" + added.id();

        assertThat(outsider.get(path).status()).isEqualTo(200);
        var refused = outsider.ifMatch(added.tag()).patch(path, "{'stage': 'Won!'}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(seller.get(path).tag()).isEqualTo(added.tag());
    }

    @Test
    void a_restricted_deal_is_not_there_for_an_outsider_nor_in_their_lists() {
        var path = DEALS + "/"
                + seller.post(DEALS, "{'name': 'Quiet', 'restricted': true}").id();
        var owned = DEALS + "?ownerId=" + people.seller().id();

        assertThat(outsider.get(path).status()).isEqualTo(404);
        assertThat(outsider.ifMatch("\"1\"").patch(path, "{}").status()).isEqualTo(404);
        assertThat(outsider.get(path).body()).doesNotContain("Quiet");
        assertThat(outsider.get(owned).json().at("/items").size()).isZero();
        assertThat(seller.get(owned).json().at("/items").size()).isEqualTo(1);
        for (var below : new String[] {"interactions", "changes", "facts", "event", "review"})
            assertThat(outsider.get(path + "/" + below).status()).isEqualTo(404);
    }

    @Test
    void filters_narrow_and_what_was_changed_since_is_found() {
        var open = seller.post(DEALS, "{'name': 'Open', 'expectedClose': '2027-03-31', 'stage': 'Proposal'}");
        seller.post(DEALS, "{'name': 'Lost', 'status': 'lost', 'closedOn': '2026-01-31'}");
        var mine = DEALS + "?ownerId=" + people.seller().id();

        assertThat(seller.get(mine + "&status=open").json().findValuesAsString("name"))
                .containsExactly("Open");
        assertThat(seller.get(mine + "&stage=Proposal&closesFrom=2027-03-31&closesTo=2027-03-31")
                        .at("/items/0/id"))
                .isEqualTo(open.id());
        assertThat(seller.get(mine + "&closesFrom=2027-04-01").at("/items/0/id"))
                .isEmpty();
        assertThat(seller.get(mine + "&changedSince=2026-01-01T00:00:00Z")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(2);
        assertThat(seller.get(mine + "&changedSince=2999-01-01T00:00:00Z")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "status=OPEN, status",
        "closesFrom=2025-02-29, closesFrom",
        "changedSince=yesterday, changedSince",
        "changedSince=%2B999999999-01-01T00:00:00Z, changedSince"
    })
    void a_filter_that_can_t_be_read_is_refused(String query, String parameter) {
        assertThat(seller.get(DEALS + "?" + query).at("/errors/0/parameter")).isEqualTo(parameter);
    }

    @Test
    void paging_visits_each_deal_exactly_once() {
        for (var i = 0; i < 11; i++) seller.post(DEALS, "{'name': 'Deal %d'}".formatted(i));
        var seen = new HashSet<String>();
        var count = 0;
        var next = DEALS + "?limit=4&ownerId=" + people.seller().id();
        while (!next.equals("null")) {
            var part = seller.get(next);
            for (var item : part.json().at("/items")) {
                seen.add(item.at("/id").asString());
                count++;
            }
            next = part.at("/next");
        }

        assertThat(seen).hasSize(11);
        assertThat(count).isEqualTo(11);
    }

    @Test
    void interactions_are_recorded_with_who_took_part() {
        var deal = DEALS + "/" + seller.post(DEALS, "{'name': 'Yard'}").id();
        var person = seller.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();

        var added = seller.post(deal + "/interactions", """
                {'on': '2026-03-03', 'channel': 'meeting', 'kind': 'discover', 'direction': 'both',
                 'subject': 'Walk through the yard', 'minutes': 45, 'personIds': ['%s']}""".formatted(person));
        assertThat(added.status()).isEqualTo(201);
        assertThat(seller.get(String.valueOf(added.response().getHeader("Location")))
                        .body())
                .isEqualTo(added.body());
        assertThat(seller.get(deal + "/interactions").at("/items/0/personIds/0"))
                .isEqualTo(person);
        assertThat(outsider.post(deal + "/interactions", "{}").status()).isEqualTo(422);
        assertThat(outsider.post(deal + "/interactions", "{'on': '2026-03-03', 'channel': 'call', 'subject': 'Mine'}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'on': '2999-01-01', 'channel': 'call', 'subject': 'A'}                    | /on This day is to come.
            {'on': '2026-03-03', 'channel': 'pigeon', 'subject': 'A'}                  | /channel It is one of: meeting, call, email, document, room, import.
            {'on': '2026-03-03', 'channel': 'call', 'subject': 'A', 'minutes': 10001}  | /minutes It is a number from 0 to 10000.
            {'on': '2026-03-03', 'channel': 'call', 'subject': 'A', 'personIds': [null]} | /personIds/0 It may not be null.
            {'on': '2026-03-03', 'channel': 'call', 'subject': 'A', 'personIds': ['00000000-0000-7000-8000-000000000000']} | /personIds/0 There is no such person.
            """)
    void an_interaction_that_can_t_be_taken_is_refused(String body, String problem) {
        var deal = DEALS + "/" + seller.post(DEALS, "{'name': 'Yard'}").id();

        assertThat(seller.post(deal + "/interactions", body).problem()).isEqualTo(problem);
    }

    @Test
    void a_list_that_is_too_long_is_refused() {
        var deal = DEALS + "/" + seller.post(DEALS, "{'name': 'Yard'}").id();
        var ids = ("'" + UUID.randomUUID() + "',").repeat(51);

        assertThat(seller.post(
                                deal + "/interactions",
                                "{'on': '2026-03-03', 'channel': 'call', 'subject': 'A', 'personIds': [%s]}"
                                        .formatted(ids.substring(0, ids.length() - 1)))
                        .problem())
                .isEqualTo("/personIds There may be at most 50, not 51.");
    }
}
