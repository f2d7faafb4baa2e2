package io.throughline.privacy;

import io.throughline.base.Ids;
import io.throughline.deals.DealTouched;
import io.throughline.exchange.upload.Uploads;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases persons: their names and words go from every table, every history and every review, in one transaction. It
/// can't be undone.
@Component
@Transactional
public class Erasures {
    private final JdbcClient jdbc;
    private final ErasedWords words;
    private final Uploads uploads;
    private final ApplicationEventPublisher events;

    Erasures(JdbcClient jdbc, ErasedWords words, Uploads uploads, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.words = words;
        this.uploads = uploads;
        this.events = events;
    }

    /// Why a person is erased.
    public enum Why {
        /// Somebody asked for it.
        ASKED,
        /// They were kept for long enough.
        RETENTION
    }

    /// Erases those of the persons that are not erased yet. Their deals are reviewed again. Files that wait to be
    /// imported are thrown away, for they may hold the persons again.
    ///
    /// @return how many were erased
    /// @throws io.throughline.base.Conflict while files are being imported
    public int erase(List<UUID> persons, Why why) {
        var called = called(persons);
        if (called.isEmpty()) return 0;
        uploads.all().forEach(upload -> uploads.discard(upload.id()));
        var traces = Traces.of(called);
        var touched = words.erase(traces);
        log(traces.ids(), why);
        touched.forEach(deal -> events.publishEvent(new DealTouched(deal)));
        return traces.ids().size();
    }

    /// What the persons are called, and ever were; their rows are held until the end of the transaction.
    private List<Traces.Called> called(List<UUID> persons) {
        var ids = new SqlArrayValue("uuid", persons.toArray());
        var left = jdbc.sql("""
                        select id
                        from person
                        where id = any(:ids)
                        and not exists (select from erasure where erasure.person_id = person.id)
                        order by id
                        for update""")
                .param("ids", ids)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return jdbc.sql("""
                        select id, name, email, phone, title, department from person where id = any(:ids)
                        union
                        select id, name, email, phone, title, department from person_history where id = any(:ids)""")
                .param("ids", new SqlArrayValue("uuid", left.toArray()))
                .query((row, number) -> new Traces.Called(
                        row.getObject("id", UUID.class),
                        given(row.getString("name"), row.getString("email"), row.getString("phone")),
                        given(row.getString("title"), row.getString("department"))))
                .list();
    }

    private static List<String> given(String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private void log(List<UUID> persons, Why why) {
        jdbc.sql("""
                        insert into erasure (id, person_id, why)
                        select id, person, :why
                        from unnest(cast(:ids as uuid[]), cast(:persons as uuid[])) as one (id, person)""")
                .param("why", why.name())
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", persons.stream().map(one -> Ids.next()).toArray()))
                .param("persons", new SqlArrayValue("uuid", persons.toArray()))
                .update();
    }
}
