package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.said;
import static io.throughline.exchange.world.Said.wrote;

import io.throughline.base.Phase;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.strategy.Gap;
import io.throughline.buying.strategy.Strategy;
import io.throughline.buying.strategy.Strategy.Outcome;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.Interaction.Kind;
import io.throughline.deals.Status;
import io.throughline.review.Verdict;
import java.util.List;

/// How deals ended: won, lost to a rival, lost to doing nothing, walked away from.
final class Endings {
    private Endings() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                wonOnTheAudit(at),
                at.deal("Lost to a rival", Account.of("Yarlovel Chemicals", "Ruth Quillinder", "Lars Ronnaux"))
                        .story("We answered their tender as it was written; a rival had written it.")
                        .opened(150)
                        .in(Phase.EVALUATION)
                        .known(known -> known.need(said(USER, 120, "We must dose to the gram.")))
                        .met(120, Kind.PRESENT, "Demo", USER)
                        .closed(Status.LOST, 38, "Lost to a rival")
                        .tell(Verdict.LOST),
                at.deal("Lost to doing nothing", Account.of("Zellandra Chemicals", "Olga Strelaux", "Ivo Tolbinder"))
                        .story("Nobody ever lost anything on any day, so nobody ever signed.")
                        .opened(260)
                        .in(Phase.EVALUATION)
                        .known(known -> known.symptom(said(USER, 230, "The dosing is a nuisance.")))
                        .met(230, Kind.PRESENT, "Demo", USER)
                        .moved(170, -150, -120)
                        .moved(120, -120, -90)
                        .moved(90, -90, -44)
                        .closed(Status.LOST, 44, "No decision")
                        .tell(Verdict.LOST),
                at.deal("Signed before it was opened", Account.of("Brunidene Timber", "Wanda Woldaux", "Emil Yordobek"))
                        .story("Carried over from an old list, with the day of the copying as its beginning.")
                        .opened(20)
                        .closed(Status.WON, 70, "Our delivery date")
                        .tell(Verdict.WON, "dates-contradict"));
    }

    private static Tale wonOnTheAudit(Scene at) {
        return at.deal(
                        "Won on the audit",
                        Account.of("Culvandra Foods", "Paula Zimaux", "Marek Arvaux")
                                .staffed())
                .story("The audit was the day, the managing director paid, and every fear had an answer.")
                .opened(130)
                .in(Phase.IMPLEMENTATION)
                .known(known -> known.owner(said(OWNER, 110, "I sign for this."))
                        .date(-12, DateKind.REGULATORY, said(OWNER, 110, "The auditors come on that day."))
                        .pressure(said(USER, 110, "Without the seal we are delisted."))
                        .result(said(OWNER, 110, "No complaint."))
                        .need(said(USER, 110, "Every batch must be traceable.")))
                .backThen(62)
                .team(team -> team.whole()
                        .told(
                                USER,
                                26,
                                "The board signs in the week before the holidays.",
                                CoachStatement.Verdict.TRUE,
                                wrote(OWNER, 2, "Signed, and happy holidays.")))
                .choice(choice -> choice.whole()
                        .ahead(2, Gap.Kind.CREDIBILITY, null)
                        .strategy(Strategy.Kind.STRENGTHEN, 28, -8, "A morning with a baker who runs it")
                        .ended(Outcome.WORKED, 9, "They rated us anew on the way back")
                        .ahead(3, Gap.Kind.PERFORMANCE, 2)
                        .strategy(Strategy.Kind.OVERTAKE, 28, 2, "Our own people within a day from spring on")
                        .ended(Outcome.NOT_NEEDED, 3, "Nobody asked for it any more"))
                .fears(fears -> fears.whole().ownerMustSayYes(7))
                .ready(TheirReadiness::whole)
                .met(110, Kind.DISCOVER, "Along the line", OWNER, USER)
                .met(80, Kind.PRESENT, "Our answer", OWNER, USER)
                .met(58, Kind.PROPOSE, "Offer and plan", OWNER)
                .met(20, Kind.DELIVER, "Audit passed", OWNER, USER)
                .stageMoved(100, "Qualification", "Proposal")
                .stageMoved(60, "Proposal", "Negotiation")
                .stageMoved(50, "Negotiation", "Closed Won")
                .closed(Status.WON, 50, "Ready for the audit")
                .tell(Verdict.WON);
    }
}
