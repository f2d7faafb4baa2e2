package io.throughline.transition.sheet;

import io.throughline.transition.Plan;
import java.util.List;
import java.util.function.Predicate;

/// What a file of a plan says otherwise than the plan as it stands.
///
/// @param refused rows that are not understood; nothing of them is taken
/// @param notes what stands in rows that are, and is not taken
public record Edits(List<Edit> edits, List<Remark> refused, List<Remark> notes) {
    public Edits {
        edits = List.copyOf(edits);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    static Edits of(Sheet sheet, Standing standing) {
        var rows = new SheetRows(standing, SheetDays.of(sheet.days()));
        sheet.lines().forEach(rows::take);
        return rows.edits();
    }

    /// The file can't be read any more: somebody was erased from it.
    static Edits unreadable(String key) {
        return new Edits(List.of(), List.of(new Remark(1, "", key, List.of())), List.of());
    }

    Edits only(Predicate<Edit> wanted) {
        return new Edits(edits.stream().filter(wanted).toList(), refused, notes);
    }

    /// The plan as it would be.
    Plan applied(Plan plan) {
        var would = plan;
        for (var edit : edits) would = would.with(edit.wouldBe());
        return would;
    }
}
