package io.throughline.exchange.report;

import io.throughline.exchange.report.Terminal.Style;
import io.throughline.review.Verdict;
import io.throughline.web.DealDates;
import io.throughline.web.Wording;
import java.util.List;
import java.util.stream.Collectors;

/// Open deals as text: name and amount, the line, the sentence, the question.
final class DealText {
    private static final String INDENT = "      ";

    private final Paper paper;
    private final Wording wording;
    private final TextStrip strip;
    private final PipelineReport report;

    DealText(Paper paper, Wording wording, PipelineReport report, List<DealDates> scaledTo) {
        this.paper = paper;
        this.wording = wording;
        this.report = report;
        this.strip = new TextStrip(scaledTo, report.closed().usual(), paper.terminal());
    }

    void head(String count, String title) {
        paper.section(title, count);
        key("● opened   • last change   │ today   ○ expected close   ◆ past   ? unknown");
        var usual = report.closed().usual();
        if (usual.isKnown())
            key("┴ median, 95 %, longest of won deals (" + wording.number(Math.round(usual.median())) + ", "
                    + wording.number(Math.round(usual.p95())) + ", " + wording.days(usual.longest())
                    + ")   ┄ beyond 95 %");
    }

    private void key(String signs) {
        paper.line(paper.faint(Columns.fit(INDENT + signs, paper.columns())));
    }

    void deal(ReviewedDeal deal, int place) {
        var amount = deal.amount() == null ? "amount not known" : wording.money(deal.amount());
        var room = paper.columns() - INDENT.length() - Columns.width(amount) - 2;
        paper.gap();
        paper.line(paper.faint(Columns.right(wording.number(place), 4)) + "  "
                + paper.strong(Columns.left(Columns.clean(deal.name()), room)) + "  "
                + (deal.amount() == null ? paper.faint(amount) : amount));
        var about = about(deal);
        if (!about.isEmpty()) paper.line(INDENT + paper.faint(Columns.fit(about, paper.columns() - INDENT.length())));
        paper.line(INDENT + strip.of(deal.dates()) + "  " + age(deal) + "  " + verdict(deal.verdict()));
        paper.words(INDENT, Columns.clean(deal.sentence()));
        if (deal.ask() != null) paper.words(INDENT + "→ ", Columns.clean(deal.ask()));
    }

    private static String about(ReviewedDeal deal) {
        return Say.about(deal).stream().map(word -> Columns.clean(word.text())).collect(Collectors.joining(" · "));
    }

    private String age(ReviewedDeal deal) {
        return Columns.left(deal.ageDays() == null ? "age not known" : wording.days(deal.ageDays()), 14);
    }

    private String verdict(Verdict verdict) {
        var words = Say.verdict(verdict);
        return switch (verdict) {
            case WALK_AWAY, IN_DANGER -> paper.terminal().style(Style.STRONG_PROBLEM, words);
            case AT_RISK -> paper.problem(words);
            case NOT_A_DEAL_YET, UNPROVEN, ON_THE_LINE, WAITING_FOR_US, WAITING_FOR_THEM, WON, LOST, WALKED -> words;
        };
    }
}
