package io.throughline.buying.criteria.page;

import io.throughline.buying.choice.Range;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Option;
import io.throughline.web.Linear;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How an option scores, as it is drawn: a bar from the least to the most it can come to.
///
/// @param kind `us`, `other`, `unrated` or `out`
/// @param says the score in words
/// @param hint what else there is to say, `null` for nothing
/// @param record where the rival's record against us stands; `null` for what is no rival
public record ScoreRow(
        String name,
        @Nullable String words,
        String kind,
        double from,
        double width,
        double middle,
        String says,
        @Nullable String hint,
        @Nullable String record) {
    private static final Linear SCALE = Linear.percent(0, 1);
    private static final double LEAST_WIDTH = .6;

    static List<ScoreRow> of(ChoicePage page) {
        return page.choice().options().stream().map(option -> of(page, option)).toList();
    }

    private static ScoreRow of(ChoicePage page, Option option) {
        var failed = page.choice().failed(option);
        if (!failed.isEmpty()) return out(page, option, failed);
        var range = page.matrix().score(page.choice().inPlay().indexOf(option));
        var known = page.choice().criteria().stream()
                .filter(criterion -> page.choice().opinion(criterion, option).isPresent())
                .count();
        var all = page.choice().criteria().size();
        if (known == 0)
            return drawn(page, option, "unrated", new Range(0, 1), page.say("criteria.score.unrated"), null);
        var hint = known == all ? null : page.say("criteria.score.known", known, all);
        return drawn(page, option, option.isUs() ? "us" : "other", range, page.said(range), hint);
    }

    private static ScoreRow out(ChoicePage page, Option option, List<Criterion> failed) {
        var words = failed.stream().map(Criterion::words).collect(Collectors.joining(", "));
        return drawn(
                page,
                option,
                "out",
                Range.of(0),
                page.say("criteria.score.out"),
                page.say("criteria.score.fails", words));
    }

    private static ScoreRow drawn(
            ChoicePage page, Option option, String kind, Range range, String says, @Nullable String hint) {
        var from = SCALE.at(range.low());
        var width = Math.max(LEAST_WIDTH, SCALE.at(range.high()) - from);
        return new ScoreRow(
                page.name(option),
                option.words(),
                kind,
                Math.min(from, 100 - LEAST_WIDTH),
                width,
                SCALE.at(range.middle()),
                says,
                hint,
                record(option));
    }

    private static @Nullable String record(Option option) {
        var organization = option.kind() == Option.Kind.RIVAL ? option.organizationId() : null;
        return organization == null ? null : "/accounts/" + organization + "#rival";
    }

    public boolean isDrawn() {
        return !kind.equals("out");
    }
}
