package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.Field;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the columns of one name are for.
///
/// @param taken the field, `null` where they are for none
/// @param rank which of two columns for one field is taken: the lower
/// @param ignored why it is taken for nothing; blank where it is taken for something
record Use(@Nullable Field taken, Take take, boolean extra, String ignored, int rank) {
    /// How a cell becomes the value of its field.
    enum Take {
        WHOLE,
        /// Of a list `a;b` the first.
        FIRST,
        /// Of several columns for the field the first that is filled.
        OR,
        /// A Salesforce id whose first characters say what it refers to.
        BY_PREFIX,
        /// Whether what the row tells of is done; a row that says no tells of nothing that happened.
        DONE
    }

    static final String NOT_USED = "nothing here uses it";

    static Use parse(MapText.Line line) throws Wrong {
        var words = line.right().split(" ", 2);
        return switch (words[0]) {
            case "extra" -> extra(line.number());
            case "ignore" -> ignore(NOT_USED);
            case "done" -> new Use(null, Take.DONE, false, "", line.number());
            default -> of(field(line, words[0]), take(line, words.length > 1 ? words[1] : "whole"), line.number());
        };
    }

    static Use of(Field field, Take take, int rank) {
        return new Use(field, take, false, "", rank);
    }

    static Use extra(int rank) {
        return new Use(null, Take.WHOLE, true, "", rank);
    }

    static Use ignore(String why) {
        return new Use(null, Take.WHOLE, false, why, Integer.MAX_VALUE);
    }

    private static Field field(MapText.Line line, String word) throws Wrong {
        var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(Field.values())
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Wrong("Line " + line.number() + ": “" + word
                        + "” is no field: say a field such as close_date, or extra, or ignore."));
    }

    private static Take take(MapText.Line line, String word) throws Wrong {
        return Stream.of(Take.values())
                .filter(t -> t.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Wrong("Line " + line.number() + ": “" + word + "” is not understood."));
    }

    boolean isMoney() {
        return isField(Field.AMOUNT) || isField(Field.CLOSING_AMOUNT) || isField(Field.PRICE) || isField(Field.REVENUE);
    }

    /// Whether several columns may have it.
    boolean isShared() {
        return take == Take.OR || take == Take.BY_PREFIX;
    }

    boolean isField(Field other) {
        return taken == other;
    }

    Optional<Field> field() {
        return Optional.ofNullable(taken);
    }

    /// The same, before all that is known without being said.
    Use said() {
        return new Use(taken, take, extra, ignored, rank - 100_000);
    }
}
