package io.throughline.cli;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/// The writes that somebody was told are kept.
final class Acknowledged {
    private final Set<UUID> deals = ConcurrentHashMap.newKeySet();
    private final Set<UUID> stages = ConcurrentHashMap.newKeySet();
    private final Set<UUID> facts = ConcurrentHashMap.newKeySet();
    private final Set<String> views = ConcurrentHashMap.newKeySet();

    void deal(String id) {
        deals.add(UUID.fromString(id));
    }

    void stage(String deal) {
        stages.add(UUID.fromString(deal));
    }

    void fact(String id) {
        facts.add(UUID.fromString(id));
    }

    void view(String name) {
        views.add(name);
    }

    int writes() {
        return deals.size() + stages.size() + facts.size() + views.size();
    }

    String figures() {
        return "%d writes acknowledged: %d deals, %d stages, %d facts, %d views"
                .formatted(writes(), deals.size(), stages.size(), facts.size(), views.size());
    }

    /// What is not there, or only in part: a deal without its review, a stage without its history.
    List<String> missingIn(JdbcClient jdbc) {
        return jdbc.sql("""
                        select 'deal ' || wanted from unnest(:deals) wanted
                        where not exists (select from deal where id = wanted)
                        union all
                        select 'review of deal ' || wanted from unnest(:deals) wanted
                        where not exists (select from deal_review where deal_id = wanted)
                        union all
                        select 'stage of deal ' || wanted from unnest(:stages) wanted
                        where not exists (select from deal where id = wanted and stage = 'Proposal')
                        union all
                        select 'history of deal ' || wanted from unnest(:stages) wanted
                        where not exists (select from deal_history where id = wanted)
                        union all
                        select 'fact ' || wanted from unnest(:facts) wanted
                        where not exists (select from fact where id = wanted)
                        union all
                        select 'view ' || wanted from unnest(:views) wanted
                        where not exists (select from saved_view where name = wanted)""")
                .param("deals", new SqlArrayValue("uuid", deals.toArray()))
                .param("stages", new SqlArrayValue("uuid", stages.toArray()))
                .param("facts", new SqlArrayValue("uuid", facts.toArray()))
                .param("views", new SqlArrayValue("text", views.toArray()))
                .query(String.class)
                .list();
    }
}
