package io.throughline.transition.template;

import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.identity.Directory.Choice;
import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A template of plans with its earlier editions.
///
/// @param editions the newest first
/// @param used how many plans were drafted from it, of deals that the viewer may see
/// @param sent the form that was sent and refused
public record PlanTemplatePage(Shell shell, List<PlanTemplate> editions, int used, SentForm sent) implements Page {
    static final String FORM = "template";

    public PlanTemplate now() {
        return editions.getFirst();
    }

    public String path() {
        return PlanTemplateController.PATH + "/" + now().id();
    }

    static boolean mayEdit(Viewer viewer) {
        return viewer.role() != Role.SELLER;
    }

    public boolean mayEdit() {
        return mayEdit(shell.signedIn());
    }

    public String what() {
        return PlanTemplateWords.what(shell, now());
    }

    public String uses() {
        return say("transition.template.uses", used);
    }

    public String edition(PlanTemplate one) {
        return say("transition.template.edition", one.edition(), PlanTemplateWords.made(shell, one));
    }

    public String duration(Step step) {
        if (step.likely() == 0) return say("transition.milestone");
        return step.p80() == null
                ? say("transition.duration", step.likely())
                : say("transition.duration.p80", step.likely(), step.p80());
    }

    public String side(Step step) {
        return say("transition.side." + step.side());
    }

    /// The names of what a step waits for.
    public String after(PlanTemplate of, Step step) {
        return step.after().stream()
                .flatMap(after -> of.steps().stream()
                        .filter(other -> other.key().equals(after.key()))
                        .map(Step::name))
                .collect(Collectors.joining(", "));
    }

    /// The numbers of the rows of the form: those of the steps, or of what was typed, and some that are empty.
    public List<Integer> rows() {
        var steps = now().steps().size() + StepFields.MORE;
        var last = sent.is(FORM) ? Math.max(steps, StepFields.last(sent.typed())) : steps;
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private @Nullable Step step(int row) {
        return row <= now().steps().size() ? now().steps().get(row - 1) : null;
    }

    /// What a field of a row shows: what was typed, else what stands.
    public String typed(String field, int row) {
        var step = step(row);
        return sent.of(FORM, field + "-" + row, step == null ? "" : standing(field, step));
    }

    private String standing(String field, Step step) {
        return field.equals("after") ? numbers(step) : of(field, step);
    }

    /// What a field of a step says.
    static String of(String field, Step step) {
        return switch (field) {
            case "key" -> step.key();
            case "name" -> step.name();
            case "side" -> step.side().name();
            case "part" -> step.part() == null ? "" : step.part().name();
            case "mark" -> step.mark() == null ? "" : step.mark().name();
            case "likely" -> Integer.toString(step.likely());
            case "p80" -> step.p80() == null ? "" : step.p80().toString();
            default -> step.vulnerable() ? "yes" : "";
        };
    }

    private String numbers(Step step) {
        var keys = now().steps().stream().map(Step::key).toList();
        return step.after().stream()
                .map(after -> Integer.toString(keys.indexOf(after.key()) + 1))
                .collect(Collectors.joining(", "));
    }

    public boolean isVulnerable(int row) {
        var step = step(row);
        if (sent.is(FORM)) return sent.typed().has("vulnerable-" + row);
        return step != null && step.vulnerable();
    }

    public @Nullable String problem(String field, int row) {
        return sent.problem(shell, FORM, field + "-" + row);
    }

    public List<Choice> sides() {
        return Arrays.stream(Side.values())
                .map(side -> new Choice(side.name(), say("transition.side." + side)))
                .toList();
    }

    public List<Choice> parts() {
        return Arrays.stream(Part.values())
                .map(part -> new Choice(part.name(), say("transition.part." + part)))
                .toList();
    }

    public List<Choice> marks() {
        return Arrays.stream(Mark.values())
                .map(mark -> new Choice(mark.name(), say("transition.mark." + mark)))
                .toList();
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }
}
