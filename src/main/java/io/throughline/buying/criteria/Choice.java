package io.throughline.buying.criteria;

import io.throughline.buying.choice.Agreement;
import io.throughline.buying.choice.Compromise;
import io.throughline.buying.choice.Matrix;
import io.throughline.buying.choice.Range;
import io.throughline.buying.choice.Ranking;
import io.throughline.buying.choice.Rated;
import io.throughline.buying.choice.Weights;
import io.throughline.buying.criteria.PersonWeights.ByRank;
import io.throughline.buying.criteria.Rating.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that is known of how a customer chooses: their criteria and options, who rates what how, what matters to whom.
/// What follows from it is computed here.
public record Choice(List<Criterion> criteria, List<Option> options, List<Rating> ratings, List<Weighting> weightings) {
    public Choice {
        criteria = List.copyOf(criteria);
        options = List.copyOf(options);
        ratings = List.copyOf(ratings);
        weightings = List.copyOf(weightings);
    }

    /// The same with what was said by an earlier day.
    public Choice on(LocalDate day) {
        return new Choice(
                criteria,
                options,
                ratings.stream().filter(one -> !one.said().on().isAfter(day)).toList(),
                weightings.stream().filter(one -> !one.said().on().isAfter(day)).toList());
    }

    /// The days on which something of it was said.
    public Stream<LocalDate> days() {
        return Stream.concat(
                ratings.stream().map(one -> one.said().on()),
                weightings.stream().map(one -> one.said().on()));
    }

    /// What is said of an option by a criterion: by theirs, where any of them rated it, and only else by us.
    ///
    /// @param range from the lowest to the highest that any of them said
    public record Opinion(Range range, List<Rating> ratings) {
        public boolean isTheirs() {
            return ratings.getFirst().said().isTheirs();
        }
    }

    public Optional<Opinion> opinion(Criterion criterion, Option option) {
        return Optional.ofNullable(opinions().get(new Place(criterion.id(), option.id())));
    }

    public Map<Place, Opinion> opinions() {
        return ratings.stream()
                .collect(Collectors.groupingBy(
                        Rating::place, Collectors.collectingAndThen(Collectors.toList(), Choice::together)));
    }

    private static Opinion together(List<Rating> said) {
        var theirs = said.stream().filter(rating -> rating.said().isTheirs()).toList();
        var counts = theirs.isEmpty() ? said : theirs;
        return new Opinion(
                counts.stream().map(Rating::range).reduce(Range::with).orElseThrow(), counts);
    }

    /// The mandatory criteria that an option fails: it is useless by them, whoever is asked.
    public List<Criterion> failed(Option option) {
        var opinions = opinions();
        return criteria.stream()
                .filter(Criterion::mandatory)
                .filter(criterion -> isUseless(opinions.get(new Place(criterion.id(), option.id()))))
                .toList();
    }

    private static boolean isUseless(@Nullable Opinion opinion) {
        return opinion != null && opinion.range().high() == 0;
    }

    /// The options that fail no mandatory criterion.
    public List<Option> inPlay() {
        return options.stream().filter(option -> failed(option).isEmpty()).toList();
    }

    /// The options in play, by the weights of all who said what matters to them; all criteria count alike until
    /// somebody did.
    public Matrix matrix(ByRank byRank) {
        var opinions = opinions();
        return new Matrix(
                weights(byRank),
                inPlay().stream()
                        .map(option -> criteria.stream()
                                .map(criterion -> rated(opinions.get(new Place(criterion.id(), option.id()))))
                                .toList())
                        .toList());
    }

    private static Rated rated(@Nullable Opinion opinion) {
        return opinion == null ? new Rated.Unknown() : new Rated.Known(opinion.range());
    }

    public Weights weights(ByRank byRank) {
        var said = persons().stream()
                .flatMap(person -> person.weights(byRank).stream())
                .toList();
        return said.isEmpty() ? Weights.equal(criteria.size()) : Weights.mean(said);
    }

    /// What matters to each who said it.
    public List<PersonWeights> persons() {
        return weightings.stream()
                .map(weighting -> new PersonWeights(criteria, weighting))
                .toList();
    }

    /// Whether somebody said what matters more.
    public boolean isWeighed() {
        return !rankings().isEmpty();
    }

    private List<Ranking> rankings() {
        return persons().stream().flatMap(person -> person.ranking().stream()).toList();
    }

    public Agreement agreement() {
        return Agreement.of(rankings());
    }

    /// The order that contradicts those who said what matters to them least; nothing until two of them did.
    public Optional<Compromise> compromise() {
        var rankings = rankings();
        return rankings.size() < 2 || criteria.size() < 2 ? Optional.empty() : Optional.of(Compromise.of(rankings));
    }
}
