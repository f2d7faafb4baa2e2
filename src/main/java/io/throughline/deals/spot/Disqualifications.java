package io.throughline.deals.spot;

import io.throughline.base.Conflict;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Status;
import io.throughline.deals.Visibility;
import io.throughline.deals.spot.Disqualification.Alternative;
import io.throughline.deals.spot.Disqualification.FollowUp;
import io.throughline.deals.spot.Disqualification.Reason;
import io.throughline.deals.spot.Disqualification.Winnable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How deals were walked from and what became of them. Who may see or write to the deal is asked before.
@Repository
@Transactional
public class Disqualifications {
    private final JdbcClient jdbc;
    private final Deals deals;

    Disqualifications(JdbcClient jdbc, Deals deals) {
        this.jdbc = jdbc;
        this.deals = deals;
    }

    /// The last one of a deal, whether it stands or the deal was reopened.
    @Transactional(readOnly = true)
    public Optional<Disqualification> last(UUID dealId) {
        return jdbc.sql("""
                        select disqualification.id, walked_on, app_user.name as by, reason, words, evidence, evidence_by,
                            fact_id, alternative, alternative_name, look_again_on, hours_back, reopened_on, winnable,
                            followed_on, followed_words, disqualification.version
                        from disqualification
                        left join app_user on app_user.id = disqualification.walked_by
                        where deal_id = :deal
                        order by disqualification.id desc
                        limit 1""")
                .param("deal", dealId)
                .query((row, number) -> read(row))
                .optional();
    }

    /// Walks from a deal that is open: it ends on that day, and everything of it is kept.
    ///
    /// @param reason the reason as the deal keeps it, in words
    /// @throws Conflict where somebody else changed the deal since this version was read
    public void walk(Deal deal, Disqualification walking, String reason, Viewer by) {
        if (!deal.isOpen()) throw new Conflict(deal.name() + " is closed already.");
        deals.change(deal.ended(Status.WALKED, walking.walkedOn(), reason));
        closeTheOneBefore(deal, walking.walkedOn());
        add(deal.id(), walking, by.id());
    }

    /// Keeps how a deal was walked from that has ended so already.
    public void add(UUID dealId, Disqualification walking, @Nullable UUID by) {
        jdbc.sql("""
                        insert into disqualification (id, deal_id, walked_on, walked_by, reason, words, evidence,
                            evidence_by, fact_id, alternative, alternative_name, look_again_on, hours_back)
                        values (:id, :deal, :on, :by, :reason, :words, :evidence, :evidenceBy, :fact, :alternative,
                            :name, :again, :hours)""")
                .param("id", walking.id())
                .param("deal", dealId)
                .param("on", walking.walkedOn())
                .param("by", by, Types.OTHER)
                .param("reason", walking.reason().name())
                .param("words", walking.words())
                .param("evidence", walking.evidence(), Types.VARCHAR)
                .param("evidenceBy", walking.evidenceBy(), Types.VARCHAR)
                .param("fact", walking.factId(), Types.OTHER)
                .param("alternative", walking.alternative().name())
                .param("name", walking.alternativeName(), Types.VARCHAR)
                .param("again", walking.lookAgainOn(), Types.DATE)
                .param("hours", walking.hoursBack(), Types.NUMERIC)
                .update();
    }

    /// A deal may have been opened again by another way than [#reopen].
    private void closeTheOneBefore(Deal deal, LocalDate on) {
        jdbc.sql("update disqualification set reopened_on = :on where deal_id = :deal and reopened_on is null")
                .param("on", on)
                .param("deal", deal.id())
                .update();
    }

    /// Takes the deal up again; how we walked from it stays on file.
    public void reopen(Deal deal, Disqualification walked, LocalDate on) {
        written(jdbc.sql("""
                        update disqualification
                        set reopened_on = :on
                        where id = :id
                        and version = :version
                        and reopened_on is null""")
                .param("on", on)
                .param("id", walked.id())
                .param("version", walked.version())
                .update());
        deals.change(deal.reopened());
    }

    /// Says what turned out since.
    public void follow(Disqualification walked, FollowUp followUp) {
        written(jdbc.sql("""
                        update disqualification
                        set winnable = :winnable, followed_on = :on, followed_words = :words
                        where id = :id
                        and version = :version""")
                .param("winnable", followUp.winnable().name())
                .param("on", followUp.on())
                .param("words", followUp.words(), Types.VARCHAR)
                .param("id", walked.id())
                .param("version", walked.version())
                .update());
    }

    private static void written(int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this in the meantime.");
    }

    /// What became of the deals that somebody may see and that we walked from.
    ///
    /// @param winnable those that turned out winnable
    /// @param followed those of which it turned out either way
    /// @param walked all of them
    public record Regret(int winnable, int followed, int walked) {}

    @Transactional(readOnly = true)
    public Regret regret(Viewer viewer) {
        return jdbc.sql("""
                        select count(*) filter (where winnable = 'YES') as winnable,
                            count(*) filter (where winnable in ('YES', 'NO')) as followed,
                            count(*) as walked
                        from disqualification
                        join deal on deal.id = disqualification.deal_id
                        where %s""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .query(Regret.class)
                .single();
    }

    private static Disqualification read(ResultSet row) throws SQLException {
        return new Disqualification(
                row.getObject("id", UUID.class),
                row.getObject("walked_on", LocalDate.class),
                row.getString("by"),
                Reason.valueOf(row.getString("reason")),
                row.getString("words"),
                row.getString("evidence"),
                row.getString("evidence_by"),
                row.getObject("fact_id", UUID.class),
                Alternative.valueOf(row.getString("alternative")),
                row.getString("alternative_name"),
                row.getObject("look_again_on", LocalDate.class),
                row.getBigDecimal("hours_back"),
                row.getObject("reopened_on", LocalDate.class),
                followUp(row),
                row.getInt("version"));
    }

    private static @Nullable FollowUp followUp(ResultSet row) throws SQLException {
        var on = row.getObject("followed_on", LocalDate.class);
        if (on == null) return null;
        return new FollowUp(Winnable.valueOf(row.getString("winnable")), on, row.getString("followed_words"));
    }
}
