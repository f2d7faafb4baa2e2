package io.throughline.review.search;

import io.throughline.web.Html;
import io.throughline.web.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Search, which the palette shows too, and the list of keys.
@Controller
class SearchController {
    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    ModelAndView search(Shell shell, @RequestParam(defaultValue = "") String q) {
        return Html.ok("review/search", pages.page(shell, q));
    }

    @GetMapping("/help")
    ModelAndView help(Shell shell) {
        return Html.ok("review/help", new HelpPage(shell));
    }
}
