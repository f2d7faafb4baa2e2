package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.said;

import io.throughline.base.Grade;
import io.throughline.base.Phase;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction.Kind;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.WrittenRule;
import io.throughline.deals.spot.WrittenRule.About;
import io.throughline.deals.spot.WrittenSpot;
import io.throughline.review.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Deals that are not for us, and deals that we gave a last day; with twins.
final class WhoIsForUs {
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

    private WhoIsForUs() {}

    /// No tobacco; rather not leasing; what a need leads to should be known, and it should be large.
    static SweetSpot spot() {
        var rules = List.of(
                industry("Tobacco", false, null),
                industry("Leasing", true, 40),
                new WrittenRule(
                        Keys.of("rule", "consequence"),
                        About.FACT,
                        FactKind.CONSEQUENCE.name(),
                        false,
                        List.of(),
                        null,
                        null,
                        Grade.STATED,
                        51),
                new WrittenRule(
                        Keys.of("rule", "amount"), About.AMOUNT, "EUR", false, List.of(), LARGE, null, null, 9));
        return new WrittenSpot(1, SweetSpot.USUAL_LINE, rules).spot();
    }

    private static WrittenRule industry(String name, boolean not, @Nullable Integer weight) {
        return new WrittenRule(
                Keys.of("rule", name), About.INDUSTRY, null, not, List.of(name), null, null, null, weight);
    }

    static List<Tale> tales(Scene at) {
        return List.of(
                sound(at, "They roll cigarettes", Account.of("Xandomir Tobacco", "Kamala Bolestam", "Ivo Carrinder"))
                        .story("Everything is known, the fit is 91 of 100, and we don't serve tobacco.")
                        .known(known -> known.consequence(said(OWNER, 18, "Each lost case goes to our rival.")))
                        .tell(Verdict.WALK_AWAY, "knock-out"),
                sound(at, "They roll paper", Account.of("Yelumont Paper", "Emil Dastovar", "Wanda Elkenbeck"))
                        .story("Much the same machine, and what it rolls is paper.")
                        .tellOnTheLine(),
                at.deal("Cars that come back", Account.of("Zovimark Leasing", "Nadia Fennestad", "Amir Grellinor"))
                        .story("A trade in which we seldom did well, and nobody told us what the waiting leads to.")
                        .tell(Verdict.AT_RISK, "poor-fit"),
                sound(
                                at,
                                "Cars that come back, and why it hurts",
                                Account.of("Arbelund Leasing", "Paula Hestoval", "Dario Ilmenrok"))
                        .story("The same trade, and the owner said what each day of standing leads to.")
                        .known(known -> known.consequence(said(OWNER, 18, "A car that stands a week is a lease lost.")))
                        .tellOnTheLine(),
                sound(
                                at,
                                "Tell us who signs, or we go",
                                Account.of("Brenolask Ceramics", "Anouk Jarnevik", "Cem Kostelan"))
                        .story("We asked by when we would know who signs, and that day has passed.")
                        .tripwire(-2, "Who signs the order?")
                        .tell(Verdict.WALK_AWAY, "tripwire"),
                sound(
                                at,
                                "They told us who signs",
                                Account.of("Corvimund Ceramics", "Tomas Lindequor", "Farah Mostelar"))
                        .story("We asked by when we would know who signs, and were told in time.")
                        .tripwire(-2, "Who signs the order?", 5, "Tomas Lindequor himself")
                        .tellOnTheLine());
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
