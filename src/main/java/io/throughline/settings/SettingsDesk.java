package io.throughline.settings;

import io.throughline.base.FiscalCalendar;
import io.throughline.identity.Directory;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings together what the page of the settings shows, and takes what it sends.
@Component
@Transactional
class SettingsDesk {
    private final Settings settings;
    private final Quotas quotas;
    private final Ageing ageing;
    private final Directory directory;

    SettingsDesk(Settings settings, Quotas quotas, Ageing ageing, Directory directory) {
        this.settings = settings;
        this.quotas = quotas;
        this.ageing = ageing;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    SettingsPage page(Shell shell, String quarter, Map<String, String> form, Map<String, String> problems) {
        var values = settings.values();
        var shown = quarter(quarter);
        var stored = new SettingsPage.Stored(
                values, settings.rates(), shown, quotas.all(shown), directory.everybody(List.of()));
        return new SettingsPage(shell, stored, typed(values, shell).over(form), problems);
    }

    private Typed typed(Settings.Values values, Shell shell) {
        var typed = new HashMap<String, String>();
        var base = values.baseCurrency() == null ? "" : values.baseCurrency();
        typed.put("zone", values.zone() == null ? "" : values.zone());
        typed.put("fiscalMonth", Integer.toString(values.fiscalMonth()));
        typed.put("baseCurrency", base);
        typed.put("version", Integer.toString(values.version()));
        typed.put("rateFrom", shell.today().date().toString());
        typed.put("quotaCurrency", base);
        var halfLives = ageing.halfLives();
        halfLives.ofDays().forEach((grade, days) -> typed.put(SettingsPage.field(true, grade), days.toString()));
        halfLives.ofOthers().forEach((grade, days) -> typed.put(SettingsPage.field(false, grade), days.toString()));
        return new Typed(typed);
    }

    /// The quarter of a day as a form names it; today's where it names none.
    @Transactional(readOnly = true)
    FiscalCalendar.Quarter quarter(String day) {
        return SettingsForms.day(day).map(settings::fiscalQuarter).orElseGet(settings::fiscalQuarter);
    }

    Map<String, String> addRate(Typed typed) {
        var base = settings.baseCurrency();
        if (base.isEmpty()) return Map.of("rateCurrency", "settings.rate.noBase");
        var problems = SettingsForms.rateProblems(typed, base.get());
        if (!problems.isEmpty()) return problems;
        var day = SettingsForms.day(typed.of("rateFrom")).orElseThrow();
        var rate = SettingsForms.rate(typed).orElseThrow();
        settings.add(new Rate(typed.of("rateCurrency"), base.get(), day, rate));
        return Map.of();
    }

    Map<String, String> putQuota(Typed typed) {
        var problems = SettingsForms.quotaProblems(typed);
        if (!problems.isEmpty()) return problems;
        var user = typed.id("quotaUser").orElseThrow();
        if (!directory.isHere(user)) return Map.of("quotaUser", "settings.quota.user.missing");
        var quota = SettingsForms.quota(typed).orElseThrow();
        quotas.put(user, quarter(typed.of("quarter")), quota);
        return Map.of();
    }

    void removeQuota(UUID user, String quarter) {
        quotas.remove(user, quarter(quarter));
    }

    Map<String, String> changeHalfLives(Typed typed) {
        var problems = SettingsForms.halfLifeProblems(typed);
        if (problems.isEmpty()) ageing.change(SettingsForms.halfLives(typed));
        return problems;
    }
}
