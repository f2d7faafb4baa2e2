package io.throughline.deals.spot;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import io.throughline.deals.DealTouched;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The overrides of deals. Who may see or write to the deal is asked before; those that tell something private are
/// found
/// only by whoever is of the deal's team or above it. Every write ends with [DealTouched].
@Repository
@Transactional
public class RuleOverrides {
    private static final String OVERRIDE = """
            select rule_override.id, check_id, rule_id, why, made_on, app_user.name as by, until, ended_on,
                rule_override.version
            from rule_override
            left join app_user on app_user.id = rule_override.made_by
            where deal_id = :deal
            and (:insider or check_id <> 'decider-against')
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RuleOverrides(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// In the order of their ids, from behind one on.
    @Transactional(readOnly = true)
    public List<RuleOverride> of(UUID dealId, boolean insider, UUID after, int most) {
        return jdbc.sql(OVERRIDE + "and rule_override.id > :after order by rule_override.id limit :most")
                .param("deal", dealId)
                .param("insider", insider)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<RuleOverride> find(UUID dealId, boolean insider, UUID id) {
        return jdbc.sql(OVERRIDE + "and rule_override.id = :id")
                .param("deal", dealId)
                .param("insider", insider)
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /// What somebody stays in spite of.
    ///
    /// @param ruleId the knock-out; `null` for a check that has no rules
    public record Staying(String check, @Nullable UUID ruleId, String why, LocalDate madeOn, LocalDate until) {}

    public UUID make(UUID dealId, Staying staying, Viewer by) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into rule_override (id, deal_id, check_id, rule_id, why, made_on, made_by, until)
                        values (:id, :deal, :check, :rule, :why, :made, :by, :until)""")
                .param("id", id)
                .param("deal", dealId)
                .param("check", staying.check())
                .param("rule", staying.ruleId(), Types.OTHER)
                .param("why", staying.why())
                .param("made", staying.madeOn())
                .param("by", by.id())
                .param("until", staying.until())
                .update();
        events.publishEvent(new DealTouched(dealId));
        return id;
    }

    /// Takes it back from a day on; it stays on file.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void end(UUID dealId, RuleOverride override, LocalDate on) {
        var rows = jdbc.sql("""
                        update rule_override
                        set ended_on = :on
                        where id = :id
                        and deal_id = :deal
                        and version = :version""")
                .param("on", on)
                .param("id", override.id())
                .param("deal", dealId)
                .param("version", override.version())
                .update();
        if (rows == 0) throw new Conflict("Somebody else changed this override in the meantime.");
        events.publishEvent(new DealTouched(dealId));
    }

    private static RuleOverride read(ResultSet row) throws SQLException {
        return new RuleOverride(
                row.getObject("id", UUID.class),
                row.getString("check_id"),
                row.getObject("rule_id", UUID.class),
                row.getString("why"),
                row.getObject("made_on", LocalDate.class),
                row.getString("by"),
                row.getObject("until", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }
}
