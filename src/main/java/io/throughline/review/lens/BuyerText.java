package io.throughline.review.lens;

import io.throughline.buying.Disposition;
import io.throughline.buying.Inside;
import io.throughline.buying.Stakeholder;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.readiness.ReadinessPoint;
import io.throughline.review.lens.Lens.Field;
import io.throughline.web.Shell;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How a deal's customer decides, as a slot says it: a line for each person, criterion or concern.
record BuyerText(Shell shell, BuyerSide side) {
    private static final int MOST = 12;

    /// Nothing of a private field is said to whoever is not of the team.
    List<String> of(Field field) {
        var lines = field.isPrivate() ? ofInside(field) : ofAll(field);
        return lines.limit(MOST).toList();
    }

    private Stream<String> ofInside(Field field) {
        var inside = side.inside();
        if (inside == null) return Stream.empty();
        return switch (field) {
            case COACHES -> coaches(inside);
            case CHAMPIONS -> champions(inside);
            case STANCES -> stances(inside);
            case DECIDER -> decider(inside);
            default -> Stream.empty();
        };
    }

    private Stream<String> ofAll(Field field) {
        var options = OptionText.of(shell, side.choice());
        return switch (field) {
            case PEOPLE -> side.team().people().stream().map(this::met);
            case CRITERIA -> options.criteria(criterion -> true);
            case FORMAL -> options.criteria(Criterion::formal);
            case INFORMAL -> options.criteria(criterion -> !criterion.formal());
            case OPTIONS -> options.options();
            case STANDING -> options.standing();
            case STRENGTHS -> options.strengths();
            case CONCERNS -> concerns();
            case READINESS -> readiness();
            default -> Stream.empty();
        };
    }

    private String met(Stakeholder one) {
        var day = one.lastMet();
        return one.name() + ", "
                + (day == null ? shell.say("team.met.never") : shell.say("team.met.on", shell.day(day)));
    }

    private Stream<String> coaches(Inside inside) {
        return said(
                inside,
                one -> inside.of(one.personId()).coach().isCandidate(),
                one -> shell.say(
                        "team.coach." + inside.of(one.personId()).coach().standing()));
    }

    private Stream<String> champions(Inside inside) {
        return said(
                inside,
                one -> inside.of(one.personId())
                        .disposition()
                        .filter(Disposition::isFor)
                        .isPresent(),
                one -> stance(inside, one));
    }

    private Stream<String> stances(Inside inside) {
        return said(inside, one -> inside.of(one.personId()).disposition().isPresent(), one -> stance(inside, one));
    }

    private String stance(Inside inside, Stakeholder one) {
        return inside.of(one.personId())
                .disposition()
                .map(disposition -> shell.say("team.disposition." + disposition))
                .orElse(shell.say("team.disposition.unknown"));
    }

    private Stream<String> said(Inside inside, Predicate<Stakeholder> which, Function<Stakeholder, String> what) {
        return inside.team().people().stream().filter(which).map(one -> one.name() + ": " + what.apply(one));
    }

    private Stream<String> decider(Inside inside) {
        return inside.leading().stream()
                .map(one -> shell.say(
                        one.isConfirmed() ? "lens.decides" : "lens.supposed",
                        one.person(),
                        shell.wording().percent(one.probability().doubleValue()),
                        one.question()));
    }

    private Stream<String> concerns() {
        var today = shell.today().date();
        return side.concerns().stream().filter(concern -> concern.isOpen(today)).map(this::says);
    }

    private String says(Concern concern) {
        var state = concern.state(shell.today().date()).orElse(Concern.State.SUSPECTED);
        return shell.say(
                "lens.concern",
                concern.holder(),
                concern.words(),
                shell.say("concern.state." + state),
                shell.say("concern.severity." + concern.severity()));
    }

    private Stream<String> readiness() {
        var today = shell.today().date();
        return side.points().stream().filter(point -> point.isLive(today)).map(this::says);
    }

    private String says(ReadinessPoint point) {
        var today = shell.today().date();
        var state =
                point.isOnlyBelieved(today) ? "believed" : point.state(today).name();
        return point.words() + ": " + shell.say("readiness.state." + state);
    }
}
