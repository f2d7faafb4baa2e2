package io.throughline.exchange.world;

import io.throughline.buying.Claim;
import io.throughline.buying.Claims;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.CoachStatements;
import io.throughline.buying.Hypotheses;
import io.throughline.buying.Hypothesis;
import io.throughline.buying.Stakeholders;
import io.throughline.buying.Stakeholders.Place;
import io.throughline.deals.Insider;
import org.springframework.stereotype.Component;

/// Stores who is what to us in deals of the story world, and who decides.
@Component
class WorldTeams {
    private final Stakeholders stakeholders;
    private final Claims claims;
    private final Hypotheses hypotheses;
    private final CoachStatements statements;

    WorldTeams(Stakeholders stakeholders, Claims claims, Hypotheses hypotheses, CoachStatements statements) {
        this.stakeholders = stakeholders;
        this.claims = claims;
        this.hypotheses = hypotheses;
        this.statements = statements;
    }

    void store(Insider insider, BuyersSide.Team team) {
        team.places().forEach(place -> stakeholders.joined(insider, place.personId()));
        team.places().forEach(place -> store(insider, place));
        team.claims().forEach(claim -> store(insider, claim));
        team.hypotheses().forEach(one -> store(insider, one));
        team.statements().forEach(one -> store(insider, one));
    }

    private void store(Insider insider, Place place) {
        switch (stakeholders.place(insider, place)) {
            case Stakeholders.Answer.Placed placed -> {}
            case Stakeholders.Answer.Loop loop -> throw refused(place);
            case Stakeholders.Answer.InfluencesThemselves loop -> throw refused(place);
            case Stakeholders.Answer.NotOnTheTeam stranger -> throw refused(place);
        }
    }

    private static IllegalArgumentException refused(Record what) {
        return new IllegalArgumentException("Nobody can tell " + what);
    }

    private void store(Insider insider, Claim claim) {
        var said = new Claim.Said(claim.kind(), claim.topic(), claim.level());
        claim.evidence().forEach(evidence -> claims.say(insider, claim.personId(), said, evidence));
    }

    private void store(Insider insider, Hypothesis one) {
        var supposed = new Hypotheses.Supposed(one.personId(), one.probability(), one.question(), one.askBy());
        switch (hypotheses.suppose(insider, supposed, one.madeOn())) {
            case Hypotheses.Answer.Held held -> close(insider, held, one);
            case Hypotheses.Answer.TooMuch more -> throw refused(one);
        }
    }

    private void close(Insider insider, Hypotheses.Answer.Held held, Hypothesis told) {
        var outcome = told.outcome();
        if (outcome == null) return;
        var standing = new Hypothesis(
                held.id(),
                told.personId(),
                told.person(),
                told.probability(),
                told.question(),
                told.askBy(),
                told.madeOn(),
                null,
                null,
                told.evidence(),
                1);
        hypotheses.close(insider, standing, outcome, told.evidence().getFirst());
    }

    private void store(Insider insider, CoachStatement told) {
        var logged = new CoachStatements.Logged(told.words(), told.saidOn(), told.channel(), told.checkOn());
        var id = statements.log(insider, told.personId(), logged);
        var verdict = told.verdict();
        if (verdict == null) return;
        var open = new CoachStatement(
                id,
                told.personId(),
                told.person(),
                told.words(),
                told.saidOn(),
                told.channel(),
                told.checkOn(),
                null,
                null,
                told.evidence(),
                1);
        statements.mark(insider, open, verdict, told.evidence().getFirst());
    }
}
