package io.throughline.transition.victory;

import io.throughline.base.Conflict;
import io.throughline.base.FromReplica;
import io.throughline.base.Viewer;
import io.throughline.deals.DealTouched;
import io.throughline.deals.Visibility;
import io.throughline.transition.victory.Victory.Achievement;
import io.throughline.transition.victory.Victory.Who;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The first victories of deals. Who may see or write to the deal is asked before, but where a viewer is asked for.
/// Every write ends with [DealTouched].
@Repository
@Transactional
public class Victories {
    private static final int MOST = 20;
    private static final String READ = """
            select victory.id, victory.deal_id, measure, unit, from_value, to_value, audience, announcement,
                witness_id, witness.name as witness, agreed_by, agreeing.name as agreed_by_name, agreed_on,
                achieved_on, achieved_value, achieved_words, lifted_from, relieved.name as lifted_from_name,
                victory.version%s
            from victory
            left join person witness on witness.id = witness_id
            left join person agreeing on agreeing.id = agreed_by
            left join person relieved on relieved.id = lifted_from
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    public Victories(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Victory> of(UUID dealId) {
        return jdbc.sql(READ.formatted("") + "where victory.deal_id = :deal")
                .param("deal", dealId)
                .query(VictoryRow::read)
                .optional();
    }

    /// The same where a line tells all of it.
    ///
    /// @param deal the deal's name
    @Transactional(readOnly = true)
    public Optional<VictoryLine> line(UUID dealId, String deal) {
        var day = jdbc.sql("select on_day from critical_date where deal_id = :deal and part = 'VICTORY'")
                .param("deal", dealId)
                .query(LocalDate.class)
                .optional();
        return of(dealId).map(victory -> new VictoryLine(victory, deal, day.orElse(null)));
    }

    /// Those of an account's deals that the viewer may see, the last to be achieved first.
    @FromReplica
    public List<VictoryLine> ofAccount(UUID account, Viewer viewer) {
        return jdbc.sql(READ.formatted(", deal.name as deal, on_day") + """
                        join deal on deal.id = victory.deal_id
                        left join critical_date on critical_date.deal_id = deal.id and critical_date.part = 'VICTORY'
                        where deal.organization_id = :account
                        and %s
                        order by achieved_on desc nulls last, on_day nulls last, victory.id
                        limit :most""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("account", account)
                .param("most", MOST)
                .query((row, number) -> new VictoryLine(
                        VictoryRow.read(row, number), row.getString("deal"), row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /// Writes what is to come, as it is from now on; one whose version is 0 is new. What came of it stays.
    ///
    /// @throws Conflict where there is one, or somebody else changed it since this version was read
    public void write(Victory victory) {
        var sql = victory.version() == 0 ? """
                insert into victory (id, deal_id, measure, unit, from_value, to_value, witness_id, audience, announcement,
                    agreed_by, agreed_on)
                values (:id, :deal, :measure, :unit, :from, :to, :witness, :audience, :announcement, :agreedBy, :agreedOn)
                on conflict (deal_id) do nothing""" : """
                update victory
                set measure = :measure, unit = :unit, from_value = :from, to_value = :to, witness_id = :witness,
                    audience = :audience, announcement = :announcement, agreed_by = :agreedBy, agreed_on = :agreedOn
                where deal_id = :deal
                and version = :version""";
        var agreement = victory.agreement();
        var rows = jdbc.sql(sql)
                .paramSource(key(victory)
                        .addValue("id", victory.id())
                        .addValue("measure", victory.measure())
                        .addValue("unit", victory.unit())
                        .addValue("from", victory.from(), Types.NUMERIC)
                        .addValue("to", victory.to(), Types.NUMERIC)
                        .addValue("witness", id(victory.witness()), Types.OTHER)
                        .addValue("audience", victory.audience())
                        .addValue("announcement", victory.announcement())
                        .addValue(
                                "agreedBy",
                                agreement == null ? null : agreement.by().id(),
                                Types.OTHER)
                        .addValue("agreedOn", agreement == null ? null : agreement.on(), Types.DATE))
                .update();
        written(victory, rows);
    }

    /// Writes what came of it. The first time [ValueRealized] is published, and not again for a corrected number.
    ///
    /// @param standing as it was read: that its version still holds says that nobody else was first
    /// @throws Conflict where somebody else changed it since
    void achieve(Victory standing, Achievement achievement) {
        came(standing, achievement);
        if (!standing.isAchieved()) events.publishEvent(ValueRealized.of(standing, achievement, account(standing)));
    }

    /// Takes back what was wrongly written to have come. What was stored stays in the history.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    void withdraw(Victory standing) {
        came(standing, null);
    }

    private void came(Victory standing, @Nullable Achievement came) {
        var rows = jdbc.sql("""
                        update victory
                        set achieved_on = :on, achieved_value = :value, achieved_words = :words, lifted_from = :relieved
                        where deal_id = :deal
                        and version = :version""")
                .paramSource(key(standing)
                        .addValue("on", came == null ? null : came.on(), Types.DATE)
                        .addValue("value", came == null ? null : came.value(), Types.NUMERIC)
                        .addValue("words", came == null ? "" : came.words())
                        .addValue("relieved", came == null ? null : id(came.liftedFrom()), Types.OTHER))
                .update();
        written(standing, rows);
    }

    private static MapSqlParameterSource key(Victory victory) {
        return new MapSqlParameterSource("deal", victory.dealId()).addValue("version", victory.version());
    }

    private void written(Victory victory, int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this victory in the meantime.");
        events.publishEvent(new DealTouched(victory.dealId()));
    }

    private @Nullable UUID account(Victory victory) {
        return jdbc.sql("select organization_id from deal where id = :deal and organization_id is not null")
                .param("deal", victory.dealId())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private static @Nullable UUID id(@Nullable Who who) {
        return who == null ? null : who.id();
    }
}
