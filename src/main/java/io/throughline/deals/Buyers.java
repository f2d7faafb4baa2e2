package io.throughline.deals;

import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Ids;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The buyer's people around a deal, found by their names; a new name makes a new person.
@Repository
@Transactional
public class Buyers {
    private static final int MOST = 300;
    private static final int MOST_KNOWN = 5000;
    private static final String AROUND = """
            (person.organization_id = :organization
                or person.id in (select person_id from contact_role where deal_id = :deal)
                or person.id in (
                    select evidence.sayer_id
                    from fact
                    join evidence on evidence.fact_id = fact.id
                    where fact.deal_id = :deal))""";

    private final JdbcClient jdbc;
    private final Persons persons;

    Buyers(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    /// A person by name.
    public record Known(UUID id, String name) {}

    @Transactional(readOnly = true)
    public List<String> names(Deal deal) {
        return jdbc.sql("select distinct person.name from person where " + AROUND + " order by 1 limit :most")
                .param("organization", deal.organizationId(), Types.OTHER)
                .param("deal", deal.id())
                .param("most", MOST)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /// Whom somebody met last: the one who is most likely to have said it.
    @Transactional(readOnly = true)
    public Optional<String> lastMet(UUID dealId) {
        return jdbc.sql("""
                        select person.name
                        from interaction
                        join interaction_person on interaction_person.interaction_id = interaction.id
                        join person on person.id = interaction_person.person_id
                        where interaction.deal_id = :deal
                        order by interaction.happened_on desc, interaction.id desc
                        limit 1""")
                .param("deal", dealId)
                .query((row, number) -> row.getString("name"))
                .optional();
    }

    /// Those of some names, in whichever case.
    @Transactional(readOnly = true)
    public List<Known> known(Deal deal, Collection<String> names) {
        if (names.isEmpty()) return List.of();
        return jdbc.sql("""
                        select person.id, person.name
                        from person
                        where lower(person.name) in (select lower(wanted) from unnest(:names) as wanted)
                        and\s""" + AROUND + " order by person.id limit :most")
                .param("names", new SqlArrayValue("text", names.toArray()))
                .param("organization", deal.organizationId(), Types.OTHER)
                .param("deal", deal.id())
                .param("most", MOST_KNOWN)
                .query((row, number) -> new Known(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /// The person of that name around the deal, made new where there is none.
    public Person named(Deal deal, String name) {
        return jdbc.sql("select person.id from person where lower(person.name) = lower(:name) and " + AROUND
                        + " order by person.id limit 1")
                .param("name", name)
                .param("organization", deal.organizationId(), Types.OTHER)
                .param("deal", deal.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .flatMap(persons::find)
                .orElseGet(() -> add(deal, name));
    }

    private Person add(Deal deal, String name) {
        var person = new Person(Ids.next(), name, deal.organizationId(), null, null, null, null, null, 1);
        persons.add(person);
        return person;
    }
}
