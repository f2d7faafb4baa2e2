package io.throughline.deals.api;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import io.throughline.base.Today;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.FactReading;
import io.throughline.web.api.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads a deal's facts with their evidence. Who may see the deal is asked before.
@Repository
@Transactional(readOnly = true)
class FactRows {
    private static final String FACT = """
            select fact.id, kind, topic, answer, words, day, about_person_id, person.name as about, measure_from,
                measure_to, unit, since, until
            from fact
            left join person on person.id = about_person_id
            where deal_id = :deal
            """;

    private final JdbcClient jdbc;
    private final Today today;

    FactRows(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    List<Fact> facts(UUID dealId, FactFilter filter, Paging paging) {
        var kind = filter.only();
        var kinds = kind == null ? List.of(FactKind.values()) : List.of(kind);
        return facts(dealId, kinds, Boolean.TRUE.equals(filter.live()), paging);
    }

    List<Fact> facts(UUID dealId, List<FactKind> kinds, boolean live, Paging paging) {
        return withEvidence(jdbc.sql(FACT + """
                        and fact.id > :after
                        and kind = any(:kinds)
                        and (not :live or (since <= :today and (until is null or until > :today)))
                        order by fact.id
                        limit :rows""")
                .param("deal", dealId)
                .param("after", paging.after())
                .param("kinds", names(kinds))
                .param("live", live)
                .param("today", today.date())
                .param("rows", paging.rows())
                .query(FactRows::fact)
                .list());
    }

    Optional<Fact> find(UUID dealId, UUID id) {
        return withEvidence(jdbc.sql(FACT + "and fact.id = :id")
                        .param("deal", dealId)
                        .param("id", id)
                        .query(FactRows::fact)
                        .list())
                .stream()
                .findFirst();
    }

    /// The live facts of an event, of each part the latest.
    Map<FactKind, Fact> event(UUID dealId) {
        return parts(dealId, FactKind::isOfEvent);
    }

    /// The live facts of a risk/reward case, of each part the latest.
    Map<FactKind, Fact> rewardCase(UUID dealId) {
        return parts(dealId, FactKind::isOfCase);
    }

    private Map<FactKind, Fact> parts(UUID dealId, Predicate<FactKind> wanted) {
        var kinds = Arrays.stream(FactKind.values()).filter(wanted).toList();
        return withEvidence(jdbc.sql(FACT + """
                        and kind = any(:kinds)
                        and since <= :today
                        and (until is null or until > :today)
                        order by since, fact.id""")
                        .param("deal", dealId)
                        .param("kinds", names(kinds))
                        .param("today", today.date())
                        .query(FactRows::fact)
                        .list())
                .stream()
                .collect(Collectors.toMap(Fact::kind, fact -> fact, (earlier, later) -> later));
    }

    private static SqlArrayValue names(List<FactKind> kinds) {
        return new SqlArrayValue("text", kinds.stream().map(Enum::name).toArray());
    }

    /// Evidence for whatever facts of a deal, in the order in which it was filed.
    List<HeardAnswer> heard(UUID dealId, Paging paging) {
        return jdbc.sql("""
                        select evidence.id, fact_id, fact.kind, sayer_id, person.name as sayer, happened_on, channel, act,
                            evidence.words, interaction_id
                        from fact
                        join evidence on evidence.fact_id = fact.id
                        left join person on person.id = sayer_id
                        where fact.deal_id = :deal
                        and evidence.id > :after
                        order by evidence.id
                        limit :rows""")
                .param("deal", dealId)
                .param("after", paging.after())
                .param("rows", paging.rows())
                .query((row, number) -> new HeardAnswer(
                        row.getObject("fact_id", UUID.class),
                        FactKind.valueOf(row.getString("kind")),
                        EvidenceAnswer.of(evidence(row))))
                .list();
    }

    private List<Fact> withEvidence(List<Fact> facts) {
        var evidence = jdbc
                .sql("""
                        select evidence.id, fact_id, sayer_id, person.name as sayer, happened_on, channel, act, words,
                            interaction_id
                        from evidence
                        left join person on person.id = sayer_id
                        where fact_id = any(:facts)
                        order by evidence.id""")
                .param(
                        "facts",
                        new SqlArrayValue("uuid", facts.stream().map(Fact::id).toArray()))
                .query((row, number) -> Map.entry(row.getObject("fact_id", UUID.class), evidence(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var halfLives = halfLives();
        return facts.stream()
                .map(fact ->
                        fact.with(evidence.getOrDefault(fact.id(), List.of())).ageing(halfLives))
                .toList();
    }

    private HalfLives halfLives() {
        var here = HalfLives.USUAL;
        for (var kept : jdbc.sql("select is_day, grade, days from half_life")
                .query(HalfLife::read)
                .list()) here = here.with(kept.isDay, kept.grade, kept.days);
        return here;
    }

    private record HalfLife(boolean isDay, Grade grade, int days) {
        static HalfLife read(ResultSet row, int number) throws SQLException {
            return new HalfLife(row.getBoolean("is_day"), Grade.valueOf(row.getString("grade")), row.getInt("days"));
        }
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return FactReading.read(row, List.of());
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getObject("sayer_id", UUID.class),
                row.getString("sayer"),
                row.getObject("happened_on", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                row.getBoolean("act"),
                row.getString("words"),
                row.getObject("interaction_id", UUID.class));
    }
}
