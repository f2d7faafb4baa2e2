package io.throughline.exchange.world;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Person;
import io.throughline.base.Phase;
import io.throughline.base.Role;
import io.throughline.deals.Status;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.identity.Team;
import io.throughline.identity.User;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The story world on a day: more than a hundred deals of a made-up seller whose stories say what there is to learn
/// from them,
/// and the many brief ones, closed long ago, that say what is usual. Every day in it is counted from that day.
///
/// @param tales the deals with a story
/// @param annals the closed ones without; enough won ones that the class speaks
public record World(LocalDate today, List<Team> teams, List<User> users, List<Tale> tales, List<Tale> annals) {
    /// What one of the seller's own stages means.
    public record Stage(
            String name, Status status, @Nullable Phase phase) {}

    private static final List<Stage> STAGES = List.of(
            new Stage("Prospecting", Status.OPEN, Phase.CHANGES_OVER_TIME),
            new Stage("Qualification", Status.OPEN, Phase.RECOGNITION),
            new Stage("Proposal", Status.OPEN, Phase.EVALUATION),
            new Stage("Negotiation", Status.OPEN, Phase.RESOLUTION),
            new Stage("Rollout", Status.OPEN, Phase.IMPLEMENTATION),
            new Stage("Closed Won", Status.WON, null),
            new Stage("Closed Lost", Status.LOST, null),
            new Stage("Disqualified", Status.WALKED, null));

    public static World tell(LocalDate today) {
        var at = new Scene(today);
        var tales = Stream.of(
                        OnTheLine.tales(at),
                        WhyAct.tales(at),
                        WhichDay.tales(at),
                        WhoAndWhatFor.tales(at),
                        WhatTheClockSays.tales(at),
                        WhoIsForUs.tales(at),
                        WhatTheFileLacks.tales(at),
                        WhoDecides.tales(at),
                        ByWhatTheyDecide.tales(at),
                        ToTheirDay.tales(at),
                        WhatTheyFear.tales(at),
                        Endings.tales(at),
                        AfterTheSignature.tales(at),
                        List.of(LostToTheDecider.tale(at)),
                        WeWalked.tales(at))
                .flatMap(List::stream)
                .toList();
        return new World(today, Scene.teams(), Scene.users(), tales, Annals.tales(at));
    }

    /// The one of our people with that part; the first, where there are several.
    public User user(Role role) {
        return users.stream().filter(user -> user.role() == role).findFirst().orElseThrow();
    }

    public static List<Stage> stages() {
        return STAGES;
    }

    /// Which deals the seller wants, in its first edition.
    public static SweetSpot spot() {
        return WhoIsForUs.spot();
    }

    static String stageOf(Phase phase) {
        return STAGES.stream()
                .filter(stage -> stage.phase() == phase)
                .map(Stage::name)
                .findFirst()
                .orElseThrow();
    }

    /// @throws java.util.NoSuchElementException when there is none with that key
    public Tale tale(String key) {
        return tales.stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
    }

    public Stream<Tale> all() {
        return Stream.concat(tales.stream(), annals.stream());
    }

    public List<Organization> organizations() {
        return all().flatMap(tale -> tale.organizations().stream()).distinct().toList();
    }

    /// Rivals, and who advises customers: nobody to whom we sell.
    public List<Organization> others() {
        return Stream.concat(Arrays.stream(Rival.values()).map(Rival::organization), Stream.of(Account.ADVISERS))
                .toList();
    }

    /// Each after the one they report to.
    public List<Person> persons() {
        return all().flatMap(tale -> tale.persons().stream()).distinct().toList();
    }
}
