package io.throughline.buying.api;

import io.throughline.accounts.Persons;
import io.throughline.base.Evidence;
import io.throughline.base.NotFound;
import io.throughline.base.Times;
import io.throughline.base.Viewer;
import io.throughline.buying.BuyingTeam;
import io.throughline.buying.DealsAt;
import io.throughline.buying.Stakeholder;
import io.throughline.buying.Stakeholders;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Seen;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What each request to a buying team asks first: who may know, who is on it, which day it is, and whether evidence
/// that
/// is sent can be.
@Component
class TeamDoor {
    private final Deals deals;
    private final Stakeholders stakeholders;
    private final Persons persons;
    private final DealsAt at;

    TeamDoor(Deals deals, Stakeholders stakeholders, Persons persons, DealsAt at) {
        this.deals = deals;
        this.stakeholders = stakeholders;
        this.persons = persons;
        this.at = at;
    }

    /// The two times of which an answer is to be.
    Times at(Insider insider, Seen seen) {
        return at.toSee(insider.dealId(), insider.viewer(), seen);
    }

    Times now() {
        return Times.now(at.today());
    }

    BuyingTeam team(Insider insider, Times times) {
        return stakeholders.of(insider.dealId(), insider.viewer(), times);
    }

    Insider toKnow(UUID deal, Viewer viewer) {
        return deals.toKnow(deal, viewer);
    }

    BuyingTeam team(Insider insider) {
        return stakeholders.of(insider.dealId(), insider.viewer());
    }

    Stakeholder onTheTeam(Insider insider, UUID person) {
        return onIt(team(insider), person);
    }

    static Stakeholder onIt(BuyingTeam team, UUID person) {
        return team.find(person).orElseThrow(() -> new NotFound("They are not on this deal's buying team."));
    }

    LocalDate today() {
        return at.today().date();
    }

    /// @throws Invalid where there is no such person
    void mustBeSomebody(UUID person, String pointer) {
        Invalid.unless(persons.find(person).isPresent(), pointer, "There is no such person.");
    }

    /// @throws Invalid where the person is not on the deal's buying team
    void mustBeOnTheTeam(Insider insider, UUID person, String pointer) {
        Invalid.unless(team(insider).find(person).isPresent(), pointer, "They are not on this deal's buying team.");
    }

    /// @throws Invalid where its day is to come, or its sayer is none of the buying team
    Evidence evidence(Insider insider, HeardBody body) {
        Invalid.unless(body.on() == null || !body.on().isAfter(today()), "/evidence/on", "This day is to come.");
        if (body.sayerId() != null) mustBeOnTheTeam(insider, body.sayerId(), "/evidence/sayerId");
        return body.evidence(today());
    }
}
