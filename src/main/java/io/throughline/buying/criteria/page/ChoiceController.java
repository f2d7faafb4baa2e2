package io.throughline.buying.criteria.page;

import io.throughline.base.Conflict;
import io.throughline.base.KnownOn;
import io.throughline.base.Times;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The criteria of a deal and its options: the matrix, and the forms that change what its rows and columns are.
@Controller
@RequestMapping("/deals/{id}")
class ChoiceController {
    static final String PAGE = "buying/criteria";

    private final ChoicePages pages;
    private final Writing writing;

    ChoiceController(ChoicePages pages, Writing writing) {
        this.pages = pages;
        this.writing = writing;
    }

    @GetMapping("/criteria")
    ModelAndView show(
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") KnownOn knownOn) {
        return Html.ok(PAGE, pages.page(shell, id, by, Times.of(asOf, knownOn, shell.today())));
    }

    @PostMapping("/criteria")
    ModelAndView add(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return added(shell, id, "add", new Typed(form), typed -> writing.addCriterion(shell, id, typed));
    }

    @GetMapping("/criteria/{criterion}")
    ModelAndView criterion(Shell shell, @PathVariable UUID id, @PathVariable UUID criterion) {
        return Html.ok("buying/criterion", pages.criterion(shell, id, criterion, Told.NOTHING));
    }

    @PutMapping("/criteria/{criterion}")
    ModelAndView change(
            Shell shell, @PathVariable UUID id, @PathVariable UUID criterion, @RequestParam Map<String, String> form) {
        var page = pages.criterion(shell, id, criterion, Told.NOTHING);
        return answer(
                id,
                "buying/criterion",
                new Typed(form),
                typed -> writing.changeCriterion(shell, page.criterion(), page.people(), typed),
                told -> pages.criterion(shell, id, criterion, told));
    }

    @DeleteMapping("/criteria/{criterion}")
    ModelAndView remove(
            Shell shell, @PathVariable UUID id, @PathVariable UUID criterion, @RequestParam Map<String, String> form) {
        var standing = pages.criterion(shell, id, criterion, Told.NOTHING).criterion();
        return answer(
                id,
                "buying/criterion",
                new Typed(form),
                typed -> {
                    writing.removeCriterion(shell, standing, typed.whole("version"));
                    return Map.of();
                },
                told -> pages.criterion(shell, id, criterion, told));
    }

    @PostMapping("/options")
    ModelAndView addOption(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return added(shell, id, "option", new Typed(form), typed -> writing.addOption(shell, id, typed));
    }

    @GetMapping("/options/{option}")
    ModelAndView option(Shell shell, @PathVariable UUID id, @PathVariable UUID option) {
        return Html.ok("buying/option", pages.option(shell, id, option, Told.NOTHING));
    }

    @PutMapping("/options/{option}")
    ModelAndView changeOption(
            Shell shell, @PathVariable UUID id, @PathVariable UUID option, @RequestParam Map<String, String> form) {
        var standing = pages.option(shell, id, option, Told.NOTHING).option();
        return answer(
                id,
                "buying/option",
                new Typed(form),
                typed -> writing.changeOption(shell, standing, typed),
                told -> pages.option(shell, id, option, told));
    }

    @DeleteMapping("/options/{option}")
    ModelAndView removeOption(
            Shell shell, @PathVariable UUID id, @PathVariable UUID option, @RequestParam Map<String, String> form) {
        var standing = pages.option(shell, id, option, Told.NOTHING).option();
        return answer(
                id,
                "buying/option",
                new Typed(form),
                typed -> writing.removeOption(shell, standing, typed),
                told -> pages.option(shell, id, option, told));
    }

    /// @param form which of the page's it is
    private ModelAndView added(
            Shell shell, UUID id, String form, Typed typed, Function<Typed, Map<String, String>> act) {
        var problems = act.apply(typed);
        return problems.isEmpty()
                ? seeOther(id)
                : Html.unprocessable(PAGE, pages.page(shell, id, "", Told.wrong(form, typed, problems)));
    }

    private static ModelAndView seeOther(UUID id) {
        return Html.seeOther("/deals/" + id + "/criteria");
    }

    /// @param act answers with problems by field; with none where it was done
    /// @param page the form again, with what was typed
    private static ModelAndView answer(
            UUID id,
            String template,
            Typed typed,
            Function<Typed, Map<String, String>> act,
            Function<Told, Object> page) {
        try {
            var problems = act.apply(typed);
            return problems.isEmpty()
                    ? seeOther(id)
                    : Html.unprocessable(template, page.apply(Told.wrong("", typed, problems)));
        } catch (Conflict stale) {
            return Html.answer(HttpStatus.CONFLICT, template, page.apply(Told.stale("", typed)));
        }
    }
}
