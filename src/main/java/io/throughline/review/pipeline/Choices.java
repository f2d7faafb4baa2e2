package io.throughline.review.pipeline;

import io.throughline.base.FiscalCalendar;
import io.throughline.base.FromReplica;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Status;
import io.throughline.settings.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What a pipeline can be filtered by, as far as it fits on a page.
@Repository
@Transactional(readOnly = true)
public class Choices {
    private static final int MOST = 60;
    private static final int QUARTERS = 5;

    private final JdbcClient jdbc;
    private final SavedViews views;
    private final Settings settings;
    private final Today today;

    Choices(JdbcClient jdbc, SavedViews views, Settings settings, Today today) {
        this.jdbc = jdbc;
        this.views = views;
        this.settings = settings;
        this.today = today;
    }

    /// One of them.
    public record Choice(String value, String name) {
        static Choice read(ResultSet row, int number) throws SQLException {
            return new Choice(row.getString("value"), row.getString("name"));
        }
    }

    /// What stands above this pipeline.
    @FromReplica
    FilterChoices of(PipelineQuery query, Viewer viewer) {
        var filter = query.filter();
        var calendar = settings.calendar();
        return new FilterChoices(
                views.of(viewer),
                hasPeople(viewer),
                owners(viewer, filter.owner()),
                teams(),
                stages(filter.status()),
                calendar,
                quarters(calendar, filter.closes()));
    }

    /// This one and what comes after it, and the one that is filtered by.
    private List<FiscalCalendar.Quarter> quarters(FiscalCalendar calendar, String chosen) {
        var coming =
                Stream.iterate(calendar.quarter(today.date()), calendar::after).limit(QUARTERS);
        return Stream.concat(calendar.quarter(chosen).stream(), coming)
                .distinct()
                .sorted(Comparator.comparing(FiscalCalendar.Quarter::first))
                .toList();
    }

    /// The viewer's own people; everybody, where that is few. Others are found by text.
    List<Choice> owners(Viewer viewer, String chosen) {
        return jdbc.sql("""
                        select cast(id as text) as value, name
                        from app_user
                        where active
                        and id <> :viewer
                        and ((select count(*) from (select from app_user where active limit :most) as few) < :most
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

    /// Names of colleagues to begin with.
    List<String> names(Viewer viewer) {
        return Stream.concat(
                        Stream.of(viewer.name()), owners(viewer, "").stream().map(Choice::name))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /// The active colleague of that name; empty where there is none, or more than one.
    Optional<Choice> named(String name) {
        var found = jdbc.sql("""
                        select cast(id as text) as value, name
                        from app_user
                        where active
                        and lower(name) = lower(:name)
                        limit 2""").param("name", name).query(Choice::read).list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    boolean hasPeople(Viewer viewer) {
        return jdbc.sql("select count(*) > 1 from (select people_of(:viewer) limit 2) as people")
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
