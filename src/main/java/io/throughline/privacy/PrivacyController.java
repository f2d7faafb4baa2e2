package io.throughline.privacy;

import io.throughline.base.Conflict;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Personal data, for administrators: how long persons are kept, and the erasure of one.
@Controller
@RequestMapping("/personal-data")
class PrivacyController {
    private final PrivacyPages pages;
    private final Retention retention;
    private final Erasures erasures;

    PrivacyController(PrivacyPages pages, Retention retention, Erasures erasures) {
        this.pages = pages;
        this.retention = retention;
        this.erasures = erasures;
    }

    @GetMapping
    ModelAndView look(Shell shell, @RequestParam(defaultValue = "") String months) {
        return Html.ok("privacy/privacy", pages.page(shell, months.strip(), null));
    }

    @PutMapping
    ModelAndView change(Shell shell, @RequestParam(defaultValue = "") String months) {
        var typed = months.strip();
        if (!typed.isEmpty() && PrivacyPages.number(typed) == 0)
            return Html.unprocessable("privacy/privacy", pages.page(shell, typed, "privacy.months.wrong"));
        retention.keepFor(typed.isEmpty() ? null : Integer.valueOf(typed));
        return Html.seeOther("/personal-data");
    }

    @GetMapping("/{person}")
    ModelAndView confirm(Shell shell, @PathVariable UUID person) {
        return Html.ok("privacy/erasure", pages.confirm(shell, person, null));
    }

    @DeleteMapping("/{person}")
    ModelAndView erase(Shell shell, @PathVariable UUID person) {
        pages.confirm(shell, person, null);
        try {
            erasures.erase(List.of(person), Erasures.Why.ASKED);
        } catch (Conflict running) {
            return Html.answer(
                    HttpStatus.CONFLICT,
                    "privacy/erasure",
                    pages.confirm(shell, person, shell.say("privacy.erase.running")));
        }
        return Html.seeOther("/people/" + person);
    }
}
