package io.throughline.exchange.report;

import io.throughline.review.WinRate;
import io.throughline.review.WinRate.Dimension;
import io.throughline.web.DealDates;
import io.throughline.web.LineLayout;
import io.throughline.web.LineSentence;
import io.throughline.web.Linear;
import io.throughline.web.OpenShare;
import io.throughline.web.Stylesheet;
import io.throughline.web.Usual.Pace;
import io.throughline.web.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All that the page of the report draws, laid out.
///
/// @param alone it is a file by itself; else a page of the application, with links
public record ReportPage(
        PipelineReport report,
        Wording wording,
        boolean alone,
        Stylesheet style,
        Headline headline,
        List<Part> parts,
        LineLayout.Scale scale,
        OpenShare openShare) {
    private static final String[] STYLE = {"reset", "tokens", "base", "card", "table", "line", "picture", "report"};

    /// How many segments of a dimension are drawn; those that stand out always are.
    private static final int DRAWN = 10;

    private static final int NUMBERS = 200;

    /// One part of the bar of open deals by pace.
    ///
    /// @param mark the class of its mark: `dead`, `slow`, `in-time`, `nothing`
    /// @param from where it begins, in percent of the bar
    public record Part(String mark, String name, int deals, double share, double from, double width) {}

    public static ReportPage of(PipelineReport report, Wording wording, boolean alone) {
        var dates = report.first().stream().map(ReviewedDeal::dates).toList();
        return new ReportPage(
                report,
                wording,
                alone,
                alone ? Stylesheet.of(STYLE) : Stylesheet.of(),
                Headline.of(report, wording),
                parts(report),
                LineLayout.Scale.strip(dates, report.closed().usual()),
                OpenShare.of(
                        report.closed().time()::survival,
                        report.pipeline().ages(),
                        report.closed().usual()));
    }

    private static List<Part> parts(PipelineReport report) {
        if (report.open() == 0 || !report.closed().usual().isKnown()) return List.of();
        var parts = new ArrayList<Part>();
        add(
                parts,
                "dead",
                report.closed().isEnough() ? "look dead" : "older than won",
                report.paced(Pace.DEAD),
                report.open());
        add(parts, "slow", "slow", report.paced(Pace.SLOW), report.open());
        add(parts, "in-time", "in time", report.paced(Pace.IN_TIME), report.open());
        add(parts, "nothing", "no age known", report.pipeline().undated(), report.open());
        return parts;
    }

    private static void add(List<Part> parts, String mark, String name, int deals, int open) {
        var from =
                parts.isEmpty() ? 0 : parts.getLast().from() + parts.getLast().width();
        var share = (double) deals / open;
        parts.add(new Part(mark, name, deals, share, from, Linear.percent(0, 1).at(share)));
    }

    public LineLayout line(DealDates dates) {
        return scale.line(dates);
    }

    public String lineSays(DealDates dates) {
        return new LineSentence(wording, scale.usual()).of(dates);
    }

    /// The segments of a dimension that are drawn: best lower bound first, those with too few closed deals last.
    public List<WinRate> drawn(Dimension dimension) {
        var sorted = rates(dimension);
        var drawn = sorted.subList(0, Math.min(DRAWN, sorted.size()));
        var more = sorted.stream().skip(DRAWN).filter(WinRate::standsOut).toList();
        return more.isEmpty() ? drawn : List.copyOf(joined(drawn, more));
    }

    private static List<WinRate> joined(List<WinRate> first, List<WinRate> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    public boolean isTooFew(WinRate rate) {
        return rate.closed() < WinRate.ENOUGH;
    }

    public int notDrawn(Dimension dimension) {
        return rates(dimension).size() - drawn(dimension).size();
    }

    /// The win rates as numbers, as many as a page can hold.
    public List<WinRate> numbers() {
        return report.winRates().rates().stream().limit(NUMBERS).toList();
    }

    private List<WinRate> rates(Dimension dimension) {
        return report.winRates().rates().stream()
                .filter(rate -> rate.dimension() == dimension)
                .sorted(Comparator.comparing(this::isTooFew)
                        .thenComparing(Comparator.comparingDouble(
                                        (WinRate rate) -> rate.interval().low())
                                .reversed())
                        .thenComparing(WinRate::segment))
                .toList();
    }

    /// From nothing to the highest end of an interval that is drawn, rounded up.
    public Linear rateScale() {
        var high = report.winRates().dimensions().stream()
                .flatMap(dimension -> drawn(dimension).stream())
                .mapToDouble(rate -> rate.interval().high())
                .max()
                .orElse(1);
        return new Linear(0, Math.min(1, Math.ceil(high * 10 - 1e-9) / 10), 0, 100);
    }

    public List<String> remarks() {
        return new Remarks(wording).of(report);
    }

    /// A chart's numbers as a table: every so many days the share still open, and how many open deals are that old.
    public List<AgeRow> ageRows() {
        var rows = new ArrayList<AgeRow>();
        var ticks = openShare.days().ticks(12);
        for (var i = 0; i + 1 < ticks.size(); i++) {
            var from = (int) Math.round(ticks.get(i));
            var to = (int) Math.round(ticks.get(i + 1));
            rows.add(row(from, to));
        }
        return rows;
    }

    /// @param stillOpen the share that is open longer than `from`
    /// @param open open deals from `from` to before `to` days old
    public record AgeRow(int from, int to, double stillOpen, int open) {}

    private AgeRow row(int from, int to) {
        var open = report.pipeline().ages().subMap(from, to).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new AgeRow(from, to, report.closed().time().survival(from), open);
    }
}
