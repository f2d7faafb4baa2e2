package io.throughline.review;

import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import io.throughline.base.Phase;
import io.throughline.base.Stored;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.SweetSpots;
import io.throughline.deals.spot.WrittenSpot;
import io.throughline.review.DealPicture.Kept;
import io.throughline.review.Snapshots.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The statements that a class snapshot is read with, as of a day and as stored when.
final class SnapshotSql {
    private final JdbcClient jdbc;
    private final LocalDate asOf;
    private final Stored stored;

    SnapshotSql(JdbcClient jdbc, LocalDate asOf, Stored stored) {
        this.jdbc = jdbc;
        this.asOf = asOf;
        this.stored = stored;
    }

    static final String WON = """
            select closed_on - opened_on as days, count(*) as deals
            from {deal} deal
            where status = 'WON'
            and closed_on <= :asOf
            and closed_on >= opened_on
            group by 1
            order by 1""";

    static final String ENDED = """
            select closed_on - opened_on as days, count(*) as deals
            from {deal} deal
            where status <> 'OPEN'
            and closed_on <= :asOf
            and closed_on >= opened_on
            group by 1
            order by 1""";

    static final String GOING = """
            select :asOf - opened_on as days, count(*) as deals
            from {deal} deal
            where (status = 'OPEN' or closed_on > :asOf)
            and opened_on <= :asOf
            and coalesce(closed_on, expected_close, opened_on) >= opened_on
            group by 1
            order by 1""";

    /// Days between two acts of the buyer that follow each other, in closed deals.
    static final String GAPS = """
            with act as (
                select deal_id, happened_on
                from {interaction} interaction
                where direction in ('THEIRS', 'BOTH')
                union
                select fact.deal_id, evidence.happened_on
                from {evidence} evidence
                join {fact} fact on fact.id = evidence.fact_id
                where evidence.sayer_id is not null
                or evidence.channel = 'DOCUMENT'
            ),
            gap as (
                select act.happened_on - lag(act.happened_on) over (partition by deal_id order by act.happened_on) as days
                from act
                join {deal} deal on deal.id = act.deal_id
                where deal.status <> 'OPEN'
                and deal.closed_on <= :asOf
                and act.happened_on <= deal.closed_on
            )
            select days, count(*) as deals
            from gap
            where days is not null
            group by days
            order by days""";

    static final String LEFT_OUT = """
            select count(*)
            from {deal} deal
            where status <> 'OPEN'
            and (closed_on is null or closed_on <= :asOf)
            and (closed_on >= opened_on) is not true""";

    private JdbcClient.StatementSpec read(String sql) {
        var statement = jdbc.sql(stored.in(sql));
        return stored.knownAt() == null ? statement : statement.param("knownAt", stored.parameter());
    }

    Counted counted(String sql) {
        var days = new ArrayList<Integer>();
        var counts = new ArrayList<Integer>();
        read(sql).param("asOf", asOf).query(row -> {
            days.add(row.getInt("days"));
            counts.add(row.getInt("deals"));
        });
        return new Counted(days, counts);
    }

    int leftOut() {
        return read(LEFT_OUT).param("asOf", asOf).query(Integer.class).single();
    }

    Kept kept() {
        return read("""
                        select
                            exists (select from carried_field where kind = 'DEAL' and field like 'NEXT_STEP%')
                                or exists (select from {deal} deal where next_step_on is not null) as next_steps,
                            exists (select from {deal} deal where organization_id is not null) as accounts,
                            exists (select from {deal} deal where amount is not null) as amounts,
                            exists (select from carried_field where kind = 'DEAL_HISTORY')
                                or exists (select from {deal_change} deal_change where field = 'EXPECTED_CLOSE') as close_moves""").query(Kept.class).single();
    }

    Map<String, Phase> stages() {
        return read("select stage, phase from {stage_meaning} stage_meaning where phase is not null order by stage")
                .query((row, number) -> Map.entry(row.getString("stage"), Phase.valueOf(row.getString("phase"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<String> undatedStages() {
        return Set.copyOf(read("""
                        select stage
                        from {deal} deal
                        where (status = 'OPEN' or closed_on > :asOf)
                        and stage is not null
                        group by stage
                        having count(opened_on) = 0""").param("asOf", asOf).query(String.class).list());
    }

    HalfLives halfLives() {
        var found = new AtomicReference<>(HalfLives.USUAL);
        read("select is_day, grade, days from {half_life} half_life").query(row -> {
            var grade = Grade.valueOf(row.getString("grade"));
            found.set(found.get().with(row.getBoolean("is_day"), grade, row.getInt("days")));
        });
        return found.get();
    }

    /// The edition of the playbook that holds; `null` while it is the first, which is not stored.
    @Nullable
    UUID playbook() {
        return read("select id from {playbook} playbook order by edition desc limit 1")
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    WrittenSpot spot() {
        return read("select edition, line, rules from {sweet_spot} sweet_spot order by edition desc limit 1")
                .query((row, number) -> WrittenSpot.of(SweetSpots.read(row)))
                .optional()
                .orElse(WrittenSpot.of(SweetSpot.NONE));
    }
}
