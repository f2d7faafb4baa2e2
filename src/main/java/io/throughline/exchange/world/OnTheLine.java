package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.did;
import static io.throughline.exchange.world.Said.paper;
import static io.throughline.exchange.world.Said.said;
import static io.throughline.exchange.world.Said.wrote;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.Interaction.Kind;
import java.util.List;

/// Deals of which enough is known, in each phase of the buyer.
final class OnTheLine {
    private OnTheLine() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                auditInAutumn(at),
                twoFinalists(at),
                onlyTheLawyersLeft(at),
                secondHallAfterTheFirst(at),
                contractEndsInSpring(at),
                twoVoices(at),
                budgetReleased(at));
    }

    private static Tale auditInAutumn(Scene at) {
        return at.deal("Audit in autumn", Account.of("Brelovel Foods", "Ida Haldanek", "Cem Orvelle"))
                .story("The auditors come back on a known day, and the managing director pays for being ready.")
                .in(Phase.RECOGNITION)
                .known(deal -> deal.event(
                                118, DateKind.REGULATORY, "Two complaints and we lose the seal.", "No complaint.")
                        .need(said(USER, 20, "Every batch must be traceable by the audit."))
                        .consequence(said(OWNER, 20, "Without the seal two retailers delist us.")))
                .met(20, Kind.DISCOVER, "Walk along the line", OWNER, USER)
                .theyWrote(6, "Which data do you need from us?", USER)
                .plans(4, Kind.DISCOVER, "Agree which data points the auditors will ask for", USER)
                .tellOnTheLine();
    }

    private static Tale twoFinalists(Scene at) {
        return at.deal("Two finalists", Account.of("Corvonvik Paper", "Ruth Dornestam", "Emil Tolbanek"))
                .story("They told us how they choose, who else is in, and by when it must run.")
                .in(Phase.EVALUATION)
                .known(deal -> deal.event(
                                90, DateKind.OPERATIONAL, "The old control is out of service then.", "No lost shift.")
                        .need(said(USER, 20, "A change of reel in under four minutes.")))
                .way(day -> day.whole().plan(90, 125, 10, 2, 4, 14, 8, 5, 2))
                .met(20, Kind.DISCOVER, "How they decide", OWNER, USER)
                .met(9, Kind.PRESENT, "Our answer to their criteria", OWNER, USER)
                .stageMoved(18, "Qualification", "Proposal")
                .tellOnTheLine();
    }

    private static Tale onlyTheLawyersLeft(Scene at) {
        return at.deal("Only the lawyers left", Account.of("Daskimar Glass", "Olga Strelondel", "Ivo Vaskolari"))
                .story("Chosen, and afraid of the downtime; every fear has somebody who answers it.")
                .in(Phase.RESOLUTION)
                .known(deal -> deal.event(
                                75, DateKind.FISCAL, "The money is gone after the year.", "Furnace two monitored.")
                        .need(said(OWNER, 20, "We must see a crack before the night shift does.")))
                .way(day -> day.whole()
                        .plan(75, 105, 8, 2, 4, 12, 8, 5, 2)
                        .withLegal(6)
                        .read())
                .met(20, Kind.PROPOSE, "Offer", OWNER, USER)
                .theyWrote(4, "Liability clause, our wording", OWNER)
                .plans(3, Kind.NEGOTIATE, "Hear what their lawyers fear in the liability clause", OWNER)
                .tellOnTheLine();
    }

    private static Tale secondHallAfterTheFirst(Scene at) {
        return at.deal(
                        "Second hall after the first",
                        Account.of("Elmorigan Dairy", "Nadia Kraliescu", "Lars Woldinder"))
                .story("The first hall runs and they saw the number they had asked for; the next need came by itself.")
                .type("Existing Business")
                .in(Phase.IMPLEMENTATION)
                .known(deal -> deal.event(
                                65,
                                DateKind.SELF_IMPOSED,
                                "Hall one shows what hall two wastes.",
                                "Same loss as hall one.")
                        .need(said(USER, 20, "Hall two must lose as little as hall one.")))
                .met(20, Kind.DELIVER, "First month in hall one", OWNER, USER)
                .theyWrote(8, "Hall two, layout", USER)
                .tellOnTheLine();
    }

    private static Tale contractEndsInSpring(Scene at) {
        return at.deal("Contract ends in spring", Account.of("Farlandra Water", "Wanda Gorvekova", "Amir Hasklane"))
                .story("A renewal: the contract's end is the event, and the contract itself says so.")
                .opened(110)
                .type("Renewal")
                .in(Phase.RECOGNITION)
                .known(deal -> deal.owner(said(OWNER, 100, "I sign it every three years."))
                        .date(
                                80,
                                DateKind.CONTRACTUAL,
                                paper(100, "The agreement ends on this day unless renewed."),
                                said(OWNER, 100, "That is the day."))
                        .pressure(said(USER, 100, "Without it nobody reads the meters."))
                        .result(said(OWNER, 100, "The same, for two more sites."))
                        .need(said(USER, 100, "Two more sites must be in by the renewal.")))
                .met(50, Kind.DISCOVER, "What changed since last time", OWNER, USER)
                .theyWrote(6, "Sites for the renewal", USER)
                .tellOnTheLine();
    }

    private static Tale twoVoices(Scene at) {
        return at.deal("Two voices, one day", Account.of("Grennomere Metals", "Paula Nordobek", "Kenji Ulviraz"))
                .story("Owner and production name the same day: it is corroborated, and keeps fresh for longer.")
                .in(Phase.EVALUATION)
                .known(deal -> deal.owner(said(OWNER, 70, "I sign for this."))
                        .date(
                                50,
                                DateKind.OPERATIONAL,
                                said(OWNER, 70, "The mill stands still in that week."),
                                said(USER, 66, "We stop in that week, not later."))
                        .pressure(said(USER, 66, "Every stop costs us a coil."))
                        .result(said(OWNER, 70, "One stop less a month."))
                        .need(said(USER, 66, "We need to see wear a week ahead.")))
                .opened(80)
                .met(70, Kind.DISCOVER, "The mill", OWNER, USER)
                .theyWrote(9, "Drawings", USER)
                .tellOnTheLine();
    }

    private static Tale budgetReleased(Scene at) {
        return at.deal("Budget released", Account.of("Holsumand Polymers", "Samir Falmender", "Vera Joststrup"))
                .story("The owner did not only say so: the money stands in the plan, and we have seen it.")
                .in(Phase.RESOLUTION)
                .known(deal -> deal.owner(did(OWNER, 15, "Released the money in their system, in front of us."))
                        .date(55, DateKind.FISCAL, wrote(OWNER, 15, "Delivered this year, or not at all."))
                        .pressure(said(USER, 20, "We turn orders away."))
                        .result(said(OWNER, 20, "A tenth more out of the same line."))
                        .need(said(OWNER, 20, "A tenth more by the end of the year.")))
                .met(15, Kind.PROPOSE, "Offer and plan", OWNER)
                .theyWrote(3, "Order number follows", OWNER)
                .tellOnTheLine();
    }
}
