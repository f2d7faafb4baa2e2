package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.PROCUREMENT;
import static io.throughline.exchange.world.Part.TECHNICAL;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.said;

import io.throughline.base.Phase;
import io.throughline.buying.criteria.Option.Kind;
import io.throughline.buying.strategy.Gap;
import io.throughline.buying.strategy.Strategy;
import io.throughline.buying.strategy.Strategy.Outcome;
import io.throughline.review.Verdict;
import java.util.List;

/// By which criteria they decide, in which order, where another is ahead, and what hangs on an answer; with twins.
final class ByWhatTheyDecide {
    private ByWhatTheyDecide() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                looking(at, "A list without an order", "Vorlinast Timber", "Sanne Ostrick", "Bram Kellvane")
                        .story("Four wishes, each as important as the others, so that none of them decides.")
                        .choice(choice -> choice.wishes(4)
                                .rates(USER, 12, Kind.US, "80 75 70-80 75")
                                .rates(USER, 12, Kind.RIVAL, "60 55 50-60 60"))
                        .tell(Verdict.AT_RISK, "criteria-unknown"),
                looking(at, "A list in order", "Wernolask Timber", "Linn Quarstad", "Otto Veldmark")
                        .story(
                                "The same four wishes; one put them in order, one gave points, one compared them in pairs.")
                        .choice(choice -> choice.wishes(4)
                                .ranks(OWNER, 15, 1, 2, 3, 4)
                                .swings(USER, 15, 100, 80, 40, 30)
                                .compares(TECHNICAL, 14, "2", "3", "4", "2", "3", "2")
                                .rates(USER, 12, Kind.US, "85 80 70-80 75")
                                .rates(TECHNICAL, 11, Kind.US, "80 80 75 70-75")
                                .rates(null, 11, Kind.US, "90 85 80 75")
                                .rates(USER, 12, Kind.RIVAL, "60 55 50-60 60")
                                .rates(TECHNICAL, 11, Kind.RIVAL, "65 60 55 50")
                                .inHouse("Two of our own, and a year")
                                .rates(TECHNICAL, 11, Kind.IN_HOUSE, "30 40 50-65 20")
                                .rates(OWNER, 12, Kind.DO_NOTHING, "15 30 40 20"))
                        .tellOnTheLine(),
                nearer(at, "The rival is nearer", "Xelvador Metals", "Bodil Arnvik", "Rune Tassmer")
                        .story("What counts most is who is here within a day. They are, we are not, and we do nothing.")
                        .tell(Verdict.AT_RISK, "vulnerable"),
                nearer(
                                at,
                                "The rival is nearer, and we open a depot",
                                "Ymerolt Metals",
                                "Dagny Skovell",
                                "Per Almstrand")
                        .story(
                                "We argued that it counts less; they disagreed. Now we will be as near before they decide.")
                        .choice(choice -> choice.ahead(0, Gap.Kind.PERFORMANCE, 40)
                                .strategy(
                                        Strategy.Kind.REDEFINE,
                                        18,
                                        -8,
                                        "A remote repair within the hour counts as here")
                                .ended(Outcome.FAILED, 9, "Remote is not here, they say")
                                .strategy(
                                        Strategy.Kind.OVERTAKE, 8, 40, "The depot in Tarrow opens before they decide"))
                        .tellOnTheLine(),
                threeAnswersMissing(at),
                looking(at, "No answer missing", "Arkvellan Polymers", "Runa Steinvold", "Mats Orrebek")
                        .story("Seven wishes, and they rated us by each of them.")
                        .choice(choice -> choice.wishes(7)
                                .ranks(OWNER, 15, 1, 2, 3, 4, 5, 6, 7)
                                .ranks(USER, 15, 1, 2, 3, 4, 5, 7, 6)
                                .rates(USER, 12, Kind.US, "85 80 80 70 75 80 70")
                                .rates(USER, 12, Kind.RIVAL, "60 55 60 65 50 60 60")
                                .rates(OWNER, 12, Kind.DO_NOTHING, "10 15 15 30 40 20 25"))
                        .tellOnTheLine(),
                soon(at, "Two orders of one list", "Brimvolan Health", "Ebba Lindros", "Hugo Marvane")
                        .story("The one who pays begins the list where production ends it, and they decide this month.")
                        .choice(choice -> five(choice)
                                .ranks(OWNER, 15, 1, 2, 3, 4, 5)
                                .ranks(USER, 15, 5, 4, 3, 2, 1)
                                .ranks(TECHNICAL, 14, 3, 1, 5, 2, 4))
                        .tell(Verdict.AT_RISK, "no-consensus"),
                soon(at, "One order, after an argument", "Cindralask Health", "Vera Holtmar", "Axel Brunnvik")
                        .story("They argued for a morning, and came out with nearly one order. They decide this month.")
                        .choice(choice -> five(choice)
                                .ranks(OWNER, 15, 1, 2, 3, 4, 5)
                                .ranks(USER, 15, 2, 1, 3, 4, 5)
                                .ranks(TECHNICAL, 14, 1, 2, 4, 3, 5))
                        .tellOnTheLine());
    }

    /// All but by what they decide is known, and nothing of it is against us.
    private static Plot looking(Scene at, String key, String company, String owner, String user) {
        return at.sound(key, Account.of(company, owner, user), Phase.EVALUATION)
                .team(TheirTeam::whole)
                .fears(TheirFears::whole)
                .ready(TheirReadiness::whole);
    }

    private static Plot soon(Scene at, String key, String company, String owner, String user) {
        return looking(at, key, company, owner, user)
                .known(known -> known.decideBy(Entry.of(key).closes(), said(OWNER, 20, "This month, in our round.")));
    }

    private static TheirChoice five(TheirChoice choice) {
        return choice.wishes(5)
                .rates(USER, 12, Kind.US, "85 80 80 75 80")
                .rates(USER, 12, Kind.RIVAL, "60 60 55 60 55")
                .rates(OWNER, 12, Kind.DO_NOTHING, "20 15 30 30 25");
    }

    private static Plot nearer(Scene at, String key, String company, String owner, String user) {
        return looking(at, key, company, owner, user)
                .choice(choice -> choice.rival(Rival.HARKSTAD)
                        .by("Somebody is here within a day", true, USER, OWNER)
                        .by("It runs beside the old one without a stop", true, USER)
                        .by("Our own people can be trained for it", false, TECHNICAL)
                        .by("What it costs in five years, all in all", false, OWNER, PROCUREMENT)
                        .ranks(OWNER, 15, 1, 2, 3, 4)
                        .ranks(USER, 15, 1, 2, 4, 3)
                        .rates(USER, 12, Kind.US, "40 85 80 75")
                        .rates(null, 12, Kind.US, "45 90 85 75")
                        .rates(USER, 12, Kind.RIVAL, "80 70 65 60")
                        .rates(OWNER, 12, Kind.DO_NOTHING, "60 70 50 30"));
    }

    /// Whatever they say of the three can turn it.
    private static Tale threeAnswersMissing(Scene at) {
        return looking(at, "Three answers missing", "Zentorvik Polymers", "Linnea Varholt", "Jonne Castrell")
                .story("They rated us by four of seven wishes, and are pleased. The other three can turn it.")
                .choice(choice -> choice.rival(Rival.VELMORIN)
                        .mandatory("The figures stay in the house", OWNER)
                        .by("Somebody of our trade runs it already", true, USER)
                        .by("It runs beside the old one without a stop", true, USER)
                        .by("What it costs in five years, all in all", true, OWNER, PROCUREMENT)
                        .by("Spare parts are kept in the country", false, TECHNICAL)
                        .by("The next shift understands it without a manual", false, USER)
                        .by("It can be paid by the month", false, PROCUREMENT)
                        .ranks(OWNER, 15, 1, 2, 3, 4, 5, 6, 7)
                        .ranks(USER, 15, 1, 2, 3, 4, 5, 7, 6)
                        .rates(USER, 12, Kind.US, "75 - 75 55 - 60 -")
                        .rates(TECHNICAL, 11, Kind.US, "75 - 70-80 - - 60 -")
                        .rates(null, 11, Kind.US, "90 - 80 70 - 85 -")
                        .rates(USER, 12, Kind.RIVAL, "65 - 65 75 - 85 -")
                        .rates(OWNER, 12, Kind.DO_NOTHING, "10 - 15 30 - 20 -"))
                .tellOnTheLine("flip-near");
    }
}
