package io.throughline.review.pipeline;

import io.throughline.base.Viewer;
import io.throughline.review.Snapshots;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Usual;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pipeline as a table, and the views of it that people keep.
@Controller
class PipelineController {
    private static final int ROWS = 50;

    private final Pipeline pipeline;
    private final Choices choices;
    private final SavedViews views;
    private final Snapshots snapshots;

    PipelineController(Pipeline pipeline, Choices choices, SavedViews views, Snapshots snapshots) {
        this.pipeline = pipeline;
        this.choices = choices;
        this.views = views;
        this.snapshots = snapshots;
    }

    @GetMapping("/deals")
    ModelAndView list(Shell shell, Viewer viewer, @RequestParam Map<String, String> asked) {
        return Html.ok("review/pipeline", page(shell, viewer, asked, null));
    }

    @PostMapping("/deals/views")
    ModelAndView save(Shell shell, Viewer viewer, @RequestParam Map<String, String> asked) {
        var query = PipelineQuery.of(asked, viewer);
        var name = asked.getOrDefault("name", "").strip();
        if (name.isEmpty() || name.length() > SavedViews.NAME) {
            var problem = shell.say("pipeline.view.name.wrong", SavedViews.NAME);
            return Html.unprocessable("review/pipeline", page(shell, viewer, asked, problem));
        }
        views.save(name, query, asked.containsKey("shared"), viewer);
        return Html.seeOther("/deals?" + query.text());
    }

    @DeleteMapping("/deals/views/{id}")
    ModelAndView remove(Viewer viewer, @PathVariable UUID id) {
        views.remove(id, viewer);
        return Html.seeOther("/deals");
    }

    private PipelinePage page(Shell shell, Viewer viewer, Map<String, String> asked, @Nullable String problem) {
        var query = PipelineQuery.of(asked, viewer);
        var slice = pipeline.page(query, viewer, asked.getOrDefault("from", ""), ROWS);
        var usual = slice.rows().isEmpty()
                ? Usual.NONE
                : snapshots.usual(shell.today().date());
        return new PipelinePage(
                shell,
                query,
                slice,
                pipeline.totals(query, viewer),
                query.group() == Group.NONE ? List.of() : pipeline.groups(query, viewer),
                FilterChoices.of(choices, query, viewer, shell.today()),
                views.of(viewer),
                slice.rows().isEmpty() && pipeline.isEmpty(viewer),
                usual,
                PipelinePage.scale(slice.rows(), usual),
                problem);
    }
}
