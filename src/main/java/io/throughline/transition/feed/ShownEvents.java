package io.throughline.transition.feed;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What calendars were last shown of plans. It is looked at and written as a calendar is made, for what is shown of a
/// task changes with other tasks, with a holiday, and with today; so whatever anybody was shown had a number of its
/// own.
@Repository
@Transactional
class ShownEvents {
    /// For how long calendars are told that an event is gone.
    static final int DAYS_GONE = 30;

    private final JdbcClient jdbc;
    private final Today today;

    ShownEvents(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    private record Known(
            String uid,
            LocalDate first,
            LocalDate last,
            String shown,
            int sequence,
            OffsetDateTime changedAt,
            @Nullable LocalDate goneOn) {
        boolean isShowing(PlanEvent event) {
            return goneOn == null && shown.equals(event.shown());
        }

        ShownEvent with(PlanEvent event) {
            return new ShownEvent(event, sequence, changedAt.toInstant(), goneOn != null);
        }
    }

    /// Shows events, and those that went lately. What is in the plan is read once nobody else shows it, so that a
    /// number never stands for an older plan than a lower one did.
    List<ShownEvent> show(PlanEvents plan, Supplier<List<PlanEvent>> current) {
        var dealId = plan.deal().id();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('plan_event'), hashtext(:deal))")
                .param("deal", dealId.toString())
                .query(row -> {});
        var events = current.get();
        var known = known(dealId);
        var changed = events.stream()
                .filter(event -> !known.containsKey(event.uid())
                        || !known.get(event.uid()).isShowing(event))
                .toList();
        var uids = events.stream().map(PlanEvent::uid).collect(Collectors.toSet());
        var left = known.values().stream()
                .filter(one -> one.goneOn() == null && !uids.contains(one.uid()))
                .map(Known::uid)
                .toList();
        if (changed.isEmpty() && left.isEmpty()) return shown(plan, events, known);
        write(dealId, changed);
        leave(left);
        return shown(plan, events, known(dealId));
    }

    private Map<String, Known> known(UUID dealId) {
        var known = new HashMap<String, Known>();
        jdbc.sql("""
                        select uid, first_on, last_on, shown, sequence, changed_at, gone_on
                        from plan_event
                        where deal_id = :deal""")
                .param("deal", dealId)
                .query((row, number) -> new Known(
                        row.getString("uid"),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class),
                        row.getString("shown"),
                        row.getInt("sequence"),
                        row.getObject("changed_at", OffsetDateTime.class),
                        row.getObject("gone_on", LocalDate.class)))
                .list()
                .forEach(one -> known.put(one.uid(), one));
        return known;
    }

    private void write(UUID dealId, List<PlanEvent> events) {
        jdbc.sql("""
                        insert into plan_event (id, deal_id, uid, first_on, last_on, shown, changed_at)
                        select event.id, :deal, event.uid, event.first_on, event.last_on, event.shown, :now
                        from unnest(:ids, :uids, :firsts, :lasts, :shown)
                            as event (id, uid, first_on, last_on, shown)
                        on conflict (uid) do update
                        set first_on = excluded.first_on, last_on = excluded.last_on, shown = excluded.shown,
                            sequence = plan_event.sequence + 1, changed_at = excluded.changed_at, gone_on = null""")
                .param("deal", dealId)
                .param("now", now())
                .param("ids", array("uuid", events, event -> Ids.next()))
                .param("uids", array("text", events, PlanEvent::uid))
                .param("firsts", array("date", events, event -> Date.valueOf(event.first())))
                .param("lasts", array("date", events, event -> Date.valueOf(event.last())))
                .param("shown", array("text", events, PlanEvent::shown))
                .update();
    }

    private void leave(List<String> uids) {
        jdbc.sql("""
                        update plan_event
                        set gone_on = :today, sequence = sequence + 1, changed_at = :now
                        where uid = any(:uids)""")
                .param("today", today.date())
                .param("now", now())
                .param("uids", array("text", uids, uid -> uid))
                .update();
    }

    /// Calendars count seconds.
    private OffsetDateTime now() {
        return today.now().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
    }

    private List<ShownEvent> shown(PlanEvents plan, List<PlanEvent> events, Map<String, Known> known) {
        var since = today.date().minusDays(DAYS_GONE);
        var standing = events.stream()
                .map(event -> Optional.ofNullable(known.get(event.uid()))
                        .orElseThrow()
                        .with(event));
        var gone = known.values().stream()
                .filter(one -> one.goneOn() != null && one.goneOn().isAfter(since))
                .map(one -> one.with(plan.gone(one.uid(), one.first(), one.last())));
        return Stream.concat(standing, gone).toList();
    }

    private static <T> SqlArrayValue array(String type, List<T> rows, Function<T, Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }
}
