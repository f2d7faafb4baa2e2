package io.throughline.buying.criteria.page;

import io.throughline.buying.choice.Agreement;
import io.throughline.buying.choice.Compromise;
import io.throughline.buying.choice.Pairwise;
import io.throughline.buying.choice.Ranking;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.PersonWeights;
import io.throughline.buying.criteria.PersonWeights.ByRank;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What matters to whom, how far they agree, and the order that contradicts them least; in words.
public record ConsensusView(ChoicePage page) {
    private static final double SAID_ALIKE = 100;

    /// How much a criterion counts, by either way from ranks to weights, and which places people gave it.
    public record Line(Criterion criterion, double centroid, String byCentroid, String byRankSum, String places) {}

    /// Somebody and what they said.
    ///
    /// @param doubt which of their answers contradict each other most; `null` for none
    public record Voice(
            PersonWeights person,
            String name,
            String how,
            @Nullable String doubt) {}

    public boolean isSaid() {
        return !page.choice().weightings().isEmpty();
    }

    /// The weightiest first.
    public List<Line> lines() {
        var choice = page.choice();
        var centroid = choice.weights(ByRank.CENTROID);
        var rankSum = choice.weights(ByRank.RANK_SUM);
        var rankings = choice.persons().stream()
                .flatMap(person -> person.ranking().stream())
                .toList();
        var lines = new ArrayList<Line>();
        for (var place : page.places())
            lines.add(new Line(
                    page.criteria().get(place),
                    centroid.of(place),
                    page.percent(centroid.of(place)),
                    page.percent(rankSum.of(place)),
                    places(rankings, place)));
        lines.sort(Comparator.comparingDouble(Line::centroid).reversed());
        return lines;
    }

    private String places(List<Ranking> rankings, int criterion) {
        var places = new DoubleSummaryStatistics();
        rankings.forEach(ranking -> places.accept(ranking.ranks().get(criterion)));
        if (rankings.isEmpty()) return page.say("web.unknown");
        var first = number(places.getMin());
        var last = number(places.getMax());
        return first.equals(last) ? first : first + Sheet.BETWEEN + last;
    }

    public List<Voice> voices() {
        return page.choice().persons().stream().map(this::voice).toList();
    }

    private Voice voice(PersonWeights person) {
        var said = person.weighting().said();
        var how = page.say(
                "criteria.voice." + person.weighting().method(),
                page.shell().day(said.on()),
                page.say("channel." + said.channel()));
        return new Voice(
                person,
                said.sayer() == null ? page.say("web.unknown") : said.sayer(),
                how,
                person.judged().map(this::doubt).orElse(null));
    }

    private @Nullable String doubt(Pairwise.Judged judged) {
        if (judged.isTolerated() || judged.worst().isEmpty()) return null;
        var worst = judged.worst().getFirst();
        return page.say(
                "criteria.doubt",
                number(judged.ratio()),
                words(worst.first()),
                words(worst.second()),
                words(worst.third()),
                number(worst.expected()),
                number(worst.said()));
    }

    /// They agree weakly, so that one of theirs may say that they do agree by now.
    public boolean isWeak() {
        return page.choice().agreement() instanceof Agreement.Measured measured && measured.isWeak();
    }

    /// Who of theirs said last that they agree, and when; `null` for nobody.
    public @Nullable String settled() {
        var said = page.beside().settled();
        return said == null || said.sayer() == null
                ? null
                : page.say("criteria.consensus.said", said.sayer(), page.shell().day(said.on()));
    }

    public String agreement() {
        return switch (page.choice().agreement()) {
            case Agreement.NoInformation(var why) -> page.say("criteria.agreement." + why);
            case Agreement.Measured measured -> measured(measured);
        };
    }

    private String measured(Agreement.Measured measured) {
        var w = number(measured.w());
        if (measured.contested().isEmpty()) return page.say("criteria.agreement.all", w, measured.rankings());
        var contested = measured.contested().stream().map(this::words).collect(Collectors.joining(", "));
        return page.say(
                measured.isWeak() ? "criteria.agreement.weak" : "criteria.agreement.fair",
                w,
                measured.rankings(),
                contested);
    }

    /// The criteria in the compromise's order; none until two people said what matters to them.
    public List<Criterion> compromise() {
        return page.choice()
                .compromise()
                .map(found -> found.order().stream().map(page.criteria()::get).toList())
                .orElse(List.of());
    }

    /// How good the compromise is.
    public String how() {
        return page.choice()
                .compromise()
                .map(found -> switch (found) {
                    case Compromise.Exact exact -> page.say("criteria.compromise.exact", exact.ways());
                    case Compromise.Approximate near -> page.say("criteria.compromise.near");
                })
                .orElse("");
    }

    private String words(int criterion) {
        return page.criteria().get(criterion).words();
    }

    private static String number(double number) {
        var rounded = BigDecimal.valueOf(Math.round(number * SAID_ALIKE))
                .divide(BigDecimal.valueOf((long) SAID_ALIKE), 2, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
