package io.throughline.exchange.report;

import io.throughline.base.Money;
import io.throughline.exchange.report.PipelineReport.VerdictTotal;
import io.throughline.web.Wording;
import java.util.ArrayList;
import java.util.List;

/// What the deals of each verdict add up to, a column for each currency: `EUR 12,665,600   36 no amount`.
final class AmountColumns {
    /// So many columns fit into a narrow terminal beside each other; with more currencies they follow each other.
    private static final int MOST = 2;

    private final Wording wording;
    private final List<Column> columns;

    private record Column(String currency, int width) {}

    AmountColumns(PipelineReport report, Wording wording) {
        this.wording = wording;
        this.columns = report.currencies().stream()
                .map(currency -> new Column(currency, width(report, currency)))
                .toList();
    }

    private int width(PipelineReport report, String currency) {
        return report.pipeline().verdicts().stream()
                .mapToInt(total -> said(total, currency).length())
                .max()
                .orElse(0);
    }

    String of(VerdictTotal total) {
        var parts = new ArrayList<String>();
        for (var column : columns) {
            var said = said(total, column.currency());
            if (columns.size() <= MOST) parts.add(Columns.right(said, column.width()));
            else if (!said.isEmpty()) parts.add(said);
        }
        if (total.withoutAmount() > 0) parts.add(wording.number(total.withoutAmount()) + " no amount");
        return String.join("   ", parts);
    }

    private String said(VerdictTotal total, String currency) {
        return total.findSum(currency).map(this::whole).orElse("");
    }

    private String whole(Money sum) {
        return sum.currency() == null ? wording.whole(sum) : sum.currency() + "\u00a0" + wording.whole(sum);
    }
}
