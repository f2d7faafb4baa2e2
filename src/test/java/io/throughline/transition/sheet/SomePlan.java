package io.throughline.transition.sheet;

import io.throughline.base.Ids;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.Side;
import io.throughline.transition.Sides;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.Timetable;
import io.throughline.transition.Wait;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan of three tasks, and a file of it.
record SomePlan(Task legal, Task order, Task goLive, int version) {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final CriticalDate PIN = new CriticalDate(Ids.next(), Part.GO_LIVE, LocalDate.of(2026, 6, 30), true, "", 1);
    /// Two of ours have one name.
    static final People PEOPLE = new People(
            List.of(who("Ada Berg"), who("Kim Lee"), who("Kim Lee")), List.of(who("Mira Holm"), who("Odd Brekke")));

    private static Task.Who who(String name) {
        return new Task.Who(Ids.next(), name);
    }

    static SomePlan now() {
        var legal = task("=Legal; \"fast\"", Part.LEGAL, 5, null);
        var order = task("Order", Part.ORDER, 3, legal);
        return new SomePlan(legal, order, task("Go-live", Part.GO_LIVE, 0, order), 7);
    }

    private static Task task(String name, Part part, int likely, @Nullable Task after) {
        return new Task(
                Ids.next(),
                name,
                Side.THEIRS,
                part,
                null,
                likely,
                likely == 3 ? 6 : null,
                false,
                null,
                null,
                likely == 5 ? new Task.Who(Ids.next(), "Mira Holm") : null,
                null,
                Progress.NONE,
                after == null ? List.of() : List.of(Wait.forEnd(after.id())),
                4);
    }

    Plan plan() {
        return new Plan(Ids.next(), Ids.next(), null, null, List.of(legal, order, goLive), version);
    }

    Timetable on(LocalDate day) {
        return Timetable.of(plan(), List.of(PIN), Sides.WEEKDAYS, day);
    }

    /// Its table as it was saved on a day.
    String file(LocalDate day) {
        return new String(new PlanCsv(on(day)).bytes(), StandardCharsets.UTF_8);
    }

    /// What a file says of it today.
    Edits read(String file) {
        var sheet = ((Sheet.Read.Rows) Sheet.of(SheetText.of(file.getBytes(StandardCharsets.UTF_8)))).sheet();
        return Edits.of(sheet, new Standing(on(TODAY), PEOPLE));
    }
}
