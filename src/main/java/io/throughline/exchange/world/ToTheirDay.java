package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;

import io.throughline.base.Phase;
import io.throughline.deals.Interaction.Kind;
import io.throughline.review.Verdict;
import java.util.List;

/// Whether the plan reaches the customer's day, whether there is something to tell after it, and who of ours read it;
/// with twins.
final class ToTheirDay {
    private ToTheirDay() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                looking(at, "Late before it began", "Kelmarin Glass", "Astrid Norvane", "Pelle Gundmark")
                        .story("They need it by the day their lease ends, and the steps until then take longer.")
                        .way(day -> day.whole().plan(53, 88, 15, 3, 5, 20, 15, 10, 3))
                        .tell(Verdict.IN_DANGER, "plan-infeasible", "plan-tight"),
                looking(at, "Begun in time", "Lornevik Glass", "Ylva Sundrok", "Anders Tveitan")
                        .story("The same steps, and they asked us two months earlier.")
                        .way(day -> day.whole().plan(150, 185, 15, 3, 5, 20, 15, 10, 3))
                        .tellOnTheLine(),
                looking(at, "Everything must go right", "Mistrelan Dairy", "Solveig Arntor", "Henrik Valgard")
                        .story(
                                "It can be done by their day, if each step takes no day more than the one before it did.")
                        .way(day ->
                                day.whole().plan(63, 100, 8, 2, 4, 14, 8, 5, 2).unsure())
                        .tell(Verdict.AT_RISK, "plan-tight"),
                looking(at, "Room for a bad week", "Nordelvan Dairy", "Gudrun Halvask", "Torsten Erling")
                        .story("The same steps with five weeks to spare; a bad week changes nothing.")
                        .way(day -> day.whole().plan(99, 135, 8, 2, 4, 14, 8, 5, 2))
                        .tellOnTheLine(),
                looking(at, "A day, and nothing to tell", "Orrinvald Metals", "Karin Ostvold", "Jesper Lindrak")
                        .story("They know by when it must run. Nobody asked what they will tell whom, once it does.")
                        .way(TheirDay::untold)
                        .tellOnTheLine("no-victory"),
                looking(at, "A day, and one number", "Pellavik Metals", "Birgit Solmark", "Nils Averdal")
                        .story(
                                "Three weeks after the go-live their foreman will read one number out, and they chose it.")
                        .way(day -> day.agreed("Coils lost at the first stand in a week", "coils", 7, 4))
                        .tellOnTheLine(),
                chosen(at, "Promised by the seller alone", "Quorlan Foods", "Maren Tolvik", "Stig Dahlvar")
                        .story("They chose us. Nobody who will build or keep it has read what we promise.")
                        .way(TheirDay::whole)
                        .tell(Verdict.AT_RISK, "not-brought-in"),
                chosen(at, "Delivery has read it", "Rindovan Foods", "Tove Aldmark", "Leif Sandorn")
                        .story("They chose us, and those who will build and keep it say that plan and promises hold.")
                        .way(day -> day.whole()
                                .plan(76, 108, 8, 2, 4, 14, 8, 5, 2)
                                .withLegal(4)
                                .read())
                        .tellOnTheLine());
    }

    /// All but the way to their day is known, and nothing of it is against us.
    private static Plot looking(Scene at, String key, String company, String owner, String user) {
        return whole(at.sound(key, Account.of(company, owner, user), Phase.EVALUATION));
    }

    private static Plot chosen(Scene at, String key, String company, String owner, String user) {
        return whole(at.sound(key, Account.of(company, owner, user), Phase.RESOLUTION)
                .met(14, Kind.PROPOSE, "Offer and plan", OWNER));
    }

    private static Plot whole(Plot plot) {
        return plot.team(TheirTeam::whole)
                .choice(TheirChoice::whole)
                .fears(TheirFears::whole)
                .ready(TheirReadiness::whole);
    }
}
