package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.DECIDER;
import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.PROCUREMENT;
import static io.throughline.exchange.world.Part.TECHNICAL;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.did;
import static io.throughline.exchange.world.Said.guessed;
import static io.throughline.exchange.world.Said.paper;
import static io.throughline.exchange.world.Said.said;
import static io.throughline.exchange.world.Said.wrote;

import io.throughline.base.Phase;
import io.throughline.buying.BuyingRole;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.Disposition;
import io.throughline.buying.Rapport;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.Concern.Severity;
import io.throughline.buying.criteria.Option.Kind;
import io.throughline.buying.readiness.ReadinessPoint;
import io.throughline.buying.strategy.Gap;
import io.throughline.buying.strategy.Strategy;
import io.throughline.buying.strategy.Strategy.Outcome;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.Interaction;
import io.throughline.deals.Status;
import io.throughline.review.Verdict;

/// The big deal that we lost in spite of a budget, an event and two supporters: the one who decides was a rival's, and
/// we were told so eleven weeks before the end. Source: "Why Did We Lose the Big Deal?".
final class LostToTheDecider {
    /// So many days ago we were told who decides, and whom they want.
    static final int TOLD = 118;

    /// So many days ago it was lost.
    static final int LOST = 41;

    private LostToTheDecider() {}

    static Tale tale(Scene at) {
        var account = Account.of("Kestrivane Diagnostics", "Alma Brightholm", "Joren Valcastel")
                .staffed()
                .with(DECIDER);
        return at.deal("Lost to the one who decided", account)
                .story(
                        "Budget released, a day that stood, two who spoke for us. The one who decides was never ours, and"
                                + " purchasing had told us so.")
                .opened(205)
                .in(Phase.EVALUATION, 150)
                .known(LostToTheDecider::whyTheyAct)
                .met(188, Interaction.Kind.DISCOVER, "The sterile line", OWNER, USER)
                .met(165, Interaction.Kind.DISCOVER, "What a stop costs", USER, TECHNICAL)
                .met(150, Interaction.Kind.DISCOVER, "Budget and day", OWNER)
                .met(132, Interaction.Kind.PRESENT, "Our answer to their criteria", OWNER, USER, TECHNICAL)
                .met(TOLD, Interaction.Kind.DISCOVER, "How they buy", PROCUREMENT, TECHNICAL)
                .met(96, Interaction.Kind.PROPOSE, "Offer", OWNER, USER)
                .theyWrote(80, "Figures for the board", USER)
                .met(66, Interaction.Kind.PRESENT, "Offer, once more, with a film", USER)
                .theyWrote(52, "It looks good", USER)
                .stageMoved(148, "Qualification", "Proposal")
                .moved(100, -70, -55)
                .moved(70, -55, -LOST)
                .team(LostToTheDecider::whoDecided)
                .choice(LostToTheDecider::byWhat)
                .fears(LostToTheDecider::feared)
                .ready(ready -> ready.says(
                        1,
                        ReadinessPoint.Says.IN_PLACE,
                        said(TECHNICAL, 130, "The line stands still over the holidays anyway.")))
                .closed(Status.LOST, LOST, "Lost to a rival")
                .tell(Verdict.LOST);
    }

    private static void whyTheyAct(Evidenced known) {
        known.owner(said(OWNER, 188, "I sign for this."), did(OWNER, 150, "Showed us the released budget."))
                .date(
                        -20,
                        DateKind.CONTRACTUAL,
                        said(OWNER, 150, "The old line's service ends on that day."),
                        paper(150, "Notice of the end of service, line 9."))
                .pressure(said(USER, 165, "Each stop throws a night's samples away."))
                .result(said(OWNER, 150, "Not one night lost in a year."))
                .need(said(USER, 165, "A sterile line that runs the night alone."))
                .consequence(said(OWNER, 150, "Two lost nights, and the hospital group goes elsewhere."));
    }

    private static void whoDecided(TheirTeam team) {
        team.influence(OWNER, 5)
                .influence(DECIDER, 5)
                .influence(USER, 3)
                .influence(TECHNICAL, 3)
                .influence(PROCUREMENT, 2)
                .under(TECHNICAL, DECIDER)
                .sways(DECIDER, OWNER, 3)
                .sways(USER, OWNER, 1)
                .is(OWNER, BuyingRole.ECONOMIC_OWNER, did(OWNER, 150, "Showed us the released budget."))
                .wants(OWNER, Disposition.SUPPORTER, said(OWNER, 150, "You understood us better than the others."))
                .wants(USER, Disposition.CHAMPION, did(USER, 132, "Presented our answer with us."))
                .wants(TECHNICAL, Disposition.NEUTRAL, said(TECHNICAL, 132, "Either would run."))
                .rapport(OWNER, Rapport.Kind.PERSONAL, 3, did(OWNER, 150, "Asked us to dinner."))
                .rapport(OWNER, Rapport.Kind.BUSINESS, 2, said(OWNER, 150, "Your figures went to the board."))
                .rapport(USER, Rapport.Kind.PERSONAL, 2, did(USER, 132, "Calls us on the way home."))
                .rapport(USER, Rapport.Kind.TECHNICAL, 2, did(USER, 132, "Took our layout as it was."))
                .supposed(OWNER, 75, 186, "Has anybody ever stopped what you had signed?", -150)
                .supposed(DECIDER, 20, 160, "Who chose the lines that run now?", -125)
                .refuted(OWNER, said(OWNER, TOLD, "I pay. What runs in the halls I have never chosen."))
                .confirmed(DECIDER, said(TECHNICAL, TOLD, "All nine lines. Nobody else has a say in that."))
                .is(
                        DECIDER,
                        BuyingRole.DECIDES,
                        said(TECHNICAL, TOLD, "All nine lines. Nobody else has a say in that."))
                .wants(
                        DECIDER,
                        Disposition.ENEMY,
                        said(PROCUREMENT, TOLD, "Harkstad since ever, and this time too. I only fetch your price."))
                .gains(USER, said(USER, 132, "With this I get the night shift off my desk."))
                .fought(USER, did(USER, 132, "Presented our answer with us."))
                .told(
                        USER,
                        132,
                        "The budget is released this month.",
                        CoachStatement.Verdict.TRUE,
                        did(OWNER, 128, "Showed the release."))
                .told(
                        USER,
                        110,
                        "The technical director will come round.",
                        CoachStatement.Verdict.FALSE,
                        wrote(PROCUREMENT, 64, "Technology has not changed its view."))
                .told(
                        USER,
                        80,
                        "You get the order in four weeks.",
                        CoachStatement.Verdict.FALSE,
                        guessed(50, "No order came."))
                .told(
                        USER,
                        66,
                        "The other one is too dear.",
                        CoachStatement.Verdict.UNCLEAR,
                        guessed(LOST, "Nobody told us their price."));
    }

    private static void byWhat(TheirChoice choice) {
        choice.rival(Rival.HARKSTAD)
                .mandatory("Sterile, by certificate", TECHNICAL)
                .by("It runs the night alone", true, USER)
                .by("The same as in the other eight halls", false, DECIDER)
                .by("What it costs in five years, all in all", true, OWNER)
                .by("It is here before the day that counts", true, OWNER)
                .ranks(OWNER, 132, 2, 3, 5, 4, 1)
                .ranks(USER, 132, 2, 1, 5, 4, 3)
                .ranks(DECIDER, 60, 2, 3, 1, 5, 4)
                .rates(OWNER, 132, Kind.US, "90 85 - 80 90")
                .rates(USER, 132, Kind.US, "90 95 20 75 90")
                .rates(DECIDER, 60, Kind.US, "80 60 0-10 70 70")
                .rates(USER, 132, Kind.RIVAL, "85 60 90 65 60")
                .rates(DECIDER, 60, Kind.RIVAL, "90 80 100 70 80")
                .rates(OWNER, 132, Kind.DO_NOTHING, "60 10 100 40 0")
                .ahead(2, Gap.Kind.VALUE, null)
                .strategy(Strategy.Kind.TRADE_OFF, 94, -60, "The night alone outweighs the same spare parts")
                .ended(Outcome.FAILED, 50, "It never reached the one who decides");
    }

    private static void feared(TheirFears fears) {
        fears.fear(
                        DECIDER,
                        Concern.Kind.PERSONAL,
                        Severity.SEVERE,
                        "If another one runs better, nine choices of mine were wrong",
                        guessed(90, "Whoever chose nine of them does not want to be shown a better one."))
                .fear(
                        OWNER,
                        Concern.Kind.ORGANISATION,
                        Severity.SERIOUS,
                        "Two kinds of spare parts in one store",
                        said(OWNER, 96, "Two kinds of spare parts in one store?"))
                .resolved(said(OWNER, 72, "With your parts on the shelf at your cost, fine."))
                .mustSayYes(OWNER, -70, "The board paper, with the figures of the film")
                .mustSayYes(DECIDER, -60, "A night at a line of ours; we never got the date")
                .rivalWill(Rival.HARKSTAD, "Remind them of nine halls that run", "What the nine cost in nights", -65);
    }
}
