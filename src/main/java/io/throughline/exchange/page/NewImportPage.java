package io.throughline.exchange.page;

import io.throughline.exchange.read.Understanding.Refusal;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;

/// Where files are dropped.
///
/// @param refusals what was wrong with those that were
public record NewImportPage(Shell shell, List<Refusal> refusals) implements Page {
    /// The sentence without what only the command line can do.
    public String why(Refusal refusal) {
        return refusal.why().replaceAll("[:;,] (or )?say [^.]*with --[^.]*\\.$", ".");
    }
}
