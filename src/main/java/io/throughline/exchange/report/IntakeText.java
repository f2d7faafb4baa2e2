package io.throughline.exchange.report;

import io.throughline.exchange.report.Intake.Imported;
import io.throughline.exchange.report.Intake.TakenFor;
import io.throughline.web.Wording;
import java.util.ArrayList;
import java.util.List;

/// What was understood and what not, as text.
final class IntakeText {
    private static final int SHOWN = 5;
    private static final int FILE = 26;
    private static final int KIND = 15;

    private final Paper paper;
    private final Wording wording;

    IntakeText(Paper paper, Wording wording) {
        this.paper = paper;
        this.wording = wording;
    }

    void write(PipelineReport report) {
        var intake = report.intake();
        paper.section("What was understood", wording.count(intake.rows(), "row", "rows"));
        intake.imported().forEach(this::imported);
        intake.leftOut()
                .forEach(file ->
                        paper.words("  ", Columns.clean(file.file()) + " was left out: " + Columns.clean(file.why())));
        remarks(report).forEach(remark -> paper.words("  ", remark));
        takenFor(intake.takenFor());
        if (!intake.settled().isEmpty()) paper.section("How it was read", "correct it with --dates, --stages or --map");
        for (var settled : intake.settled())
            paper.words("  " + Columns.left(Columns.clean(settled.what()), 34) + "  ", Columns.clean(settled.taken()));
    }

    private void imported(Imported file) {
        var rows = Columns.right(wording.number(file.rows()), 10) + " " + Columns.left(file.kind(), KIND);
        paper.words("  " + Columns.left(Columns.clean(file.file()), FILE) + rows, cameOf(file));
        for (var row : file.refused().stream().limit(SHOWN).toList())
            paper.words("      ", "line " + wording.number(row.line()) + ": " + Columns.clean(row.reason()));
        var more = file.refused().size() - SHOWN;
        if (more > 0) paper.line("      and " + wording.number(more) + " more; --json lists all");
    }

    private String cameOf(Imported file) {
        var parts = new ArrayList<String>();
        if (file.created() > 0) parts.add(wording.number(file.created()) + " created");
        if (file.matched() > 0) parts.add(wording.number(file.matched()) + " matched");
        if (!file.refused().isEmpty()) parts.add(wording.number(file.refused().size()) + " refused");
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

    private List<String> remarks(PipelineReport report) {
        return new Remarks(wording).of(report);
    }
}
