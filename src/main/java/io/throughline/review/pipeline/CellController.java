package io.throughline.review.pipeline;

import io.throughline.base.Conflict;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Status;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Changing one field of a deal where it is read. Who was slower sees what it says now, and keeps their words.
@Controller
class CellController {
    private static final String FIELDS = "/deals/{id}/{field:expected-close|stage|next-step}";

    private final Deals deals;
    private final Choices choices;

    CellController(Deals deals, Choices choices) {
        this.deals = deals;
        this.choices = choices;
    }

    @GetMapping(FIELDS)
    ModelAndView form(
            Shell shell,
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable String field,
            @RequestParam(defaultValue = "") String in,
            HttpServletRequest request) {
        var deal = deals.toWrite(id, viewer);
        var edit = Edit.of(deal, Edit.Field.of(field));
        var page = new EditPage(shell, deal, edit, null, stages(deal), back(request, id), in.equals("row"));
        return Html.ok("review/pipelineEditPage", page);
    }

    @PutMapping(FIELDS)
    ModelAndView change(
            Shell shell,
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable String field,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String on,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String back,
            HttpServletResponse response) {
        var deal = deals.toWrite(id, viewer);
        var edit = new Edit(Edit.Field.of(field), value.strip(), on.strip());
        var page = new EditPage(shell, deal, edit, null, stages(deal), ours(back, id), false);
        if (deal.version() != version) return stale(page, viewer, response);
        return switch (edit.applyTo(deal, page.stages())) {
            case Edit.Applied.Wrong wrong ->
                again(HttpStatus.UNPROCESSABLE_CONTENT, page, shell.say(wrong.key(), 500), response);
            case Edit.Applied.To to -> save(to.deal(), page, viewer, response);
        };
    }

    private ModelAndView save(Deal changed, EditPage page, Viewer viewer, HttpServletResponse response) {
        try {
            deals.change(changed);
            return Html.seeOther(page.back());
        } catch (Conflict quicker) {
            return stale(page, viewer, response);
        }
    }

    private ModelAndView stale(EditPage page, Viewer viewer, HttpServletResponse response) {
        var now = deals.toWrite(page.deal().id(), viewer);
        var says = Edit.of(now, page.edit().field()).says(page.shell().wording());
        var problem = page.say("field.stale", says.isEmpty() ? page.say("field.stale.nothing") : says);
        var again = new EditPage(page.shell(), now, page.edit(), null, page.stages(), page.back(), false);
        return again(HttpStatus.CONFLICT, again, problem, response);
    }

    /// The form again takes the whole page: beside a row there is no room to explain.
    private static ModelAndView again(HttpStatus status, EditPage page, String problem, HttpServletResponse response) {
        if (page.shell().partial()) {
            response.setHeader("HX-Retarget", "#main");
            response.setHeader("HX-Reselect", "#main");
            response.setHeader("HX-Reswap", "outerHTML");
        }
        return Html.answer(
                status,
                "review/pipelineEditPage",
                new EditPage(page.shell(), page.deal(), page.edit(), problem, page.stages(), page.back(), false));
    }

    private List<String> stages(Deal deal) {
        return choices.stages(deal.isOpen() ? Status.OPEN : deal.status());
    }

    /// Where the reader came from: htmx says it, and browsers do.
    private static String back(HttpServletRequest request, UUID id) {
        var current = request.getHeader("HX-Current-URL");
        return ours(path(current == null ? request.getHeader("Referer") : current), id);
    }

    private static String path(@Nullable String address) {
        if (address == null) return "";
        try {
            var uri = URI.create(address);
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// Only a page of ours that shows deals; else the deal itself.
    private static String ours(String path, UUID id) {
        var isList = path.equals("/deals") || path.startsWith("/deals?") || path.startsWith("/deals/board");
        var isOurs = isList || path.equals("/deals/" + id) || path.equals("/today");
        return isOurs && path.chars().noneMatch(Character::isISOControl) ? path : "/deals/" + id;
    }
}
