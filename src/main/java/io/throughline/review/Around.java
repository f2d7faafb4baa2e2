package io.throughline.review;

import io.throughline.base.Channel;
import io.throughline.deals.ContactRole;
import io.throughline.deals.DatedChange;
import io.throughline.deals.Interaction;
import io.throughline.deals.spot.RuleOverride;
import io.throughline.deals.spot.Tripwire;
import io.throughline.review.DealPicture.Sibling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of [PictureSql#AROUND]: one thing that hangs on a deal.
///
/// @param thing `null` where it was not there yet on the day
record Around(UUID dealId, @Nullable Object thing) {

    static Around read(ResultSet row, int number) throws SQLException {
        @Nullable
        Object thing = switch (row.getString("what")) {
            case "CHANGE" -> change(row);
            case "INTERACTION" -> interaction(row);
            case "ROLE" ->
                new ContactRole(id(row), row.getString("word"), row.getString("word2"), row.getInt("place") == 1);
            case "SIBLING" -> new Sibling(id(row), row.getString("word"), row.getString("word2"), day(row));
            case "TRIPWIRE" -> tripwire(row);
            case "OVERRIDE" -> override(row);
            case "COLUMN" -> new Column(row.getString("word"), row.getString("word2"));
            case "OUTLOOK", "PIN", "VICTORY", "BROUGHT_IN" -> TransitionRow.read(row);
            case String what -> BuyingRow.read(what, row);
        };
        return new Around(row.getObject("deal_id", UUID.class), thing);
    }

    private static DatedChange change(ResultSet row) throws SQLException {
        return new DatedChange(
                DatedChange.Field.valueOf(row.getString("word")),
                row.getObject("day", LocalDate.class),
                row.getString("word2"),
                row.getString("word3"));
    }

    private static Interaction interaction(ResultSet row) throws SQLException {
        var kind = row.getString("word2");
        return new Interaction(
                id(row),
                row.getObject("day", LocalDate.class),
                Channel.valueOf(row.getString("word")),
                kind == null ? null : Interaction.Kind.valueOf(kind),
                Interaction.Direction.valueOf(row.getString("word3")),
                row.getString("word4"),
                row.getObject("place", Integer.class),
                List.of((UUID[]) row.getArray("persons").getArray()));
    }

    private static Tripwire tripwire(ResultSet row) throws SQLException {
        var answered = row.getString("word2");
        return new Tripwire(
                id(row),
                row.getString("word"),
                row.getObject("day", LocalDate.class),
                LocalDate.parse(row.getString("word4")),
                null,
                answered == null ? null : LocalDate.parse(answered),
                answered == null ? null : row.getString("word3"),
                ((UUID[]) row.getArray("persons").getArray())[0],
                1);
    }

    /// Its second word holds the day on which it was made, and that on which it was taken back.
    private static RuleOverride override(ResultSet row) throws SQLException {
        var days = row.getString("word2").split(",", -1);
        return new RuleOverride(
                id(row),
                row.getString("word"),
                ((UUID[]) row.getArray("persons").getArray())[0],
                row.getString("word3"),
                LocalDate.parse(days[0]),
                row.getString("word4"),
                row.getObject("day", LocalDate.class),
                days.length == 1 ? null : LocalDate.parse(days[1]),
                1);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("day", LocalDate.class);
    }
}
