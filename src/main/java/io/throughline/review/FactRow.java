package io.throughline.review;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.HalfLives;
import io.throughline.deals.Fact;
import io.throughline.deals.FactReading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of [PictureSql#FACTS]: a fact with at most one piece of its evidence.
record FactRow(UUID dealId, Fact fact) {

    static FactRow read(ResultSet row, int number) throws SQLException {
        var evidence = evidence(row);
        var fact = FactReading.read(row, evidence == null ? List.of() : List.of(evidence));
        return new FactRow(row.getObject("deal_id", UUID.class), fact);
    }

    private static @Nullable Evidence evidence(ResultSet row) throws SQLException {
        var id = row.getObject("evidence_id", UUID.class);
        if (id == null) return null;
        return new Evidence(
                id,
                row.getObject("sayer_id", UUID.class),
                row.getString("sayer"),
                row.getObject("happened_on", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                row.getBoolean("act"),
                row.getString("evidence_words"),
                row.getObject("interaction_id", UUID.class));
    }

    /// Rows of one fact become one fact with all its evidence; the order stays.
    ///
    /// @param halfLives how facts age here
    static List<Fact> gather(List<FactRow> rows, HalfLives halfLives) {
        var facts = new ArrayList<Fact>();
        for (var row : rows) {
            var fact = row.fact().ageing(halfLives);
            if (!facts.isEmpty() && facts.getLast().id().equals(fact.id())) {
                var evidence = new ArrayList<>(facts.getLast().evidence());
                evidence.addAll(fact.evidence());
                facts.set(facts.size() - 1, fact.with(List.copyOf(evidence)));
            } else {
                facts.add(fact);
            }
        }
        return List.copyOf(facts);
    }
}
