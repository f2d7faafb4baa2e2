package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.guessed;
import static io.throughline.exchange.world.Said.paper;
import static io.throughline.exchange.world.Said.said;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.Interaction.Kind;
import io.throughline.review.Verdict;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What became of the event's day: assumed, passed, moved, contradicted, and their twins.
final class WhichDay {
    private WhichDay() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                deal(at, "We think it is June", "Varnodene Dairy", "Ida Ronneritz", "Cem Ulvanek")
                        .story("The day is theirs, the reason behind it is ours.")
                        .known(known -> known.owner(said(OWNER, 20, "I sign for this."))
                                .date(76, DateKind.OPERATIONAL, said(OWNER, 20, "The new cups come then."))
                                .pressure(guessed(20, "The dairy fair, probably."))
                                .result(said(OWNER, 20, "No night shift.")))
                        .tellOnTheLine("event-assumed"),
                deal(at, "They said June", "Wendesta Dairy", "Vera Arvestam", "Ivo Baskelioz")
                        .story("The day and the reason are theirs.")
                        .known(day(84, "The new range starts then; we can't add another shift."))
                        .tellOnTheLine(),
                deal(at, "Assumed from top to bottom", "Yarlandra Foods", "Clara Caldiescu", "Lars Dornomez")
                        .story("A beautiful event, and nobody of theirs has said any of it.")
                        .known(known -> known.owner(guessed(20, "She must be the one."))
                                .date(128, DateKind.FISCAL, guessed(20, "Before the budget closes."))
                                .pressure(guessed(20, "Costs, surely."))
                                .result(guessed(20, "Savings.")))
                        .tell(Verdict.NOT_A_DEAL_YET, "symptom-led", "event-assumed"),
                deal(at, "The day came and went", "Zelledon Furniture", "Ruth Eksinder", "Pierre Falmaux")
                        .story("The day that was to change everything is ten days past.")
                        .known(day(-10, "Then the fair opens."))
                        .tell(Verdict.IN_DANGER, "event-passed"),
                deal(
                                at,
                                "The day came, and a new one was named",
                                "Ashbimar Furniture",
                                "Olga Gorvolari",
                                "Emil Haldiraz")
                        .story("The fair was missed, and the managing director named the next one and why.")
                        .known(known -> known.reason(20)
                                .date(-10, DateKind.OPERATIONAL, said(OWNER, 40, "Then the fair opens."))
                                .date(74, DateKind.OPERATIONAL, said(OWNER, 9, "We missed it. The next fair, then.")))
                        .tellOnTheLine(),
                deal(at, "The third day", "Brunegan Textiles", "Paula Ingendahl", "Marek Jostulesh")
                        .story("Three days in a row: each was certain.")
                        .known(known -> moved(known))
                        .tell(Verdict.AT_RISK, "event-slipping"),
                deal(at, "The second day", "Culvowick Textiles", "Nadia Kralemund", "Jonas Lombetho")
                        .story("It moved once, for a reason they told us.")
                        .known(known -> known.reason(20)
                                .date(30, DateKind.OPERATIONAL, said(OWNER, 40, "The hall is ready then."))
                                .date(72, DateKind.OPERATIONAL, said(OWNER, 20, "The hall is six weeks late.")))
                        .tellOnTheLine(),
                deal(at, "The third day, on paper", "Dreyonvik Textiles", "Wanda Maldadottir", "Kenji Nordestam")
                        .story("It moved twice, and now it stands in their contract with the builder.")
                        .known(known -> moved(known, paper(8, "Handover of the hall on this day.")))
                        .tellOnTheLine("event-slipping"),
                deal(at, "Two go-live days", "Estrovel Logistics", "Gita Olmekova", "Samir Paskeritz")
                        .story("The managing director names one day, the hub another; both stand.")
                        .known(known -> known.reason(20)
                                .date(62, DateKind.OPERATIONAL, said(OWNER, 20, "It runs before the peak begins."))
                                .alsoDate(
                                        97,
                                        DateKind.OPERATIONAL,
                                        said(USER, 19, "After the peak; before that we can't stop.")))
                        .tell(Verdict.AT_RISK, "contradiction"),
                deal(at, "The go-live day moved", "Fjelimar Logistics", "Hanna Quillaux", "Amir Ronnobek")
                        .story("The managing director named a day until the hub had its say; theirs holds.")
                        .known(known -> known.reason(20)
                                .date(60, DateKind.OPERATIONAL, said(OWNER, 25, "It runs before the peak begins."))
                                .date(95, DateKind.OPERATIONAL, said(OWNER, 19, "The hub is right: after the peak.")))
                        .tellOnTheLine());
    }

    private static Plot deal(Scene at, String name, String company, String owner, String user) {
        return at.deal(name, Account.of(company, owner, user))
                .in(Phase.RECOGNITION)
                .met(20, Kind.DISCOVER, "Along the line", OWNER, USER)
                .theyWrote(6, "Figures you asked for", USER)
                .known(known -> known.usualNeed(20));
    }

    private static Consumer<Evidenced> day(int in, String words) {
        return known -> known.reason(20).date(in, DateKind.OPERATIONAL, said(OWNER, 20, words));
    }

    private static Evidenced moved(Evidenced known, Said... later) {
        var last = Stream.concat(Stream.of(said(OWNER, 20, "Another month, the builder says.")), Stream.of(later))
                .toArray(Said[]::new);
        return known.reason(20)
                .date(20, DateKind.OPERATIONAL, said(OWNER, 44, "The new hall is handed over then."))
                .date(45, DateKind.OPERATIONAL, said(OWNER, 32, "The hall is late by a month."))
                .date(75, DateKind.OPERATIONAL, last);
    }
}
