package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;

import io.throughline.base.Channel;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.Side;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.Task.Who;
import io.throughline.transition.Wait;
import io.throughline.transition.baseline.Baseline.Agreement;
import io.throughline.transition.baseline.Cause;
import io.throughline.transition.baseline.Professional;
import io.throughline.transition.template.PlanTemplate;
import io.throughline.transition.template.Step;
import io.throughline.transition.victory.Victory;
import io.throughline.transition.victory.Victory.Achievement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells how a deal's buyer comes to their day: the first victory, the plan by the usual steps, and who of ours read
/// it.
final class TheirDay {
    private static final int AGREED = 12;
    private static final int READ = 5;

    private static final Map<String, Side> SIDES = Map.of(
            "legal", Side.THEIRS,
            "order", Side.BOTH,
            "provisioning", Side.OURS,
            "install", Side.OURS,
            "configuration", Side.BOTH,
            "test", Side.BOTH,
            "training", Side.THEIRS,
            "go-live", Side.BOTH,
            "first-use", Side.THEIRS,
            "victory", Side.THEIRS);

    private static final List<String> SEEN = List.of("test", "go-live");

    private final Setting at;
    private boolean told;
    private @Nullable Victory victory;
    private List<CriticalDate> dates = List.of();
    private @Nullable Plan plan;
    private List<Way.Reader> readers = List.of();
    private Way.@Nullable Going going;

    TheirDay(Setting at) {
        this.at = at;
    }

    boolean isUntold() {
        return !told;
    }

    /// Nobody spoke of it.
    TheirDay untold() {
        told = true;
        return this;
    }

    /// We proposed it, and nobody of theirs said yes.
    TheirDay proposed(String measure, String unit, int before, int after) {
        told = true;
        var witness = at.who(USER);
        victory = new Victory(
                Keys.of("victory", at.deal()),
                at.dealId(),
                measure,
                unit,
                BigDecimal.valueOf(before),
                BigDecimal.valueOf(after),
                new Victory.Who(witness.id(), witness.name()),
                "the next meeting of all shifts",
                "",
                null,
                null,
                0);
        return this;
    }

    /// One of theirs said that this is it.
    TheirDay agreed(String measure, String unit, int before, int after) {
        proposed(measure, unit, before, after);
        var owner = at.who(OWNER);
        if (victory != null)
            victory = new Victory(
                    victory.id(),
                    victory.dealId(),
                    measure,
                    unit,
                    victory.from(),
                    victory.to(),
                    victory.witness(),
                    victory.audience(),
                    victory.announcement(),
                    new Victory.Agreement(new Victory.Who(owner.id(), owner.name()), at.ago(AGREED)),
                    null,
                    0);
        return this;
    }

    /// What such customers like to tell.
    TheirDay whole() {
        return at.oneOf(
                        List.<java.util.function.Supplier<TheirDay>>of(
                                () -> agreed("Stops of the line in a month", "stops", 9, 6),
                                () -> agreed("Time until a changeover is done", "minutes", 55, 30),
                                () -> agreed("Scrap of the first shift", "kg", 140, 90),
                                () -> agreed("Hours until a fault is found", "hours", 11, 2)),
                        3)
                .get();
    }

    /// An account manager and somebody of delivery read plan and promises, and said that they hold.
    TheirDay read() {
        told = true;
        readers = List.of(
                new Way.Reader(Professional.ACCOUNT_MANAGER, Scene.LISTENER, at.ago(READ)),
                new Way.Reader(Professional.DELIVERY, Scene.BUILDER, at.ago(READ)));
        return this;
    }

    /// The same, of a plan with room to the go-live in so many days.
    TheirDay readPlan(int goLiveIn) {
        return plan(goLiveIn, goLiveIn + 35, 8, 2, 4, 14, 8, 5, 2).read();
    }

    /// The usual steps up to the go-live in so many days, and the first victory some weeks later.
    ///
    /// @param days how long the first seven steps take, in working days
    TheirDay plan(int goLiveIn, int victoryIn, int... days) {
        told = true;
        dates = List.of(
                pin(Part.GO_LIVE, goLiveIn, "The day they need it on"),
                pin(Part.VICTORY, victoryIn, "Their next board"));
        var steps = PlanTemplate.USUAL.steps();
        var tasks = IntStream.range(0, steps.size())
                .mapToObj(i -> task(
                        steps.get(i),
                        i,
                        i < days.length ? days[i] : steps.get(i).likely()))
                .toList();
        plan = new Plan(Keys.of("plan", at.deal()), at.dealId(), null, null, tasks, 1);
        return this;
    }

    private CriticalDate pin(Part part, int in, String why) {
        return new CriticalDate(Keys.of("pin", at.deal() + part), part, at.in(in), part == Part.GO_LIVE, why, 0);
    }

    private Task task(Step step, int place, int days) {
        var key = step.key();
        var side = java.util.Objects.requireNonNull(SIDES.get(key));
        var person = at.who(key.equals("legal") || key.equals("order") ? OWNER : USER);
        return new Task(
                Keys.inOrder("task", at.deal(), place),
                step.name(),
                side,
                step.part(),
                key,
                days,
                days == 0 ? null : days + Math.max(1, days / 3),
                SEEN.contains(key),
                step.mark(),
                side == Side.THEIRS
                        ? null
                        : new Who(at.seller().id(), at.seller().name()),
                side == Side.OURS ? null : new Who(person.id(), person.name()),
                null,
                Progress.NONE,
                place == 0 ? List.of() : List.of(Wait.forEnd(Keys.inOrder("task", at.deal(), place - 1))),
                1);
    }

    /// Each step takes twice as long one time of five.
    TheirDay unsure() {
        if (plan == null) throw new IllegalStateException("There is no plan yet.");
        var tasks = plan.tasks().stream().map(TheirDay::unsure).toList();
        plan = new Plan(plan.id(), plan.dealId(), null, null, tasks, 1);
        return this;
    }

    private static Task unsure(Task task) {
        return task.isMilestone() ? task : task.within(2 * task.likely());
    }

    /// The contract is with their lawyers since so many days.
    TheirDay withLegal(int ago) {
        if (plan == null) throw new IllegalStateException("There is no plan yet.");
        var tasks = new ArrayList<>(plan.tasks());
        tasks.set(0, tasks.getFirst().with(new Progress(at.ago(ago), null)));
        plan = new Plan(plan.id(), plan.dealId(), null, null, tasks, 1);
        return this;
    }

    /// Both sides agreed on these days, so many days ago.
    TheirDay accorded(int ago, String words) {
        var owner = at.who(OWNER);
        var agreement = new Agreement(
                new Who(owner.id(), owner.name()),
                new Who(at.seller().id(), at.seller().name()),
                at.ago(ago),
                Channel.MEETING,
                words);
        readers = readers.stream()
                .map(one -> new Way.Reader(one.as(), one.user(), at.ago(ago + READ)))
                .toList();
        going = new Way.Going(agreement, List.of(), false, null);
        return this;
    }

    private Way.Going going() {
        if (going == null) throw new IllegalStateException("Nobody agreed on the plan.");
        return going;
    }

    /// The first steps are over.
    ///
    /// @param later by how many weekdays each came later than agreed
    TheirDay went(int... later) {
        var steps = IntStream.of(later)
                .mapToObj(days -> new Way.Done(days, null, ""))
                .toList();
        going = new Way.Going(going().agreement(), steps, false, null);
        return this;
    }

    /// Why a step lost days by itself.
    TheirDay late(int step, Cause cause, String why) {
        var steps = new ArrayList<>(going().steps());
        steps.set(step, new Way.Done(steps.get(step).later(), cause, why));
        going = new Way.Going(going().agreement(), steps, false, null);
        return this;
    }

    /// The next step is under way.
    TheirDay underWay() {
        going = new Way.Going(going().agreement(), going().steps(), true, null);
        return this;
    }

    /// The first victory came so many days ago, and lifted a weight from who announced it.
    TheirDay came(int ago, String value, String words) {
        var witness = at.who(USER);
        going = new Way.Going(
                going().agreement(),
                going().steps(),
                false,
                new Achievement(
                        at.ago(ago), new BigDecimal(value), words, new Victory.Who(witness.id(), witness.name())));
        return this;
    }

    Way told() {
        return new Way(victory, dates, plan, readers, going);
    }
}
