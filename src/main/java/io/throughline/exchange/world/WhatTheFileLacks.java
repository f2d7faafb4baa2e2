package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.Interaction.Kind;
import io.throughline.review.Verdict;
import java.util.List;

/// What is blank, impossible or twice in our own file; with twins. And deals of whose buyer nothing is recorded.
final class WhatTheFileLacks {
    private static final Account TWICE = Account.of("Morvumand Seeds", "Tamsin Tolbestam", "Noor Ulvaux");

    private WhatTheFileLacks() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                sound(at, "What now?", Account.of("Naskeholt Paper", "Kamala Vaskelioz", "Tomas Woldobek"))
                        .story("A good meeting, and nobody wrote down what happens next.")
                        .nothingNext()
                        .tell(Verdict.UNPROVEN, "no-next-step"),
                sound(at, "And now: the site visit", Account.of("Orlandra Paper", "Ursula Yordinder", "Ivo Zimiraz"))
                        .story("A good meeting, and a day for the next one.")
                        .tellOnTheLine(),
                sound(at, "Price on request", Account.of("Pellumand Tools", "Leila Arvinder", "Lars Baskomez"))
                        .story("Everything is known but what it would cost.")
                        .priceless()
                        .tellOnTheLine("no-amount"),
                sound(at, "Price named", Account.of("Quorivar Tools", "Farah Caldethe", "Emil Dornanek"))
                        .story("Everything is known, in dollars.")
                        .tellOnTheLine(),
                at.deal("Somebody's line", Account.of("Nobody", "Nobody", "Nobody"))
                        .story("A deal without a customer.")
                        .withoutAccount()
                        .tell(Verdict.UNPROVEN, "no-account"),
                at.deal("Only in our file", Account.of("Ruskovel Textiles", "Priya Eksonda", "Kenji Falmobek"))
                        .story("Stage, amount, close date: all ours. Of the buyer not a word.")
                        .tell(Verdict.UNPROVEN),
                at.deal("Expected before it began", Account.of("Selvadine Textiles", "Mei Gorvestam", "Marek Haldiraz"))
                        .story("Copied from an old deal, close date and all.")
                        .opened(10)
                        .closes(-30)
                        .tell(Verdict.AT_RISK, "dates-contradict", "close-unlikely"),
                at.deal("Expected after it began", Account.of("Tarnumand Textiles", "Anouk Inginder", "Jonas Jostaux"))
                        .story("Entered ten days ago, with a close date of its own.")
                        .opened(10)
                        .tell(Verdict.UNPROVEN),
                at.deal("Gauges for hall two", TWICE)
                        .story("Entered by the one who took the call.")
                        .tell(Verdict.UNPROVEN, "duplicate"),
                at.deal("Hall 2, gauges", TWICE)
                        .story("Entered once more by the one who did the visit.")
                        .opened(41)
                        .tell(Verdict.UNPROVEN, "duplicate"),
                at.deal("Gauges for hall three", TWICE)
                        .story("The same customer, and truly another hall.")
                        .opened(12)
                        .tell(Verdict.UNPROVEN),
                at.deal(
                                "Spare rolls, as last year",
                                Account.of("Ulmonvik Packaging", "Esther Kralestam", "Amir Lombinder"))
                        .story("They know what they want and asked for a price; it is our turn.")
                        .convenience()
                        .theyWrote(2, "Twelve rolls as last year, please", USER)
                        .tell(Verdict.WAITING_FOR_US),
                at.deal("Reorder sent", Account.of("Varnimar Packaging", "Beatriz Maldaux", "Dario Nordeux"))
                        .story("They know what they want and have our price; it is their turn.")
                        .convenience()
                        .theyWrote(4, "The usual, please", USER)
                        .weWrote(3, "Price and order page")
                        .tell(Verdict.WAITING_FOR_THEM),
                at.deal("Just keeping in touch", Account.of("Wendandra Freight", "Ida Olmestam", "Cem Paskobek"))
                        .story("Nothing has changed for them, and we know it because we asked.")
                        .in(Phase.CHANGES_OVER_TIME)
                        .met(20, Kind.DISCOVER, "Yearly visit", OWNER)
                        .theyWrote(6, "Greetings from the fair", USER)
                        .tell(Verdict.UNPROVEN));
    }

    private static Plot sound(Scene at, String name, Account account) {
        return at.deal(name, account)
                .in(Phase.EVALUATION)
                .met(20, Kind.DISCOVER, "How they decide", OWNER, USER)
                .theyWrote(6, "Figures you asked for", USER)
                .known(known -> known.reason(20)
                        .usualDay(Entry.of(name).closes() + 12, DateKind.OPERATIONAL, 20)
                        .usualNeed(20));
    }
}
