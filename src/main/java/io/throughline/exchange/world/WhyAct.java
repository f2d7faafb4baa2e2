package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.guessed;
import static io.throughline.exchange.world.Said.said;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction.Kind;
import io.throughline.review.Verdict;
import java.util.List;

/// Whether anything makes them act: deals without an event, on symptoms, on a risk/reward case, and their twins.
final class WhyAct {
    private WhyAct() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                askedAndNothingHurts(at),
                theyDoNotKnowYet(at),
                noEventNeededHere(at),
                finalistWithoutAReason(at),
                finalistForAReason(at),
                halfAYearWithoutAReason(at),
                fourMonthsWithoutAReason(at),
                theOilChange(at),
                theLineIsSlow(at),
                theLineIsSlowByMay(at),
                slowAtTheFinalist(at),
                theLeaseEnds(at),
                theLeaseEndsAndWhoPays(at),
                fourComplaints(at),
                aDayWithoutAnOwner(at),
                likedTheDemo(at));
    }

    private static Plot talked(Plot plot) {
        return plot.met(20, Kind.DISCOVER, "First visit", OWNER, USER).theyWrote(6, "Thanks, and a question", USER);
    }

    private static Tale askedAndNothingHurts(Scene at) {
        return talked(at.deal(
                        "Asked, and nothing hurts", Account.of("Istevane Tools", "Clara Dornaux", "Marek Pasketho")))
                .story("We asked what happens if they wait a year. Nothing does.")
                .in(Phase.RECOGNITION)
                .known(deal ->
                        deal.asked(FactKind.EVENT_DATE, Answer.ASKED_NONE, 20, "There is no day. It can wait a year."))
                .tell(Verdict.NOT_A_DEAL_YET, "no-event");
    }

    private static Tale theyDoNotKnowYet(Scene at) {
        return talked(at.deal("They don't know yet", Account.of("Jorvedon Seeds", "Beatriz Ekselioz", "Jonas Bory")))
                .story("We asked for the day, and they have to find out themselves.")
                .in(Phase.RECOGNITION)
                .known(deal -> deal.asked(FactKind.EVENT_DATE, Answer.ASKED_UNKNOWN, 20, "I would have to ask."))
                .tell(Verdict.UNPROVEN, "no-event");
    }

    private static Tale noEventNeededHere(Scene at) {
        return talked(at.deal(
                        "No event needed here", Account.of("Kelmyard Freight", "Ada Zimondel", "Yusuf Caldeblad")))
                .story("They buy every year from a plan: a reason why no event has to be known.")
                .in(Phase.RECOGNITION)
                .known(deal -> deal.asked(
                        FactKind.EVENT_DATE, Answer.NOT_RELEVANT, 20, "Bought every year from the same plan."))
                .tell(Verdict.UNPROVEN);
    }

    private static Tale finalistWithoutAReason(Scene at) {
        return talked(at.deal(
                        "Finalist without a reason", Account.of("Lundegan Optics", "Gita Maldinder", "Óscar Ingaux")))
                .story("They compare three vendors with care, and nobody can say why they must change at all.")
                .in(Phase.EVALUATION)
                .known(deal -> deal.need(said(USER, 20, "We want to measure on the machine.")))
                .tell(Verdict.IN_DANGER, "no-event");
    }

    private static Tale finalistForAReason(Scene at) {
        return talked(at.deal(
                        "Finalist for a reason", Account.of("Morvobrand Optics", "Hanna Vaskeritz", "Pierre Lombek")))
                .story("They compare three vendors with care, because a customer of theirs audits them on a day.")
                .in(Phase.EVALUATION)
                .known(deal -> deal.event(
                                85, DateKind.CONTRACTUAL, "Our largest customer audits us.", "Measured on the machine.")
                        .need(said(USER, 20, "We must measure on the machine by the audit.")))
                .tellOnTheLine();
    }

    private static Tale halfAYearWithoutAReason(Scene at) {
        return withoutReason(
                        at.deal(
                                "Half a year without a reason",
                                Account.of("Naskandra Timber", "Kamala Arvolari", "Tomás Skraal")),
                        200)
                .story("Two quarters since they agreed that it is worth solving, and still nothing makes them act.")
                .opened(210)
                .tell(Verdict.WALK_AWAY, "two-quarters-without-event", "no-event", "older-than-won");
    }

    private static Tale fourMonthsWithoutAReason(Scene at) {
        return withoutReason(
                        at.deal(
                                "Four months without a reason",
                                Account.of("Orlivar Timber", "Ursula Jostanek", "Dario Wolduart")),
                        120)
                .story("One quarter since they agreed that it is worth solving: time to ask, not yet to leave.")
                .opened(125)
                .tell(Verdict.IN_DANGER, "no-event");
    }

    private static Plot withoutReason(Plot plot, int since) {
        return plot.met(20, Kind.DISCOVER, "Another visit", OWNER, USER)
                .theyWrote(6, "Still interested", USER)
                .choice(TheirChoice::whole)
                .way(TheirDay::whole)
                .stage("Proposal")
                .known(deal -> deal.met(
                                Phase.RECOGNITION,
                                said(OWNER, since, "This is worth solving."),
                                said(OWNER, 20, "It still is."))
                        .need(said(USER, 20, "The saw must lose less.")));
    }

    private static Tale theOilChange(Scene at) {
        return talked(at.deal("The oil change", Account.of("Pellerick Energy", "Leila Woldestam", "Bastian Ulvobek")))
                .story("No day makes them act, but waiting costs more each month, and they know until when it holds.")
                .in(Phase.EVALUATION)
                .known(deal -> deal.rewardCase(
                                95,
                                "Each month of waiting wears the bearings.",
                                "It holds until the autumn load, not longer.")
                        .need(said(OWNER, 20, "Bearings must last another five years.")))
                .tell(Verdict.AT_RISK);
    }

    private static Tale theLeaseEnds(Scene at) {
        return lease(at.deal("The lease ends", Account.of("Velmarind Freight", "Nadia Korvestel", "Piet Sandovar")))
                .story("They must be out of the depot on the last day of the lease, and the finance director pays.")
                .known(deal -> deal.owner(said(OWNER, 20, "The move is my budget; I release it.")))
                .tellOnTheLine();
    }

    private static Tale theLeaseEndsAndWhoPays(Scene at) {
        return lease(at.deal(
                        "The lease ends, and who pays?",
                        Account.of("Wendorlan Freight", "Oriana Pelst", "Lars Ivendor")))
                .story("Day, pressure and result are known; the one we talk to can't release the money.")
                .known(deal -> deal.asked(FactKind.EVENT_OWNER, Answer.ASKED_NONE, 20, "I can't release money for it."))
                .tell(Verdict.NOT_A_DEAL_YET, "symptom-led");
    }

    private static Plot lease(Plot plot) {
        return talked(plot)
                .in(Phase.RECOGNITION)
                .known(deal -> deal.date(
                                80, DateKind.CONTRACTUAL, said(USER, 20, "The lease ends, and the next one moves in."))
                        .pressure(said(USER, 20, "What is not labelled by then stands in the street."))
                        .result(said(USER, 20, "All of the stock labelled before the move."))
                        .need(said(USER, 20, "Every pallet must have its tag by the day we move.")));
    }

    private static Tale fourComplaints(Scene at) {
        return talked(at.deal("Four complaints", Account.of("Xandoril Insurance", "Edith Marrowen", "Rurik Stenhald")))
                .story("Four things are said, and none of them has an owner or a day.")
                .in(Phase.RECOGNITION)
                .known(deal -> deal.symptom(said(USER, 20, "The system is slow."))
                        .symptom(said(USER, 20, "We run out of space."))
                        .symptom(said(USER, 20, "Profitability is down."))
                        .symptom(said(USER, 20, "The CIO thinks your stuff is cool.")))
                .tell(Verdict.NOT_A_DEAL_YET, "symptom-led");
    }

    private static Tale theLineIsSlow(Scene at) {
        return talked(at.deal(
                        "The line is slow", Account.of("Quorekin Packaging", "Farah Krelinder", "José Nordillet")))
                .story("Everybody complains, nobody loses anything on any day.")
                .in(Phase.RECOGNITION)
                .known(deal -> deal.symptom(said(USER, 20, "The line is slow.")))
                .tell(Verdict.NOT_A_DEAL_YET, "symptom-led");
    }

    private static Tale theLineIsSlowByMay(Scene at) {
        return talked(at.deal(
                        "The line is slow, and a launch waits",
                        Account.of("Ruskimar Packaging", "Priya Calduriz", "Emil Ekstrup")))
                .story("The same complaint, but a launch hangs on it and the managing director pays.")
                .in(Phase.RECOGNITION)
                .known(deal -> deal.symptom(said(USER, 20, "The line is slow."))
                        .event(
                                80,
                                DateKind.OPERATIONAL,
                                "The new pack is launched then.",
                                "Ninety packs a minute, from sixty.")
                        .need(said(USER, 20, "Ninety packs a minute by the launch.")))
                .tellOnTheLine();
    }

    private static Tale slowAtTheFinalist(Scene at) {
        return talked(at.deal(
                        "Slow, and we are a finalist",
                        Account.of("Selvonvik Packaging", "Mei Haldigault", "Ivo Tolbiraz")))
                .story("We answered a tender that rests on a complaint.")
                .in(Phase.EVALUATION)
                .known(deal ->
                        deal.symptom(said(USER, 20, "The line is slow.")).need(said(USER, 20, "It must be faster.")))
                .tell(Verdict.IN_DANGER, "no-event", "symptom-led");
    }

    private static Tale aDayWithoutAnOwner(Scene at) {
        return talked(at.deal(
                        "A day without an owner",
                        Account.of("Tarnovel Chemicals", "Anouk Falmobek", "Kenji Daskinder")))
                .story("The day is known, the pressure is real, and nobody who pays has ever said a word about it.")
                .in(Phase.EVALUATION)
                .known(deal -> deal.date(60, DateKind.REGULATORY, said(USER, 20, "From then on the limit is lower."))
                        .pressure(said(USER, 20, "Above the limit we have to stop."))
                        .result(guessed(20, "They stay below the limit."))
                        .need(said(USER, 20, "We must measure each hour.")))
                .tell(Verdict.IN_DANGER, "symptom-led", "event-assumed");
    }

    private static Tale likedTheDemo(Scene at) {
        return talked(at.deal("Liked our demo", Account.of("Ulmadine Ceramics", "Esther Paskuriz", "Noor Gorvanek")))
                .story("A friendly afternoon and a hint of a need.")
                .in(Phase.RECOGNITION)
                .known(deal -> deal.impliedNeed(said(USER, 20, "Something like that would be nice.")))
                .tell(Verdict.NOT_A_DEAL_YET);
    }
}
