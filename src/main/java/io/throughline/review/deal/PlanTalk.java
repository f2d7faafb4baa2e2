package io.throughline.review.deal;

import io.throughline.review.Transition;
import io.throughline.review.Transition.Pin;
import io.throughline.web.Shell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a deal's plan comes to, in a few words on the deal's own page.
///
/// @param signed the deal is won, so nobody signs any more
public record PlanTalk(Shell shell, Transition transition, boolean signed) {
    /// @param wrong it can't be kept
    public record Line(String term, String words, boolean wrong) {}

    /// Nothing where nobody planned or pinned anything.
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        var outlook = transition.outlook();
        if (outlook != null && outlook.signBy() != null && !signed) lines.add(signBy(outlook.signBy()));
        transition.pins().stream()
                .filter(pin -> pin.part() == Transition.Part.GO_LIVE)
                .forEach(pin -> {
                    lines.add(goLive(pin, outlook));
                    if (outlook != null && outlook.goLive() != null && pin.doneOn() == null)
                        lines.add(chance(outlook.goLive()));
                });
        return lines;
    }

    private Line signBy(LocalDate day) {
        var isPast = day.isBefore(shell.today().date());
        var words = isPast ? shell.say("transition.deal.past", shell.day(day)) : shell.day(day);
        return new Line(shell.say("transition.deal.sign"), words, isPast);
    }

    private Line goLive(Pin pin, Transition.@Nullable Outlook outlook) {
        var term = shell.say("transition.part." + pin.part());
        if (pin.doneOn() != null)
            return new Line(term, shell.say("transition.done.on", shell.day(pin.doneOn())), false);
        if (outlook == null || outlook.late() == 0 || outlook.latePart() != pin.part())
            return new Line(term, shell.day(pin.on()), false);
        return new Line(term, shell.say("transition.deal.late", shell.day(pin.on()), outlook.late()), true);
    }

    private Line chance(BigDecimal share) {
        return new Line(shell.say("transition.chance.goLive"), shell.chance(share.doubleValue()), false);
    }
}
