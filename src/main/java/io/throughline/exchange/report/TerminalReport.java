package io.throughline.exchange.report;

import io.throughline.exchange.report.PipelineReport.VerdictTotal;
import io.throughline.web.DealDates;
import io.throughline.web.Usual.Pace;
import io.throughline.web.Wording;
import java.util.List;
import java.util.function.UnaryOperator;

/// The report as text for a terminal, 80 to 120 columns wide.
public final class TerminalReport {
    private static final int NAME = 15;

    private final PipelineReport report;
    private final Wording wording;
    private final Paper paper;

    public TerminalReport(PipelineReport report, Wording wording, Terminal terminal, Appendable out) {
        this.report = report;
        this.wording = wording;
        this.paper = new Paper(out, terminal);
    }

    /// The report with the deals that matter most.
    public void write() {
        head();
        verdicts();
        var dealText = new DealText(paper, wording, report, dates(report.first()));
        dealText.head(
                report.first().size() + " of " + wording.number(report.open()), "The open deals that matter most");
        var place = 1;
        for (var deal : report.first()) dealText.deal(deal, place++);
        if (report.first().isEmpty()) paper.line("  There is no open deal to show.");
        foot();
    }

    /// The report with every open deal, as they come.
    public void writeAll(ReviewedDeal.Stream openDeals) {
        head();
        verdicts();
        var dealText = new DealText(paper, wording, report, dates(report.first()));
        dealText.head(wording.number(report.open()), "Every open deal");
        var place = new int[] {1};
        openDeals.each(deal -> dealText.deal(deal, place[0]++));
        foot();
    }

    private static List<DealDates> dates(List<ReviewedDeal> deals) {
        return deals.stream().map(ReviewedDeal::dates).toList();
    }

    private void head() {
        var brand = "●─○ Throughline";
        var day = "as of " + wording.day(report.asOf());
        paper.line(paper.strong(brand) + paper.faint(Columns.right(day, paper.columns() - Columns.width(brand))));
        var headline = Headline.of(report, wording);
        paper.gap().line(paper.strong(headline.title())).gap();
        headline.sentences().forEach(sentence -> paper.words("  · ", sentence));
        paces();
    }

    private void paces() {
        if (report.open() == 0 || !report.closed().usual().isKnown()) return;
        paper.gap();
        var oldest = report.closed().isEnough() ? "look dead" : "older than won";
        pace(oldest, report.paced(Pace.DEAD), "█", paper::problem);
        pace("slow", report.paced(Pace.SLOW), "█", UnaryOperator.identity());
        pace("in time", report.paced(Pace.IN_TIME), "█", paper::known);
        pace("no age known", report.pipeline().undated(), "░", paper::faint);
    }

    private void pace(String name, int deals, String sign, UnaryOperator<String> paint) {
        var share = (double) deals / report.open();
        var room = paper.columns() - NAME - 20;
        var bar = sign.repeat(deals == 0 ? 0 : Math.max(1, (int) Math.round(share * room)));
        var numbers = Columns.right(wording.number(deals), 9) + Columns.right(wording.percent(share), 7);
        paper.line("  " + Columns.left(name, NAME) + numbers + "  " + paint.apply(bar));
    }

    private void verdicts() {
        if (report.open() == 0) return;
        paper.section("By verdict", "open deals");
        var amounts = new AmountColumns(report, wording);
        for (var total : report.pipeline().verdicts()) verdict(total, amounts.of(total));
    }

    private void verdict(VerdictTotal total, String amounts) {
        var lead = "  " + Columns.left(Say.verdict(total.verdict()), NAME)
                + Columns.right(wording.number(total.deals()), 9) + "   ";
        if (Columns.width(lead + amounts) <= paper.columns()) paper.line(lead + amounts);
        else paper.words(lead, amounts);
    }

    private void foot() {
        new WinRateText(paper, wording).write(report.winRates());
        new IntakeText(paper, wording).write(report);
    }
}
