package io.throughline.transition.sheet;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.transition.sheet.Proposal.Acceptance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What was proposed for the plans of deals, as files. Who may see or write to the deal is asked before.
@Repository
@Transactional
class Proposals {
    static final int MOST = 20;

    private static final String READ = """
            select plan_proposal.id, deal_id, sender.name as sender, sent_at, file, words, acceptor.name as acceptor,
                accepted_at
            from plan_proposal
            join app_user sender on sender.id = sent_by
            left join app_user acceptor on acceptor.id = accepted_by
            where deal_id = :deal
            """;

    private final JdbcClient jdbc;
    private final Today today;

    Proposals(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /// @return its id
    UUID add(UUID dealId, Viewer by, String file, String text) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into plan_proposal (id, deal_id, sent_by, sent_at, file, words)
                        values (:id, :deal, :by, :now, :file, :words)""")
                .param("id", id)
                .param("deal", dealId)
                .param("by", by.id())
                .param("now", now())
                .param("file", file)
                .param("words", text)
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    Optional<Proposal> find(UUID dealId, UUID id) {
        return jdbc.sql(READ + "and plan_proposal.id = :id")
                .param("deal", dealId)
                .param("id", id)
                .query(Proposals::read)
                .optional();
    }

    /// The latest, the newest first.
    @Transactional(readOnly = true)
    List<Proposal> of(UUID dealId) {
        return jdbc.sql(READ + """
                        order by plan_proposal.id desc
                        limit :most""")
                .param("deal", dealId)
                .param("most", MOST)
                .query(Proposals::read)
                .list();
    }

    /// @return `false` where it was accepted before
    boolean accept(Proposal proposal, Viewer by) {
        return jdbc.sql("""
                        update plan_proposal
                        set accepted_by = :by, accepted_at = :now
                        where id = :id
                        and accepted_at is null""")
                        .param("by", by.id())
                        .param("now", now())
                        .param("id", proposal.id())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return today.now().atOffset(ZoneOffset.UTC);
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        var accepted = row.getObject("accepted_at", OffsetDateTime.class);
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getString("sender"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("file"),
                row.getString("words"),
                accepted == null ? null : new Acceptance(row.getString("acceptor"), accepted.toInstant()));
    }
}
