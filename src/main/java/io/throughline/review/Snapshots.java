package io.throughline.review;

import io.throughline.base.HalfLives;
import io.throughline.base.Ids;
import io.throughline.base.KaplanMeier;
import io.throughline.base.Phase;
import io.throughline.base.Sample;
import io.throughline.base.Stored;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.WrittenSpot;
import io.throughline.review.DealPicture.Company;
import io.throughline.review.DealPicture.Kept;
import io.throughline.web.Usual;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
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
    private final AtomicReference<@Nullable Company> lastRead = new AtomicReference<>();
    private final Map<UUID, Playbook> playbooks = new ConcurrentHashMap<>();

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The snapshot that reviews are made with now; made for that day where there is none yet.
    Company latest(LocalDate today) {
        return find("where as_of <= :day order by as_of desc, made_at desc limit 1", Map.of("day", today))
                .orElseGet(() -> make(today));
    }

    /// What reviews are made with now, for pages that say so.
    public Company current(LocalDate today) {
        return latest(today);
    }

    /// How long won deals took, for the lines that are drawn today.
    public Usual usual(LocalDate today) {
        var won = latest(today).figures().won();
        return won.isEmpty() ? Usual.NONE : new Usual(won.n(), won.quantile(.5), won.quantile(.95), won.max());
    }

    /// The snapshot for a picture as of a day, as known now: one of a past day is made anew once newer outcomes came.
    Company on(LocalDate day, LocalDate today) {
        var latest = latest(today);
        if (!day.isBefore(latest.figures().asOf())) return latest;
        return find("""
                        where as_of = :day
                        and made_at >= (select made_at from class_snapshot where id = :latest)
                        order by made_at desc
                        limit 1""", Map.of("day", day, "latest", latest.figures().id())).orElseGet(() -> make(day));
    }

    /// The snapshot for a picture as of a day, as known at an instant: the one that reviews were made with then. Where
    /// there was none it is read anew, and not kept: no stored review names it.
    Company on(LocalDate day, Instant knownAt) {
        return find("""
                        where as_of <= :day
                        and made_at <= :knownAt
                        order by as_of desc, made_at desc
                        limit 1""", Map.of("day", day, "knownAt", knownAt.atOffset(ZoneOffset.UTC)))
                .orElseGet(() -> company(figures(day, Stored.at(knownAt)), Ids.next(), day));
    }

    @Transactional(readOnly = true)
    public Optional<Company> find(UUID id) {
        return find("where id = :id", Map.of("id", id));
    }

    private Optional<Company> find(String which, Map<String, ?> parameters) {
        return jdbc.sql("select id from class_snapshot " + which)
                .params(parameters)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .map(this::read);
    }

    /// A snapshot never changes, so the one that was read last is kept.
    private Company read(UUID id) {
        var last = lastRead.get();
        if (last != null && last.figures().id().equals(id)) return last;
        var company = jdbc.sql("select as_of, figures from class_snapshot where id = :id")
                .param("id", id)
                .query((row, number) -> company(
                        JSON.readValue(row.getString("figures"), Figures.class),
                        id,
                        row.getObject("as_of", LocalDate.class)))
                .single();
        lastRead.set(company);
        return company;
    }

    /// Reads what is usual as of a day, from outcomes known by that day, and keeps it as a new snapshot.
    public Company make(LocalDate asOf) {
        var figures = figures(asOf, Stored.NOW);
        var id = Ids.next();
        jdbc.sql("insert into class_snapshot (id, as_of, figures) values (:id, :asOf, cast(:figures as jsonb))")
                .param("id", id)
                .param("asOf", asOf)
                .param("figures", JSON.writeValueAsString(figures))
                .update();
        return company(figures, id, asOf);
    }

    private Company company(Figures figures, UUID id, LocalDate asOf) {
        return figures.company(id, asOf, playbook(figures.playbook()));
    }

    /// An edition of the playbook never changes either.
    private Playbook playbook(@Nullable UUID id) {
        return id == null ? Playbook.FIRST : playbooks.computeIfAbsent(id, this::readPlaybook);
    }

    private Playbook readPlaybook(UUID id) {
        return jdbc.sql("select edition, chapters from playbook where id = :id")
                .param("id", id)
                .query((row, number) -> Playbook.of(row.getInt("edition"), row.getString("chapters")))
                .single();
    }

    private Figures figures(LocalDate asOf, Stored stored) {
        var source = new SnapshotSql(jdbc, asOf, stored);
        return new Figures(
                source.counted(SnapshotSql.WON),
                source.counted(SnapshotSql.ENDED),
                source.counted(SnapshotSql.GOING),
                source.counted(SnapshotSql.GAPS),
                source.leftOut(),
                source.kept(),
                source.stages(),
                source.undatedStages(),
                source.halfLives(),
                source.playbook(),
                source.spot());
    }

    /// The form in which a snapshot is kept.
    ///
    /// @param playbook the edition that held, `null` for the first
    private record Figures(
            Counted won,
            Counted ended,
            Counted going,
            Counted gaps,
            int leftOut,
            Kept kept,
            Map<String, Phase> stages,
            Set<String> undatedStages,
            @Nullable HalfLives halfLives,
            @Nullable UUID playbook,
            @Nullable WrittenSpot spot) {
        Company company(UUID id, LocalDate asOf, Playbook edition) {
            var time = KaplanMeier.of(ended.sample(), going.sample());
            var classFigures = new ClassFigures(id, asOf, "all deals", won.sample(), time, gaps.sample(), leftOut);
            // snapshots of before half-lives could be set, or rules made, don't name any
            var ageing = halfLives == null ? HalfLives.USUAL : halfLives;
            var rules = spot == null ? SweetSpot.NONE : spot.spot();
            return new Company(classFigures, kept, stages, undatedStages, ageing, edition, rules);
        }
    }

    /// How many lasted how many days.
    record Counted(List<Integer> days, List<Integer> counts) {
        Sample sample() {
            return Sample.counted(ints(days), ints(counts));
        }

        private static int[] ints(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
