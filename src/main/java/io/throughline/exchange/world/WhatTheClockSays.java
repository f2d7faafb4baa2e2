package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.said;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.Interaction.Kind;
import io.throughline.review.Verdict;
import java.util.List;

/// What dates and history alone say: silence, age, close dates that are past, too soon, or pushed; with twins.
final class WhatTheClockSays {
    private WhatTheClockSays() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                heard(at, "Gone quiet", 55, "Pranovan Glass", "Esther Ulvender", "Emil Vaskomez")
                        .story("A good conversation eight weeks ago, then nothing.")
                        .opened(70)
                        .weWrote(30, "Have you had time?")
                        .weWrote(12, "Following up")
                        .tell(Verdict.AT_RISK, "quiet"),
                heard(at, "Wrote yesterday", 55, "Breluma Glass", "Ida Woldanek", "Cem Yordiescu")
                        .story("A good conversation eight weeks ago, and a question since yesterday.")
                        .opened(70)
                        .weWrote(12, "Following up")
                        .theyWrote(1, "Can it read the old meters?", USER)
                        .tellOnTheLine(),
                heard(at, "Older than all we won", 18, "Corvimar Energy", "Ruth Zimestam", "Lars Arvobek")
                        .story("Nothing that we ever won took this long, and nobody has moved for weeks.")
                        .opened(300)
                        .known(known -> known.decideBy(82, said(OWNER, 18, "Before the holidays, I think.")))
                        .tell(Verdict.IN_DANGER, "older-than-won"),
                heard(at, "Slow for us", 18, "Daskovel Energy", "Olga Baskinder", "Ivo Caldaux")
                        .story("Nineteen in twenty of the deals that we won were faster.")
                        .opened(170)
                        .known(known -> known.decideBy(75, said(OWNER, 18, "Before the holidays.")))
                        .tell(Verdict.AT_RISK, "older-than-won"),
                heard(at, "Slow, and alive", 18, "Elmoresta Energy", "Nadia Dorneux", "Samir Ekselmo")
                        .story("As slow, but the event stands and they wrote this week.")
                        .opened(170)
                        .theyWrote(5, "Board date is fixed", OWNER)
                        .known(known -> known.decideBy(88, said(OWNER, 18, "Before the holidays.")))
                        .tellOnTheLine("older-than-won"),
                heard(at, "As young as others", 18, "Farlarvo Energy", "Wanda Falmeritz", "Kenji Gorvemund")
                        .story("The same conversation, begun two months ago.")
                        .opened(60)
                        .known(known -> known.decideBy(134, said(OWNER, 18, "Before the holidays.")))
                        .tellOnTheLine(),
                talking(at, "Closing last month", "Grennadine Water", "Paula Haldulesh", "Jonas Ingondel")
                        .story("The close date is past, and nobody has touched it.")
                        .closes(-20)
                        .tell(Verdict.AT_RISK, "close-unlikely"),
                talking(at, "Closing on Friday", "Holsivar Water", "Vera Jostiraz", "Dario Kralobek")
                        .story("The quarter ends on Friday, says our file.")
                        .closes(2)
                        .tell(Verdict.AT_RISK, "close-unlikely"),
                talking(at, "Closing on Friday, they say", "Isteromere Water", "Clara Lombestam", "Amir Maldekova")
                        .story("The board meets on Friday and decides, says the managing director.")
                        .closes(2)
                        .known(known -> known.decideBy(2, said(OWNER, 4, "The board decides on Friday.")))
                        .tellOnTheLine(),
                pushed(talking(at, "Next quarter, again", "Jorvandra Metals", "Gita Nordaux", "Marek Olmethe"))
                        .story("Every month the close date moves to the next.")
                        .tell(Verdict.AT_RISK, "pushed"),
                talking(at, "Moved twice", "Kelmonvik Metals", "Hanna Paskinder", "Bastian Quillobek")
                        .story("The close date moved twice, which happens.")
                        .moved(40, -20, 15)
                        .moved(20, 15, 60)
                        .tellOnTheLine(),
                pushed(talking(
                                at,
                                "Moved three times, now their word",
                                "Lundekin Metals",
                                "Ada Ronnulesh",
                                "Yusuf Strelinder"))
                        .story("We guessed three times; now the managing director has named the day.")
                        .known(known -> known.decideBy(60, said(OWNER, 6, "We sign on that day.")))
                        .tellOnTheLine("pushed"));
    }

    private static Plot pushed(Plot plot) {
        return plot.moved(40, -30, -10)
                .moved(28, -10, 12)
                .moved(9, 12, 60)
                .stageMoved(30, "Prospecting", "Qualification");
    }

    private static Plot talking(Scene at, String name, String company, String owner, String user) {
        return heard(at, name, 20, company, owner, user).theyWrote(6, "Figures you asked for", USER);
    }

    /// All we know was said in one conversation.
    private static Plot heard(Scene at, String name, int ago, String company, String owner, String user) {
        return at.deal(name, Account.of(company, owner, user))
                .in(Phase.RECOGNITION, ago)
                .met(ago, Kind.DISCOVER, "A first look around", OWNER, USER)
                .known(known -> known.reason(ago)
                        .usualDay(Entry.of(name).closes() + 14, DateKind.REGULATORY, ago)
                        .usualNeed(ago));
    }
}
