package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.said;
import static io.throughline.exchange.world.Said.wrote;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.Interaction.Kind;
import io.throughline.review.Verdict;
import java.util.List;

/// Who pays and have we met, what it is for, and whether we run ahead of them; with twins.
final class WhoAndWhatFor {
    private WhoAndWhatFor() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                event(at, "Nobody said what for", "Gildonvik Bearings", "Tamsin Arvelioz", "Dario Caldobek")
                        .story("They compare offers with care, and only hinted at what must be different.")
                        .in(Phase.EVALUATION)
                        .known(known -> known.impliedNeed(said(USER, 20, "There is a lot of scrap in cell 7.")))
                        .tell(Verdict.AT_RISK, "no-need"),
                event(at, "Halve the scrap", "Harnidene Bearings", "Kamala Dornulesh", "Tomas Eksillet")
                        .story("They compare offers with care, by one measure that they named.")
                        .in(Phase.EVALUATION)
                        .known(known -> known.need(said(USER, 20, "Scrap must be halved by the autumn.")))
                        .tellOnTheLine(),
                heardOf(at, "The director nobody met", "Ilvomere Diagnostics", "Ursula Falmuriz", "Noor Gorvinder")
                        .story("We know for six weeks who pays, and talk to production.")
                        .met(20, Kind.DISCOVER, "Production", USER)
                        .plans(
                                5,
                                Kind.DISCOVER,
                                "Half an hour with the director: what it costs her to wait",
                                OWNER,
                                USER)
                        .tell(Verdict.AT_RISK, "owner-not-met"),
                heardOf(at, "The director over coffee", "Jaskuma Diagnostics", "Leila Haldonel", "Bastian Ingiraz")
                        .story("We asked production to bring us together, and they did.")
                        .met(20, Kind.DISCOVER, "Production", USER)
                        .met(12, Kind.DISCOVER, "Coffee", OWNER, USER)
                        .tellOnTheLine(),
                at.deal("A demo, and one need", Account.of("Wexcombe Textiles", "Rasmus Brindelov", "Thea Callarviz"))
                        .story("They saw a demo after one sentence on what bothers them, and we know no more.")
                        .met(12, Kind.PRESENT, "Demo", USER)
                        .theyWrote(6, "Thanks for the demo", USER)
                        .known(known -> known.impliedNeed(said(USER, 12, "A loom stands before anybody sees it.")))
                        .tell(Verdict.NOT_A_DEAL_YET, "early-apex"),
                event(at, "A demo, once they had talked", "Yarlendor Textiles", "Ottilie Marrabek", "Henk Dorvalis")
                        .story("They saw a demo when we knew what a break costs, and for whom.")
                        .in(Phase.EVALUATION)
                        .met(12, Kind.PRESENT, "Demo", OWNER, USER)
                        .known(known -> known.need(said(USER, 20, "A broken warp must be seen within a minute."))
                                .consequence(said(OWNER, 20, "A stopped loom is a late truck, each week.")))
                        .tellOnTheLine(),
                metOnce(at),
                event(at, "Quoted before they looked", "Korlifax Insurance", "Farah Kralinder", "Yusuf Lombaux")
                        .story("Our offer lies on the table of people who still ask whether they have a problem.")
                        .in(Phase.RECOGNITION)
                        .stage("Proposal")
                        .known(known -> known.usualNeed(20))
                        .tell(Verdict.AT_RISK, "phase-mismatch"),
                event(at, "Quoted when they asked", "Lormedon Insurance", "Priya Maldobek", "Ivo Nordeaux")
                        .story("They agreed on the problem, then asked for an offer.")
                        .in(Phase.EVALUATION)
                        .known(known -> known.usualNeed(20))
                        .tellOnTheLine(),
                event(at, "Said in winter", "Misterick Shipping", "Mei Olmeritz", "Jose Paskondel")
                        .story("The need was theirs, long ago; nobody asked whether it still is.")
                        .in(Phase.RECOGNITION)
                        .known(known -> known.usualNeed(190))
                        .tell(Verdict.UNPROVEN, "stale-fact"),
                event(at, "Said in winter, and still true", "Norvimar Shipping", "Anouk Quillstrup", "Kenji Ronnetho")
                        .story("The need is old, and they confirmed it three weeks ago.")
                        .in(Phase.RECOGNITION)
                        .known(known -> known.need(
                                said(USER, 190, "Containers must be found in minutes."),
                                said(USER, 20, "That is still so.")))
                        .tellOnTheLine());
    }

    private static Plot event(Scene at, String name, String company, String owner, String user) {
        return at.deal(name, Account.of(company, owner, user))
                .met(20, Kind.DISCOVER, "What it costs them", OWNER, USER)
                .theyWrote(6, "Figures you asked for", USER)
                .known(known -> known.reason(20).usualDay(Entry.of(name).closes() + 10, DateKind.FISCAL, 20));
    }

    /// Production told us who pays, and on which day it matters.
    private static Plot heardOf(Scene at, String name, String company, String owner, String user) {
        return at.deal(name, Account.of(company, owner, user))
                .in(Phase.EVALUATION)
                .theyWrote(6, "Figures you asked for", USER)
                .known(known -> known.owner(said(USER, 42, "She signs for this."))
                        .date(Entry.of(name).closes() + 9, DateKind.OPERATIONAL, said(USER, 20, "The new wing opens."))
                        .pressure(said(USER, 20, "We send samples away and wait."))
                        .result(said(USER, 20, "Results on the same day."))
                        .need(said(USER, 20, "Results on the same day when the wing opens.")));
    }

    private static Tale metOnce(Scene at) {
        return at.deal(
                        "Met once, in another season",
                        Account.of("Osterobrand Health", "Beatriz Strelemund", "Marek Tolbaux"))
                .story("The one who pays was there on the first day, and never since.")
                .opened(110)
                .in(Phase.EVALUATION)
                .met(100, Kind.DISCOVER, "First visit", OWNER, USER)
                .met(20, Kind.PRESENT, "Demo", USER)
                .theyWrote(6, "Figures you asked for", USER)
                .known(known -> known.owner(said(OWNER, 100, "I sign for this."))
                        .date(70, DateKind.FISCAL, wrote(OWNER, 25, "Still before the year ends."))
                        .pressure(said(USER, 20, "Beds stand empty for want of data."))
                        .result(said(USER, 20, "One day less a patient."))
                        .need(said(USER, 20, "We must know by noon who leaves.")))
                .tell(Verdict.AT_RISK, "owner-not-met");
    }
}
