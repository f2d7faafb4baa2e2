package io.throughline.exchange.drop;

import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.exchange.drop.Known.Buyer;
import io.throughline.exchange.mail.Entry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// Who the people in dropped files are, and which deals they have a part in. Asks once for all that was dropped.
@Repository
class Acquaintances {
    /// Of one person; whether there are more makes no difference, for then somebody has to say which.
    private static final int MOST_DEALS = 6;

    private final JdbcClient jdbc;

    Acquaintances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Known known(List<Entry> entries) {
        var ours = new HashSet<String>();
        var buyers = new HashMap<String, Buyer>();
        jdbc.sql("""
                        select lower(email) as address, null as id, name
                        from app_user
                        where lower(email) = any(:addresses)
                        union all
                        select * from (
                            select distinct on (lower(email)) lower(email), id, name
                            from person
                            where lower(email) = any(:addresses)
                            order by lower(email), id
                        ) as one_of_each""")
                .param(
                        "addresses",
                        array(
                                "text",
                                entries.stream()
                                        .flatMap(Entry::addresses)
                                        .distinct()
                                        .toList()))
                .query(row -> {
                    var address = row.getString("address");
                    var person = row.getObject("id", UUID.class);
                    if (person == null) ours.add(address);
                    else buyers.put(address, new Buyer(person, row.getString("name")));
                });
        buyers.keySet().removeAll(ours);
        return new Known(ours, buyers);
    }

    /// The open deals of each person that the viewer may write to.
    Map<UUID, List<Option>> options(Collection<UUID> persons, Viewer viewer) {
        return jdbc
                .sql("""
                        select person.id as person_id, deal.id, deal.name, deal.opened_on, deal.takes_part
                        from person
                        cross join lateral (
                            (
                                select deal.id, deal.name, deal.opened_on, true as takes_part
                                from deal
                                where deal.id in (
                                    select deal_id from contact_role where person_id = person.id
                                    union
                                    select interaction.deal_id
                                    from interaction_person
                                    join interaction on interaction.id = interaction_person.interaction_id
                                    where interaction_person.person_id = person.id
                                    union
                                    select fact.deal_id
                                    from evidence
                                    join fact on fact.id = evidence.fact_id
                                    where evidence.sayer_id = person.id)
                                and deal.status = 'OPEN'
                                and %1$s
                                order by deal.id
                                limit :most
                            ) union all (
                                select deal.id, deal.name, deal.opened_on, false
                                from deal
                                where deal.organization_id = person.organization_id
                                and deal.status = 'OPEN'
                                and %1$s
                                order by deal.id
                                limit :most
                            )
                        ) as deal
                        where person.id = any(:persons)
                        order by deal.name, deal.id""".formatted(Visibility.WRITTEN))
                .params(Visibility.of(viewer))
                .param("persons", array("uuid", persons))
                .param("most", MOST_DEALS)
                .query((row, number) -> new Option(
                        row.getObject("person_id", UUID.class),
                        new Target(row.getObject("id", UUID.class), row.getString("name")),
                        row.getObject("opened_on", LocalDate.class),
                        row.getBoolean("takes_part")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Option::personId));
    }

    /// The deals that entries are on file in already, by what they are known by; without one that the viewer may not
    /// see.
    Map<String, Optional<Target>> onFile(List<Entry> entries, Viewer viewer) {
        var onFile = new HashMap<String, Optional<Target>>();
        jdbc.sql("""
                        select interaction.external_id, deal.id, deal.name
                        from unnest(:sources, :externals) as asked (source, external_id)
                        join interaction on interaction.source = asked.source
                            and interaction.external_id = asked.external_id
                        left join deal on deal.id = interaction.deal_id and %s""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param(
                        "sources",
                        array(
                                "text",
                                entries.stream()
                                        .map(entry -> entry.source().word())
                                        .toList()))
                .param(
                        "externals",
                        array("text", entries.stream().map(Entry::externalId).toList()))
                .query(row -> {
                    var deal = row.getObject("id", UUID.class);
                    onFile.put(
                            row.getString("external_id"),
                            deal == null ? Optional.empty() : Optional.of(new Target(deal, row.getString("name"))));
                });
        return onFile;
    }

    /// Keeps others from writing to the deals until the end of the transaction.
    void hold(Collection<UUID> deals) {
        jdbc.sql("select id from deal where id = any(:deals) order by id for no key update")
                .param("deals", array("uuid", deals))
                .query(row -> {});
    }

    private static SqlArrayValue array(String type, Collection<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }
}
