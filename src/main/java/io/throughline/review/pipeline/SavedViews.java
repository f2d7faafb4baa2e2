package io.throughline.review.pipeline;

import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The pipelines that the viewer, or somebody for everybody, has put under a name.
@Repository
@Transactional
public class SavedViews {
    private static final int MOST = 20;
    static final int NAME = 60;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The viewer's own, then the shared ones.
    @Transactional(readOnly = true)
    public List<SavedView> of(Viewer viewer) {
        return jdbc.sql("""
                        select id, name, query, shared, user_id = :viewer as own
                        from saved_view
                        where user_id = :viewer
                        or shared
                        order by own desc, lower(name), id
                        limit :most""")
                .param("viewer", viewer.id())
                .param("most", MOST)
                .query((row, number) -> new SavedView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("shared"),
                        row.getBoolean("own")))
                .list();
    }

    /// Keeps a query under a name; one of the viewer's own of that name gives way to it.
    public void save(String name, PipelineQuery query, boolean shared, Viewer viewer) {
        jdbc.sql("""
                        insert into saved_view (id, user_id, name, query, shared)
                        values (:id, :viewer, :name, :query, :shared)
                        on conflict (user_id, lower(name)) do update
                        set name = excluded.name, query = excluded.query, shared = excluded.shared""")
                .param("id", Ids.next())
                .param("viewer", viewer.id())
                .param("name", name)
                .param("query", query.text())
                .param("shared", shared)
                .update();
    }

    /// @throws NotFound when it is not the viewer's own; an administrator may remove any shared one
    public void remove(UUID id, Viewer viewer) {
        var removed = jdbc.sql("""
                        delete from saved_view
                        where id = :id
                        and (user_id = :viewer or shared and :administrator)""")
                .param("id", id)
                .param("viewer", viewer.id())
                .param("administrator", viewer.isAdministrator())
                .update();
        if (removed == 0) throw new NotFound("This view is not there, or not yours.");
    }
}
