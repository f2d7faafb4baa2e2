package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.DECIDER;
import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.PROCUREMENT;
import static io.throughline.exchange.world.Part.TECHNICAL;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.did;
import static io.throughline.exchange.world.Said.guessed;
import static io.throughline.exchange.world.Said.said;
import static io.throughline.exchange.world.Said.wrote;

import io.throughline.base.Phase;
import io.throughline.buying.BuyingRole;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.Disposition;
import io.throughline.buying.Rapport;
import io.throughline.buying.criteria.Option;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.Interaction.Kind;
import io.throughline.review.Verdict;
import java.util.List;

/// Who decides, and whether somebody truly helps; with twins.
final class WhoDecides {
    private WhoDecides() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                oneVoiceOnly(at),
                looking(at, "Two voices, two floors", Account.of("Kadlovel Foods", "Greta Olvander", "Ivar Sonnebek"))
                        .story(
                                "Production brought us to engineering and to the one who pays; three of them speak with us.")
                        .team(TheirTeam::whole)
                        .tellOnTheLine(),
                looking(
                                at,
                                "Three names for one chair",
                                Account.of("Lorvandra Dairy", "Elin Tarsgard", "Pavel Brunnox"))
                        .story("Three people say that they decide, and nobody was asked the question that would tell.")
                        .team(team -> team.met()
                                .helped()
                                .supposed(OWNER, 40, 20, "Who signed for the line that runs now?", 6)
                                .supposed(TECHNICAL, 35, 20, "Was anything ever bought against your word?", 6)
                                .supposed(PROCUREMENT, 20, 20, "Who chose the last vendor, you or the board?", 9))
                        .tell(Verdict.AT_RISK, "decider-unknown"),
                looking(
                                at,
                                "We asked whose word ends it",
                                Account.of("Melkridan Dairy", "Astrid Fjellmor", "Jan Korvello"))
                        .story("We supposed engineering, asked who had stopped the last purchase, and were told.")
                        .team(team -> team.met()
                                .helped()
                                .supposed(TECHNICAL, 30, 24, "Was anything ever bought against your word?", -12)
                                .refuted(TECHNICAL, said(TECHNICAL, 14, "Twice. I wrote no, and it was bought."))
                                .decided())
                        .tellOnTheLine(),
                theRivalsFriend(at, "The rival's friend decides", "Norlimont Energy", "Oda Skarvell", "Timo Brasker")
                        .story("The one who decides wants what they had for ten years; we have an hour with them.")
                        .plans(12, Kind.DISCOVER, "What ten years with the other vendor have cost", DECIDER)
                        .tell(Verdict.IN_DANGER, "decider-against"),
                theRivalsFriend(at, "No way to the rival's friend", "Oskarvik Energy", "Hedda Lunmark", "Arvid Toske")
                        .story("The one who decides wants what they had for ten years, and nobody brings us to them.")
                        .tell(Verdict.WALK_AWAY, "decider-against"),
                theRivalsFriend(
                                at,
                                "The rival's friend looked again",
                                "Pernovel Energy",
                                "Silje Marrock",
                                "Emil Haugvar")
                        .story("The one who decides wanted another, came to see it run at night, and said so.")
                        .met(8, Kind.DISCOVER, "A night at a boiler of ours", DECIDER, TECHNICAL)
                        .team(team -> team.wants(
                                DECIDER,
                                Disposition.SUPPORTER,
                                said(DECIDER, 8, "I had not seen it at night. Now I am for it.")))
                        .tellOnTheLine(),
                looking(at, "Everybody is nice to us", Account.of("Quenlomar Foods", "Ylva Brandoval", "Corin Estmark"))
                        .story("Coffee, a tour, kind words from all of them; nobody ever did anything for us.")
                        .team(team -> team.met()
                                .decided()
                                .wants(USER, Disposition.SUPPORTER, said(USER, 20, "You are the nicest of the three."))
                                .is(USER, BuyingRole.COACH, guessed(19, "Whom else should we ask?"))
                                .rapport(USER, Rapport.Kind.PERSONAL, 3, did(USER, 20, "Showed us the whole hall."))
                                .rapport(USER, Rapport.Kind.TECHNICAL, 1, said(USER, 20, "Looks solid.")))
                        .tell(Verdict.AT_RISK, "no-coach"),
                oneOfThemFightsForUs(at),
                looking(at, "A friend, and no more", Account.of("Rimdovar Packaging", "Tova Ekstrel", "Mirko Valdane"))
                        .story("We call the head of production our coach. Ask us why, and all of it is our own belief.")
                        .team(team -> team.met()
                                .decided()
                                .wants(USER, Disposition.SUPPORTER, said(USER, 20, "I like what you do."))
                                .gains(USER, guessed(18, "We think the job of the plant manager is in it."))
                                .fought(USER, guessed(11, "We believe there was a word for us in the Monday round."))
                                .tells(USER, 9, "The others are as good as out.", 21))
                        .tell(Verdict.AT_RISK, "friendly-not-coach", "no-coach"),
                looking(
                                at,
                                "A friend who kept every word",
                                Account.of("Sandolvik Packaging", "Marit Jorn", "Luca Brevold"))
                        .story("A reason of their own, a fight for us, and five words of which four came true.")
                        .team(team -> team.whole()
                                .told(
                                        USER,
                                        17,
                                        "The trial is in the week after next.",
                                        CoachStatement.Verdict.TRUE,
                                        guessed(5, "It was."))
                                .told(
                                        USER,
                                        16,
                                        "Nobody asks for references any more.",
                                        CoachStatement.Verdict.FALSE,
                                        wrote(PROCUREMENT, 6, "Two references of your trade, please."))
                                .tells(USER, 6, "The board will not ask for a third offer.", 25))
                        .tellOnTheLine(),
                tennis(at, "Tennis with engineering", "Tulmerac Paper", "Ronja Dellmar", "Viggo Asplund")
                        .story("Each Thursday we play tennis, and the rival's drawing lies on the desk.")
                        .tellOnTheLine("hollow-rapport"),
                tennis(at, "Tennis, and a day at the machine", "Ulvendric Paper", "Saga Holmquell", "Nils Ferdane")
                        .story("We still play tennis, and since a day at the winder our drawing lies on the desk.")
                        .team(team -> team.rapport(
                                TECHNICAL,
                                Rapport.Kind.TECHNICAL,
                                2,
                                did(TECHNICAL, 7, "Took our drawing to the winder, and gave us theirs.")))
                        .tellOnTheLine());
    }

    /// All but who decides is known, and nothing of it is against us.
    private static Plot looking(Scene at, String key, Account account) {
        return at.sound(key, account, Phase.EVALUATION)
                .choice(TheirChoice::whole)
                .fears(TheirFears::whole)
                .ready(TheirReadiness::whole);
    }

    /// All that we know is said by one of them.
    private static Tale oneVoiceOnly(Scene at) {
        return at.deal("One voice only", Account.of("Jaskovel Foods", "Ingrid Vellmar", "Ida Torrane"))
                .story("Production tells us all, about everybody. If they leave, nobody there knows us.")
                .stage("Proposal")
                .way(TheirDay::whole)
                .met(20, Kind.DISCOVER, "How they decide", USER)
                .theyWrote(6, "Figures you asked for", USER)
                .known(known -> known.met(Phase.CHANGES_OVER_TIME, said(USER, 20, "Ours weighs wrong since spring."))
                        .met(Phase.RECOGNITION, said(USER, 20, "It is worth solving, I was told."))
                        .owner(said(USER, 20, "Above me somebody signs for this."))
                        .date(83, DateKind.OPERATIONAL, said(USER, 20, "The old scales are gone then."))
                        .need(said(USER, 20, "Each dough must be weighed on the line.")))
                .team(team -> team.influence(OWNER, 5)
                        .influence(USER, 3)
                        .sways(USER, OWNER, 2)
                        .helped()
                        .supposed(OWNER, 70, 20, "Who had the last word on the old scales?", -12)
                        .confirmed(OWNER, said(USER, 14, "Nothing is bought here without that name under it.")))
                .choice(choice -> choice.wishes(4)
                        .ranks(USER, 15, 1, 2, 3, 4)
                        .rates(USER, 12, Option.Kind.US, "80 75 70 75")
                        .rates(USER, 12, Option.Kind.RIVAL, "55 60 50 60"))
                .tell(Verdict.AT_RISK, "single-threaded");
    }

    /// Engineering told us who decides, and whom they want.
    private static Plot theRivalsFriend(Scene at, String key, String company, String owner, String user) {
        return looking(at, key, Account.of(company, owner, user).with(DECIDER))
                .team(team -> team.met()
                        .helped()
                        .influence(DECIDER, 5)
                        .under(TECHNICAL, DECIDER)
                        .decided(DECIDER)
                        .wants(
                                DECIDER,
                                Disposition.OPPONENT,
                                said(TECHNICAL, 13, "Ten years with the other one, and no wish to learn yours.")));
    }

    /// The same people as in a deal that we won, and one from outside whom they listen to.
    private static Tale oneOfThemFightsForUs(Scene at) {
        var account =
                Account.of("Culvandra Foods", "Paula Zimaux", "Marek Arvaux").with(Part.ADVISER);
        return looking(at, "One of them fights for us", account)
                .story("Won before with the same head of production, who tells us what will be, and then it is.")
                .type("Existing Business")
                .team(team -> team.whole()
                        .influence(Part.ADVISER, 4)
                        .sways(Part.ADVISER, OWNER, 3)
                        .is(Part.ADVISER, BuyingRole.COACH, said(OWNER, 19, "I ask Pellmark before I sign."))
                        .wants(
                                Part.ADVISER,
                                Disposition.SUPPORTER,
                                wrote(Part.ADVISER, 9, "I will advise them to take what already runs.")))
                .tellOnTheLine();
    }

    /// They like us, and do not think that we can do it.
    private static Plot tennis(Scene at, String key, String company, String owner, String user) {
        return looking(at, key, Account.of(company, owner, user))
                .team(team -> team.whole()
                        .rapport(
                                TECHNICAL,
                                Rapport.Kind.PERSONAL,
                                3,
                                did(TECHNICAL, 20, "Asked us to play on Thursday."))
                        .rapport(
                                TECHNICAL,
                                Rapport.Kind.TECHNICAL,
                                0,
                                did(TECHNICAL, 19, "The other vendor's drawing lay on the desk.")));
    }
}
