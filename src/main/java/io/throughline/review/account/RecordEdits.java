package io.throughline.review.account;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.NotFound;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is written down of accounts and persons; everybody who is signed in may.
@Repository
@Transactional
class RecordEdits {
    private static final List<String> OF_ACCOUNT =
            List.of("name", "industry", "country", "city", "website", "employees");
    private static final List<String> OF_PERSON = List.of("name", "title", "department", "email", "phone", "reportsTo");

    private final Organizations organizations;
    private final Persons persons;
    private final JdbcClient jdbc;

    RecordEdits(Organizations organizations, Persons persons, JdbcClient jdbc) {
        this.organizations = organizations;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    sealed interface Answer {
        record Saved() implements Answer {}

        record Wrong(RecordPage page) implements Answer {}

        record Stale(RecordPage page) implements Answer {}
    }

    RecordPage account(Shell shell, UUID id) {
        var account = organization(id);
        return page(shell, account, fields(account), Map.of(), false);
    }

    RecordPage person(Shell shell, UUID id) {
        var person = one(id);
        return page(shell, person, fields(person), Map.of(), false);
    }

    Answer changeAccount(Shell shell, UUID id, Typed typed) {
        var account = organization(id);
        if (!typed.is("version", account.version()))
            return new Answer.Stale(page(shell, account, typed, Map.of(), true));
        var problems = problems(shell, typed, OF_ACCOUNT);
        var employees = employees(shell, typed, problems);
        if (!problems.isEmpty()) return new Answer.Wrong(page(shell, account, typed, problems, false));
        organizations.change(new Organization(
                id,
                typed.of("name"),
                text(typed, "industry"),
                account.type(),
                employees,
                account.revenue(),
                text(typed, "country"),
                text(typed, "city"),
                text(typed, "website"),
                account.parentId(),
                account.ownerId(),
                account.version()));
        return new Answer.Saved();
    }

    Answer changePerson(Shell shell, UUID id, Typed typed) {
        var person = one(id);
        if (!typed.is("version", person.version())) return new Answer.Stale(page(shell, person, typed, Map.of(), true));
        var problems = problems(shell, typed, OF_PERSON);
        var boss = boss(shell, person, typed, problems);
        if (!problems.isEmpty()) return new Answer.Wrong(page(shell, person, typed, problems, false));
        persons.change(new Person(
                id,
                typed.of("name"),
                person.organizationId(),
                text(typed, "email"),
                text(typed, "phone"),
                text(typed, "title"),
                text(typed, "department"),
                boss,
                person.version()));
        return new Answer.Saved();
    }

    private Organization organization(UUID id) {
        return organizations.find(id).orElseThrow(() -> new NotFound("This account is not there."));
    }

    private Person one(UUID id) {
        return persons.find(id).orElseThrow(() -> new NotFound("This person is not there."));
    }

    private RecordPage page(
            Shell shell, Organization account, Typed typed, Map<String, String> problems, boolean stale) {
        return new RecordPage(
                shell,
                "/accounts/" + account.id(),
                account.name(),
                account.version(),
                OF_ACCOUNT,
                typed,
                fields(account),
                problems,
                stale);
    }

    private RecordPage page(Shell shell, Person person, Typed typed, Map<String, String> problems, boolean stale) {
        return new RecordPage(
                shell,
                "/people/" + person.id(),
                person.name(),
                person.version(),
                OF_PERSON,
                typed,
                fields(person),
                problems,
                stale);
    }

    private static Typed fields(Organization account) {
        var fields = new HashMap<String, String>();
        put(fields, "name", account.name());
        put(fields, "industry", account.industry());
        put(fields, "country", account.country());
        put(fields, "city", account.city());
        put(fields, "website", account.website());
        put(fields, "employees", account.employees());
        return new Typed(fields);
    }

    private Typed fields(Person person) {
        var fields = new HashMap<String, String>();
        put(fields, "name", person.name());
        put(fields, "title", person.title());
        put(fields, "department", person.department());
        put(fields, "email", person.email());
        put(fields, "phone", person.phone());
        Optional.ofNullable(person.reportsToId())
                .flatMap(persons::find)
                .ifPresent(boss -> put(fields, "reportsTo", boss.name()));
        return new Typed(fields);
    }

    private static void put(Map<String, String> fields, String field, @Nullable Object value) {
        if (value != null) fields.put(field, value.toString());
    }

    private static Map<String, String> problems(Shell shell, Typed typed, List<String> fields) {
        var problems = new LinkedHashMap<String, String>();
        if (!typed.has("name")) problems.put("name", shell.say("record.name.missing"));
        for (var field : fields)
            if (typed.of(field).length() > 300) problems.put(field, shell.say("dealEdit.name.long"));
        return problems;
    }

    private static @Nullable Integer employees(Shell shell, Typed typed, Map<String, String> problems) {
        if (!typed.has("employees")) return null;
        if (typed.of("employees").matches("\\d{1,9}")) return Integer.valueOf(typed.of("employees"));
        problems.put("employees", shell.say("record.employees.unreadable"));
        return null;
    }

    private static @Nullable String text(Typed typed, String field) {
        return typed.has(field) ? typed.of(field) : null;
    }

    /// The colleague of that name in the same account.
    private @Nullable UUID boss(Shell shell, Person person, Typed typed, Map<String, String> problems) {
        if (!typed.has("reportsTo")) return null;
        var found = jdbc.sql("""
                        select id
                        from person
                        where lower(name) = lower(:name)
                        and organization_id is not distinct from cast(:organization as uuid)
                        and id <> :id
                        order by id
                        limit 1""")
                .param("name", typed.of("reportsTo"))
                .param("organization", person.organizationId(), java.sql.Types.OTHER)
                .param("id", person.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
        if (found.isEmpty()) problems.put("reportsTo", shell.say("record.reportsTo.unknown"));
        return found.orElse(null);
    }
}
