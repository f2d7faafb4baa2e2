package io.throughline.buying;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The evidence for what is said of a buying team. Its columns come after those of what it is for, and are empty where
/// there is none.
@Repository
class HeardRows {
    static final String COLUMNS = """
            buying_evidence.id as evidence_id, buying_evidence.sayer_id, sayer.name as sayer,
                buying_evidence.happened_on, buying_evidence.channel as heard_by_way, buying_evidence.act,
                buying_evidence.words as heard, buying_evidence.interaction_id""";
    static final String ORDER = "buying_evidence.happened_on, buying_evidence.id";

    private final JdbcClient jdbc;

    HeardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a piece of evidence is for.
    enum For {
        CLAIM,
        HYPOTHESIS,
        STATEMENT
    }

    /// How fast what is heard ages here.
    HalfLives halfLives() {
        var found = new AtomicReference<>(HalfLives.USUAL);
        jdbc.sql("select is_day, grade, days from half_life").query(row -> {
            var grade = Grade.valueOf(row.getString("grade"));
            found.set(found.get().with(row.getBoolean("is_day"), grade, row.getInt("days")));
        });
        return found.get();
    }

    /// Whoever writes it down has heard it.
    void add(For what, UUID id, Evidence evidence) {
        jdbc.sql("""
                        insert into buying_evidence (id, claim_id, hypothesis_id, statement_id, sayer_id, heard_by,
                            happened_on, channel, act, words, interaction_id)
                        values (:id, :claim, :hypothesis, :statement, :sayer,
                            cast(substring(actor() from '^user:(.*)$') as uuid), :on, :channel, :act, :words,
                            :interaction)""")
                .param("id", evidence.id())
                .param("claim", what == For.CLAIM ? id : null, Types.OTHER)
                .param("hypothesis", what == For.HYPOTHESIS ? id : null, Types.OTHER)
                .param("statement", what == For.STATEMENT ? id : null, Types.OTHER)
                .param("sayer", evidence.sayerId(), Types.OTHER)
                .param("on", evidence.on())
                .param("channel", evidence.channel().name())
                .param("act", evidence.act())
                .param("words", evidence.words())
                .param("interaction", evidence.interactionId(), Types.OTHER)
                .update();
    }

    static Optional<Evidence> read(ResultSet row) throws SQLException {
        var id = row.getObject("evidence_id", UUID.class);
        if (id == null) return Optional.empty();
        return Optional.of(new Evidence(
                id,
                row.getObject("sayer_id", UUID.class),
                row.getString("sayer"),
                row.getObject("happened_on", LocalDate.class),
                Channel.valueOf(row.getString("heard_by_way")),
                row.getBoolean("act"),
                row.getString("heard"),
                row.getObject("interaction_id", UUID.class)));
    }
}
