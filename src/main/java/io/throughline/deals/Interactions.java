package io.throughline.deals;

import io.throughline.base.Ids;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
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

    /// An interaction from elsewhere, as it is known there.
    ///
    /// @param source where it comes from; within it the external id is of this one alone
    public record Brought(UUID dealId, Interaction interaction, String source, String externalId) {}

    /// Files many in two statements; one that is on file already, in whatever deal, is left out.
    ///
    /// @return the ids of those that were filed
    public Set<UUID> add(List<Brought> brought) {
        var filed = new HashSet<>(jdbc.sql("""
                        insert into interaction (id, deal_id, happened_on, channel, kind, direction, subject, minutes,
                            source, external_id)
                        select *
                        from unnest(:ids, :deals, :days, :channels, :kinds, :directions, :subjects, :minutes, :sources,
                            :externals)
                        on conflict (source, external_id) do nothing
                        returning id""")
                .param("ids", each("uuid", brought, one -> one.interaction().id()))
                .param("deals", each("uuid", brought, Brought::dealId))
                .param(
                        "days",
                        each(
                                "date",
                                brought,
                                one -> java.sql.Date.valueOf(one.interaction().on())))
                .param(
                        "channels",
                        each("text", brought, one -> one.interaction().channel().name()))
                .param(
                        "kinds",
                        each("text", brought, one -> name(one.interaction().kind())))
                .param(
                        "directions",
                        each(
                                "text",
                                brought,
                                one -> one.interaction().direction().name()))
                .param(
                        "subjects",
                        each("text", brought, one -> one.interaction().subject()))
                .param(
                        "minutes",
                        each("integer", brought, one -> one.interaction().minutes()))
                .param("sources", each("text", brought, Brought::source))
                .param("externals", each("text", brought, Brought::externalId))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
        var done = brought.stream()
                .filter(one -> filed.contains(one.interaction().id()))
                .toList();
        takePart(done);
        done.stream().map(Brought::dealId).distinct().forEach(deal -> events.publishEvent(new DealTouched(deal)));
        return filed;
    }

    private void takePart(List<Brought> filed) {
        var parts = filed.stream()
                .flatMap(one -> one.interaction().personIds().stream()
                        .distinct()
                        .map(person -> List.of(Ids.next(), one.interaction().id(), person)))
                .toList();
        jdbc.sql("""
                        insert into interaction_person (id, interaction_id, person_id)
                        select *
                        from unnest(:ids, :interactions, :persons)""")
                .param("ids", each("uuid", parts, part -> part.get(0)))
                .param("interactions", each("uuid", parts, part -> part.get(1)))
                .param("persons", each("uuid", parts, part -> part.get(2)))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <T> SqlArrayValue each(String type, Collection<T> rows, Function<T, @Nullable Object> column) {
        return new SqlArrayValue(type, rows.stream().map(column).toArray());
    }
}
