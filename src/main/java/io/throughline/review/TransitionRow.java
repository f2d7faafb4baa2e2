package io.throughline.review;

import io.throughline.transition.baseline.Professional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of [TransitionSql].
sealed interface TransitionRow {
    record Planned(Transition.Outlook outlook) implements TransitionRow {}

    record PinnedOn(Transition.Pin pin) implements TransitionRow {}

    record Won(Transition.Victory victory) implements TransitionRow {}

    record Confirmed(Transition.BroughtIn one) implements TransitionRow {}

    static TransitionRow read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return switch (row.getString("what")) {
            case "OUTLOOK" ->
                new Planned(new Transition.Outlook(
                        id,
                        day(row),
                        row.getInt("place"),
                        part(row.getString("word")),
                        share(row.getString("word2")),
                        share(row.getString("word3")),
                        maybe(row.getString("word4"))));
            case "PIN" ->
                new PinnedOn(new Transition.Pin(
                        id,
                        Transition.Part.valueOf(row.getString("word")),
                        day(row),
                        maybe(row.getString("word2")),
                        maybe(row.getString("word3"))));
            case "VICTORY" ->
                new Won(new Transition.Victory(
                        id, row.getString("word"), maybe(row.getString("word2")), maybe(row.getString("word3"))));
            case "BROUGHT_IN" ->
                new Confirmed(new Transition.BroughtIn(Professional.valueOf(row.getString("word")), day(row)));
            case String other -> throw new IllegalStateException(other);
        };
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("day", LocalDate.class));
    }

    private static @Nullable LocalDate maybe(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable BigDecimal share(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Transition.@Nullable Part part(@Nullable String name) {
        return name == null ? null : Transition.Part.valueOf(name);
    }
}
