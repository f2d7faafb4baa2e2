package io.throughline.deals;

import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Changes many deals in one transaction, and takes such a change back. A deal that somebody else has changed since it
/// was looked at is left as it is.
@Repository
@Transactional
public class BulkChanges {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Today today;

    BulkChanges(JdbcClient jdbc, ApplicationEventPublisher events, Today today) {
        this.jdbc = jdbc;
        this.events = events;
        this.today = today;
    }

    /// Those of the deals that the viewer may see, by name.
    @Transactional(readOnly = true)
    public List<BulkChange.Chosen> chosen(Collection<UUID> ids, Viewer viewer) {
        return read(ids, viewer, "order by lower(deal.name), deal.id");
    }

    private List<BulkChange.Chosen> read(Collection<UUID> ids, Viewer viewer, String ending) {
        return jdbc.sql("""
                        select deal.*, organization.name as organization, app_user.name as owner, %s as writable
                        from deal
                        left join organization on organization.id = deal.organization_id
                        left join app_user on app_user.id = deal.owner_id
                        where deal.id = any(:ids)
                        and %s
                        %s""".formatted(Visibility.WRITTEN, Visibility.SEEN, ending))
                .params(Visibility.of(viewer))
                .param("ids", ids(ids))
                .query((row, number) -> new BulkChange.Chosen(DealRow.read(row, number), row.getBoolean("writable")))
                .list();
    }

    /// Changes those deals that can be, and keeps of each what came of it.
    ///
    /// @param seen the version of each deal that the viewer looked at
    /// @return what [#find] finds it by
    public UUID make(BulkChange change, Map<UUID, Integer> seen, Viewer viewer) {
        var lines = read(seen.keySet(), viewer, "order by deal.id for no key update of deal").stream()
                .map(chosen ->
                        change.line(chosen, seen.getOrDefault(chosen.deal().id(), 0)))
                .toList();
        var changed = lines.stream()
                .filter(BulkChange.Line.To.class::isInstance)
                .map(line -> line.deal().id())
                .toList();
        write(change, changed, viewer);
        var id = keep(change, viewer);
        keep(id, change.field(), lines);
        touched(change.field(), changed);
        return id;
    }

    private void write(BulkChange change, List<UUID> deals, Viewer viewer) {
        var values = new MapSqlParameterSource(Visibility.of(viewer)).addValue("ids", ids(deals));
        var set = switch (change) {
            case BulkChange.Owner owner -> {
                values.addValue("owner", owner.id());
                yield "owner_id = :owner";
            }
            case BulkChange.ExpectedClose close -> {
                values.addValue("day", close.day(), Types.DATE);
                yield "expected_close = :day";
            }
            case BulkChange.Stage stage -> {
                values.addValue("stage", stage.stage(), Types.VARCHAR);
                yield "stage = :stage";
            }
            case BulkChange.NextStep step -> {
                values.addValue("words", step.words(), Types.VARCHAR).addValue("on", step.on(), Types.DATE);
                yield "next_step = :words, next_step_on = :on";
            }
        };
        jdbc.sql("update deal set %s where deal.id = any(:ids) and %s".formatted(set, Visibility.WRITTEN))
                .paramSource(values)
                .update();
    }

    private UUID keep(BulkChange change, Viewer viewer) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into bulk_change (id, user_id, made_at, field, to_value)
                        values (:id, :viewer, :now, :field, :to)""")
                .param("id", id)
                .param("viewer", viewer.id())
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .param("field", change.field().name())
                .param("to", change.text(), Types.VARCHAR)
                .update();
        return id;
    }

    private void keep(UUID id, BulkChange.Field field, List<BulkChange.Line> lines) {
        jdbc.sql("""
                        insert into bulk_change_deal (change_id, deal_id, from_value, version, left_because)
                        select :id, deal.id, line.from_value, case when line.why is null then deal.version end, line.why
                        from unnest(:deals, :from, :why) as line (deal_id, from_value, why)
                        join deal on deal.id = line.deal_id""")
                .param("id", id)
                .param("deals", ids(lines.stream().map(l -> l.deal().id()).toList()))
                .param(
                        "from",
                        new SqlArrayValue(
                                "text",
                                lines.stream().map(l -> field.of(l.deal())).toArray()))
                .param(
                        "why",
                        new SqlArrayValue(
                                "text", lines.stream().map(BulkChanges::why).toArray()))
                .update();
    }

    private static @Nullable String why(BulkChange.Line line) {
        return switch (line) {
            case BulkChange.Line.To to -> null;
            case BulkChange.Line.Left left -> left.why().name();
        };
    }

    /// Dated changes of today for what moved of stage and expected close, and a review of each deal.
    private void touched(BulkChange.Field field, List<UUID> deals) {
        switch (field) {
            case STAGE -> record(DatedChange.Field.STAGE, "%s.stage", deals);
            case EXPECTED_CLOSE ->
                record(DatedChange.Field.EXPECTED_CLOSE, "to_char(%s.expected_close, 'YYYY-MM-DD')", deals);
            case OWNER, NEXT_STEP -> {}
        }
        deals.forEach(deal -> events.publishEvent(new DealTouched(deal)));
    }

    private void record(DatedChange.Field field, String value, List<UUID> deals) {
        jdbc.sql("""
                        insert into deal_change (id, deal_id, field, changed_on, place, from_value, to_value)
                        select made.id, deal.id, :field, :today,
                            (select count(*) from deal_change where deal_id = deal.id and changed_on = :today), %1$s, %2$s
                        from unnest(:ids, :deals) as made (id, deal_id)
                        join deal on deal.id = made.deal_id
                        join deal_history before on before.id = deal.id and before.version = deal.version - 1
                        where %1$s is distinct from %2$s""".formatted(value.formatted("before"), value.formatted("deal")))
                .param("field", field.name())
                .param("today", today.date())
                .param("ids", ids(deals.stream().map(deal -> Ids.next()).toList()))
                .param("deals", ids(deals))
                .update();
    }

    /// What came of a change; empty where the viewer has made no such one.
    @Transactional(readOnly = true)
    public Optional<BulkChanged> find(UUID id, Viewer viewer) {
        var parts = parts(id, viewer);
        return jdbc.sql("""
                        select field, to_value, undone_at is not null as undone,
                            (select count(*) from bulk_change_deal where change_id = :id) as chosen
                        from bulk_change
                        where id = :id
                        and user_id = :viewer""")
                .param("id", id)
                .param("viewer", viewer.id())
                .query((row, number) -> new BulkChanged(
                        id,
                        BulkChange.Field.valueOf(row.getString("field")),
                        row.getString("to_value"),
                        row.getBoolean("undone"),
                        parts,
                        row.getInt("chosen") - parts.size()))
                .optional();
    }

    private List<BulkChanged.Part> parts(UUID id, Viewer viewer) {
        return jdbc.sql("""
                        select deal.id, deal.name, part.from_value, part.left_because, part.put_back
                        from bulk_change_deal part
                        join deal on deal.id = part.deal_id
                        where part.change_id = :id
                        and %s
                        order by lower(deal.name), deal.id""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("id", id)
                .query((row, number) -> new BulkChanged.Part(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("from_value"),
                        row.getString("left_because") == null
                                ? null
                                : BulkChange.Why.valueOf(row.getString("left_because")),
                        row.getBoolean("put_back")))
                .list();
    }

    /// Puts back what a change of the viewer's replaced, in those deals that nobody has changed since. Who gave deals
    /// away may take them back, though they may not write to them now. Nothing happens where that was done already.
    ///
    /// @throws NotFound when the viewer has made no such change
    public void undo(UUID id, Viewer viewer) {
        var change = find(id, viewer).orElseThrow(() -> new NotFound("This change is not there, or not yours."));
        if (!mark(id)) return;
        jdbc.sql("""
                        select id
                        from deal
                        where id in (select deal_id from bulk_change_deal where change_id = :id)
                        order by id
                        for no key update""").param("id", id).query(row -> {});
        var back = putBack(change, viewer);
        jdbc.sql("update bulk_change_deal set put_back = true where change_id = :id and deal_id = any(:deals)")
                .param("id", id)
                .param("deals", ids(back))
                .update();
        touched(change.field(), back);
    }

    private boolean mark(UUID id) {
        return jdbc.sql("update bulk_change set undone_at = :now where id = :id and undone_at is null")
                        .param("now", today.now().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private List<UUID> putBack(BulkChanged change, Viewer viewer) {
        var set = Arrays.stream(change.field().columns())
                .map(column -> column + " = before." + column)
                .collect(Collectors.joining(", "));
        return jdbc.sql("""
                        update deal
                        set %s
                        from bulk_change_deal part
                        join deal_history before on before.id = part.deal_id and before.version = part.version - 1
                        where part.change_id = :id
                        and part.deal_id = deal.id
                        and deal.version = part.version
                        and (before.owner_id in (select people_of(:viewer)) or %s)
                        returning deal.id""".formatted(set, Visibility.WRITTEN))
                .params(Visibility.of(viewer))
                .param("id", change.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static SqlArrayValue ids(Collection<UUID> values) {
        return new SqlArrayValue("uuid", values.toArray());
    }
}
