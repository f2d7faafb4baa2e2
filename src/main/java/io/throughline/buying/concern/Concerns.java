package io.throughline.buying.concern;

import io.throughline.base.Conflict;
import io.throughline.base.Times;
import io.throughline.base.Viewer;
import io.throughline.buying.concern.Concern.Hearing;
import io.throughline.buying.concern.Concern.Said;
import io.throughline.deals.DealTouched;
import io.throughline.deals.Visibility;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The concerns of deals, with what was said of them. What nobody on the buyer's side ever spoke of is a guess of ours
/// about a person: it is seen by the deal's team and its managers alone. Who may write is asked before. Every write
/// ends
/// with [DealTouched].
@Repository
@Transactional
public class Concerns {
    private static final int MOST = 300;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String SPOKEN = """
            exists (
                select
                from %s spoken
                where spoken.concern_id = concern.id
                and spoken.happened_on <= :asOf
                and (spoken.sayer_id is not null or spoken.channel = 'DOCUMENT'))""";

    /// What somebody of theirs spoke of by then, and still is on file: that is decided as of now.
    private static final String SEEN = """
            exists (select from deal where deal.id = concern.deal_id and %s)
            and (
                exists (select from deal where deal.id = concern.deal_id and %s)
                or (%s and %s))
            """.formatted(
            Visibility.SEEN, Visibility.WRITTEN, SPOKEN.formatted("concern_word"), SPOKEN.formatted("{concern_word}"));

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Concerns(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// All of a deal, whoever may see them, in the order in which they were written down.
    @Transactional(readOnly = true)
    public List<Concern> of(UUID dealId) {
        return of(dealId, Times.EVER);
    }

    /// The same, with what had been said of them by a day, as known at an instant.
    @Transactional(readOnly = true)
    public List<Concern> of(UUID dealId, Times times) {
        return read(times, "true", "true", Map.of("deal", dealId, "after", FIRST, "most", MOST));
    }

    /// Those that the viewer may see.
    @Transactional(readOnly = true)
    public List<Concern> seen(UUID dealId, Viewer viewer) {
        return seen(dealId, viewer, Times.EVER);
    }

    @Transactional(readOnly = true)
    public List<Concern> seen(UUID dealId, Viewer viewer, Times times) {
        return seen(dealId, viewer, times, FIRST, MOST);
    }

    /// The same, from behind one on.
    @Transactional(readOnly = true)
    public List<Concern> seen(UUID dealId, Viewer viewer, Times times, UUID after, int most) {
        return read(times, "true", SEEN, bound(viewer, Map.of("deal", dealId, "after", after, "most", most)));
    }

    @Transactional(readOnly = true)
    public Optional<Concern> find(UUID dealId, UUID id, Viewer viewer) {
        return find(dealId, id, viewer, Times.EVER);
    }

    @Transactional(readOnly = true)
    public Optional<Concern> find(UUID dealId, UUID id, Viewer viewer, Times times) {
        var bound = bound(viewer, Map.of("deal", dealId, "id", id, "after", FIRST, "most", 1));
        return read(times, "concern.id = :id", SEEN, bound).stream().findFirst();
    }

    private static Map<String, Object> bound(Viewer viewer, Map<String, Object> others) {
        var bound = new HashMap<>(Visibility.of(viewer));
        bound.putAll(others);
        return bound;
    }

    private List<Concern> read(Times times, String which, String seen, Map<String, Object> bound) {
        var rows = new ConcernRows();
        var sql = """
                select concern.id, concern.holder_id, holder.name as holder, concern.kind, concern.severity,
                    concern.words, concern.version, concern_word.id as word_id, says, sayer_id,
                    sayer.name as sayer, happened_on, channel, concern_word.words as said, interaction_id
                from (
                    select *
                    from {concern} concern
                    where deal_id = :deal
                    and concern.id > :after
                    and exists (
                        select
                        from {concern_word} word
                        where word.concern_id = concern.id
                        and word.happened_on <= :asOf)
                    and %s
                    and %s
                    order by concern.id
                    limit :most
                ) as concern
                join {person} holder on holder.id = concern.holder_id
                join {concern_word} concern_word on concern_word.concern_id = concern.id
                left join {person} sayer on sayer.id = sayer_id
                where happened_on <= :asOf
                order by concern.id, happened_on, word_id""".formatted(which, seen);
        jdbc.sql(times.stored().in(sql))
                .params(bound)
                .param("asOf", times.asOf())
                .param("knownAt", times.stored().parameter(), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(rows);
        return rows.read();
    }

    /// Files one that is new, with what was said of it first.
    public void add(UUID dealId, Concern concern) {
        jdbc.sql("""
                        insert into concern (id, deal_id, holder_id, kind, severity, words)
                        values (:id, :deal, :holder, :kind, :severity, :words)""")
                .param("id", concern.id())
                .param("deal", dealId)
                .param("holder", concern.holderId())
                .param("kind", concern.kind().name())
                .param("severity", concern.severity().name())
                .param("words", concern.words())
                .update();
        concern.said().forEach(said -> file(concern, said));
        events.publishEvent(new DealTouched(dealId));
    }

    /// Files what was said of one, unless its holder alone can say so; what is on file already is not filed again.
    public Hearing hear(UUID dealId, Concern concern, Said said) {
        var hearing = concern.heard(said);
        switch (hearing) {
            case Hearing.Heard heard
            when concern.said().stream().noneMatch(said::repeats) -> {
                touch(dealId, concern);
                file(concern, said);
                events.publishEvent(new DealTouched(dealId));
            }
            case Hearing.Heard again -> {}
            case Hearing.OnlyHolder refused -> {}
        }
        return hearing;
    }

    /// What is said of it changes it as well: whoever read it before has read something else.
    private void touch(UUID dealId, Concern concern) {
        jdbc.sql("update concern set words = words where id = :id and deal_id = :deal")
                .param("id", concern.id())
                .param("deal", dealId)
                .update();
    }

    private void file(Concern concern, Said said) {
        jdbc.sql("""
                        insert into concern_word (id, concern_id, holder_id, says, sayer_id, heard_by, happened_on, channel,
                            words, interaction_id)
                        values (:id, :concern, :holder, :says, :sayer,
                            cast(substring(actor() from '^user:(.*)$') as uuid), :on, :channel, :words, :interaction)""")
                .paramSource(HeardRow.parameters(said.evidence())
                        .addValue("concern", concern.id())
                        .addValue("holder", concern.holderId())
                        .addValue("says", said.says().name()))
                .update();
    }

    /// Writes it as it is from now on; what was said of it stays.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void change(UUID dealId, Concern concern) {
        written(
                dealId,
                jdbc.sql("""
                        update concern
                        set kind = :kind, severity = :severity, words = :words
                        where id = :id
                        and deal_id = :deal
                        and version = :version""")
                        .param("kind", concern.kind().name())
                        .param("severity", concern.severity().name())
                        .param("words", concern.words())
                        .param("id", concern.id())
                        .param("deal", dealId)
                        .param("version", concern.version())
                        .update());
    }

    /// What came of wanting to take one away.
    public sealed interface Removal {
        record Removed() implements Removal {}

        /// Somebody on the buyer's side spoke of it: it stays, and its holder can say that it is resolved.
        record Voiced(String holder) implements Removal {}
    }

    /// Takes one away that was only ever ours.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public Removal remove(UUID dealId, Concern concern) {
        if (!concern.isOnlyOurs()) return new Removal.Voiced(concern.holder());
        touch(dealId, concern);
        jdbc.sql("delete from concern_word where concern_id = :id")
                .param("id", concern.id())
                .update();
        written(
                dealId,
                jdbc.sql("delete from concern where id = :id and deal_id = :deal and version = :version + 1")
                        .param("id", concern.id())
                        .param("deal", dealId)
                        .param("version", concern.version())
                        .update());
        return new Removal.Removed();
    }

    private void written(UUID dealId, int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this concern in the meantime.");
        events.publishEvent(new DealTouched(dealId));
    }
}
