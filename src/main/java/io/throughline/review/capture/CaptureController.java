package io.throughline.review.capture;

import io.throughline.review.deal.DealPages;
import io.throughline.review.lens.Lens;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Swaps;
import io.throughline.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Capture: the form, and what becomes of it. The answer to htmx is the deal itself, with its new verdict.
@Controller
class CaptureController {
    private final Captures captures;
    private final CaptureForms forms;
    private final DealPages pages;

    CaptureController(Captures captures, CaptureForms forms, DealPages pages) {
        this.captures = captures;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/deals/{id}/evidence/new")
    ModelAndView form(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> wanted) {
        return Html.ok("review/capture", forms.empty(shell, id, wanted));
    }

    @PostMapping("/deals/{id}/evidence")
    ModelAndView file(
            Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletResponse response) {
        var typed = new Typed(sent);
        return switch (captures.file(shell, id, typed)) {
            case Captures.Filed.Wrong wrong ->
                Html.unprocessable("review/capture", forms.again(shell, id, typed, wrong.problems()));
            case Captures.Filed.Done done ->
                Lens.of(typed.of("lens"))
                        .map(lens -> Html.seeOther("/deals/" + id + "/lenses/" + lens.id()))
                        .orElseGet(() -> changed(shell, id, done, response));
        };
    }

    private ModelAndView changed(Shell shell, UUID id, Captures.Filed.Done done, HttpServletResponse response) {
        if (!shell.partial()) return Html.seeOther("/deals/" + id);
        Swaps.main(response, "/deals/" + id);
        var before = shell.say("verdict." + done.before());
        var page = pages.page(shell, id);
        var says = page.verdict().equals(before)
                ? shell.say("capture.done.same", before)
                : shell.say("capture.done.changed", before, page.verdict());
        return Html.ok("review/deal", page.saying(says));
    }

    @PutMapping("/deals/{id}/facts/{fact}/end")
    ModelAndView end(Shell shell, @PathVariable UUID id, @PathVariable UUID fact, HttpServletResponse response) {
        captures.end(shell, id, fact);
        if (!shell.partial()) return Html.seeOther("/deals/" + id);
        Swaps.main(response, "/deals/" + id);
        return Html.ok("review/deal", pages.page(shell, id).saying(shell.say("capture.ended")));
    }
}
