package io.throughline.transition.page;

import io.throughline.deals.Deal;
import io.throughline.identity.Directory.Choice;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Part;
import io.throughline.transition.Pinned;
import io.throughline.transition.PlanChance;
import io.throughline.transition.Side;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetable.Row;
import io.throughline.transition.baseline.BaselineCard;
import io.throughline.transition.chance.Chance.Landing;
import io.throughline.transition.chance.DelayCost;
import io.throughline.transition.chance.Spread;
import io.throughline.transition.feed.FeedCard;
import io.throughline.transition.schedule.WayOut;
import io.throughline.transition.template.PlanTemplate;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the customer of a deal comes to their day.
///
/// @param plan `null` where there is none yet
/// @param drawing the plan, drawn as it is or as it would be; `null` where there is none yet
/// @param chance `null` where no day is pinned
/// @param delay what a day of it costs them, `null` where nobody said
/// @param dates the pinned days
/// @param start what a plan can be drafted from; `null` where there is one, or for whoever doesn't write to the deal
/// @param baseline how far it is agreed on; `null` where there is no plan
/// @param feed how it comes into a calendar
/// @param sent the form that was sent and refused
public record PlanPage(
        Shell shell,
        Deal deal,
        boolean writes,
        @Nullable Timetable plan,
        @Nullable Drawing drawing,
        @Nullable PlanChance chance,
        @Nullable DelayCost delay,
        List<CriticalDate> dates,
        @Nullable Start start,
        @Nullable BaselineCard baseline,
        FeedCard feed,
        SentForm sent)
        implements Page {
    private static final int MOST_WAYS = 6;

    /// What a plan can be drafted from, and from which days.
    public record Start(
            List<PlanTemplate> templates,
            @Nullable LocalDate goLive,
            @Nullable LocalDate victory) {}

    public String path() {
        return "/deals/" + deal.id() + "/plan";
    }

    private Timetable known() {
        if (plan == null) throw new IllegalStateException("There is no plan.");
        return plan;
    }

    private String task(int place) {
        return known().task(place).name();
    }

    /// The plan, drawn.
    public Drawing drawn() {
        if (drawing == null) throw new IllegalStateException("There is no plan.");
        return drawing;
    }

    public List<Pinned> pinned() {
        return known().pinned();
    }

    /// The first ways out, in words with what each brings.
    public List<String> ways(Pinned pinned) {
        return pinned.ways().stream().limit(MOST_WAYS).map(this::way).toList();
    }

    private String way(WayOut way) {
        return switch (way) {
            case WayOut.Shorten one -> say("transition.way.shorten", task(one.activity()), one.by(), one.won());
            case WayOut.Overlap one -> say("transition.way.overlap", task(one.second()), task(one.first()), one.won());
            case WayOut.Move one -> say("transition.way.move", task(one.activity()), shell.day(one.to()), one.won());
        };
    }

    /// Why nobody works on a pinned day; empty where they do.
    public Optional<String> closed(Pinned pinned) {
        return Closings.words(shell, known().sides(), pinned);
    }

    public List<Row> rows() {
        return known().rows();
    }

    public String days(Row row) {
        var task = row.task();
        return task.isMilestone()
                ? shell.day(row.latestFinish())
                : say("transition.days", shell.day(row.latestStart()), shell.day(row.latestFinish()));
    }

    public String duration(Row row) {
        var task = row.task();
        if (task.isMilestone()) return say("transition.milestone");
        return task.p80() == null
                ? say("transition.duration", task.likely())
                : say("transition.duration.p80", task.likely(), task.p80());
    }

    public String slack(Row row) {
        if (row.task().progress().isOver()) return say("transition.over");
        if (!row.bound()) return say("transition.slack.free");
        return row.slack() < 0 ? say("transition.slack.none", -row.slack()) : say("transition.slack", row.slack());
    }

    public String side(Row row) {
        return say("transition.side." + row.task().side());
    }

    public String who(Row row) {
        var owner = row.task().owner();
        var person = row.task().person();
        if (owner != null && person != null) return say("transition.who.both", owner.name(), person.name());
        if (owner != null) return owner.name();
        return person == null ? "" : person.name();
    }

    /// Whether something stands below the name of a task.
    public boolean hasUnder(Row row) {
        return !who(row).isEmpty() || !progress(row).isEmpty();
    }

    public String progress(Row row) {
        var progress = row.task().progress();
        if (progress.done() != null) return say("transition.done.on", shell.day(progress.done()));
        return progress.begun() == null ? "" : say("transition.begun.on", shell.day(progress.begun()));
    }

    public String percent(double share) {
        return shell.chance(share);
    }

    public String assumed() {
        var assumed = chance == null ? 0 : chance.assumed();
        return assumed == 0 ? "" : say("transition.chance.assumed", assumed, Spread.ASSUMED);
    }

    /// Whether the signature is still to come.
    public boolean isAhead() {
        return plan == null
                || plan.plan()
                        .task(Part.ORDER)
                        .filter(task -> task.progress().isOver())
                        .isEmpty();
    }

    public List<Landing> strip() {
        return chance == null ? List.of() : chance.chance().strip();
    }

    public List<Choice> templates() {
        if (start == null) return List.of();
        return start.templates().stream()
                .map(template -> new Choice(String.valueOf(template.id()), template.name()))
                .toList();
    }

    public List<Choice> sides() {
        return Arrays.stream(Side.values())
                .map(side -> new Choice(side.name(), say("transition.side." + side)))
                .toList();
    }

    public List<Choice> tasks() {
        return known().plan().tasks().stream()
                .map(task -> new Choice(task.id().toString(), task.name()))
                .toList();
    }

    public List<Part> pins() {
        return List.of(Part.GO_LIVE, Part.VICTORY);
    }

    public Optional<CriticalDate> date(Part part) {
        return dates.stream().filter(date -> date.part() == part).findFirst();
    }

    /// What a field of a form shows: what was typed, else what stands.
    public String typed(String form, String field, @Nullable Object standing) {
        return sent.of(form, field, standing == null ? "" : standing.toString());
    }

    public @Nullable String problem(String form, String field) {
        return sent.problem(shell, form, field);
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }
}
