package io.throughline.review.api;

import io.throughline.base.FromReplica;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.review.Finding;
import io.throughline.review.Readership;
import io.throughline.review.Verdict;
import io.throughline.web.api.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads stored reviews of deals that a viewer may see.
@Repository
@Transactional(readOnly = true)
class ReviewRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String REVIEW = """
            select deal_id, as_of, verdict, sentence, ask, findings, unknown, changes_on
            from deal_review review
            join deal on deal.id = deal_id
            where %s
            and %s
            """.formatted(Visibility.SEEN, Readership.READ);

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @FromReplica
    List<ReviewAnswer> reviews(@Nullable Verdict verdict, Paging paging, Viewer viewer) {
        return jdbc.sql(REVIEW + """
                        and deal.id > :after
                        and (cast(:verdict as text) is null or verdict = :verdict)
                        order by deal.id
                        limit :rows""")
                .params(Visibility.of(viewer))
                .param("after", paging.after())
                .param("verdict", verdict == null ? null : verdict.name(), Types.VARCHAR)
                .param("rows", paging.rows())
                .query(ReviewRows::read)
                .list();
    }

    Optional<ReviewAnswer> find(UUID dealId, Viewer viewer) {
        return jdbc.sql(REVIEW + "and deal.id = :deal")
                .params(Visibility.of(viewer))
                .param("deal", dealId)
                .query(ReviewRows::read)
                .optional();
    }

    private static ReviewAnswer read(ResultSet row, int number) throws SQLException {
        return new ReviewAnswer(
                row.getObject("deal_id", UUID.class),
                row.getObject("as_of", LocalDate.class),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("sentence"),
                row.getString("ask"),
                JSON.readTree(row.getString("findings"))
                        .valueStream()
                        .map(ReviewRows::finding)
                        .toList(),
                List.of((String[]) row.getArray("unknown").getArray()),
                row.getObject("changes_on", LocalDate.class));
    }

    private static ReviewAnswer.FindingAnswer finding(JsonNode json) {
        var day = json.path("changesOn");
        return new ReviewAnswer.FindingAnswer(
                json.path("id").asString(),
                Finding.Severity.valueOf(json.path("severity").asString()),
                json.path("says").asString(),
                json.path("ask").asString(),
                day.isString() ? LocalDate.parse(day.asString()) : null);
    }
}
