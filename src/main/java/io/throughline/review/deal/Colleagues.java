package io.throughline.review.deal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Our own people around a deal: who could own it or join its team, and who changed it last.
@Repository
@Transactional(readOnly = true)
class Colleagues {
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param by `null` where a program or a past user did it
    record LastChange(@Nullable String by, Instant at) {}

    List<String> names() {
        return jdbc.sql("select distinct name from app_user where active order by name limit :most")
                .param("most", MOST)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /// The active user of that name; empty where there is none, or more than one.
    Optional<UUID> named(String name) {
        var ids = jdbc.sql("select id from app_user where active and lower(name) = lower(:name) limit 2")
                .param("name", name)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    List<Member> members(UUID dealId) {
        return jdbc.sql("""
                        select app_user.id, app_user.name
                        from deal_member
                        join app_user on app_user.id = deal_member.user_id
                        where deal_member.deal_id = :deal
                        order by app_user.name""")
                .param("deal", dealId)
                .query((row, number) -> new Member(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /// Our stages, as an administrator has confirmed them or an import proposed.
    List<String> stages() {
        return jdbc.sql("select stage from stage_meaning where status = 'OPEN' order by stage limit :most")
                .param("most", MOST)
                .query((row, number) -> row.getString("stage"))
                .list();
    }

    LastChange lastChange(UUID dealId) {
        return jdbc.sql("""
                        select app_user.name, deal.stored_from
                        from deal
                        left join app_user on 'user:' || app_user.id = deal.stored_by
                        where deal.id = :deal""")
                .param("deal", dealId)
                .query((row, number) -> new LastChange(
                        row.getString("name"),
                        row.getObject("stored_from", OffsetDateTime.class).toInstant()))
                .single();
    }
}
