package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.PROCUREMENT;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.guessed;
import static io.throughline.exchange.world.Said.said;
import static io.throughline.exchange.world.Said.wrote;

import io.throughline.base.Phase;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.Concern.Severity;
import io.throughline.buying.concern.Signal;
import io.throughline.deals.Interaction.Kind;
import io.throughline.review.Verdict;
import java.util.List;

/// What they fear, whether it is answered, and whether they are ready for what they buy; with twins.
final class WhatTheyFear {
    private WhatTheyFear() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                afraid(at, "Afraid, and we sent a price", "Dorvantil Chemicals", "Runa Castlemoor", "Theo Vannick")
                        .story("The one who pays told us what keeps them awake, and we answered with a discount.")
                        .met(5, Kind.NEGOTIATE, "Price, and a discount", OWNER)
                        .fears(fears -> fears.mustSayYes(OWNER, 6, "A week beside the old control, at our risk")
                                .rivalWill(
                                        Rival.TESSALINE,
                                        "Halve the price of the first year, and call the board",
                                        "What the second year costs with them, on one page",
                                        4))
                        .tell(Verdict.IN_DANGER, "concern-open"),
                afraid(at, "Afraid, and we believe it answered", "Esmorant Chemicals", "Bo Halvarsen", "Lukas Drenn")
                        .story(
                                "We showed them a night run and took the fear off our list. They did not take it off theirs.")
                        .fears(fears -> fears.answered(guessed(9, "We showed them the log of a night without a stop.")))
                        .tell(Verdict.AT_RISK, "concern-open"),
                afraid(at, "Afraid until the trial", "Falkrivan Chemicals", "Signe Arboreth", "Milo Strand")
                        .story("The fear was named, answered by a week of trial, and taken back by whoever had it.")
                        .fears(fears -> fears.answered(guessed(11, "A week beside the old control, without a stop."))
                                .resolved(said(OWNER, 5, "I slept through all seven nights. That is settled."))
                                .ownerMustSayYes(9)
                                .mustSayYes(
                                        PROCUREMENT, 12, "Prices of three orders like this one, from their own books")
                                .rivalWill(
                                        Rival.ORMBLAD,
                                        "Say that our service does not come at night",
                                        "The service log of the trial, with all calls",
                                        8))
                        .tellOnTheLine(),
                looking(at, "They went cold", "Gorlivant Logistics", "Vidar Sollmark", "Tess Arendal")
                        .story("A meeting put off, then out of nothing a demand on the price; nobody names what it is.")
                        .fears(WhatTheyFear::cold)
                        .tell(Verdict.AT_RISK, "iceberg"),
                looking(at, "They went cold, and said why", "Hjelmorick Logistics", "Alva Trondel", "Kasper Rylke")
                        .story("The same signs; we asked, and it is the stocktaking, nothing else.")
                        .fears(fears -> cold(fears)
                                .sign(
                                        Signal.Kind.DENIED,
                                        said(
                                                OWNER,
                                                3,
                                                "No, nothing stands against it. We count stock, and nobody has time.")))
                        .tellOnTheLine(),
                soon(at, "Two planners short", "Istvendrel Shipping", "Frida Norrlund", "Samo Kjellert")
                        .story(
                                "They buy what two planners must feed, and have no planners; we told them, and no word back.")
                        .ready(TheirReadiness::advised)
                        .tell(Verdict.AT_RISK, "unready"),
                soon(at, "Two planners short, and they know it", "Jolvendrik Shipping", "Tuva Engelmo", "Ruben Falke")
                        .story("The same gap; they took our advice, and two names are in next month's plan.")
                        .ready(ready -> ready.advised().taken())
                        .tellOnTheLine());
    }

    private static Plot looking(Scene at, String key, String company, String owner, String user) {
        return decided(at.sound(key, Account.of(company, owner, user), Phase.EVALUATION));
    }

    /// All but what they fear is known, and nothing of it is against us.
    private static Plot decided(Plot plot) {
        return plot.team(TheirTeam::whole).choice(TheirChoice::whole).ready(TheirReadiness::whole);
    }

    /// They have chosen us, and the one who pays is afraid.
    private static Plot afraid(Scene at, String key, String company, String owner, String user) {
        return decided(at.sound(key, Account.of(company, owner, user), Phase.RESOLUTION))
                .fears(fears -> fears.whole()
                        .fear(
                                OWNER,
                                Concern.Kind.PERSONAL,
                                Severity.SEVERE,
                                "If it stops in the first week, I answer for it",
                                said(OWNER, 18, "If it stops in the first week, I answer for it, not you.")));
    }

    private static TheirFears cold(TheirFears fears) {
        return fears.whole()
                .sign(Signal.Kind.POSTPONED, wrote(USER, 7, "Next week does not suit us after all."))
                .sign(Signal.Kind.PRICE, wrote(PROCUREMENT, 4, "A tenth less by Friday, or we ask again in spring."));
    }

    private static Plot soon(Scene at, String key, String company, String owner, String user) {
        return looking(at, key, company, owner, user)
                .known(known -> known.decideBy(Entry.of(key).closes(), said(OWNER, 20, "Before the month is over.")))
                .fears(TheirFears::whole);
    }
}
