package io.throughline.transition.template;

import io.throughline.base.Ids;
import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.Task;
import io.throughline.transition.Wait;
import io.throughline.transition.template.Step.After;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The steps that deals of a kind go through, in one of its editions.
///
/// @param id `null` for the usual steps, which come with the program
/// @param edition 0 for the usual steps
/// @param by who made this edition, `null` where nobody is known to
public record PlanTemplate(
        @Nullable UUID id,
        String name,
        @Nullable UUID productId,
        @Nullable String product,
        @Nullable Size size,
        int edition,
        @Nullable LocalDate madeOn,
        @Nullable String by,
        List<Step> steps) {
    public static final int MOST_WORDS = 120;

    /// From the contract to the first victory. Source: "Stunningly Awful Sales Tactics".
    public static final PlanTemplate USUAL = new PlanTemplate(
            null,
            "",
            null,
            null,
            null,
            0,
            null,
            null,
            List.of(
                    Step.of("legal", "Legal", Part.LEGAL, 15),
                    Step.of("order", "Order and countersign", Part.ORDER, 3, "legal"),
                    Step.of("provisioning", "Provisioning", null, 5, "order"),
                    Step.of("install", "Install", null, 20, "provisioning"),
                    Step.of("configuration", "Configuration and admin training", null, 15, "install"),
                    Step.of("test", "Pre-roll-out test", null, 10, "configuration"),
                    Step.of("training", "Training", null, Mark.TRAINING, 3, "test"),
                    Step.of("go-live", "Go-live", Part.GO_LIVE, Mark.CUT_OVER, 0, "training"),
                    Step.of("first-use", "First use, side by side", null, 10, "go-live"),
                    Step.of("victory", "First victory", Part.VICTORY, 0, "first-use")));

    public PlanTemplate {
        steps = List.copyOf(steps);
    }

    /// One that is not kept yet.
    static PlanTemplate of(String name, @Nullable UUID productId, @Nullable Size size, List<Step> steps) {
        return new PlanTemplate(null, name, productId, null, size, 1, null, null, steps);
    }

    public boolean isUsual() {
        return id == null;
    }

    /// A plan of a deal by these steps.
    public Plan draft(UUID dealId) {
        var ids = new HashMap<String, UUID>();
        for (var step : steps) ids.put(step.key(), Ids.next());
        var tasks = steps.stream().map(step -> task(step, ids)).toList();
        return new Plan(Ids.next(), dealId, id, id == null ? null : edition, tasks, 1);
    }

    private static Task task(Step step, Map<String, UUID> ids) {
        return new Task(
                id(ids, step.key()),
                step.name(),
                step.side(),
                step.part(),
                step.key(),
                step.likely(),
                step.p80(),
                step.vulnerable(),
                step.mark(),
                null,
                null,
                null,
                Task.Progress.NONE,
                step.after().stream()
                        .map(after -> new Wait(id(ids, after.key()), after.kind(), after.lag(), after.elapsed()))
                        .toList(),
                1);
    }

    private static UUID id(Map<String, UUID> ids, String key) {
        return Objects.requireNonNull(ids.get(key));
    }

    /// The steps of a plan, to draft others from. Those of its own template keep their keys.
    ///
    /// @param took how many working days its tasks took, as far as it is known: for the next it is as likely
    public static List<Step> steps(Plan plan, Map<UUID, Integer> took) {
        var keys = new HashMap<UUID, String>();
        for (var task : plan.tasks()) {
            var step = task.step();
            keys.put(
                    task.id(),
                    step == null || keys.containsValue(step) ? task.id().toString() : step);
        }
        return plan.tasks().stream().map(task -> step(task, keys, took)).toList();
    }

    private static Step step(Task task, Map<UUID, String> keys, Map<UUID, Integer> took) {
        var likely =
                task.isMilestone() ? 0 : Math.clamp(took.getOrDefault(task.id(), task.likely()), 1, Task.MOST_DAYS);
        return new Step(
                Objects.requireNonNull(keys.get(task.id())),
                task.name(),
                task.side(),
                task.part(),
                likely,
                task.p80() == null ? null : Math.max(likely, task.p80()),
                task.vulnerable(),
                task.mark(),
                task.waits().stream()
                        .map(wait -> new After(
                                Objects.requireNonNull(keys.get(wait.onId())), wait.kind(), wait.lag(), wait.elapsed()))
                        .toList());
    }
}
