package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.said;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.Interaction.Kind;
import io.throughline.deals.Status;
import io.throughline.review.Verdict;
import io.throughline.transition.baseline.Cause;
import java.util.List;

/// The plan runs on after the signature: one customer is on their way, late by two days and knowing why, the other one
/// has announced what came of it.
final class AfterTheSignature {
    private AfterTheSignature() {}

    static List<Tale> tales(Scene at) {
        return List.of(onTheWay(at), announced(at));
    }

    private static Tale onTheWay(Scene at) {
        var account = Account.of("Tavrelin Dairy", "Ottilie Marsund", "Bastian Kvernmoor");
        return signed(at.deal("Signed, and on the way", account), 140, 55, "Our plan was theirs")
                .story("They signed in time. Their hall had no power for four days, and two of them are made up for.")
                .way(day -> day.agreed("Time until a changeover is done", "minutes", 55, 30)
                        .plan(5, 40, 8, 2, 4, 14, 8, 5, 2)
                        .read()
                        .accorded(78, "These are the days. Hold us to them as well.")
                        .went(0, 0, 0, 4, 2)
                        .late(3, Cause.THEIRS, "The new hall had no power before the fourth day.")
                        .underWay())
                .tell(Verdict.WON);
    }

    private static Tale announced(Scene at) {
        var account = Account.of("Umbrevin Dairy", "Philippa Lohrane", "Casimir Tollmark");
        return signed(at.deal("The number was read out", account), 210, 128, "Somebody who had done it before")
                .story("Five weeks after the go-live their foreman read out the number that they had chosen in spring.")
                .way(day -> day.agreed("Hours until a fault is found", "hours", 11, 2)
                        .plan(-45, -10, 8, 2, 4, 14, 8, 5, 2)
                        .read()
                        .accorded(140, "Good. Then the board hears of it on that day.")
                        .went(0, 0, 0, 1, 0, 0, 0, 0, 0)
                        .late(3, Cause.OURS, "A cable of ours was too short.")
                        .came(10, "1.5", "Eleven hours it was, and now I can't even finish my coffee."))
                .tell(Verdict.WON);
    }

    private static Plot signed(Plot plot, int opened, int signed, String why) {
        return plot.opened(opened)
                .in(Phase.IMPLEMENTATION, signed)
                .known(known -> known.owner(said(OWNER, opened - 20, "I sign for this."))
                        .date(-signed + 90, DateKind.OPERATIONAL, said(OWNER, opened - 20, "Then the season begins."))
                        .pressure(said(USER, opened - 20, "Last season we threw away a day's milk."))
                        .result(said(OWNER, opened - 20, "A season without one lost day."))
                        .need(said(USER, opened - 20, "We must see it before it stands.")))
                .met(opened - 20, Kind.DISCOVER, "Along the line", OWNER, USER)
                .met(signed + 24, Kind.PROPOSE, "Offer and plan", OWNER)
                .met(signed - 5, Kind.DELIVER, "How we begin", OWNER, USER)
                .stageMoved(opened - 22, "Qualification", "Proposal")
                .stageMoved(signed + 20, "Proposal", "Negotiation")
                .stageMoved(signed, "Negotiation", "Closed Won")
                .closed(Status.WON, signed, why);
    }
}
