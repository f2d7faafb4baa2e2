package io.throughline.transition.baseline;

import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.baseline.Delay.Effect;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says in words how far a plan is agreed on, and what is later since.
public record AccordWords(Shell shell) {
    private String say(String key, Object... arguments) {
        return shell.say(key, arguments);
    }

    public String role(Professional role) {
        return say("transition.role." + role);
    }

    public String state(Optional<PlanConfirmation> confirmation) {
        return confirmation.map(this::state).orElseGet(() -> say("transition.confirm.nobody"));
    }

    public String state(PlanConfirmation one) {
        var on = one.confirmedOn();
        if (on == null) return say("transition.confirm.named", one.user().name(), shell.day(one.namedOn()));
        return say(
                one.changed() ? "transition.confirm.changed" : "transition.confirm.done",
                one.user().name(),
                shell.day(on));
    }

    /// Who has to confirm before both sides can agree; empty where nobody has to.
    public String missing(Accord accord) {
        if (accord.missing().isEmpty()) return "";
        var who = accord.missing().stream()
                .map(role -> say("transition.confirm.missing", role(role), state(accord.of(role))))
                .toList();
        return say("transition.agree.soon") + " " + String.join(" ", who);
    }

    /// Who agreed, when and how it is known.
    public String agreed(Baseline baseline) {
        var agreement = baseline.agreement();
        return say(
                "transition.agreed",
                agreement.theirs().name(),
                agreement.ours().name(),
                shell.day(agreement.on()),
                say("channel." + agreement.channel()));
    }

    public String days(Baseline.Agreed task) {
        return task.first().equals(task.last())
                ? shell.day(task.last())
                : say("transition.days", shell.day(task.first()), shell.day(task.last()));
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? say("web.unknown") : shell.day(day);
    }

    public String later(int days) {
        return say("transition.slip.later", days);
    }

    /// Where the days of a delay come from, where not from the task alone.
    public String origin(Delay delay) {
        if (delay.behind() == null) return "";
        return delay.own() == 0
                ? say("transition.slip.behind", delay.behind())
                : say("transition.slip.partly", delay.own(), delay.behind());
    }

    /// What a delay does, in sentences.
    public List<String> effects(Delay delay, Plan plan) {
        if (delay.own() == 0) return List.of();
        if (delay.effects().isEmpty()) return List.of(say("transition.slip.harmless"));
        return delay.effects().stream().flatMap(one -> effect(one, plan)).toList();
    }

    private Stream<String> effect(Effect one, Plan plan) {
        var flag = plan.task(one.part())
                .map(io.throughline.transition.Task::name)
                .orElseGet(() -> say("transition.part." + one.part()));
        var moved = one.moved() > 0 ? say("transition.slip.moved", flag, one.moved()) : "";
        var taken = one.taken() > 0 ? say("transition.slip.taken", flag, one.taken(), one.left()) : "";
        return Stream.of(moved, taken).filter(words -> !words.isEmpty());
    }

    public String cause(Cause cause) {
        return say("transition.cause." + cause);
    }

    public String slip(Slip slip) {
        var words = say("transition.slip.cause", slip.days(), cause(slip.cause()), shell.day(slip.on()));
        return slip.by() == null
                ? words
                : say("transition.slip.by", words, slip.by().name());
    }

    /// By how much a pinned day comes later than agreed; empty where it does not.
    public Optional<String> drift(Accord accord, Part part) {
        if (accord.delays() == null) return Optional.empty();
        return accord.delays()
                .of(part)
                .map(delay -> say("transition.drift", delay.task().name(), delay.days(), shell.day(delay.now())));
    }
}
