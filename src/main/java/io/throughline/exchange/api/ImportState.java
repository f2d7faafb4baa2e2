package io.throughline.exchange.api;

/// How far an import has come.
enum ImportState {
    /// Something about its files is ambiguous, and only a person can say it: see its reading.
    ASKS,
    UNDERSTOOD,
    RUNNING,
    /// Nothing of it was kept.
    FAILED,
    DONE,
    /// It was taken back.
    UNDONE;

    boolean isOnItsWay() {
        return compareTo(DONE) < 0;
    }
}
