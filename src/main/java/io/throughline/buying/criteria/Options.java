package io.throughline.buying.criteria;

import io.throughline.base.Conflict;
import io.throughline.base.Stored;
import io.throughline.buying.criteria.Option.Kind;
import io.throughline.deals.DealTouched;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Between what the customers of deals decide. Who may see or write to the deal is asked before. Every write ends with
/// [DealTouched].
@Repository
@Transactional
public class Options {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Options(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// All of a deal, we first and doing nothing last; those two are always there.
    @Transactional(readOnly = true)
    public List<Option> of(UUID dealId) {
        return of(dealId, Stored.NOW);
    }

    /// The same, as known at an instant.
    @Transactional(readOnly = true)
    public List<Option> of(UUID dealId, Stored stored) {
        var options = new ArrayList<>(kept(dealId, stored));
        for (var kind : Kind.values())
            if (kind.isAlways() && options.stream().noneMatch(option -> option.kind() == kind))
                options.add(Option.always(dealId, kind));
        options.sort(Comparator.comparing(Option::kind).thenComparing(Option::id));
        return List.copyOf(options);
    }

    private List<Option> kept(UUID dealId, Stored stored) {
        return jdbc.sql(stored.in("""
                        select choice_option.id, deal_id, kind, organization_id, organization.name as organization,
                            words, choice_option.version
                        from {choice_option} choice_option
                        left join {organization} organization on organization.id = organization_id
                        where deal_id = :deal"""))
                .param("deal", dealId)
                .param("knownAt", stored.parameter(), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Options::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Option> find(UUID dealId, UUID id) {
        return find(dealId, id, Stored.NOW);
    }

    @Transactional(readOnly = true)
    public Optional<Option> find(UUID dealId, UUID id, Stored stored) {
        return of(dealId, stored).stream()
                .filter(option -> option.id().equals(id))
                .findFirst();
    }

    private static Option read(ResultSet row, int number) throws SQLException {
        return new Option(
                row.getObject("id", UUID.class),
                row.getObject("deal_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("organization_id", UUID.class),
                row.getString("organization"),
                row.getString("words"),
                row.getInt("version"));
    }

    /// @return whether it is new; of each rival, and of doing it in house, there is one
    public boolean add(Option option) {
        var made = jdbc.sql("""
                        insert into choice_option (id, deal_id, kind, organization_id, words)
                        values (:id, :deal, :kind, :organization, :words)
                        on conflict do nothing""")
                .param("id", option.id())
                .param("deal", option.dealId())
                .param("kind", option.kind().name())
                .param("organization", option.organizationId(), Types.OTHER)
                .param("words", option.words(), Types.VARCHAR)
                .update();
        if (made == 1) touched(option.dealId());
        return made == 1;
    }

    /// Gives rows to those that are always there, so that something can be said of them.
    void hold(UUID dealId) {
        jdbc.sql("""
                        insert into choice_option (id, deal_id, kind)
                        select held.id, :deal, held.kind
                        from unnest(cast(:ids as uuid[]), cast(:kinds as text[])) as held (id, kind)
                        on conflict do nothing""")
                .param("deal", dealId)
                .param("ids", new UUID[] {
                    Option.always(dealId, Kind.US).id(),
                    Option.always(dealId, Kind.DO_NOTHING).id()
                })
                .param("kinds", new String[] {Kind.US.name(), Kind.DO_NOTHING.name()})
                .update();
    }

    /// Writes the customer's words for it.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void change(Option option) {
        hold(option.dealId());
        written(jdbc.sql("""
                        update choice_option
                        set words = :words
                        where id = :id
                        and deal_id = :deal
                        and version = :version""")
                .param("words", option.words(), Types.VARCHAR)
                .param("id", option.id())
                .param("deal", option.dealId())
                .param("version", option.version())
                .update());
        touched(option.dealId());
    }

    /// With whatever was said of it; not for one that is always there.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void remove(Option option) {
        if (option.kind().isAlways()) throw new IllegalArgumentException(option.kind() + " is always there");
        for (var part : List.of(
                "strategy where gap_id in (select gap.id from gap where option_id = :id)",
                "gap where option_id = :id",
                "chosen_option where option_id = :id",
                "rating where option_id = :id"))
            jdbc.sql("delete from " + part).param("id", option.id()).update();
        written(jdbc.sql("delete from choice_option where id = :id and deal_id = :deal and version = :version")
                .param("id", option.id())
                .param("deal", option.dealId())
                .param("version", option.version())
                .update());
        touched(option.dealId());
    }

    private static void written(int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this option in the meantime.");
    }

    private void touched(UUID dealId) {
        events.publishEvent(new DealTouched(dealId));
    }
}
