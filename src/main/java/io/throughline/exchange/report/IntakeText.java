package io.throughline.exchange.report;

import io.throughline.exchange.report.Intake.Imported;
import io.throughline.exchange.report.Intake.TakenFor;
import io.throughline.exchange.report.Intake.Unresolved;
import io.throughline.web.Wording;
import java.util.ArrayList;
import java.util.List;

/// What was understood and what not, as text.
final class IntakeText {
    private static final int SHOWN = 5;
    private static final int FILE = 16;
    private static final int KIND = 15;
    private static final int WHAT = 26;

    private final Paper paper;
    private final Wording wording;

    IntakeText(Paper paper, Wording wording) {
        this.paper = paper;
        this.wording = wording;
    }

    void write(PipelineReport report) {
        var intake = report.intake();
        paper.section("What was understood", wording.count(intake.rows(), "row", "rows"));
        var width = fileColumns(intake.imported());
        intake.imported().forEach(file -> imported(file, width));
        for (var file : intake.leftOut())
            paper.words("  ", Columns.clean(file.file()) + " was left out: " + Columns.clean(file.why()));
        new Remarks(wording).of(report).forEach(remark -> paper.words("  ", remark));
        intake.notes().forEach(note -> paper.words("  ", Columns.clean(note)));
        takenFor(intake.takenFor());
        unresolved(intake.unresolved());
        settled(intake);
    }

    private void imported(Imported file, int width) {
        var rows = Columns.right(wording.number(file.rows()), 10) + " "
                + Columns.left(Say.rows(file.kind(), file.rows()), KIND);
        paper.words("  " + Columns.left(Columns.clean(file.file()), width) + rows, cameOf(file));
        for (var row : file.refused().stream().limit(SHOWN).toList())
            paper.words("      ", "line " + wording.number(row.line()) + ": " + Columns.clean(row.reason()));
        var more = file.refusedRows() - Math.min(SHOWN, file.refused().size());
        if (more > 0) paper.line("      and " + wording.number(more) + " more; --json lists all");
    }

    /// As wide as the longest name, as far as there is room.
    private int fileColumns(List<Imported> files) {
        var longest = files.stream()
                .mapToInt(file -> Columns.width(Columns.clean(file.file())))
                .max()
                .orElse(0);
        return Math.clamp(longest, FILE, paper.columns() - 62);
    }

    private String cameOf(Imported file) {
        var parts = new ArrayList<String>();
        if (file.created() > 0) parts.add(wording.number(file.created()) + " created");
        if (file.matched() > 0) parts.add(wording.number(file.matched()) + " matched");
        if (file.deleted() > 0) parts.add(wording.number(file.deleted()) + " marked as deleted");
        if (file.refusedRows() > 0) parts.add(wording.number(file.refusedRows()) + " refused");
        return parts.isEmpty() ? "nothing in it" : String.join(", ", parts);
    }

    private void takenFor(List<TakenFor> takenFor) {
        if (takenFor.isEmpty()) return;
        paper.section("Taken for", "nearly the same; --strict refuses these");
        for (var taken : takenFor)
            paper.words(
                    "  ",
                    "“" + Columns.clean(taken.value()) + "” was taken for “" + Columns.clean(taken.takenFor()) + "” in "
                            + wording.count(taken.rows(), "row", "rows") + " (" + Columns.clean(taken.file()) + ", "
                            + Columns.clean(taken.column()) + ")");
    }

    private void unresolved(List<Unresolved> unresolved) {
        if (unresolved.isEmpty()) return;
        paper.section("Led nowhere", "the rows were taken without it");
        for (var missing : unresolved)
            paper.words(
                    "  ",
                    "“" + Columns.clean(missing.value()) + "” is no record’s id or name, in "
                            + wording.count(missing.rows(), "row", "rows") + " (" + Columns.clean(missing.file()) + ", "
                            + Columns.clean(missing.column()) + ")");
    }

    private void settled(Intake intake) {
        if (intake.settled().isEmpty()) return;
        paper.section("How it was read", "correct it with --dates, --stages or --map");
        var file = "";
        for (var settled : intake.settled()) {
            if (!settled.file().equals(file)) paper.line("  " + paper.strong(Columns.clean(settled.file())));
            file = settled.file();
            paper.words(
                    "    " + Columns.left(Columns.clean(settled.what()), WHAT) + "  ", Columns.clean(settled.taken()));
        }
    }
}
