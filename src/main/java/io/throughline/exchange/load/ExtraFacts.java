package io.throughline.exchange.load;

import io.throughline.exchange.load.ImportSummary.Difference;
import io.throughline.exchange.read.Field;
import java.util.ArrayList;
import org.springframework.jdbc.support.SqlArrayValue;

/// Columns that have no place of their own become facts: the column's name is the topic, the cell the words. A value
/// that changed supersedes the one before on the day of the import; what a person wrote instead is kept.
///
/// Since when such a fact holds: of a closed deal since it closed, so that no earlier day knows it; of an open one
/// since it was opened; otherwise since the first day there is, which says that nobody knows.
///
/// @param subject the table of those whom the facts are about
record ExtraFacts(FileLoad load, String subject) {
    private static final String DESCRIPTION = "Description";

    void run() {
        var topics = new ArrayList<>(load.file().extraColumns());
        if (describes()) topics.add(DESCRIPTION);
        if (topics.isEmpty()) return;
        load.make("extra", said());
        makeStanding(new SqlArrayValue("text", topics.toArray()));
        listConflicts();
        replace();
        add();
        load.drop("extra", "standing");
    }

    private boolean describes() {
        return subject.equals("deal") && load.carries(Field.DESCRIPTION);
    }

    private String said() {
        var described =
                describes() ? " || jsonb_strip_nulls(jsonb_build_object('" + DESCRIPTION + "', s.description))" : "";
        return """
                select m.id as subject_id, m.line, m.is_new, cell.key as topic, cell.value as words
                from matched m
                join staged s on s.line = m.line
                cross join lateral jsonb_each_text(coalesce(s.extras, '{}'::jsonb)%s) as cell
                where cell.value <> ''""".formatted(described);
    }

    /// The live extra facts about the rows that came, with what the file says now and what an import said last.
    private void makeStanding(SqlArrayValue topics) {
        load.sql("""
                        create temp table standing on commit drop as
                        select f.id, f.%1$s_id as subject_id, f.topic, f.words, f.since, m.line, e.words as wanted,
                            f.stored_by like 'import:%%' as imported, next_id() as next_id,
                            coalesce(
                                (select b.words
                                from fact b
                                where b.%1$s_id = m.id
                                and b.kind = 'EXTRA'
                                and b.topic = f.topic
                                and b.source = :source
                                and b.id <> f.id
                                order by b.since desc, b.id desc
                                limit 1),
                                (select h.words
                                from fact_history h
                                where h.id = f.id
                                and h.stored_by like 'import:%%'
                                order by h.version desc
                                limit 1)) as base
                        from matched m
                        join fact f on f.%1$s_id = m.id
                        left join extra e on e.subject_id = m.id and e.topic = f.topic
                        where not m.is_new
                        and f.kind = 'EXTRA'
                        and f.topic = any (:topics)
                        and f.until is null
                        and f.superseded_by is null""".formatted(subject)).param("topics", topics).update();
        load.sql("analyze standing").update();
    }

    private void listConflicts() {
        var found = load.run().found();
        load.sql("""
                        select line, t.name, topic, words, wanted
                        from standing
                        join %s t on t.id = subject_id
                        where not imported
                        and wanted is distinct from words
                        and wanted is distinct from base
                        order by line, topic
                        limit %d""".formatted(subject, Tally.MOST_LISTED)).query(row -> {
            found.conflicts.add(new Difference(
                    load.file().name(),
                    row.getLong("line"),
                    row.getString("name"),
                    row.getString("topic"),
                    row.getString("words"),
                    row.getString("wanted")));
        });
    }

    private void replace() {
        load.sql("""
                        insert into fact (id, %1$s_id, kind, topic, answer, words, since, source)
                        select next_id, subject_id, 'EXTRA', topic, 'KNOWN', wanted, greatest(since, :today), :source
                        from standing
                        where imported
                        and wanted <> words""".formatted(subject)).update();
        load.sql("""
                        update fact
                        set until = greatest(fact.since, :today),
                            superseded_by = case when standing.wanted is not null then standing.next_id end
                        from standing
                        where fact.id = standing.id
                        and standing.imported
                        and standing.wanted is distinct from standing.words""").update();
    }

    private void add() {
        load.sql("""
                        insert into fact (id, %1$s_id, kind, topic, answer, words, since, source)
                        select next_id(), e.subject_id, 'EXTRA', e.topic, 'KNOWN', e.words,
                            case when not e.is_new and exists (
                                select from fact f
                                where f.%1$s_id = e.subject_id and f.kind = 'EXTRA' and f.topic = e.topic)
                            then :today else coalesce(%2$s, date '0001-01-01') end,
                            :source
                        from extra e
                        join %1$s t on t.id = e.subject_id
                        where not exists (
                            select from standing where standing.subject_id = e.subject_id and standing.topic = e.topic)""".formatted(subject, subject.equals("deal") ? "t.closed_on, t.opened_on" : "null::date"))
                .update();
    }
}
