package io.throughline.review.pipeline;

import io.throughline.base.Viewer;
import io.throughline.deals.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What a pipeline can be filtered by, as far as it fits on a page.
@Repository
@Transactional(readOnly = true)
public class Choices {
    private static final int MOST = 60;

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One of them.
    public record Choice(String value, String name) {
        static Choice read(ResultSet row, int number) throws SQLException {
            return new Choice(row.getString("value"), row.getString("name"));
        }
    }

    /// The viewer's own people; everybody, where that is few. Others are found by text.
    List<Choice> owners(Viewer viewer, String chosen) {
        return jdbc.sql("""
                        select cast(id as text) as value, name
                        from app_user
                        where active
                        and id <> :viewer
                        and ((select count(*) from (select from app_user where active limit :most)) < :most
                            or id in (select people_of(:viewer)))
                        union
                        select cast(id as text), name
                        from app_user
                        where cast(id as text) = :chosen
                        order by name, value
                        limit :most""")
                .param("viewer", viewer.id())
                .param("chosen", chosen)
                .param("most", MOST)
                .query(Choice::read)
                .list();
    }

    boolean hasPeople(Viewer viewer) {
        return jdbc.sql("select count(*) > 1 from (select people_of(:viewer) limit 2)")
                .param("viewer", viewer.id())
                .query(Boolean.class)
                .single();
    }

    List<Choice> teams() {
        return jdbc.sql("select cast(id as text) as value, name from team order by lower(name) limit :most")
                .param("most", MOST)
                .query(Choice::read)
                .list();
    }

    /// Our stages in which a deal may be while it has that status.
    public List<String> stages(Status status) {
        return jdbc.sql("select stage from stage_meaning where status = :status order by stage limit :most")
                .param("status", status.name())
                .param("most", MOST)
                .query((row, number) -> row.getString("stage"))
                .list();
    }
}
