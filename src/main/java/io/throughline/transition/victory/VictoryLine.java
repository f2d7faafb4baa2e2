package io.throughline.transition.victory;

import io.throughline.web.Shell;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A first victory where a line tells all of it: on the pages of its deal and its account.
///
/// @param deal its name
/// @param by the day that is pinned to it, `null` where none is
public record VictoryLine(
        Victory victory, String deal, @Nullable LocalDate by) {
    public String path() {
        return "/deals/" + victory.dealId() + "/victory";
    }

    public String words(Shell shell) {
        return new VictoryWords(shell, victory, by).line();
    }
}
