package io.throughline.review.pipeline;

import io.throughline.base.Phase;
import io.throughline.review.Verdict;
import io.throughline.settings.Exchange;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Strip;
import io.throughline.web.Strips;
import io.throughline.web.Usual;
import java.time.LocalDate;
import java.util.List;

/// A pipeline as a board: a column for each phase of the buyer.
public record BoardPage(Shell shell, PipelineQuery query, List<Board.Column> columns, Exchange exchange, Strips strips)
        implements Page {

    static BoardPage of(Shell shell, PipelineQuery query, List<Board.Column> columns, Exchange exchange, Usual usual) {
        var rows = columns.stream().flatMap(column -> column.rows().stream()).toList();
        return new BoardPage(shell, query, columns, exchange, PipelinePage.strips(shell, rows, usual));
    }

    public Strip strip(PipelineRow row) {
        return strips.of(row.line());
    }

    public String name(Board.Column column) {
        return column.phase().equals(Filter.UNKNOWN)
                ? say("pipeline.phase.unknown")
                : Phase.valueOf(column.phase()).title();
    }

    public String count(Board.Column column) {
        var number = shell.wording().number(column.totals().deals());
        return column.totals().capped() ? number + "+" : number;
    }

    public String sum(Board.Column column) {
        return new SumText(shell).each(column.totals().sums());
    }

    /// What a column comes to in the base currency; empty where that says no more than its sum.
    public String together(Board.Column column) {
        return exchange.together(column.totals().sums())
                .map(it -> say("board.together", new SumText(shell).total(it)))
                .orElse("");
    }

    /// By which rates the columns are brought to the base currency; empty where none has to be.
    public String basis() {
        var sums = columns.stream()
                .flatMap(column -> column.totals().sums().stream())
                .toList();
        return exchange.together(sums)
                .map(it -> say("board.basis", new SumText(shell).basis(it)))
                .orElse("");
    }

    /// How many of the column's deals have no card.
    public String more(Board.Column column) {
        var more = column.totals().deals() - column.rows().size();
        if (more <= 0) return "";
        var number = shell.wording().number(more);
        return say("board.more", column.totals().capped() ? number + "+" : number);
    }

    public String table(Board.Column column) {
        return "/deals?" + query.with("phase", column.phase());
    }

    public String verdict(Verdict verdict) {
        return VerdictText.of(verdict);
    }

    public String day(LocalDate day) {
        return ShortDay.of(day, shell.today().date(), shell.wording());
    }
}
