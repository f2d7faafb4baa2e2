package io.throughline.review.today;

import io.throughline.base.Viewer;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first screen, and where a new administrator begins.
@Controller
class TodayController {
    private final Agenda agenda;

    TodayController(Agenda agenda) {
        this.agenda = agenda;
    }

    @GetMapping({"/", "/today"})
    ModelAndView show(Shell shell, Viewer viewer) {
        if (viewer.isAdministrator() && agenda.isFirstRun()) return Html.seeOther("/first-run");
        return Html.ok("review/today", agenda.page(shell, viewer));
    }
}
