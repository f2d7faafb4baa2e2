package io.throughline.exchange.load;

import io.throughline.exchange.load.ImportSummary.FileSummary;
import io.throughline.exchange.load.ImportSummary.Refused;
import io.throughline.exchange.read.UnderstoodFile;
import java.util.ArrayList;
import java.util.List;

/// Counts what becomes of the rows of one file.
final class Tally {
    static final int MOST_LISTED = 1000;

    private final List<Refused> refused = new ArrayList<>();
    private long rows;
    private long refusedRows;
    private long leftOut;
    private long created;
    private long matched;
    private long updated;

    long row() {
        return ++rows;
    }

    void refuse(long line, String reason) {
        refusedRows++;
        if (refused.size() < MOST_LISTED) refused.add(new Refused(line, reason));
    }

    void leaveOut() {
        leftOut++;
    }

    void repeat() {
        matched++;
    }

    void took(long created, long matched) {
        this.created += created;
        this.matched += matched;
    }

    void updated(long number) {
        updated += number;
    }

    long rows() {
        return rows;
    }

    FileSummary of(UnderstoodFile file) {
        var inOrder = refused.stream()
                .sorted(java.util.Comparator.comparingLong(Refused::line))
                .toList();
        return new FileSummary(
                file.name(),
                file.kind(),
                file.described(),
                rows,
                created,
                matched,
                updated,
                leftOut,
                refusedRows,
                inOrder);
    }
}
