package io.throughline.exchange.read.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How often a stage occurs, and what the flags of its rows say.
final class StageSeen {
    /// Beyond this many, a column is no stage.
    static final int MOST = 500;

    private long rows;
    private long closed;
    private long open;
    private long won;
    private long notWon;

    static void see(Map<String, StageSeen> stages, String stage, @Nullable String closed, @Nullable String won) {
        var seen = stages.get(stage);
        if (seen == null) {
            if (stages.size() > MOST) return;
            seen = new StageSeen();
            stages.put(stage, seen);
        }
        seen.see(closed, won);
    }

    static Map<String, StageSeen> none() {
        return new LinkedHashMap<>();
    }

    private void see(@Nullable String isClosed, @Nullable String isWon) {
        rows++;
        if ("true".equals(isClosed)) closed++;
        if ("false".equals(isClosed)) open++;
        if ("true".equals(isWon)) won++;
        if ("false".equals(isWon)) notWon++;
    }

    long rows() {
        return rows;
    }

    boolean isWon() {
        return won == rows && open == 0;
    }

    boolean isLost() {
        return closed == rows && won == 0 && notWon > 0;
    }

    boolean isClosedOnly() {
        return closed == rows && won + notWon == 0;
    }

    boolean isOpen() {
        return open == rows && won == 0;
    }
}
