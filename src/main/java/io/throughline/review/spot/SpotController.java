package io.throughline.review.spot;

import io.throughline.base.Conflict;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sweet spot: everybody reads it, managers and administrators change it.
@Controller
@RequestMapping("/sweet-spot")
class SpotController {
    private static final String PAGE = "review/sweetSpot";

    private final SpotDesk desk;

    SpotController(SpotDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView look(Shell shell) {
        return Html.ok(PAGE, desk.page(shell));
    }

    @GetMapping("/{edition}")
    ModelAndView lookBack(Shell shell, @PathVariable String edition) {
        return Html.ok("review/spotEdition", desk.edition(shell, edition));
    }

    /// What a draft would have said of the past; nothing is kept.
    @PostMapping("/preview")
    ModelAndView preview(Shell shell, @RequestParam Map<String, String> form) {
        return answer(desk.preview(shell, new Typed(form)));
    }

    @PutMapping
    ModelAndView change(Shell shell, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        try {
            var page = desk.change(shell, typed);
            return page.isEmpty() ? Html.seeOther("/sweet-spot") : answer(page.get());
        } catch (Conflict stale) {
            return Html.answer(HttpStatus.CONFLICT, PAGE, desk.stale(shell, typed));
        }
    }

    private static ModelAndView answer(SpotPage page) {
        return page.problems().isEmpty() ? Html.ok(PAGE, page) : Html.unprocessable(PAGE, page);
    }
}
