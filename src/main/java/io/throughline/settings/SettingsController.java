package io.throughline.settings;

import io.throughline.base.Conflict;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

/// The settings, for administrators.
@Controller
@RequestMapping("/settings")
class SettingsController {
    private final Settings settings;
    private final SettingsDesk desk;

    SettingsController(Settings settings, SettingsDesk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView look(Shell shell, @RequestParam(defaultValue = "") String quarter) {
        return Html.ok("settings/settings", desk.page(shell, quarter, Map.of(), Map.of()));
    }

    @PutMapping
    ModelAndView change(Shell shell, @RequestParam Map<String, String> form) {
        var values = SettingsForms.values(new Typed(form));
        var problems = SettingsForms.problems(values);
        if (!problems.isEmpty()) return refuse(shell, form, problems);
        try {
            settings.change(values);
        } catch (Conflict stale) {
            return Html.answer(HttpStatus.CONFLICT, "settings/settings", stale(shell, form));
        }
        return Html.seeOther("/settings");
    }

    /// With the words kept, and the version that is stored now: sent again, they count.
    private SettingsPage stale(Shell shell, Map<String, String> form) {
        var again = new HashMap<>(form);
        again.put("version", Integer.toString(settings.values().version()));
        return desk.page(shell, "", again, Map.of("version", "settings.stale"));
    }

    @PostMapping("/rates")
    ModelAndView addRate(Shell shell, @RequestParam Map<String, String> form) {
        var problems = desk.addRate(new Typed(form));
        return problems.isEmpty() ? Html.seeOther("/settings#rates") : refuse(shell, form, problems);
    }

    @PostMapping("/quotas")
    ModelAndView putQuota(Shell shell, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var problems = desk.putQuota(typed);
        return problems.isEmpty()
                ? Html.seeOther(
                        "/settings?quarter=" + desk.quarter(typed.of("quarter")).first() + "#quotas")
                : refuse(shell, form, problems);
    }

    @DeleteMapping("/quotas/{user}")
    ModelAndView removeQuota(@PathVariable UUID user, @RequestParam(defaultValue = "") String quarter) {
        desk.removeQuota(user, quarter);
        return Html.seeOther("/settings?quarter=" + desk.quarter(quarter).first() + "#quotas");
    }

    @PutMapping("/half-lives")
    ModelAndView changeHalfLives(Shell shell, @RequestParam Map<String, String> form) {
        var problems = desk.changeHalfLives(new Typed(form));
        return problems.isEmpty() ? Html.seeOther("/settings#half-lives") : refuse(shell, form, problems);
    }

    private ModelAndView refuse(Shell shell, Map<String, String> form, Map<String, String> problems) {
        var page = desk.page(shell, form.getOrDefault("quarter", ""), form, problems);
        return Html.unprocessable("settings/settings", page);
    }
}
