package io.throughline.buying;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.AccountTouched;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.PersonTouched;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.DealTouched;
import io.throughline.deals.Deals;
import io.throughline.deals.Interactions;
import io.throughline.identity.Tokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever has any part in a decision touches its deal when they change, whatever that part is.
@WebTest
@RecordApplicationEvents
class TouchedTeamsTest {
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

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents events;

    Script script;
    Deal deal;
    UUID mira;
    String path;

    @BeforeEach
    void a_deal_and_somebody_of_no_part_in_it() {
        var people = app.people();
        script = Script.of(app, tokens, people.seller());
        var some = new TeamOfADeal(deals, organizations, persons, interactions, today);
        deal = some.open("Yard control", people);
        mira = some.person(deal, "Mira Holm", null);
        path = "/api/v1/deals/" + deal.id();
    }

    private List<UUID> touchedBy(Object event) {
        events.clear();
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
        return events.stream(DealTouched.class).map(DealTouched::dealId).toList();
    }

    private void made(String list, String body) {
        var answer = script.post(path + list, body.replace("$MIRA", mira.toString()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private void isTouchedByHer() {
        assertThat(touchedBy(new PersonTouched(mira))).containsExactly(deal.id());
    }

    @Test
    void somebody_of_the_buying_team_whom_no_contact_role_names() {
        assertThat(touchedBy(new PersonTouched(mira))).as("no part yet").isEmpty();
        made("/stakeholders", "{'personId': '$MIRA'}");

        isTouchedByHer();
        script.ifMatch(script.get(path).tag()).patch(path, "{'status': 'lost', 'closedOn': '2026-03-03'}");
        assertThat(touchedBy(new PersonTouched(mira))).as("it is closed").isEmpty();
    }

    @Test
    void whose_criterion_it_is() {
        made("/criteria", "{'words': 'Uptime', 'holderIds': ['$MIRA']}");

        isTouchedByHer();
    }

    @Test
    void who_has_a_concern() {
        made(
                "/concerns",
                "{'holderId': '$MIRA', 'kind': 'trust', 'severity': 'mild', 'words': 'Slow', 'evidence': {'channel': 'call', 'words': 'x'}}");

        isTouchedByHer();
    }

    @Test
    void who_must_say_yes() {
        made("/end-game/people", "{'personId': '$MIRA'}");

        isTouchedByHer();
    }

    @Test
    void who_sees_to_it_that_they_are_ready() {
        made("/readiness", "{'area': 'data', 'words': 'Clean addresses', 'ownerId': '$MIRA'}");

        isTouchedByHer();
    }

    @Test
    void a_rival() {
        var orbis = script.post("/api/v1/accounts", "{'name': 'Orbis'}").id();
        made("/options", "{'kind': 'rival', 'organizationId': '" + orbis + "'}");

        assertThat(touchedBy(new AccountTouched(UUID.fromString(orbis)))).containsExactly(deal.id());
    }
}
