package io.throughline.bench;

import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.review.pipeline.BarePages;
import io.throughline.review.pipeline.PipelinePages;
import io.throughline.review.today.Agenda;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Wording;
import io.throughline.web.Words;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Pages as people look at them, from the query to the last byte: the pipeline in each order and with each kind of
/// filter, of sellers, a manager and an administrator; and Today.
final class PagesMeasure {
    private static final int SELLERS = 20;
    private static final List<Map<String, String>> ASKED = List.of(
            Map.of(),
            Map.of("owner", "all"),
            Map.of("owner", "all", "sort", "money"),
            Map.of("owner", "all", "sort", "oldest"),
            Map.of("owner", "all", "sort", "newest"),
            Map.of("owner", "all", "sort", "close"),
            Map.of("owner", "all", "sort", "account"),
            Map.of("owner", "all", "status", "won"),
            Map.of("owner", "all", "status", "lost", "sort", "account"),
            Map.of("owner", "all", "stage", "Needs Analysis"),
            Map.of("owner", "all", "stage", "Nowhere"),
            Map.of("owner", "all", "closes", "2026-Q3"),
            Map.of("owner", "all", "verdict", "in-danger"),
            Map.of("owner", "all", "text", "water"),
            Map.of("owner", "all", "text", "zzzz"));

    private final BenchOptions options;
    private final Application application;
    private final List<Viewer> viewers;
    private int turn;

    PagesMeasure(BenchOptions options, Databases.Empty filled, Application application) {
        this.options = options;
        this.application = application;
        this.viewers = viewers(JdbcClient.create(filled.pool()));
    }

    private static List<Viewer> viewers(JdbcClient jdbc) {
        jdbc.sql("analyze").update();
        var viewers = new ArrayList<>(jdbc.sql("""
                        select owner_id
                        from deal
                        where owner_id is not null
                        group by owner_id
                        order by count(*) desc
                        limit :most""")
                .param("most", SELLERS)
                .query((row, number) -> viewer(row.getObject("owner_id", UUID.class), Role.SELLER))
                .list());
        viewers.add(viewer(new UUID(0, 1), Role.ADMINISTRATOR));
        return viewers;
    }

    private static Viewer viewer(UUID id, Role role) {
        return new Viewer(id, "Somebody", role, Locale.UK, ZoneOffset.UTC);
    }

    List<Measure> take() {
        var pages = application.the(PipelinePages.class);
        var bare = application.the(BarePages.class);
        var agenda = application.the(Agenda.class);
        warm(pages, agenda);
        Memory.forget();
        var ours = Runs.of(options.seconds(), () -> Runs.timed(() -> pipeline(pages)));
        var theirs = Runs.of(options.seconds() / 2, () -> Runs.timed(() -> bare.read(next(), asked())));
        var today = Runs.of(options.seconds(), () -> Runs.timed(() -> today(agenda)));
        var memory = Memory.peak();
        return List.of(Measure.of("pipeline", 1, ours, theirs, memory), Measure.of("today", 1, today, null, memory));
    }

    private void warm(PipelinePages pages, Agenda agenda) {
        for (var i = 0; i < 5 * ASKED.size(); i++) pipeline(pages);
        for (var i = 0; i < 2 * viewers.size(); i++) today(agenda);
    }

    private void pipeline(PipelinePages pages) {
        var viewer = next();
        var weight = new Html("review/pipeline", pages.page(shell(viewer, "/deals"), viewer, asked(), null)).weigh();
        if (weight == 0) throw new IllegalStateException("The page is empty.");
    }

    private void today(Agenda agenda) {
        var viewer = next();
        new Html("review/today", agenda.page(shell(viewer, "/today"), viewer)).weigh();
    }

    private Viewer next() {
        return viewers.get(turn++ % viewers.size());
    }

    private Map<String, String> asked() {
        return ASKED.get(turn % ASKED.size());
    }

    private static Shell shell(Viewer viewer, String path) {
        var clock = Clock.fixed(Bench.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Shell(
                viewer,
                List.of(),
                path,
                "",
                "",
                false,
                new Words(viewer.locale()),
                new Wording(viewer.locale()),
                new Today(clock, ZoneOffset.UTC));
    }
}
