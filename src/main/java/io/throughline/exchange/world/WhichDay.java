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
                                .date(60, DateKind.OPERATIONAL, said(OWNER, 20, "In June."))
                                .pressure(guessed(20, "The summer peak, probably."))
                                .result(said(OWNER, 20, "No night shift.")))
                        .tell(Verdict.ON_THE_LINE, "event-assumed"),
                deal(at, "They said June", "Wendesta Dairy", "Vera Arvestam", "Ivo Baskelioz")
                        .story("The day and the reason are theirs.")
                        .known(day(60, "In June, before the summer peak."))
                        .tell(Verdict.ON_THE_LINE),
                deal(at, "Assumed from top to bottom", "Yarlandra Foods", "Clara Caldiescu", "Lars Dornomez")
                        .story("A beautiful event, and nobody of theirs has said any of it.")
                        .known(known -> known.owner(guessed(20, "She must be the one."))
                                .date(60, DateKind.FISCAL, guessed(20, "Before the budget closes."))
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
                        .known(known -> full(known)
                                .date(-10, DateKind.OPERATIONAL, said(OWNER, 40, "Then the fair opens."))
                                .date(60, DateKind.OPERATIONAL, said(OWNER, 9, "We missed it. The autumn fair, then.")))
                        .tell(Verdict.ON_THE_LINE),
                deal(at, "The third day", "Brunegan Textiles", "Paula Ingendahl", "Marek Jostulesh")
                        .story("May, then June, then July: each was certain.")
                        .known(known -> moved(known))
                        .tell(Verdict.AT_RISK, "event-slipping"),
                deal(at, "The second day", "Culvowick Textiles", "Nadia Kralemund", "Jonas Lombetho")
                        .story("It moved once, for a reason they told us.")
                        .known(known -> full(known)
                                .date(30, DateKind.OPERATIONAL, said(OWNER, 40, "In May."))
                                .date(60, DateKind.OPERATIONAL, said(OWNER, 20, "The hall is late: in June.")))
                        .tell(Verdict.ON_THE_LINE),
                deal(at, "The third day, on paper", "Dreyonvik Textiles", "Wanda Maldadottir", "Kenji Nordestam")
                        .story("It moved twice, and now it stands in their contract with the builder.")
                        .known(known -> moved(known, paper(8, "Handover of the hall on this day.")))
                        .tell(Verdict.ON_THE_LINE, "event-slipping"),
                deal(at, "Two go-live days", "Estrovel Logistics", "Gita Olmekova", "Samir Paskeritz")
                        .story("The managing director says June, production says July; both stand.")
                        .known(known -> full(known)
                                .date(60, DateKind.OPERATIONAL, said(OWNER, 20, "In June."))
                                .alsoDate(95, DateKind.OPERATIONAL, said(USER, 19, "July, before that we can't stop.")))
                        .tell(Verdict.AT_RISK, "contradiction"),
                deal(at, "The go-live day moved", "Fjelimar Logistics", "Hanna Quillaux", "Amir Ronnobek")
                        .story("The managing director said June until production had its say; July holds.")
                        .known(known -> full(known)
                                .date(60, DateKind.OPERATIONAL, said(OWNER, 25, "In June."))
                                .date(95, DateKind.OPERATIONAL, said(OWNER, 19, "Production is right: July.")))
                        .tell(Verdict.ON_THE_LINE));
    }

    private static Plot deal(Scene at, String name, String company, String owner, String user) {
        return at.deal(name, Account.of(company, owner, user))
                .in(Phase.RECOGNITION)
                .met(20, Kind.DISCOVER, "What hurts", OWNER, USER)
                .theyWrote(6, "Figures you asked for", USER)
                .known(known -> known.need(said(USER, 20, "Half the changeover time.")));
    }

    private static Consumer<Evidenced> day(int in, String words) {
        return known -> full(known).date(in, DateKind.OPERATIONAL, said(OWNER, 20, words));
    }

    /// An event but for its day.
    private static Evidenced full(Evidenced known) {
        return known.owner(said(OWNER, 20, "I sign for this."))
                .pressure(said(USER, 20, "We can't add another shift."))
                .result(said(OWNER, 20, "Twenty minutes a change, from forty."));
    }

    private static Evidenced moved(Evidenced known, Said... later) {
        var last = Stream.concat(Stream.of(said(OWNER, 20, "In July, the builder says.")), Stream.of(later))
                .toArray(Said[]::new);
        return full(known)
                .date(20, DateKind.OPERATIONAL, said(OWNER, 44, "In May."))
                .date(45, DateKind.OPERATIONAL, said(OWNER, 32, "In June, the hall is late."))
                .date(75, DateKind.OPERATIONAL, last);
    }
}
