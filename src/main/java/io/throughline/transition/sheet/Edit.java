package io.throughline.transition.sheet;

import io.throughline.transition.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A task of which a file says something otherwise.
///
/// @param line of the file
public record Edit(long line, Task was, Task wouldBe) {
    /// One thing that would be different; `null` is what nobody knows.
    ///
    /// @param was a whole number, a day or a name
    public record Change(
            Column column, @Nullable Object was, @Nullable Object wouldBe) {}

    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        add(changes, Column.TASK, was.name(), wouldBe.name());
        add(changes, Column.OWNER, name(was.owner()), name(wouldBe.owner()));
        add(changes, Column.PERSON, name(was.person()), name(wouldBe.person()));
        add(changes, Column.LIKELY, was.likely(), wouldBe.likely());
        add(changes, Column.P80, was.p80(), wouldBe.p80());
        add(changes, Column.NOT_BEFORE, was.notBefore(), wouldBe.notBefore());
        add(changes, Column.BEGUN, was.progress().begun(), wouldBe.progress().begun());
        add(changes, Column.DONE, was.progress().done(), wouldBe.progress().done());
        return changes;
    }

    private static @Nullable String name(Task.@Nullable Who who) {
        return who == null ? null : who.name();
    }

    private static void add(List<Change> changes, Column column, @Nullable Object was, @Nullable Object wouldBe) {
        if (!Objects.equals(was, wouldBe)) changes.add(new Change(column, was, wouldBe));
    }
}
