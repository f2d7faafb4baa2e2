package io.throughline.review;

import io.throughline.base.Ids;
import io.throughline.base.Phase;
import io.throughline.review.DealPicture.Company;
import io.throughline.review.DealPicture.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Snapshots of what is usual in the company: made after each import and every night, never changed.
@Repository
@Transactional
public class Snapshots {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The snapshot that reviews are made with now; made for that day where there is none yet.
    Company latest(LocalDate today) {
        return find("order by made_at desc limit 1", null).orElseGet(() -> make(today));
    }

    @Transactional(readOnly = true)
    public Optional<Company> find(UUID id) {
        return find("where id = :id", id);
    }

    private Optional<Company> find(String which, @Nullable UUID id) {
        return jdbc.sql("select id, as_of, figures from class_snapshot " + which)
                .param("id", id)
                .query((row, number) -> JSON.readValue(row.getString("figures"), Figures.class)
                        .company(row.getObject("id", UUID.class), row.getObject("as_of", LocalDate.class)))
                .optional();
    }

    /// Reads what is usual as of a day, from outcomes known by that day, and keeps it as a new snapshot.
    public Company make(LocalDate asOf) {
        var figures = new Figures(
                counted(WON, asOf),
                counted(ENDED, asOf),
                counted(GOING, asOf),
                counted(GAPS, asOf),
                number(LEFT_OUT, asOf),
                kept(),
                stages(),
                undatedStages(asOf));
        var id = Ids.next();
        jdbc.sql("insert into class_snapshot (id, as_of, figures) values (:id, :asOf, cast(:figures as jsonb))")
                .param("id", id)
                .param("asOf", asOf)
                .param("figures", JSON.writeValueAsString(figures))
                .update();
        return figures.company(id, asOf);
    }

    /// The form in which a snapshot is kept.
    private record Figures(
            Counted won,
            Counted ended,
            Counted going,
            Counted gaps,
            int leftOut,
            Kept kept,
            Map<String, Phase> stages,
            Set<String> undatedStages) {
        Company company(UUID id, LocalDate asOf) {
            var time = KaplanMeier.of(ended.sample(), going.sample());
            var classFigures = new ClassFigures(id, asOf, "all deals", won.sample(), time, gaps.sample(), leftOut);
            return new Company(classFigures, kept, stages, undatedStages);
        }
    }

    /// How many lasted how many days.
    private record Counted(List<Integer> days, List<Integer> counts) {
        Sample sample() {
            return Sample.counted(ints(days), ints(counts));
        }

        private static int[] ints(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static final String WON = """
            select closed_on - opened_on as days, count(*) as deals
            from deal
            where status = 'WON'
            and closed_on <= :asOf
            and closed_on >= opened_on
            group by 1
            order by 1""";

    private static final String ENDED = """
            select closed_on - opened_on as days, count(*) as deals
            from deal
            where status <> 'OPEN'
            and closed_on <= :asOf
            and closed_on >= opened_on
            group by 1
            order by 1""";

    private static final String GOING = """
            select :asOf - opened_on as days, count(*) as deals
            from deal
            where (status = 'OPEN' or closed_on > :asOf)
            and opened_on <= :asOf
            and coalesce(closed_on, expected_close, opened_on) >= opened_on
            group by 1
            order by 1""";

    /// Days between two acts of the buyer that follow each other, in closed deals.
    private static final String GAPS = """
            with act as (
                select deal_id, happened_on
                from interaction
                where direction in ('THEIRS', 'BOTH')
                union
                select fact.deal_id, evidence.happened_on
                from evidence
                join fact on fact.id = evidence.fact_id
                where evidence.sayer_id is not null
                or evidence.channel = 'DOCUMENT'
            ),
            gap as (
                select act.happened_on - lag(act.happened_on) over (partition by deal_id order by act.happened_on) as days
                from act
                join deal on deal.id = act.deal_id
                where deal.status <> 'OPEN'
                and deal.closed_on <= :asOf
                and act.happened_on <= deal.closed_on
            )
            select days, count(*) as deals
            from gap
            where days is not null
            group by days
            order by days""";

    private static final String LEFT_OUT = """
            select count(*)
            from deal
            where status <> 'OPEN'
            and (closed_on is null or closed_on <= :asOf)
            and (closed_on >= opened_on) is not true""";

    private Counted counted(String sql, LocalDate asOf) {
        var days = new ArrayList<Integer>();
        var counts = new ArrayList<Integer>();
        jdbc.sql(sql).param("asOf", asOf).query(row -> {
            days.add(row.getInt("days"));
            counts.add(row.getInt("deals"));
        });
        return new Counted(days, counts);
    }

    private int number(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("asOf", asOf).query(Integer.class).single();
    }

    private Kept kept() {
        return jdbc.sql("""
                        select
                            exists (select from carried_field where kind = 'DEAL' and field like 'NEXT_STEP%')
                                or exists (select from deal where next_step_on is not null) as next_steps,
                            exists (select from deal where organization_id is not null) as accounts,
                            exists (select from deal where amount is not null) as amounts,
                            exists (select from carried_field where kind = 'DEAL_HISTORY')
                                or exists (select from deal_change where field = 'EXPECTED_CLOSE') as close_moves""").query(Kept.class).single();
    }

    private Map<String, Phase> stages() {
        return jdbc
                .sql("select stage, phase from stage_meaning where phase is not null order by stage")
                .query((row, number) -> Map.entry(row.getString("stage"), Phase.valueOf(row.getString("phase"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<String> undatedStages(LocalDate asOf) {
        return Set.copyOf(jdbc.sql("""
                        select stage
                        from deal
                        where (status = 'OPEN' or closed_on > :asOf)
                        and stage is not null
                        group by stage
                        having count(opened_on) = 0""").param("asOf", asOf).query(String.class).list());
    }
}
