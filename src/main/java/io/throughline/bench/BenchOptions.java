package io.throughline.bench;

import java.util.Set;

/// What is to be measured, and how.
///
/// @param deals how many deals are generated
/// @param json prints JSON, not a table
/// @param seconds rounds are repeated until about so many seconds have passed; each measure is taken once at least
/// @param clients how many people ask at once
/// @param pause for how many milliseconds each of them reads before they ask again
/// @param groups which groups of measures are taken
public record BenchOptions(int deals, boolean json, int seconds, int clients, int pause, Set<Group> groups) {
    public static final int DEALS = 100_000;
    public static final int CLIENTS = 16;
    public static final int PAUSE = 150;
    private static final int WARMING = 4;

    /// What is measured together.
    public enum Group {
        /// The import, which the other groups need as well.
        IMPORT,
        /// Reviews of the whole pipeline.
        REVIEW,
        /// Plans: both passes and the simulation, without a database.
        PLAN,
        /// Pages, search and writes, of a server in a process of its own.
        SERVER
    }

    boolean takes(Group group) {
        return groups.contains(group);
    }

    /// For how many seconds a server is asked as fast as it answers before it is measured: until it has answered some
    /// thousands, Java compiles what makes the answers, on the same processors.
    int warming() {
        return WARMING * seconds;
    }

    BenchOptions seconds(int each) {
        return new BenchOptions(deals, json, each, clients, pause, groups);
    }
}
