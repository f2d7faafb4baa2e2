package io.throughline.exchange.page;

import io.throughline.base.Viewer;
import io.throughline.exchange.world.WorkedExample;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where an administrator of an empty installation begins.
@Controller
class FirstRunController {
    private final WorkedExample example;

    FirstRunController(WorkedExample example) {
        this.example = example;
    }

    @GetMapping("/first-run")
    ModelAndView firstRun(Shell shell) {
        return example.isWanted() ? Html.ok("exchange/firstRun", new FirstRunPage(shell)) : Html.seeOther("/");
    }

    @PostMapping("/worked-example")
    ModelAndView load() {
        example.load();
        return Html.seeOther("/");
    }

    @DeleteMapping("/worked-example")
    ModelAndView remove(Viewer viewer) {
        example.remove(viewer);
        return Html.seeOther("/first-run");
    }
}
