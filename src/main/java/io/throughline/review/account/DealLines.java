package io.throughline.review.account;

import io.throughline.web.Shell;
import io.throughline.web.Strips;
import io.throughline.web.Usual;
import java.util.List;

/// The deals of an account or a person that the viewer may see, open ones first.
///
/// @param rows at most [#MOST] of them
/// @param more there are others after these
/// @param usual how long won deals took, which their dates are measured against
public record DealLines(List<DealLine> rows, boolean more, Usual usual) {
    public static final int MOST = 40;

    static DealLines of(List<DealLine> found, Usual usual) {
        var more = found.size() > MOST;
        return new DealLines(more ? found.subList(0, MOST) : found, more, usual);
    }

    public Strips strips(Shell shell) {
        return Strips.of(shell, rows.stream().map(DealLine::line).toList(), usual);
    }

    /// `7`, or `40+`.
    public String count(Shell shell) {
        return shell.wording().number(rows.size()) + (more ? "+" : "");
    }
}
