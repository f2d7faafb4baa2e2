package io.throughline.deals;

import io.throughline.base.Ids;
import java.sql.Types;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Interactions with the people who took part in them.
@Repository
@Transactional
public class Interactions {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Interactions(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// Whether the same is recorded already: on that day, in that way and in those words.
    @Transactional(readOnly = true)
    public boolean has(UUID dealId, Interaction interaction) {
        return jdbc.sql("""
                        select exists (
                            select from interaction
                            where deal_id = :deal
                            and happened_on = :on
                            and channel = :channel
                            and subject = :subject)""")
                .param("deal", dealId)
                .param("on", interaction.on())
                .param("channel", interaction.channel().name())
                .param("subject", interaction.subject())
                .query(Boolean.class)
                .single();
    }

    public void add(UUID dealId, Interaction interaction) {
        jdbc.sql("""
                        insert into interaction (id, deal_id, happened_on, channel, kind, direction, subject, minutes)
                        values (:id, :deal, :on, :channel, :kind, :direction, :subject, :minutes)""")
                .param("id", interaction.id())
                .param("deal", dealId)
                .param("on", interaction.on())
                .param("channel", interaction.channel().name())
                .param(
                        "kind",
                        interaction.kind() == null ? null : interaction.kind().name(),
                        Types.VARCHAR)
                .param("direction", interaction.direction().name())
                .param("subject", interaction.subject())
                .param("minutes", interaction.minutes(), Types.INTEGER)
                .update();
        jdbc.sql("""
                        insert into interaction_person (id, interaction_id, person_id)
                        select part.id, :interaction, part.person_id
                        from unnest(cast(:ids as uuid[]), cast(:persons as uuid[])) as part (id, person_id)""")
                .param("interaction", interaction.id())
                .param(
                        "ids",
                        interaction.personIds().stream().map(p -> Ids.next()).toArray(UUID[]::new))
                .param("persons", interaction.personIds().toArray(UUID[]::new))
                .update();
        events.publishEvent(new DealTouched(dealId));
    }
}
