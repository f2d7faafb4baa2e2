package io.throughline.review.playbook;

import io.throughline.base.Forbidden;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Phase;
import io.throughline.base.Viewer;
import io.throughline.review.Playbook;
import io.throughline.review.Playbook.Chapter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The editions of the playbook. Editing makes the next one; those before stay, with the answers given under them.
@Repository
@Transactional
public class Playbooks {
    private static final int SHOWN = 100;
    private static final String EDITIONS = """
            select playbook.edition, playbook.chapters, playbook.made_at, app_user.name
            from playbook
            left join app_user on 'user:' || app_user.id = playbook.stored_by
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Playbooks(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// What came of an edit.
    sealed interface Answer {
        record Saved(int edition) implements Answer {}

        /// Nothing is different, so there is no new edition.
        record Same() implements Answer {}

        /// @param problems keys of messages, by field
        record Wrong(Map<String, String> problems) implements Answer {}

        /// Somebody else has made another edition of this chapter meanwhile.
        ///
        /// @param changed what they changed in it
        record Stale(Edition now, List<Difference> changed) implements Answer {}
    }

    /// The edition that holds.
    @Transactional(readOnly = true)
    public Edition current() {
        return jdbc.sql(EDITIONS + "order by playbook.edition desc limit 1")
                .query(Playbooks::read)
                .optional()
                .orElse(Edition.FIRST);
    }

    /// @throws NotFound where there was no such edition
    @Transactional(readOnly = true)
    Edition edition(int number) {
        if (number == 1) return Edition.FIRST;
        return jdbc.sql(EDITIONS + "where playbook.edition = :edition")
                .param("edition", number)
                .query(Playbooks::read)
                .optional()
                .orElseThrow(() -> new NotFound("There is no such edition of the playbook."));
    }

    /// All of them, the newest first.
    @Transactional(readOnly = true)
    List<Edition> editions() {
        var editions = new ArrayList<>(jdbc.sql(EDITIONS + "order by playbook.edition desc limit :most")
                .param("most", SHOWN)
                .query(Playbooks::read)
                .list());
        if (editions.size() < SHOWN) editions.add(Edition.FIRST);
        return editions;
    }

    private static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                Playbook.of(row.getInt("edition"), row.getString("chapters")),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    /// Makes a new edition with another chapter. Every review is then due.
    ///
    /// @param seen the edition that whoever edits had before them
    /// @throws Forbidden for whoever is no administrator
    Answer change(Viewer viewer, Phase phase, Draft draft, int seen) {
        if (!viewer.isAdministrator()) throw new Forbidden("Only administrators edit the playbook.");
        var problems = draft.problems();
        if (!problems.isEmpty()) return new Answer.Wrong(problems);
        // one after the other: the second sees what the first has made
        jdbc.sql("lock table playbook in share row exclusive mode").update();
        var now = current();
        var playbook = now.playbook();
        var changed = changedSince(seen, playbook.of(phase));
        if (!changed.isEmpty()) return new Answer.Stale(now, changed);
        var next = playbook.edition() + 1;
        var chapter = draft.onto(playbook.of(phase), next);
        if (chapter.equals(playbook.of(phase))) return new Answer.Same();
        add(playbook.with(next, chapter));
        events.publishEvent(new PlaybookChanged());
        return new Answer.Saved(next);
    }

    private List<Difference> changedSince(int seen, Chapter now) {
        return Difference.between(edition(seen).playbook().of(now.phase()), now);
    }

    private void add(Playbook playbook) {
        jdbc.sql("insert into playbook (id, edition, chapters) values (:id, :edition, cast(:chapters as jsonb))")
                .param("id", Ids.next())
                .param("edition", playbook.edition())
                .param("chapters", playbook.json())
                .update();
    }
}
