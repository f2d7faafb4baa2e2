package io.throughline.exchange.report;

import io.throughline.exchange.report.Intake.Imported;
import io.throughline.exchange.report.Intake.TakenFor;
import io.throughline.web.Wording;
import java.util.List;

/// What was understood and what not, as text.
final class IntakeText {
    private static final int SHOWN = 5;

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
        var numbers = Columns.right(wording.number(file.rows()), 9) + " " + Columns.left(file.kind() + " rows", 20);
        var came = wording.number(file.created()) + " created, " + wording.number(file.matched()) + " matched";
        var refused = file.refused().size();
        paper.line("  " + Columns.left(Columns.clean(file.file()), 32) + numbers + came
                + (refused == 0 ? "" : ", " + paper.problem(wording.number(refused) + " refused")));
        for (var row : file.refused().stream().limit(SHOWN).toList())
            paper.words("      ", "line " + wording.number(row.line()) + ": " + Columns.clean(row.reason()));
        if (refused > SHOWN) paper.line("      and " + wording.number(refused - SHOWN) + " more; --json lists all");
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
