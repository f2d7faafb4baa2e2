package io.throughline.transition.page;

import io.throughline.deals.Deal;
import io.throughline.identity.Directory.Choice;
import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.Task;
import io.throughline.transition.Timetable.Row;
import io.throughline.transition.Wait;
import io.throughline.transition.calendar.Absence;
import io.throughline.transition.experience.Estimate;
import io.throughline.transition.experience.Experience;
import io.throughline.transition.schedule.Link;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A task of a plan, and the form that changes it.
///
/// @param experience how long the same step took in other deals
/// @param others the other tasks of the plan
/// @param absences of those who see to tasks of the plan
/// @param offer whom it can be given to; `null` for whoever doesn't write to the deal
/// @param sent the form that was sent and refused
public record TaskPage(
        Shell shell,
        Deal deal,
        Row row,
        Experience experience,
        List<Task> others,
        List<Absence> absences,
        @Nullable Offer offer,
        SentForm sent)
        implements Page {
    static final String FORM = "task";

    private static final int EMPTY_ROWS = 2;

    /// @param people names of the buyer's people
    public record Offer(List<Choice> colleagues, List<String> people) {}

    public String plan() {
        return "/deals/" + deal.id() + "/plan";
    }

    public String path() {
        return plan() + "/tasks/" + task().id();
    }

    public Task task() {
        return row.task();
    }

    public boolean writes() {
        return offer != null;
    }

    public List<Choice> colleagues() {
        return offer == null ? List.of() : offer.colleagues();
    }

    public List<String> people() {
        return offer == null ? List.of() : offer.people();
    }

    public TaskAbsences away() {
        return TaskAbsences.of(shell, task(), absences);
    }

    /// Which tasks it is compared with, and what they say; it stands before the estimate is asked for.
    public List<String> experienced() {
        if (experience.rule() == Experience.Rule.NONE)
            return List.of(say("transition.experience.none", experience.n()));
        return List.of(
                say(
                        "transition.experience." + experience.rule(),
                        experience.n(),
                        experience.ended().n()),
                words("transition.experience.likely", experience.likely()),
                words("transition.experience.p80", experience.p80()));
    }

    private String words(String key, Estimate estimate) {
        return switch (estimate) {
            case Estimate.Days known -> say(key, Math.round(known.days() * 10) / 10.0);
            case Estimate.NotSupported few -> say(key + ".few", few.n(), few.needed());
            case Estimate.NotReached open -> say(key + ".open");
        };
    }

    public String when() {
        return say(
                "transition.when",
                shell.day(row.earliestStart()),
                shell.day(row.earliestFinish()),
                shell.day(row.latestStart()),
                shell.day(row.latestFinish()));
    }

    public String slack() {
        return row.slack() < 0 ? say("transition.slack.none", -row.slack()) : say("transition.slack", row.slack());
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

    public List<Choice> kinds() {
        return Arrays.stream(Link.Kind.values())
                .map(kind -> new Choice(kind.name(), say("transition.kind." + kind)))
                .toList();
    }

    public List<Choice> tasks() {
        return others.stream()
                .map(task -> new Choice(task.id().toString(), task.name()))
                .toList();
    }

    /// A row of the form for what it waits for.
    public record WaitRow(int place, String on, String kind, String lag, boolean elapsed) {}

    public List<WaitRow> waits() {
        var standing = task().waits();
        return IntStream.range(0, Math.min(standing.size() + EMPTY_ROWS, TaskFields.MOST_WAITS))
                .mapToObj(i -> sent.is(FORM) ? typed(i) : stands(i, standing))
                .toList();
    }

    private WaitRow typed(int i) {
        var typed = sent.typed();
        return new WaitRow(
                i, typed.of("on-" + i), typed.of("kind-" + i), typed.of("lag-" + i), typed.has("elapsed-" + i));
    }

    private static WaitRow stands(int i, List<Wait> standing) {
        if (i >= standing.size()) return new WaitRow(i, "", Link.Kind.FINISH_START.name(), "", false);
        var wait = standing.get(i);
        return new WaitRow(
                i,
                wait.onId().toString(),
                wait.kind().name(),
                wait.lag() == 0 ? "" : String.valueOf(wait.lag()),
                wait.elapsed());
    }

    /// What a field shows: what was typed, else what stands.
    public String typed(String field, @Nullable Object standing) {
        return sent.of(FORM, field, standing == null ? "" : standing.toString());
    }

    public boolean isVulnerable() {
        return sent.is(FORM) ? sent.typed().has("vulnerable") : task().vulnerable();
    }

    public @Nullable String problem(String field) {
        return sent.problem(shell, FORM, field, sent.problems().getOrDefault("circle", ""));
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }

    public String owner() {
        var owner = task().owner();
        return owner == null ? "" : owner.id().toString();
    }

    public String person() {
        var person = task().person();
        return person == null ? "" : person.name();
    }
}
