package io.throughline.review.search;

import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Search, which the palette shows too, and the list of keys.
@Controller
class SearchController {
    private final Hits hits;

    SearchController(Hits hits) {
        this.hits = hits;
    }

    @GetMapping("/search")
    ModelAndView search(Shell shell, @RequestParam(defaultValue = "") String q) {
        var terms = new Terms(q);
        if (terms.isEmpty()) return Html.ok("review/search", new SearchPage(shell, q, List.of(), List.of(), List.of()));
        var page = new SearchPage(
                shell, q, hits.deals(terms, shell.signedIn()), hits.accounts(terms), hits.persons(terms));
        return Html.ok("review/search", page);
    }

    @GetMapping("/help")
    ModelAndView help(Shell shell) {
        return Html.ok("review/help", new HelpPage(shell));
    }
}
