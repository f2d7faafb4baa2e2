package io.throughline.review;

import io.throughline.base.Today;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The stored reviews: one row a deal for everybody, or one for its team and one for others, written in the transaction
/// of whatever touched it.
@Repository
@Transactional
public class Reviews {
    private static final int DUE_AT_ONCE = 10_000;

    private final JdbcTemplate copies;
    private final JdbcClient jdbc;
    private final Pictures pictures;
    private final Snapshots snapshots;
    private final Today today;

    Reviews(JdbcTemplate copies, Pictures pictures, Snapshots snapshots, Today today) {
        this.copies = copies;
        this.jdbc = JdbcClient.create(copies);
        this.pictures = pictures;
        this.snapshots = snapshots;
        this.today = today;
    }

    /// Reviews on a database, without an application around it.
    public static Reviews on(DataSource database, Today today) {
        var snapshots = new Snapshots(JdbcClient.create(database));
        var pictures = new Pictures(database, snapshots, today);
        return new Reviews(new JdbcTemplate(database), pictures, snapshots, today);
    }

    /// What a pass over many deals did.
    ///
    /// @param openedLater deals that were opened after the day, and have no review as of it
    public record Pass(long reviewed, int openedLater) {}

    /// Hears how many deals a pass has reviewed so far.
    public interface Progress {
        void reviewed(long deals);
    }

    /// Makes a new snapshot and reviews the whole pipeline as of a day in one streamed pass; every other review goes.
    /// Who touches a deal meanwhile waits with its review until the pass has committed, and then writes it over.
    public Pass reviewAll(LocalDate asOf, Progress progress) {
        var started = System.nanoTime();
        jdbc.sql("lock table deal_review in share row exclusive mode").update();
        jdbc.sql("set local work_mem = '64MB'").update();
        var company = snapshots.make(asOf);
        jdbc.sql("create temp table fresh_review on commit drop as select %s from deal_review with no data"
                        .formatted(ReviewRow.COLUMNS))
                .update();
        try (var stream = pictures.stream(null, asOf, company)) {
            var pass = new ReviewPass(copies, "fresh_review", progress).over(stream);
            replaceAll();
            jdbc.sql("drop table fresh_review").update();
            ReviewMeter.PIPELINE.took(started, pass.reviewed());
            return pass;
        }
    }

    /// Reviews some deals as of today. They are locked first, so that of two transactions that touch one deal the later
    /// one sees what the other has written.
    public void review(Collection<UUID> deals) {
        if (deals.isEmpty()) return;
        var started = System.nanoTime();
        var ids = new SqlArrayValue("uuid", deals.toArray());
        jdbc.sql("select id from deal where id = any(:ids) order by id for no key update")
                .param("ids", ids)
                .query(row -> {});
        var reviews = new ArrayList<BothReviews>();
        var company = snapshots.latest(today.date());
        try (var stream = pictures.stream(deals, today.date(), company)) {
            stream.forEachRemaining(picture -> reviews.add(BothReviews.of(picture)));
        }
        write(reviews);
        if (reviews.size() < deals.size()) forget(deals, reviews);
        ReviewMeter.TOUCHED.took(started, reviews.size());
    }

    private void write(List<BothReviews> reviews) {
        var rows = reviews.stream()
                .map(BothReviews::rows)
                .flatMap(rowsOfADeal -> rowsOfADeal.entrySet().stream()
                        .map(row -> row(row.getKey(), row.getValue(), rowsOfADeal.keySet())))
                .toArray(MapSqlParameterSource[]::new);
        new NamedParameterJdbcTemplate(copies).batchUpdate("""
                        with gone as (
                            delete from deal_review
                            where deal_id = :deal
                            and readership <> all(:readerships)
                        )
                        insert into deal_review (%s, status, amount, account, opened_on)
                        select :deal, :readership, :asOf, :snapshot, :verdict, :sentence, :ask, :phase, :stations,
                            cast(:findings as jsonb), :unknown, cast(:changesOn as date), deal.status, deal.amount, lower(organization.name),
                            deal.opened_on
                        from deal
                        left join organization on organization.id = deal.organization_id
                        where deal.id = :deal
                        %s""".formatted(ReviewRow.COLUMNS, OVER_THE_OLD_ONE), rows);
    }

    /// @param readerships all for whom the deal has a review; others that it had go
    private static MapSqlParameterSource row(Readership readership, Review review, Set<Readership> readerships) {
        return new MapSqlParameterSource("deal", review.dealId())
                .addValue("readership", readership.name())
                .addValue(
                        "readerships",
                        new SqlArrayValue(
                                "text",
                                readerships.stream().map(Readership::name).toArray()))
                .addValue("asOf", review.asOf())
                .addValue("snapshot", review.snapshotId())
                .addValue("verdict", review.verdict().name())
                .addValue("sentence", review.sentence())
                .addValue("ask", review.ask(), Types.VARCHAR)
                .addValue(
                        "phase", review.phase() == null ? null : review.phase().name(), Types.VARCHAR)
                .addValue("stations", review.stations(), Types.VARCHAR)
                .addValue("findings", ReviewRow.json(review.findings()))
                .addValue("unknown", new SqlArrayValue("text", review.unknown().toArray()))
                .addValue("changesOn", review.changesOn(), Types.DATE);
    }

    /// A deal that is gone, or opened later than today, has no review.
    private void forget(Collection<UUID> deals, List<BothReviews> reviews) {
        var gone = new HashSet<>(deals);
        reviews.forEach(review -> gone.remove(review.team().dealId()));
        jdbc.sql("delete from deal_review where deal_id = any(:ids)")
                .param("ids", new SqlArrayValue("uuid", gone.toArray()))
                .update();
    }

    /// Reviews again what time alone has changed by today, and what was made with a snapshot that was replaced.
    ///
    /// @return how many deals were due
    public int reviewDue() {
        var company = snapshots.latest(today.date());
        var due = jdbc.sql("""
                        select distinct deal_id
                        from deal_review
                        where changes_on <= :today
                        or snapshot_id <> :snapshot
                        limit :most""")
                .param("today", today.date())
                .param("snapshot", company.figures().id())
                .param("most", DUE_AT_ONCE)
                .query((row, number) -> row.getObject("deal_id", UUID.class))
                .list();
        if (due.size() < DUE_AT_ONCE) {
            review(due);
        } else {
            reviewAll(today.date(), reviewed -> {});
        }
        return due.size();
    }

    /// Puts the fresh reviews in the place of all that were there: those of a deal over the one before it, and new ones
    /// in the order of their key, so that it grows at its end.
    private void replaceAll() {
        jdbc.sql("analyze fresh_review").update();
        jdbc.sql("""
                        delete from deal_review
                        where not exists (
                            select
                            from fresh_review fresh
                            where fresh.deal_id = deal_review.deal_id
                            and fresh.readership = deal_review.readership)""").update();
        jdbc.sql("""
                        update deal_review
                        set %s
                        from (%s) as excluded
                        where deal_review.deal_id = excluded.deal_id
                        and deal_review.readership = excluded.readership""".formatted(SET, FRESH)).update();
        jdbc.sql("""
                        insert into deal_review (%s, status, amount, account, opened_on)
                        %s
                        where not exists (
                            select
                            from deal_review kept
                            where kept.deal_id = fresh_review.deal_id
                            and kept.readership = fresh_review.readership)
                        order by fresh_review.deal_id""".formatted(ReviewRow.COLUMNS, FRESH)).update();
    }

    private static final String FRESH = """
            select fresh_review.*, deal.status, deal.amount, lower(organization.name) as account, deal.opened_on
            from fresh_review
            join deal on deal.id = fresh_review.deal_id
            left join organization on organization.id = deal.organization_id""";

    private static final String SET = """
            as_of = excluded.as_of, snapshot_id = excluded.snapshot_id, verdict = excluded.verdict,
            sentence = excluded.sentence, ask = excluded.ask, phase = excluded.phase,
            stations = excluded.stations, findings = excluded.findings, unknown = excluded.unknown,
            changes_on = excluded.changes_on,
            status = excluded.status, amount = excluded.amount, account = excluded.account, opened_on = excluded.opened_on""";

    private static final String OVER_THE_OLD_ONE = "on conflict (deal_id, readership) do update set " + SET;
}
