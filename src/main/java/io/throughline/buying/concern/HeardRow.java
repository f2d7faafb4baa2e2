package io.throughline.buying.concern;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// A piece of evidence in a row: written as `:id`, `:sayer`, `:on`, `:channel`, `:words` and `:interaction`.
public final class HeardRow {
    private HeardRow() {}

    public static MapSqlParameterSource parameters(Evidence evidence) {
        return new MapSqlParameterSource("id", evidence.id())
                .addValue("sayer", evidence.sayerId(), Types.OTHER)
                .addValue("on", evidence.on())
                .addValue("channel", evidence.channel().name())
                .addValue("words", evidence.words())
                .addValue("interaction", evidence.interactionId(), Types.OTHER);
    }

    /// From columns of those names, with the id as `word_id` and the words as `said`.
    public static Evidence read(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("word_id", UUID.class),
                row.getObject("sayer_id", UUID.class),
                row.getString("sayer"),
                row.getObject("happened_on", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                false,
                row.getString("said"),
                row.getObject("interaction_id", UUID.class));
    }
}
