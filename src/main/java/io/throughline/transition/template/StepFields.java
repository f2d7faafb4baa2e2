package io.throughline.transition.template;

import io.throughline.base.Ids;
import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.Side;
import io.throughline.transition.Task;
import io.throughline.transition.Timetable;
import io.throughline.transition.schedule.Link;
import io.throughline.transition.template.Step.After;
import io.throughline.web.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The steps of a template as a form brings them: a row for each, by its number from 1, with the key that its step had
/// when the form was shown. A row without a name is none.
///
/// @param problems keys of messages by field; empty where the steps can be taken
record StepFields(List<Step> steps, Map<String, String> problems) {
    /// So many rows are empty below those that there are.
    static final int MORE = 2;

    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    /// A row that has a name.
    private record Row(int number, String key, @Nullable Step before) {}

    static StepFields read(Typed typed, List<Step> before) {
        var problems = new LinkedHashMap<String, String>();
        var rows = rows(typed, before);
        if (rows.size() > Plan.MOST_TASKS) problems.put("name-" + Plan.MOST_TASKS, "transition.many");
        if (rows.isEmpty()) problems.put("name-1", "transition.name.missing");
        var steps = rows.stream().map(row -> step(row, rows, typed, problems)).toList();
        if (problems.isEmpty()) checkParts(rows, steps, problems);
        if (problems.isEmpty()) checkCircle(rows, steps, problems);
        return new StepFields(steps, problems);
    }

    /// The number of the last row that says something.
    static int last(Typed typed) {
        return IntStream.rangeClosed(1, Plan.MOST_TASKS + MORE)
                .filter(number -> typed.has("name-" + number) || typed.has("key-" + number))
                .max()
                .orElse(0);
    }

    private static List<Row> rows(Typed typed, List<Step> before) {
        var rows = new ArrayList<Row>();
        var left = new ArrayList<>(before);
        for (var number = 1; number <= Plan.MOST_TASKS + MORE; number++) {
            if (!typed.has("name-" + number)) continue;
            var key = typed.of("key-" + number);
            var standing = left.stream().filter(step -> step.key().equals(key)).findFirst();
            standing.ifPresent(left::remove);
            rows.add(new Row(
                    number, standing.map(Step::key).orElseGet(() -> Ids.next().toString()), standing.orElse(null)));
        }
        return rows;
    }

    private static Step step(Row row, List<Row> rows, Typed typed, Map<String, String> problems) {
        var number = row.number();
        var name = typed.of("name-" + number);
        if (name.length() > Task.MOST_WORDS) problems.put("name-" + number, "concern.words.long");
        var likely = days(typed, "likely-" + number, Task.MOST_DAYS);
        if (likely.isEmpty()) problems.put("likely-" + number, "transition.likely.wrong");
        var p80 = days(typed, "p80-" + number, Task.MOST_P80);
        if (typed.has("p80-" + number)
                && p80.filter(most -> most >= likely.orElse(0)).isEmpty())
            problems.put("p80-" + number, "transition.p80.wrong");
        return new Step(
                row.key(),
                name,
                Arrays.stream(Side.values())
                        .filter(side -> typed.is("side-" + number, side))
                        .findFirst()
                        .orElse(Side.BOTH),
                Arrays.stream(Part.values())
                        .filter(part -> typed.is("part-" + number, part))
                        .findFirst()
                        .orElse(null),
                likely.orElse(0),
                p80.orElse(null),
                typed.has("vulnerable-" + number),
                Arrays.stream(Mark.values())
                        .filter(mark -> typed.is("mark-" + number, mark))
                        .findFirst()
                        .orElse(null),
                after(row, rows, typed, problems));
    }

    private static Optional<Integer> days(Typed typed, String field, int most) {
        return typed.number(field)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /// The numbers of rows, by commas. What it waited for before it waits for in the same way.
    private static List<After> after(Row row, List<Row> rows, Typed typed, Map<String, String> problems) {
        var field = "after-" + row.number();
        var waits = new ArrayList<After>();
        for (var word : BETWEEN.splitAsStream(typed.of(field)).toList()) {
            if (word.isEmpty()) continue;
            var other = rows.stream()
                    .filter(one -> word.equals(Integer.toString(one.number())) && one.number() != row.number())
                    .findFirst();
            if (other.isEmpty()) problems.put(field, "transition.step.after.wrong");
            other.ifPresent(one -> waits.add(standing(row, one)));
        }
        return waits.stream().distinct().toList();
    }

    private static After standing(Row row, Row on) {
        var fresh = new After(on.key(), Link.Kind.FINISH_START, 0, false);
        if (row.before() == null) return fresh;
        return row.before().after().stream()
                .filter(one -> one.key().equals(on.key()))
                .findFirst()
                .orElse(fresh);
    }

    private static void checkParts(List<Row> rows, List<Step> steps, Map<String, String> problems) {
        for (var part : Part.values()) {
            var taken = steps.stream().filter(step -> step.part() == part).toList();
            if (taken.size() > 1)
                problems.put("part-" + rows.get(steps.indexOf(taken.getLast())).number(), "transition.part.taken");
        }
    }

    private static void checkCircle(List<Row> rows, List<Step> steps, Map<String, String> problems) {
        var circle = Timetable.circle(PlanTemplate.of("", null, null, steps).draft(Ids.next()));
        if (circle.isEmpty()) return;
        var first = steps.stream()
                .filter(step -> step.key().equals(circle.getFirst().step()))
                .findFirst()
                .orElseThrow();
        problems.put("after-" + rows.get(steps.indexOf(first)).number(), "transition.step.circle");
    }
}
