package io.throughline.review.deal;

import io.throughline.base.KnownOn;
import io.throughline.base.Times;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page of a deal, today or on a past day, as known now or then.
@Controller
class DealController {
    private final DealPages pages;

    DealController(DealPages pages) {
        this.pages = pages;
    }

    @GetMapping("/deals/{id}")
    ModelAndView show(
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") KnownOn knownOn) {
        return Html.ok("review/deal", pages.page(shell, id, Times.of(asOf, knownOn, shell.today())));
    }
}
