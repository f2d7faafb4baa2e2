package io.throughline.review.changes;

import io.throughline.accounts.AccountTouched;
import io.throughline.accounts.PersonTouched;
import io.throughline.deals.DealRow;
import io.throughline.deals.DealTouched;
import io.throughline.deals.Deals;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Puts a single change back, as a new version: what it replaced holds again, and both stay in the history. The names
/// of
/// tables and columns in its SQL come from [Kept] and from the database itself.
@Repository
@Transactional
class Undoing {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Deals deals;
    private final ApplicationEventPublisher events;

    Undoing(JdbcClient jdbc, Deals deals, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.events = events;
    }

    /// What came of it.
    sealed interface Answer {
        record Undone() implements Answer {}

        /// These fields say something else again.
        record ChangedSince(List<String> fields) implements Answer {}

        /// It is not there any more, or there again.
        record Gone() implements Answer {}

        /// Something else rests on it, or it began the record.
        record RestedOn() implements Answer {}
    }

    /// @param subject the deal or account whose change it is
    Answer undo(UUID subject, Change change) {
        if (change.kind().isFixed()) return new Answer.RestedOn();
        var standing = standing(change);
        var answer = change.before() == null
                ? takeBack(change, standing)
                : change.after() == null ? bringBack(change, standing) : putBack(change, standing);
        if (answer instanceof Answer.Undone) touch(subject, change);
        return answer;
    }

    private Optional<JsonNode> standing(Change change) {
        var table = change.kind().table();
        return jdbc.sql("select to_jsonb(%1$s) from %1$s where id = :id for update".formatted(table))
                .param("id", change.id())
                .query(String.class)
                .optional()
                .map(JSON::readTree);
    }

    private Answer putBack(Change change, Optional<JsonNode> standing) {
        if (standing.isEmpty()) return new Answer.Gone();
        var since = differing(standing.get(), Objects.requireNonNull(change.after()), change.fields());
        if (!since.isEmpty()) return new Answer.ChangedSince(since);
        if (change.kind() == Kept.DEAL) {
            putDealBack(change);
            return new Answer.Undone();
        }
        if (wouldLoop(change)) return new Answer.RestedOn();
        var columns = String.join(", ", change.fields());
        jdbc.sql("""
                        update %1$s
                        set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$s, cast(:before as jsonb)))
                        where id = :id""".formatted(change.kind().table(), columns))
                .param("before", Objects.requireNonNull(change.before()).toString())
                .param("id", change.id())
                .update();
        return new Answer.Undone();
    }

    /// Nobody reports to themselves in the end by what is put back.
    private boolean wouldLoop(Change change) {
        if (change.kind() != Kept.STAKEHOLDER || !change.fields().contains("reports_to_id")) return false;
        var boss = Objects.requireNonNull(change.before()).path("reports_to_id");
        if (!boss.isString()) return false;
        return jdbc.sql("""
                        with recursive above as (
                            select id, reports_to_id from stakeholder where id = cast(:boss as uuid)
                            union
                            select stakeholder.id, stakeholder.reports_to_id
                            from above
                            join stakeholder on stakeholder.id = above.reports_to_id
                        )
                        select exists (select from above where id = :id)""")
                .param("boss", boss.asString())
                .param("id", change.id())
                .query(Boolean.class)
                .single();
    }

    private static List<String> differing(JsonNode standing, JsonNode expected, List<String> fields) {
        return fields.stream()
                .filter(field -> !Objects.equals(standing.get(field), expected.get(field)))
                .toList();
    }

    /// By the way of every other change of a deal: what moves becomes a dated change too.
    private void putDealBack(Change change) {
        var before = Objects.requireNonNull(change.before());
        var only = JSON.createObjectNode();
        change.fields().forEach(field -> only.set(field, before.get(field)));
        var deal = jdbc.sql("""
                        select again.*, null::text as organization, null::text as owner
                        from deal
                        cross join lateral jsonb_populate_record(deal, cast(:before as jsonb)) as again
                        where deal.id = :id""")
                .param("before", only.toString())
                .param("id", change.id())
                .query(DealRow::read)
                .single();
        deals.change(deal);
    }

    /// What was added goes, with what came along in the same act, unless something else rests on it by now.
    private Answer takeBack(Change change, Optional<JsonNode> standing) {
        if (change.kind().stays()) return new Answer.RestedOn();
        if (standing.isEmpty()) return new Answer.Gone();
        var after = Objects.requireNonNull(change.after());
        var fields = after.propertyNames().stream()
                .filter(field -> !Change.OF_THE_HISTORY.contains(field))
                .toList();
        var since = differing(standing.get(), after, fields);
        if (!since.isEmpty()) return new Answer.ChangedSince(since);
        if (isRestedOn(change)) return new Answer.RestedOn();
        Hanging.along(change.kind()).forEach(sql -> run(sql, change.id()));
        run("delete from %s where id = :id".formatted(change.kind().table()), change.id());
        if (change.kind() == Kept.STAKEHOLDER_CLAIM) letHoldAgain(after);
        return new Answer.Undone();
    }

    private boolean isRestedOn(Change change) {
        return jdbc.sql(Hanging.rested(change.kind()))
                .param("id", change.id())
                .query(Boolean.class)
                .single();
    }

    private void run(String sql, UUID id) {
        jdbc.sql(sql).param("id", id).update();
    }

    /// What the claim that was taken back had ended in the same act.
    private void letHoldAgain(JsonNode claim) {
        jdbc.sql("""
                        update stakeholder_claim
                        set until = null
                        where stakeholder_id = cast(:own as uuid)
                        and kind = :kind
                        and stored_from = cast(:at as timestamptz)
                        and until is not null""")
                .param("own", claim.path("stakeholder_id").asString())
                .param("kind", claim.path("kind").asString())
                .param("at", claim.path("stored_from").asString())
                .update();
    }

    /// What was removed is there again, under its own id.
    private Answer bringBack(Change change, Optional<JsonNode> standing) {
        if (standing.isPresent()) return new Answer.Gone();
        var before = Objects.requireNonNull(change.before());
        var columns = before.propertyNames().stream()
                .filter(field -> !Change.OF_THE_HISTORY.contains(field))
                .toList();
        jdbc.sql("""
                        insert into %1$s (%2$s, version)
                        select %2$s, :version
                        from jsonb_populate_record(null::%1$s, cast(:before as jsonb))""".formatted(change.kind().table(), String.join(", ", columns)))
                .param("version", change.version() + 1)
                .param("before", before.toString())
                .update();
        return new Answer.Undone();
    }

    private void touch(UUID subject, Change change) {
        if (Kept.Subject.DEAL.has(change.kind())) events.publishEvent(new DealTouched(subject));
        else if (change.kind() == Kept.ORGANIZATION) events.publishEvent(new AccountTouched(subject));
        else events.publishEvent(new PersonTouched(change.id()));
    }
}
