package io.throughline.exchange.report;

import java.util.List;

/// What the files were understood to hold, and what not.
public record Intake(List<Imported> imported, List<LeftOut> leftOut, List<TakenFor> takenFor, List<Settled> settled) {

    /// A file that was taken.
    ///
    /// @param kind what its rows are, in small letters: `deal`, `organization`
    /// @param created rows that became a new record
    /// @param matched rows that belong to a record already there
    public record Imported(String file, String kind, int rows, int created, int matched, List<Refused> refused) {}

    /// A row that could not be taken.
    public record Refused(long line, String reason) {}

    /// A file that was not taken, and why.
    public record LeftOut(String file, String why) {}

    /// A value that was taken for another one, as it is nearly the same.
    public record TakenFor(String file, String column, String value, String takenFor, int rows) {}

    /// Something that could be read in more than one way, and how it was read.
    ///
    /// @param what `Dates in Close Date`, `Stage Engaging`
    /// @param taken `month/day/two-digit year`, `open, suggests Evaluation of options`
    public record Settled(String file, String what, String taken) {}

    public int refused() {
        return imported.stream().mapToInt(file -> file.refused().size()).sum();
    }

    public int rows() {
        return imported.stream().mapToInt(Imported::rows).sum();
    }
}
