package io.throughline.transition.victory;

import io.throughline.deals.Deal;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Timetable.Row;
import io.throughline.transition.template.PlanTemplate;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The first victory of a deal: what is to come, whether the customer agreed, and what came of it.
///
/// @param victory `null` while nobody proposed one
/// @param date the day that is pinned to it, `null` where none is
/// @param offers what the records offer for it
/// @param chosen the offer that fills the form; `null` for none
/// @param planned its task in the plan, `null` where there is none or it is over
/// @param people of theirs; empty for whoever doesn't write to the deal
public record VictoryPage(
        Shell shell,
        Deal deal,
        boolean writes,
        @Nullable Victory victory,
        @Nullable CriticalDate date,
        List<VictoryOffer> offers,
        @Nullable UUID chosen,
        @Nullable Row planned,
        List<String> people,
        SentForm sent)
        implements Page {
    static final String AGREE = "agree";
    static final String CAME = "came";

    public String path() {
        return "/deals/" + deal.id() + "/victory";
    }

    public VictoryWords words() {
        return new VictoryWords(shell, known(), date == null ? null : date.on());
    }

    private Victory known() {
        return Objects.requireNonNull(victory);
    }

    public int version() {
        return victory == null ? 0 : victory.version();
    }

    public int dateVersion() {
        return date == null ? 0 : date.version();
    }

    public String said(VictoryOffer offer) {
        return offer.sayer() == null || offer.on() == null
                ? say("victory.offer.ours")
                : say("victory.offer.said", offer.sayer(), shell.day(offer.on()));
    }

    public String measured(VictoryOffer offer) {
        return offer.measured();
    }

    /// Whether it came: nothing is thought out any more.
    public boolean isOver() {
        return victory != null && victory.isAchieved();
    }

    private Optional<VictoryOffer> offered() {
        return offers.stream().filter(offer -> offer.id().equals(chosen)).findFirst();
    }

    /// How the plan's template calls it, where that says more than that it is the first victory.
    public @Nullable String measureHint() {
        if (planned == null) return say("victory.measure.hint");
        var name = planned.task().name();
        var usual = PlanTemplate.USUAL.steps().getLast().name();
        return name.equals(usual) ? say("victory.measure.hint") : say("victory.measure.planned", name);
    }

    public @Nullable String dayHint() {
        return planned == null ? null : say("victory.by.hint", shell.day(planned.earliestFinish()));
    }

    /// What a field of what is to come shows: what was typed, else what was offered, else what stands.
    public String agreed(String field) {
        return sent.of(
                AGREE, field, offered().map(offer -> offered(offer, field)).orElseGet(() -> standing(field)));
    }

    private String offered(VictoryOffer offer, String field) {
        return switch (field) {
            case "measure" -> offer.words();
            case "unit" -> offer.isMeasured() && offer.unit() != null ? offer.unit() : "";
            case "from" -> VictoryFields.plain(offer.from());
            case "to" -> VictoryFields.plain(offer.to());
            default -> standing(field);
        };
    }

    private String standing(String field) {
        if (field.equals("by")) return date == null ? "" : date.on().toString();
        return victory == null ? "" : VictoryFields.standing(victory, field);
    }

    /// The same of what came.
    public String came(String field) {
        return sent.of(CAME, field, victory == null ? "" : VictoryFields.came(victory, field));
    }

    public @Nullable String problem(String form, String field) {
        return sent.problem(shell, form, field);
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }

    /// Whether the form for what is to come stands open: nothing is agreed yet, or it was just used.
    public boolean isOpen() {
        return victory == null || chosen != null || sent.is(AGREE);
    }
}
