package io.throughline.transition.sheet;

import io.throughline.deals.Deal;
import io.throughline.transition.Timetable.Row;
import io.throughline.transition.sheet.Considered.Pin;
import io.throughline.transition.sheet.Edit.Change;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a file of a plan would change, and what would come of it.
///
/// @param problem key of why it was not accepted; `null` for nothing
public record ProposalPage(
        Shell shell,
        Deal deal,
        Considered considered,
        boolean writes,
        @Nullable String problem) implements Page {
    /// Something as it is and as it would be.
    public record Was(String what, String was, String wouldBe) {}

    public String plan() {
        return "/deals/" + deal.id() + "/plan";
    }

    public Proposal proposal() {
        return considered.proposal();
    }

    public String path() {
        return plan() + "/proposals/" + proposal().id();
    }

    public @Nullable String notice() {
        return problem == null ? null : say(problem);
    }

    public String sent() {
        return say(
                "transition.proposal.sent",
                proposal().by(),
                shell.moment(proposal().sentAt()));
    }

    public Optional<String> accepted() {
        return Optional.ofNullable(proposal().acceptance())
                .map(by -> say("transition.proposal.accepted", by.by(), shell.moment(by.at())));
    }

    public boolean canAccept() {
        return writes && proposal().isOpen() && !edits().isEmpty();
    }

    public List<Edit> edits() {
        return considered.edits().edits();
    }

    public String outcomeOf() {
        var ticked = considered.taken().edits().size();
        return ticked == edits().size()
                ? say("transition.proposal.outcome")
                : say("transition.proposal.outcome.of", ticked);
    }

    public boolean isAnyTicked() {
        return !considered.taken().edits().isEmpty();
    }

    public List<Was> changes(Edit edit) {
        return edit.changes().stream().map(this::change).toList();
    }

    private Was change(Change change) {
        return new Was(say("transition.column." + change.column()), value(change.was()), value(change.wouldBe()));
    }

    private String value(@Nullable Object value) {
        return switch (value) {
            case null -> say("web.unknown");
            case LocalDate day -> shell.day(day);
            default -> value.toString();
        };
    }

    public String remark(Remark remark) {
        var row = remark.of().isEmpty()
                ? say("transition.sheet.line", remark.line())
                : say("transition.sheet.line.of", remark.line(), remark.of());
        return row + " " + remark.say(shell.words());
    }

    /// The two days that lead the plan, and when each pinned day can be.
    public List<Was> outcome() {
        var outcome = new ArrayList<Was>();
        var now = considered.now();
        var would = considered.wouldBe();
        if (now.signBy().isPresent()) outcome.add(day("transition.proposal.sign", now.signBy(), would.signBy()));
        if (now.toLegalBy().isPresent())
            outcome.add(day("transition.proposal.legal", now.toLegalBy(), would.toLegalBy()));
        considered.pins().forEach(pin -> outcome.add(pin(pin)));
        return outcome;
    }

    private Was day(String key, Optional<LocalDate> was, Optional<LocalDate> wouldBe) {
        return new Was(say(key), value(was.orElse(null)), value(wouldBe.orElse(null)));
    }

    private Was pin(Pin pin) {
        var part = say("transition.part." + pin.was().date().part());
        return new Was(
                say("transition.proposal.pin", part, shell.day(pin.was().date().on())),
                can(pin.was().earliest(), pin.was().late()),
                can(pin.wouldBe().earliest(), pin.wouldBe().late()));
    }

    private String can(LocalDate earliest, int late) {
        var day = shell.day(earliest);
        return late == 0 ? day : say("transition.proposal.late", day, late);
    }

    public List<Was> moved() {
        return considered.moved().stream()
                .map(moved -> new Was(moved.was().task().name(), days(moved.was()), days(moved.wouldBe())))
                .toList();
    }

    private String days(Row row) {
        var days = row.task().isMilestone()
                ? shell.day(row.latestFinish())
                : say("transition.days", shell.day(row.latestStart()), shell.day(row.latestFinish()));
        return say("transition.proposal.days", days, slack(row));
    }

    private String slack(Row row) {
        if (row.task().progress().isOver()) return say("transition.over");
        if (!row.bound()) return say("transition.slack.free");
        return row.slack() < 0 ? say("transition.slack.none", -row.slack()) : say("transition.slack", row.slack());
    }
}
