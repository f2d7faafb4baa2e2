package io.throughline.review.today;

import io.throughline.base.Money;
import io.throughline.base.Role;
import io.throughline.buying.concern.WoundedRival;
import io.throughline.review.Verdict;
import io.throughline.review.pipeline.ShortDay;
import io.throughline.review.pipeline.VerdictText;
import io.throughline.transition.baseline.PlanCall;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first screen.
///
/// @param warned what stands in no deal's own record
/// @param won what the viewer has won of their quota, and of what that is made; empty where they have none
/// @param hasDeals the viewer, or somebody below, works on a deal
public record TodayPage(
        Shell shell,
        List<Question> questions,
        List<Due> due,
        List<Changed> changed,
        Warnings.Warned warned,
        String won,
        boolean hasDeals)
        implements Page {
    private static final int WOUNDS = 5;

    /// `Sunday, 22 November`
    public String date() {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", shell.wording().locale())
                .format(shell.today().date());
    }

    public boolean isSeller() {
        return shell.signedIn().role() == Role.SELLER;
    }

    public String day(LocalDate day) {
        var away = ChronoUnit.DAYS.between(shell.today().date(), day);
        if (away == 0) return say("today.day.today");
        if (away == 1) return say("today.day.tomorrow");
        if (away == -1) return say("today.day.yesterday");
        return ShortDay.of(day, shell.today().date(), shell.wording());
    }

    public String verdict(Verdict verdict) {
        return VerdictText.of(verdict);
    }

    public String what(Due due) {
        if (due.again()) return say("today.due.again");
        if (due.step() == null) return say("today.due.close");
        if (due.taskId() != null) return beThere(due);
        return due.step().isEmpty() ? say("today.due.step") : due.step();
    }

    private String beThere(Due due) {
        var until = due.until();
        if (until == null || !until.isAfter(due.on())) return say("today.due.there", told(due.step()));
        return say("today.due.there.until", told(due.step()), day(until));
    }

    public List<Wound> wounded() {
        return Wound.of(warned.wounded(), WOUNDS);
    }

    public List<PlanCall> plans() {
        return warned.plans();
    }

    /// What is asked of a plan, or happened to it.
    public String what(PlanCall call) {
        return switch (call.what()) {
            case CONFIRM -> say("today.plan.confirm." + call.role());
            case CONFIRM_AGAIN -> say("today.plan.again." + call.role());
            case GO_LIVE, VICTORY -> moved(call);
        };
    }

    private String moved(PlanCall call) {
        var flag = say("transition.part." + call.what());
        return call.task() == null
                ? say("today.plan.moved", flag, call.days())
                : say("today.plan.behind", flag, call.days(), call.task());
    }

    /// Why a rival will strike back.
    public String what(WoundedRival one) {
        return say("wounded." + one.why(), one.rival(), one.of(), day(one.on()));
    }

    /// What nobody has said of it yet.
    public String ask(WoundedRival one) {
        return say(one.named() ? "wounded.unanswered" : "wounded.ask", one.rival());
    }

    public String what(Changed change) {
        return switch (change.kind()) {
            case "STAGE" -> say("today.changed.stage", told(change.from()), told(change.to()));
            case "AMOUNT" -> say("today.changed.amount", money(change.from()), money(change.to()));
            case "EXPECTED_CLOSE" -> say("today.changed.close", close(change.from()), close(change.to()));
            default -> told(change.to());
        };
    }

    private String told(@Nullable String text) {
        return text == null ? say("web.unknown") : text;
    }

    private String money(@Nullable String canonical) {
        return canonical == null ? say("web.unknown") : shell.wording().money(Money.parse(canonical));
    }

    private String close(@Nullable String day) {
        if (day == null) return say("web.unknown");
        return ShortDay.of(LocalDate.parse(day), shell.today().date(), shell.wording());
    }
}
