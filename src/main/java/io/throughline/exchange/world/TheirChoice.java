package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.TECHNICAL;
import static io.throughline.exchange.world.Part.USER;

import io.throughline.base.Channel;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.Option.Kind;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Weighting;
import io.throughline.buying.criteria.Weighting.Method;
import io.throughline.buying.criteria.Weighting.Weighed;
import io.throughline.buying.strategy.Gap;
import io.throughline.buying.strategy.Strategy;
import io.throughline.buying.strategy.Strategy.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells by what a deal's buyer decides and between what, who rates what how, and what we do where another is ahead.
final class TheirChoice {
    private final Setting at;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Weighting> weightings = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Strategy> strategies = new ArrayList<>();

    TheirChoice(Setting at) {
        this.at = at;
        for (var kind : Kind.values()) if (kind.isAlways()) options.add(Option.always(at.dealId(), kind));
    }

    /// Nothing is missing: four wishes in an order on which two agree, and we are first by each of them.
    TheirChoice whole() {
        return wishes(4)
                .ranks(OWNER, 15, 1, 2, 3, 4)
                .ranks(USER, 15, 1, 2, 4, 3)
                .rates(USER, 12, Kind.US, "85 80 70-80 75")
                .rates(USER, 12, Kind.RIVAL, "60 55 50-60 60")
                .rates(OWNER, 12, Kind.DO_NOTHING, "15 30 40 20");
    }

    /// So many wishes, and one rival.
    TheirChoice wishes(int many) {
        rival(at.oneOf(List.of(Rival.values()), 0));
        var holders =
                Stream.of(USER, OWNER, TECHNICAL).filter(at.account()::has).toList();
        for (var words : Wishes.of(at, many))
            by(words, criteria.size() < 2, holders.get(criteria.size() % holders.size()));
        return this;
    }

    TheirChoice rival(Rival rival) {
        var organization = rival.organization();
        return option(Kind.RIVAL, organization.id(), organization.name(), null);
    }

    /// They could do it themselves.
    TheirChoice inHouse(String words) {
        return option(Kind.IN_HOUSE, null, null, words);
    }

    private TheirChoice option(Kind kind, @Nullable UUID organization, @Nullable String name, @Nullable String words) {
        var id = Keys.inOrder("option", at.deal(), options.size());
        options.add(new Option(id, at.dealId(), kind, organization, name, words, 1));
        return this;
    }

    /// @param formal it stands in their papers
    TheirChoice by(String words, boolean formal, Part... holders) {
        return criterion(words, formal, false, holders);
    }

    /// An option that fails it is out; it stands in their papers.
    TheirChoice mandatory(String words, Part... holders) {
        return criterion(words, true, true, holders);
    }

    private TheirChoice criterion(String words, boolean formal, boolean mandatory, Part... holders) {
        var id = Keys.inOrder("criterion", at.deal(), criteria.size());
        var whose = Stream.of(holders)
                .map(at::who)
                .map(person -> new Criterion.Holder(person.id(), person.name()))
                .toList();
        criteria.add(new Criterion(id, at.dealId(), words, formal, mandatory, whose, 1));
        return this;
    }

    /// In which order somebody puts the criteria.
    ///
    /// @param places 1 for the first, by criterion
    TheirChoice ranks(Part who, int ago, long... places) {
        return weighs(who, ago, Method.RANKS, each(places));
    }

    /// What going from the worst to the best is worth to somebody, by criterion.
    TheirChoice swings(Part who, int ago, long... points) {
        return weighs(who, ago, Method.SWING, each(points));
    }

    private List<Weighed> each(long... values) {
        var weighed = new ArrayList<Weighed>();
        for (var value : values)
            weighed.add(Weighed.of(criteria.get(weighed.size()).id(), value));
        return weighed;
    }

    /// How many times one counts the other: each with each, row by row.
    TheirChoice compares(Part who, int ago, String... times) {
        var weighed = new ArrayList<Weighed>();
        for (var one = 0; one < criteria.size(); one++)
            for (var other = one + 1; other < criteria.size(); other++)
                weighed.add(new Weighed(
                        criteria.get(one).id(), criteria.get(other).id(), new BigDecimal(times[weighed.size()])));
        return weighs(who, ago, Method.PAIRS, weighed);
    }

    private TheirChoice weighs(Part who, int ago, Method method, List<Weighed> weighed) {
        var id = Keys.inOrder("weighting", at.deal(), weightings.size());
        weightings.add(new Weighting(id, at.dealId(), method, weighed, by(who, ago), 0));
        return this;
    }

    /// How somebody rates an option; of several of its kind, the last that was told of.
    ///
    /// @param who `null` where we only believe it
    /// @param row by criterion: a number from 0 to 100, a range as `60-80`, or `-` where they did not say
    TheirChoice rates(@Nullable Part who, int ago, Kind kind, String row) {
        var option = option(kind);
        var cells = Arrays.asList(row.split(" "));
        for (var place = 0; place < cells.size(); place++)
            if (!cells.get(place).equals("-"))
                rate(who, ago, criteria.get(place), option, cells.get(place).split("-"));
        return this;
    }

    private void rate(@Nullable Part who, int ago, Criterion criterion, Option option, String... ends) {
        ratings.add(new Rating(
                Keys.inOrder("rating", at.deal(), ratings.size()),
                criterion.id(),
                option.id(),
                Integer.parseInt(ends[0]),
                Integer.parseInt(ends[ends.length - 1]),
                by(who, ago),
                0));
    }

    private Option option(Kind kind) {
        return options.stream()
                .filter(option -> option.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private io.throughline.buying.criteria.Said by(@Nullable Part who, int ago) {
        var person = who == null ? null : at.who(who);
        return new io.throughline.buying.criteria.Said(
                person == null ? null : person.id(),
                person == null ? null : person.name(),
                at.ago(ago),
                Channel.MEETING,
                "");
    }

    /// Why the rival is ahead by a criterion.
    ///
    /// @param place of the criterion, from 0
    /// @param fixIn days until we are as good, `null` where nobody knows
    TheirChoice ahead(int place, Gap.Kind why, @Nullable Integer fixIn) {
        gaps.add(new Gap(
                Keys.inOrder("gap", at.deal(), gaps.size()),
                criteria.get(place).id(),
                option(Kind.RIVAL).id(),
                why,
                fixIn == null ? null : at.in(fixIn),
                0));
        return this;
    }

    /// What we do about the last gap.
    TheirChoice strategy(Strategy.Kind kind, int chosenAgo, int dueIn, String words) {
        strategies.add(new Strategy(
                Keys.inOrder("strategy", at.deal(), strategies.size()),
                gaps.getLast().id(),
                kind,
                at.seller().id(),
                at.seller().name(),
                at.in(dueIn),
                at.ago(chosenAgo),
                null,
                null,
                words,
                1));
        return this;
    }

    /// What came of the last of them.
    TheirChoice ended(Outcome outcome, int ago, String words) {
        var last = strategies.removeLast();
        strategies.add(new Strategy(
                last.id(),
                last.gapId(),
                last.kind(),
                last.ownerId(),
                last.owner(),
                last.dueOn(),
                last.chosenOn(),
                outcome,
                at.ago(ago),
                words,
                1));
        return this;
    }

    boolean isUntold() {
        return criteria.isEmpty();
    }

    BuyersSide.Choosing told() {
        var sorted = options.stream()
                .sorted(Comparator.comparing(Option::kind).thenComparing(Option::id))
                .toList();
        var choice = new Choice(criteria, sorted, ratings, weightings);
        return new BuyersSide.Choosing(choice, List.copyOf(gaps), List.copyOf(strategies));
    }
}
