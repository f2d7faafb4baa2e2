package io.throughline.transition.sheet;

import io.throughline.transition.Plan;
import io.throughline.transition.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Understands the rows of a file one by one, against the plan as it stands.
final class SheetRows {
    private final Standing standing;
    private final SheetDays days;
    private final Set<UUID> seen = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Remark> refused = new ArrayList<>();
    private final List<Remark> notes = new ArrayList<>();

    SheetRows(Standing standing, SheetDays days) {
        this.standing = standing;
        this.days = days;
    }

    void take(Line line) {
        var task = task(line);
        if (task.isEmpty()) refuse(line, "transition.sheet.row.id");
        else if (!seen.add(task.get().id())) refuse(line, "transition.sheet.row.twice");
        else if (isOld(line, task.get())) refuse(line, "transition.sheet.row.changed");
        else take(line, task.get());
    }

    private Optional<Task> task(Line line) {
        try {
            return plan().task(UUID.fromString(line.text(Column.ID)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Plan plan() {
        return standing.now().plan();
    }

    private static boolean isOld(Line line, Task task) {
        return SavedState.of(line.text(Column.SAVED))
                .filter(saved -> saved.task() != task.version())
                .isPresent();
    }

    private void take(Line line, Task task) {
        var cells = new EditedCells(line, task, standing, days);
        var wouldBe = cells.task();
        var problem = cells.problem();
        if (problem.isPresent()) {
            refused.add(problem.get());
            return;
        }
        notes.addAll(cells.notes());
        var edit = new Edit(line.number(), task, wouldBe);
        if (!edit.changes().isEmpty()) edits.add(edit);
    }

    private void refuse(Line line, String key) {
        refused.add(Remark.of(line, key));
    }

    Edits edits() {
        return new Edits(edits, refused, notes);
    }
}
