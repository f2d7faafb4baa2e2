package io.throughline.transition.victory;

import io.throughline.base.Conflict;
import io.throughline.deals.DealTouched;
import io.throughline.transition.victory.Victory.Achievement;
import io.throughline.transition.victory.Victory.Agreement;
import io.throughline.transition.victory.Victory.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The first victories of deals. Who may see or write to the deal is asked before. Every write ends with [DealTouched].
@Repository
@Transactional
public class Victories {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Victories(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Victory> of(UUID dealId) {
        return jdbc.sql("""
                        select victory.id, deal_id, measure, unit, from_value, to_value, audience, announcement,
                            witness_id, witness.name as witness, agreed_by, agreeing.name as agreed_by_name, agreed_on,
                            achieved_on, achieved_value, achieved_words, lifted_from, relieved.name as lifted_from_name,
                            victory.version
                        from victory
                        left join person witness on witness.id = witness_id
                        left join person agreeing on agreeing.id = agreed_by
                        left join person relieved on relieved.id = lifted_from
                        where deal_id = :deal""").param("deal", dealId).query(Victories::read).optional();
    }

    private static Victory read(ResultSet row, int number) throws SQLException {
        return new Victory(
                row.getObject("id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getString("measure"),
                row.getString("unit"),
                row.getBigDecimal("from_value"),
                row.getBigDecimal("to_value"),
                who(row, "witness_id", "witness"),
                row.getString("audience"),
                row.getString("announcement"),
                agreement(row),
                achievement(row),
                row.getInt("version"));
    }

    private static @Nullable Who who(ResultSet row, String id, String name) throws SQLException {
        var person = row.getObject(id, UUID.class);
        return person == null ? null : new Who(person, row.getString(name));
    }

    private static @Nullable Agreement agreement(ResultSet row) throws SQLException {
        var by = who(row, "agreed_by", "agreed_by_name");
        return by == null ? null : new Agreement(by, row.getObject("agreed_on", LocalDate.class));
    }

    private static @Nullable Achievement achievement(ResultSet row) throws SQLException {
        var on = row.getObject("achieved_on", LocalDate.class);
        if (on == null) return null;
        return new Achievement(
                on,
                Objects.requireNonNull(row.getBigDecimal("achieved_value")),
                row.getString("achieved_words"),
                who(row, "lifted_from", "lifted_from_name"));
    }

    /// Writes it as it is from now on; one whose version is 0 is new.
    ///
    /// @throws Conflict where there is one, or somebody else changed it since this version was read
    public void write(Victory victory) {
        var sql = victory.version() == 0 ? """
                insert into victory (id, deal_id, measure, unit, from_value, to_value, witness_id, audience, announcement,
                    agreed_by, agreed_on, achieved_on, achieved_value, achieved_words, lifted_from)
                values (:id, :deal, :measure, :unit, :from, :to, :witness, :audience, :announcement, :agreedBy, :agreedOn,
                    :achievedOn, :value, :words, :relieved)
                on conflict (deal_id) do nothing""" : """
                update victory
                set measure = :measure, unit = :unit, from_value = :from, to_value = :to, witness_id = :witness,
                    audience = :audience, announcement = :announcement, agreed_by = :agreedBy, agreed_on = :agreedOn,
                    achieved_on = :achievedOn, achieved_value = :value, achieved_words = :words, lifted_from = :relieved
                where deal_id = :deal
                and version = :version""";
        if (jdbc.sql(sql).paramSource(bound(victory)).update() == 0)
            throw new Conflict("Somebody else changed this victory in the meantime.");
        events.publishEvent(new DealTouched(victory.dealId()));
    }

    private static MapSqlParameterSource bound(Victory victory) {
        var agreement = victory.agreement();
        var achievement = victory.achievement();
        return new MapSqlParameterSource("id", victory.id())
                .addValue("deal", victory.dealId())
                .addValue("measure", victory.measure())
                .addValue("unit", victory.unit())
                .addValue("from", victory.from(), Types.NUMERIC)
                .addValue("to", victory.to(), Types.NUMERIC)
                .addValue("witness", id(victory.witness()), Types.OTHER)
                .addValue("audience", victory.audience())
                .addValue("announcement", victory.announcement())
                .addValue("agreedBy", agreement == null ? null : agreement.by().id(), Types.OTHER)
                .addValue("agreedOn", agreement == null ? null : agreement.on(), Types.DATE)
                .addValue("achievedOn", achievement == null ? null : achievement.on(), Types.DATE)
                .addValue("value", achievement == null ? null : achievement.value(), Types.NUMERIC)
                .addValue("words", achievement == null ? "" : achievement.words())
                .addValue("relieved", achievement == null ? null : id(achievement.liftedFrom()), Types.OTHER)
                .addValue("version", victory.version());
    }

    private static @Nullable UUID id(@Nullable Who who) {
        return who == null ? null : who.id();
    }
}
