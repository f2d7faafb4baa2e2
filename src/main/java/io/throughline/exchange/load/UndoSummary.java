package io.throughline.exchange.load;

import java.util.List;
import java.util.Map;

/// What came of taking an import back.
///
/// @param removed how many rows of which table it had made and are gone
/// @param restored how many rows of which table are again what they were before it
/// @param keptRows how many rows stayed as they are
/// @param kept the first of them, and why
public record UndoSummary(Map<String, Long> removed, Map<String, Long> restored, long keptRows, List<Kept> kept) {

    /// A row that stayed.
    public record Kept(String table, String record, String why) {}
}
