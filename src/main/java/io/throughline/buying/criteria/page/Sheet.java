package io.throughline.buying.criteria.page;

import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Rating.Place;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ratings of one rater, as text in cells.
///
/// @param typed what was typed into cells of a form that was not taken
/// @param problems what is wrong with cells, in words
public record Sheet(Choice choice, Rater rater, Map<Place, String> typed, Map<Place, String> problems) {
    static final String BETWEEN = "–";

    static Sheet of(Choice choice, Rater rater) {
        return new Sheet(choice, rater, Map.of(), Map.of());
    }

    /// What stands there, as it is written: `60`, or `60–80`.
    static String text(Rating rating) {
        return rating.low() == rating.high() ? "" + rating.low() : rating.low() + BETWEEN + rating.high();
    }

    Map<Place, Rating> stored() {
        return choice.ratings().stream()
                .filter(rater::gave)
                .collect(Collectors.toMap(Rating::place, Function.identity()));
    }

    public String text(Criterion criterion, Option option) {
        var place = new Place(criterion.id(), option.id());
        var words = typed.get(place);
        if (words != null) return words;
        var rating = stored().get(place);
        return rating == null ? "" : text(rating);
    }

    public @Nullable String problem(Criterion criterion, Option option) {
        return problems.get(new Place(criterion.id(), option.id()));
    }

    /// The criteria in the order of the rows, for the form.
    public String rows() {
        return joined(choice.criteria().stream().map(Criterion::id));
    }

    /// The options in the order of the columns, for the form.
    public String columns() {
        return joined(choice.options().stream().map(Option::id));
    }

    private static String joined(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(","));
    }

    /// What stood in the cells when the form was made, and as of which version: `2-0:3:60–80;…` for the third row, the
    /// first column, version 3.
    public String was() {
        var stored = stored();
        var parts = Stream.<String>builder();
        for (var row = 0; row < choice.criteria().size(); row++)
            for (var column = 0; column < choice.options().size(); column++) {
                var place = new Place(
                        choice.criteria().get(row).id(),
                        choice.options().get(column).id());
                var rating = stored.get(place);
                if (rating != null) parts.add(row + "-" + column + ":" + rating.version() + ":" + text(rating));
            }
        return parts.build().collect(Collectors.joining(";"));
    }
}
