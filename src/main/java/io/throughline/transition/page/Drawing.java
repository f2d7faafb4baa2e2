package io.throughline.transition.page;

import io.throughline.transition.Part;
import io.throughline.transition.Pinned;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetable.Row;
import io.throughline.transition.schedule.WayOut;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan, drawn, with what it comes to in words; as it is kept, or as it would be.
///
/// @param path of the plan
/// @param writes whether the reader can change it
/// @param plan as it is drawn
/// @param tried what is tried; `null` where it is drawn as it is kept
public record Drawing(
        Shell shell,
        String path,
        boolean writes,
        Timetable plan,
        @Nullable Tried tried,
        GanttLayout gantt) implements Page {

    private LocalDate today() {
        return plan.today();
    }

    /// What leads the plan where nobody has to sign any more.
    public String after() {
        if (plan.isPinned()) return say("transition.signed");
        var over =
                plan.plan().tasks().stream().map(task -> task.progress().done()).toList();
        if (over.isEmpty() || over.contains(null)) return say("transition.unpinned");
        return say("transition.whole.over", shell.day(Collections.max(over)));
    }

    /// By when to sign, in words; empty where that is over, or nothing is pinned.
    public Optional<String> signBy() {
        return plan.signBy().map(day -> when("transition.sign", day));
    }

    /// By when to be with Legal, in words.
    public Optional<String> toLegalBy() {
        return plan.toLegalBy().map(day -> when("transition.legal", day));
    }

    private String when(String key, LocalDate day) {
        if (day.isBefore(today())) return say(key + ".past", shell.day(day));
        if (day.equals(today())) return say(key + ".today");
        return day.equals(today().plusDays(1)) ? say(key + ".tomorrow") : say(key + ".by", shell.day(day));
    }

    /// Which day can't be kept, and the first ways out; empty where all can.
    public List<String> late() {
        return plan.pinned().stream().filter(Pinned::isLate).map(this::late).toList();
    }

    private String late(Pinned pinned) {
        var name = pinned.task().name();
        var words = say("transition.late", pinned.late(), name);
        var move = say("transition.late.move", name, shell.day(pinned.earliest()));
        var out = pinned.ways().stream()
                .filter(WayOut.Shorten.class::isInstance)
                .map(WayOut.Shorten.class::cast)
                .findFirst()
                .map(way ->
                        say("transition.late.shorten", plan.task(way.activity()).name(), move))
                .orElse(move);
        return capital(words) + " " + capital(out);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /// How much a task can slip, as short as beside a bar.
    public String shortSlack(Row row) {
        return row.slack() < 0
                ? say("transition.slack.short.none", -row.slack())
                : say("transition.slack.short", row.slack());
    }

    /// Whether how much it can slip stands beside its bar.
    public boolean saysSlack(Row row) {
        return row.bound() && plan.isPinned() && !row.task().progress().isOver();
    }

    /// Whether each row holds what is said once it was moved by keys. While something is dragged nothing is.
    public boolean isSaid() {
        return tried != null && !tried.dragged();
    }

    /// What is said of a task that was moved.
    public String said(Row row) {
        var task = row.task();
        var days = say("transition.days", shell.day(row.earliestStart()), shell.day(row.earliestFinish()));
        var slack = row.slack() < 0 ? say("transition.slack.none", -row.slack()) : say("transition.slack", row.slack());
        return say("transition.said", task.name(), days, slack, signBy().orElse(""));
    }

    /// Whether the first day of a task can still be another.
    public boolean isMovable(Row row) {
        return writes
                && row.task().progress().begun() == null
                && !row.task().progress().isOver();
    }

    /// Whether how long a task takes can still be another.
    public boolean isElastic(Row row) {
        return writes && !row.task().isMilestone() && !row.task().progress().isOver();
    }

    /// The working day before a task's first one, and the one after it.
    public LocalDate beside(Row row, boolean after) {
        var open = plan.open(row.task());
        var first = (int) row.earliestStart().toEpochDay();
        return LocalDate.ofEpochDay(after ? open.next(first + 1) : open.previous(first - 1));
    }

    /// Whether a pinned day can be another.
    public boolean isMovable(Part part) {
        return writes && plan.dates().stream().anyMatch(date -> date.part() == part && !date.hard());
    }

    /// What the drawing shows, in a sentence.
    public String drawn() {
        var critical = gantt.bars().stream().filter(bar -> bar.row().critical()).count();
        return say("transition.drawn", gantt.bars().size(), critical);
    }

    public String month(LocalDate first) {
        return DateTimeFormatter.ofPattern("MMM", shell.words().locale()).format(first);
    }

    /// A day without its year.
    public String dayMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", shell.words().locale()).format(day);
    }

    public String task(UUID id) {
        return path + "/tasks/" + id;
    }
}
