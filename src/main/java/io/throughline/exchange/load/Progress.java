package io.throughline.exchange.load;

/// Hears how far a long act has come.
@FunctionalInterface
public interface Progress {
    Progress NONE = (phase, rows) -> {};

    /// @param phase what is being done, for people: `Reading deals.csv`
    /// @param rows rows done in this phase so far
    void at(String phase, long rows);
}
