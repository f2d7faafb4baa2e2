package io.throughline.transition.victory;

import io.throughline.web.Shell;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Says a first victory in words. What nobody knows is left out, never filled in.
///
/// @param by the day that is pinned to it, `null` where none is
public record VictoryWords(
        Shell shell, Victory victory, @Nullable LocalDate by) {

    /// `30`, `0.5`.
    public static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('-', '−');
    }

    /// A number with the unit: `30 days`.
    public String measured(@Nullable BigDecimal number) {
        return (number(number) + " " + victory.unit()).strip();
    }

    /// `from 30 to 1 days`; empty where nobody said.
    public String change() {
        var from = victory.from();
        var to = victory.to();
        if (to == null) return from == null ? "" : shell.say("victory.from.only", measured(from));
        return from == null
                ? shell.say("victory.to.only", measured(to))
                : shell.say("victory.from.to", number(from), measured(to));
    }

    /// Where it stands, in a sentence.
    public String state() {
        var agreement = victory.agreement();
        var came = victory.achievement();
        if (came != null) return shell.say("victory.state.achieved", shell.day(came.on())) + reached();
        if (agreement == null) return shell.say("victory.state.proposed");
        return shell.say("victory.state.agreed", agreement.by().name(), shell.day(agreement.on()));
    }

    private String reached() {
        var reached = victory.isReached();
        if (reached == null) return "";
        return " " + shell.say(reached ? "victory.reached" : "victory.short", measured(victory.to()));
    }

    /// That its day is past; empty where it is not, or it came.
    public String overdue() {
        return by != null && !victory.isAchieved() && by.isBefore(shell.today().date())
                ? shell.say("victory.overdue", shell.day(by))
                : "";
    }

    /// What was measured, beside what it was before.
    public String came() {
        var came = victory.achievement();
        if (came == null) return "";
        return victory.from() == null
                ? measured(came.value())
                : shell.say("victory.instead", measured(came.value()), number(victory.from()));
    }

    String line() {
        var came = victory.achievement();
        if (came != null) return shell.say("victory.line.came", victory.measure(), came(), shell.day(came.on()));
        var change = change();
        var what = change.isEmpty() ? victory.measure() : shell.say("victory.line", victory.measure(), change);
        var state = shell.say(victory.isAgreed() ? "victory.line.agreed" : "victory.line.proposed");
        return by == null
                ? shell.say("victory.line.open", what, state)
                : shell.say("victory.line.by", what, shell.day(by), state);
    }
}
