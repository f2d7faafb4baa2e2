package io.throughline.review.pipeline;

import io.throughline.base.Money;
import io.throughline.base.Phase;
import io.throughline.deals.Status;
import io.throughline.review.Verdict;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Strip;
import io.throughline.web.Strips;
import io.throughline.web.Usual;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table of a pipeline.
///
/// @param empty there is no deal at all that the viewer may see
/// @param viewProblem what is wrong with the name of a view to save, `null` if nothing
public record PipelinePage(
        Shell shell,
        PipelineQuery query,
        Slice slice,
        Summary summary,
        FilterChoices choices,
        boolean empty,
        Strips strips,
        @Nullable String viewProblem)
        implements Page {

    static Strips strips(Shell shell, List<PipelineRow> rows, Usual usual) {
        return Strips.of(shell, rows.stream().map(PipelineRow::line).toList(), usual);
    }

    public Strip strip(PipelineRow row) {
        return strips.of(row.line());
    }

    /// Whether one of the strips shows stations, which need a key.
    public boolean hasStations() {
        return rows().stream().anyMatch(row -> row.line().stations() != null);
    }

    public Totals totals() {
        return summary.totals();
    }

    public List<GroupSum> groups() {
        return summary.groups();
    }

    /// There are so many deals that their sums are asked for when the page is there.
    public boolean isSummedLater() {
        return summary.later();
    }

    public List<SavedView> views() {
        return choices.views();
    }

    public boolean isUsual() {
        return query.columns().equals(ListColumn.USUAL);
    }

    public int mostColumns() {
        return ListColumn.MOST;
    }

    /// How a column that is not sorted by is drawn: what is extra gives way in narrow windows.
    public String kind(ListColumn column) {
        return switch (column) {
            case PHASE -> "extra";
            case OPENED, CHANGED -> "num extra";
            default -> "c-" + column.word();
        };
    }

    public boolean shows(ListColumn column) {
        return query.columns().contains(column);
    }

    public List<PipelineRow> rows() {
        return slice.rows();
    }

    public @Nullable String previous() {
        return address(slice.previous());
    }

    public @Nullable String next() {
        return address(slice.next());
    }

    private @Nullable String address(@Nullable String cursor) {
        return cursor == null ? null : "/deals?" + query.with("from", cursor);
    }

    public String with(String field, String value) {
        return "/deals?" + query.with(field, value);
    }

    /// The one currency of all amounts in sight, for the heading; empty where there are several, or none is known.
    public String currency() {
        var used = rows().stream()
                .map(PipelineRow::amount)
                .filter(java.util.Objects::nonNull)
                .map(amount -> amount.currency() == null ? "" : amount.currency())
                .collect(Collectors.toSet());
        return used.size() == 1 ? used.iterator().next() : "";
    }

    public String amount(Money amount) {
        return shell.wording().money(currency().isEmpty() ? amount : new Money(amount.amount(), null));
    }

    public String count() {
        var number = shell.wording().number(totals().deals());
        return say("pipeline.count", totals().capped() ? number + "+" : number, totals().deals());
    }

    private SumText text() {
        return new SumText(shell);
    }

    /// What all of them come to, each currency for itself.
    public String sum() {
        return text().each(totals().sums());
    }

    public String sum(GroupSum group) {
        return group.sums().isEmpty() ? say("web.unknown") : text().each(group.sums());
    }

    /// What all of them come to in the base currency, and by which rates; empty where that says no more than the sum.
    public String together() {
        return summary.exchange()
                .together(totals().sums())
                .map(it -> say("pipeline.together", text().total(it), text().basis(it)))
                .orElse("");
    }

    /// By which rates the groups are brought to the base currency; empty where they are not.
    public String basis() {
        return summary.exchange()
                .together(summary.ofAllGroups())
                .map(text()::basis)
                .orElse("");
    }

    /// The base currency; empty as long as none was chosen.
    public String base() {
        var base = summary.exchange().base();
        return base == null ? "" : base;
    }

    public String together(GroupSum group) {
        var together = summary.exchange().in(base(), group.sums());
        if (together.apart().size() == group.sums().size()) return "—";
        return shell.wording().roughly(new Money(together.total().amount(), null));
    }

    /// Whose quotas are shown, with what they have won of them.
    public List<Attainment> attainments() {
        return summary.attainments();
    }

    public String won(Attainment attainment) {
        return text().won(attainment);
    }

    public String name(GroupSum group) {
        return switch (query.group()) {
            case OWNER -> group.name().isEmpty() ? say("pipeline.nobody") : group.name();
            case PHASE ->
                group.value().equals(Filter.UNKNOWN)
                        ? say("pipeline.phase.unknown")
                        : Phase.valueOf(group.value()).title();
            case VERDICT -> verdict(Verdict.valueOf(group.value()));
            case QUARTER ->
                choices.calendar()
                        .quarter(group.value())
                        .map(shell.wording()::quarter)
                        .orElseGet(() -> say("pipeline.closes.unknown"));
            case NONE -> "";
        };
    }

    /// The pipeline of just this group; `null` for the deals of nobody.
    public @Nullable String address(GroupSum group) {
        return switch (query.group()) {
            case OWNER -> group.value().isEmpty() ? null : with("owner", group.value());
            case PHASE -> with("phase", group.value());
            case VERDICT -> with("verdict", Verdict.valueOf(group.value()).word());
            case QUARTER -> with("closes", group.value());
            case NONE -> null;
        };
    }

    public String verdict(Verdict verdict) {
        return VerdictText.of(verdict);
    }

    public String mark(Verdict verdict) {
        return VerdictText.mark(verdict);
    }

    /// A day in few letters: the year only where it is another one.
    public String day(LocalDate day) {
        return ShortDay.of(day, shell.today().date(), shell.wording());
    }

    public String dayOrUnknown(@Nullable LocalDate day) {
        return day == null ? "—" : day(day);
    }

    /// Some row can be chosen for a change of many.
    public boolean isChoosable() {
        return isOpen() && rows().stream().anyMatch(PipelineRow::writable);
    }

    /// All of this page that can be chosen, for the one box that chooses them.
    public String choosable() {
        return rows().stream()
                .filter(PipelineRow::writable)
                .map(row -> row.id().toString())
                .collect(Collectors.joining(","));
    }

    public boolean isSorted(String sort) {
        return query.sort().word().equals(sort);
    }

    /// `ascending`, `descending`, or `null` for a column the list is not sorted by.
    public @Nullable String sorted(String... sorts) {
        if (!List.of(sorts).contains(query.sort().word())) return null;
        return query.sort().isDescending() ? "descending" : "ascending";
    }

    public boolean isOpen() {
        return query.filter().status() == Status.OPEN;
    }

    /// Whose deals these are, for the page's title.
    public String title() {
        return switch (query.filter().owner()) {
            case Filter.ME -> say("pipeline.title.me");
            case Filter.ALL -> say("pipeline.title.all");
            case Filter.PEOPLE -> say("pipeline.title.people");
            default -> say("pipeline.title.owner", choices.nameOf(query.filter().owner()));
        };
    }

    /// Which of the two views that everybody has this is, if nothing else is filtered by and nobody has named it.
    public boolean isPlain(String owner) {
        return query.filter().owner().equals(owner)
                && !query.filter().isNarrow()
                && isOpen()
                && views().stream().noneMatch(this::isView);
    }

    public boolean isView(SavedView view) {
        return view.query().equals(query.text());
    }
}
