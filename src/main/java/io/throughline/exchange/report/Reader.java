package io.throughline.exchange.report;

import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import java.util.Map;

/// Who reads a report: which deals it is of, and whose figures are in it.
public sealed interface Reader {
    /// Whoever has the machine: every deal, and no figures about single sellers, as the report may go anywhere.
    record Everyone() implements Reader {}

    /// A user: the deals that they may see, and figures about themselves and those below them alone.
    record User(Viewer viewer) implements Reader {}

    /// Holds for the deals that the report is of, as SQL on a table named `deal`.
    default String seen() {
        return switch (this) {
            case Everyone _ -> "true";
            case User _ -> Visibility.SEEN;
        };
    }

    /// What [#seen] asks for.
    default Map<String, Object> parameters() {
        return switch (this) {
            case Everyone _ -> Map.of();
            case User(var viewer) -> Visibility.of(viewer);
        };
    }
}
