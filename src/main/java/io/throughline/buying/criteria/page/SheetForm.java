package io.throughline.buying.criteria.page;

import io.throughline.base.Ids;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Rating.Place;
import io.throughline.buying.criteria.Said;
import io.throughline.web.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a sheet that was sent: only cells that were changed in it count, so that what others changed meanwhile stays.
final class SheetForm {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:\\s*[-–—]\\s*(\\d{1,3}))?");
    private static final Pattern WAS = Pattern.compile("(\\d{1,2}-\\d{1,2}):(\\d{1,9}):([^;]*)");

    private final Sheet sheet;
    private final Typed typed;
    private final Said said;
    private final Map<Place, Rating> stored;
    private final List<Rating> given = new ArrayList<>();
    private final List<Rating> withdrawn = new ArrayList<>();
    private final Map<Place, String> words = new LinkedHashMap<>();
    private final Map<Place, Wrong> problems = new LinkedHashMap<>();

    private SheetForm(Sheet sheet, Typed typed, Said said) {
        this.sheet = sheet;
        this.typed = typed;
        this.said = said;
        this.stored = sheet.stored();
    }

    /// What can be wrong with a cell.
    enum Wrong {
        UNREADABLE,
        OUTSIDE,
        TURNED,
        /// Somebody else wrote there since the form was made.
        STALE
    }

    sealed interface Read {
        record Understood(List<Rating> given, List<Rating> withdrawn) implements Read {}

        /// @param words that were typed, by cell
        /// @param gone a row or column in which something was typed is not there any more
        record NotTaken(Map<Place, String> words, Map<Place, Wrong> problems, boolean gone) implements Read {
            boolean isStale() {
                return gone || problems.containsValue(Wrong.STALE);
            }
        }
    }

    private record Before(int version, String text) {
        private static final Before NOTHING = new Before(0, "");
    }

    static Read read(Sheet sheet, Typed typed, Said said) {
        return new SheetForm(sheet, typed, said).read();
    }

    private Read read() {
        var before = before();
        var rows = ids("rows");
        var columns = ids("columns");
        var gone = false;
        var there = there();
        for (var row = 0; row < rows.size(); row++)
            for (var column = 0; column < columns.size(); column++) {
                var at = row + "-" + column;
                var was = before.getOrDefault(at, Before.NOTHING);
                var text = typed.of("r" + at);
                if (text.equals(was.text())) continue;
                if (there.contains(rows.get(row)) && there.contains(columns.get(column)))
                    cell(new Place(rows.get(row), columns.get(column)), was, text);
                else gone = true;
            }
        return problems.isEmpty() && !gone
                ? new Read.Understood(given, withdrawn)
                : new Read.NotTaken(words, problems, gone);
    }

    private Set<UUID> there() {
        var there = sheet.choice().criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        sheet.choice().options().stream().map(Option::id).forEach(there::add);
        return there;
    }

    private void cell(Place place, Before was, String text) {
        words.put(place, text);
        var rating = Optional.ofNullable(stored.get(place));
        if (rating.map(Rating::version).orElse(0) != was.version()) problems.put(place, Wrong.STALE);
        else if (text.isEmpty()) rating.ifPresent(withdrawn::add);
        else range(place, rating, text);
    }

    private void range(Place place, Optional<Rating> rating, String text) {
        var match = RANGE.matcher(text);
        if (!match.matches()) {
            problems.put(place, Wrong.UNREADABLE);
            return;
        }
        var low = Integer.parseInt(match.group(1));
        var high = match.group(2) == null ? low : Integer.parseInt(match.group(2));
        if (low > Rating.MOST || high > Rating.MOST) problems.put(place, Wrong.OUTSIDE);
        else if (low > high) problems.put(place, Wrong.TURNED);
        else
            given.add(new Rating(
                    rating.map(Rating::id).orElseGet(Ids::next),
                    place.criterionId(),
                    place.optionId(),
                    low,
                    high,
                    said,
                    rating.map(Rating::version).orElse(0)));
    }

    private Map<String, Before> before() {
        var before = new HashMap<String, Before>();
        var match = WAS.matcher(typed.of("was"));
        while (match.find()) before.put(match.group(1), new Before(Integer.parseInt(match.group(2)), match.group(3)));
        return before;
    }

    private List<UUID> ids(String field) {
        var ids = new ArrayList<UUID>();
        var each = new HashMap<String, String>();
        for (var id : typed.of(field).split(",", Math.max(Criterion.MOST, Option.MOST) + 1)) {
            each.put(field, id);
            new Typed(each).id(field).ifPresent(ids::add);
        }
        return ids;
    }
}
