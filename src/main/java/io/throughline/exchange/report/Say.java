package io.throughline.exchange.report;

import io.throughline.exchange.report.PipelineReport.VerdictTotal;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Verdict;
import io.throughline.review.WinRate;
import io.throughline.review.WinRate.Dimension;
import io.throughline.web.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words that every form of the report shares.
public final class Say {
    private Say() {}

    /// `not a deal yet`
    public static String verdict(Verdict verdict) {
        return verdict.word().replace('-', ' ');
    }

    /// `walk-away`
    public static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// `product`
    public static String dimension(WinRate rate) {
        return rate.dimension().name().toLowerCase(Locale.ROOT);
    }

    /// `Product`
    public static String dimension(Dimension dimension) {
        return title(dimension.name().toLowerCase(Locale.ROOT));
    }

    /// What the rows of a file are, as many as they are: `deals`, `people`.
    public static String rows(String kind, long rows) {
        if (rows == 1) return kind;
        return switch (kind) {
            case "person" -> "people";
            case "deal history" -> "deal histories";
            default -> kind + "s";
        };
    }

    /// The head of a column of amounts: the currency, where it is known.
    public static String currency(String currency) {
        return currency.isEmpty() ? "Amount" : currency;
    }

    /// What the deals of a verdict add up to in a currency, in whole units.
    public static String sum(VerdictTotal total, String currency, Wording wording) {
        return total.findSum(currency).map(wording::whole).orElse(Wording.UNKNOWN);
    }

    /// `a, b and c`
    public static String list(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /// `Product`
    public static String title(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// The mark that stands before a verdict: trouble is a diamond, what is not known dashed.
    public static String mark(Verdict verdict) {
        return switch (verdict) {
            case WALK_AWAY, IN_DANGER -> "dead";
            case AT_RISK -> "slow";
            case NOT_A_DEAL_YET, UNPROVEN, WAITING_FOR_US, WAITING_FOR_THEM -> "nothing";
            case ON_THE_LINE, WON -> "in-time";
            case LOST, WALKED -> "none";
        };
    }

    /// Account, owner and stage of a deal, those that are known.
    public static List<Word> about(ReviewedDeal deal) {
        var words = new ArrayList<Word>();
        for (var text : Arrays.asList(deal.account(), deal.owner(), deal.stage())) {
            if (text != null) words.add(new Word(text, words.isEmpty()));
        }
        return words;
    }

    /// @param first nothing stands before it
    public record Word(String text, boolean first) {}
}
