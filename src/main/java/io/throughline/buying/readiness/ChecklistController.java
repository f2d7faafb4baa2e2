package io.throughline.buying.readiness;

import io.throughline.buying.concern.FormAnswer;
import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The checklists of products: everybody reads them, administrators change them.
@Controller
@RequestMapping(ChecklistController.PATH)
class ChecklistController {
    static final String PATH = "/readiness-checklists";
    private static final String PAGE = "buying/checklist";

    private final ChecklistDesk desk;

    ChecklistController(ChecklistDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(Shell shell) {
        return Html.ok("buying/checklists", desk.all(shell));
    }

    @GetMapping("/{product}")
    ModelAndView show(Shell shell, @PathVariable UUID product) {
        return Html.ok(PAGE, desk.page(shell, product, SentForm.NOTHING));
    }

    @PutMapping("/{product}")
    ModelAndView change(Shell shell, @PathVariable UUID product, @RequestParam Map<String, String> form) {
        return new FormAnswer(PAGE, PATH + "/" + product, sent -> desk.page(shell, product, sent))
                .to(ChecklistPage.FORM, form, typed -> desk.change(shell, product, typed));
    }
}
