package io.throughline.transition.feed;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.identity.Act;
import io.throughline.identity.Audit;
import io.throughline.identity.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The addresses at which calendars read plans, of which a user has one at most for each deal. Who may see the deal is
/// asked before.
@Repository
@Transactional
public class PlanFeeds {
    private final JdbcClient jdbc;
    private final Today today;
    private final Audit audit;

    PlanFeeds(JdbcClient jdbc, Today today, Audit audit) {
        this.jdbc = jdbc;
        this.today = today;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<PlanFeed> of(UUID dealId, UUID userId) {
        return jdbc.sql("""
                        select deal_id, user_id, made_at, used_on
                        from plan_feed
                        where deal_id = :deal
                        and user_id = :user
                        and revoked_at is null""")
                .param("deal", dealId)
                .param("user", userId)
                .query(PlanFeeds::read)
                .optional();
    }

    /// Makes an address; one that there was is good for nothing from then on.
    ///
    /// @return its path, which can't be shown again
    String make(UUID dealId, UUID userId) {
        end(dealId, userId);
        var secret = Secret.next();
        jdbc.sql("""
                        insert into plan_feed (id, deal_id, user_id, token_hash, made_at)
                        values (:id, :deal, :user, :hash, :now)""")
                .param("id", Ids.next())
                .param("deal", dealId)
                .param("user", userId)
                .param("hash", secret.hash())
                .param("now", now())
                .update();
        audit.note(Act.FEED_MADE, userId);
        return "/plans/" + secret.word() + ".ics";
    }

    /// @return `false` where there was none
    boolean revoke(UUID dealId, UUID userId) {
        var revoked = end(dealId, userId);
        if (revoked) audit.note(Act.FEED_REVOKED, userId);
        return revoked;
    }

    private boolean end(UUID dealId, UUID userId) {
        return jdbc.sql("""
                        update plan_feed
                        set revoked_at = :now
                        where deal_id = :deal
                        and user_id = :user
                        and revoked_at is null""")
                        .param("now", now())
                        .param("deal", dealId)
                        .param("user", userId)
                        .update()
                > 0;
    }

    /// The one that a word belongs to, if it is still good.
    Optional<PlanFeed> find(String word) {
        return jdbc.sql("""
                        select deal_id, user_id, made_at, used_on
                        from plan_feed
                        where token_hash = :hash
                        and revoked_at is null""")
                .param("hash", new Secret(word).hash())
                .query(PlanFeeds::read)
                .optional();
    }

    /// Notes that a calendar read it.
    void use(PlanFeed feed) {
        if (today.date().equals(feed.usedOn())) return;
        jdbc.sql("""
                        update plan_feed
                        set used_on = :today
                        where deal_id = :deal
                        and user_id = :user
                        and revoked_at is null""")
                .param("today", today.date())
                .param("deal", feed.dealId())
                .param("user", feed.userId())
                .update();
    }

    private OffsetDateTime now() {
        return today.now().atOffset(ZoneOffset.UTC);
    }

    private static PlanFeed read(ResultSet row, int number) throws SQLException {
        return new PlanFeed(
                row.getObject("deal_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_on", LocalDate.class));
    }
}
