package io.throughline.transition.baseline;

import io.throughline.deals.Deal;
import io.throughline.identity.Directory.Choice;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is later than both sides agreed, why, and what it does to the pinned days.
///
/// @param writes whether the viewer may say why
/// @param sent the form that was sent and refused
public record SlipsPage(Shell shell, Deal deal, Accord accord, boolean writes, SentForm sent) implements Page {
    private static final int MOST_ASKED = 20;

    /// Days that were lost by a cause, or by none that anybody gave.
    public record Sum(String cause, int days) {}

    public String plan() {
        return "/deals/" + deal.id() + "/plan";
    }

    public AccordWords words() {
        return new AccordWords(shell);
    }

    public List<Delay> late() {
        return accord.delays() == null ? List.of() : accord.delays().late();
    }

    /// Those of which the cause is asked, the first of them.
    public List<Delay> asked() {
        return late().stream()
                .filter(one -> one.unexplained() > 0)
                .limit(MOST_ASKED)
                .toList();
    }

    public String lead() {
        var baseline = accord.baseline();
        if (baseline == null) return say("transition.agreed.not");
        return late().isEmpty() ? say("transition.slips.none") : say("transition.slips.some", late().size());
    }

    public List<Sum> sums() {
        var delays = accord.delays();
        if (delays == null) return List.of();
        var byCause = delays.byCause();
        var sums = Arrays.stream(Cause.values())
                .map(cause -> new Sum(words().cause(cause), byCause.getOrDefault(cause, 0)))
                .collect(Collectors.toList());
        if (delays.unexplained() > 0) sums.add(new Sum(say("transition.cause.none"), delays.unexplained()));
        return sums;
    }

    public List<String> effects(Delay delay) {
        return words().effects(delay, accord.plan().plan());
    }

    public String now(Delay delay) {
        return delay.task().progress().isOver()
                ? say("transition.done.on", shell.day(delay.now()))
                : shell.day(delay.now());
    }

    public List<Choice> causes() {
        return Arrays.stream(Cause.values())
                .map(cause -> new Choice(cause.name(), words().cause(cause)))
                .toList();
    }

    public String question(Delay delay) {
        return say("transition.slip.why", delay.task().name(), delay.unexplained());
    }

    /// The name of the form about a task.
    public String form(Delay delay) {
        return form(delay.task().id().toString());
    }

    static String form(String task) {
        return "why-" + task;
    }

    public String typed(Delay delay, String field) {
        return sent.of(form(delay), field);
    }

    public @Nullable String problem(Delay delay, String field) {
        return sent.problem(shell, form(delay), field);
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }
}
