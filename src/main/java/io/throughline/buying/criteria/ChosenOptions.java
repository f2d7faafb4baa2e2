package io.throughline.buying.criteria;

import io.throughline.base.Conflict;
import io.throughline.deals.DealTouched;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What customers chose in the end. Who may see or write to the deal is asked before. Every write ends with
/// [DealTouched].
@Repository
@Transactional
public class ChosenOptions {
    private final JdbcClient jdbc;
    private final Options options;
    private final ApplicationEventPublisher events;

    ChosenOptions(JdbcClient jdbc, Options options, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.options = options;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Chosen> of(UUID dealId) {
        return jdbc.sql("""
                        select chosen_option.id, deal_id, option_id, sayer_id, person.name as sayer, happened_on, channel,
                            words, chosen_option.version
                        from chosen_option
                        left join person on person.id = sayer_id
                        where deal_id = :deal""").param("deal", dealId).query(ChosenOptions::read).optional();
    }

    private static Chosen read(ResultSet row, int number) throws SQLException {
        return new Chosen(
                row.getObject("id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getObject("option_id", UUID.class),
                Ratings.said(row),
                row.getInt("version"));
    }

    /// Writes what they chose as it is from now on; what has version 0 is new.
    ///
    /// @throws Conflict where somebody else wrote it since it was read
    public void write(Chosen chosen) {
        options.hold(chosen.dealId());
        var sql = chosen.version() == 0 ? """
                insert into chosen_option (id, deal_id, option_id, sayer_id, happened_on, channel, words, heard_by)
                values (:id, :deal, :option, :sayer, :on, :channel, :words,
                    cast(substring(actor() from '^user:(.*)$') as uuid))
                on conflict do nothing""" : """
                update chosen_option
                set option_id = :option, sayer_id = :sayer, happened_on = :on, channel = :channel, words = :words,
                    heard_by = cast(substring(actor() from '^user:(.*)$') as uuid)
                where id = :id
                and deal_id = :deal
                and version = :version""";
        written(
                chosen.dealId(),
                jdbc.sql(sql)
                        .param("id", chosen.id())
                        .param("deal", chosen.dealId())
                        .param("option", chosen.optionId())
                        .param("sayer", chosen.said().sayerId(), Types.OTHER)
                        .param("on", chosen.said().on())
                        .param("channel", chosen.said().channel().name())
                        .param("words", chosen.said().words())
                        .param("version", chosen.version())
                        .update());
    }

    /// @throws Conflict where somebody else changed it since this version was read
    public void remove(Chosen chosen) {
        written(
                chosen.dealId(),
                jdbc.sql("delete from chosen_option where id = :id and deal_id = :deal and version = :version")
                        .param("id", chosen.id())
                        .param("deal", chosen.dealId())
                        .param("version", chosen.version())
                        .update());
    }

    private void written(UUID dealId, int rows) {
        if (rows == 0) throw new Conflict("Somebody else said what they chose in the meantime.");
        events.publishEvent(new DealTouched(dealId));
    }
}
