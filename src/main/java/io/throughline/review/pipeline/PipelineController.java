package io.throughline.review.pipeline;

import io.throughline.base.Viewer;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.Map;
import java.util.UUID;
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
    private final PipelinePages pages;
    private final SavedViews views;

    PipelineController(PipelinePages pages, SavedViews views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/deals")
    ModelAndView list(Shell shell, Viewer viewer, @RequestParam Map<String, String> asked) {
        return Html.ok("review/pipeline", pages.page(shell, viewer, asked, null));
    }

    @PostMapping("/deals/views")
    ModelAndView save(Shell shell, Viewer viewer, @RequestParam Map<String, String> asked) {
        var query = PipelineQuery.of(asked, viewer);
        var name = asked.getOrDefault("name", "").strip();
        if (name.isEmpty() || name.length() > SavedViews.NAME) {
            var problem = shell.say("pipeline.view.name.wrong", SavedViews.NAME);
            return Html.unprocessable("review/pipeline", pages.page(shell, viewer, asked, problem));
        }
        views.save(name, query, asked.containsKey("shared"), viewer);
        return Html.seeOther("/deals?" + query.text());
    }

    @DeleteMapping("/deals/views/{id}")
    ModelAndView remove(Viewer viewer, @PathVariable UUID id) {
        views.remove(id, viewer);
        return Html.seeOther("/deals");
    }
}
