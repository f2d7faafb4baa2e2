package io.throughline.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Every page, wide and narrow, light and dark, with the worked example in it; axe examines the wide light one and the
/// narrow dark one.
@FreshInstallation
class EveryPageJourneyTest extends Journey {
    @Test
    void every_page_is_accessible_and_fits_its_window() {
        var first = desktop();
        comeInFirst(first);
        first.getByText("Open the worked example").last().click();
        first.waitForURL(url -> !url.endsWith("/first-run"));

        var found = new SoftAssertions();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(1440, 360)) {
                var page = window(width, scheme, true);
                signIn(page);
                for (var path : paths())
                    found.assertThat(problems(page, path, width == 1440 == (scheme == ColorScheme.LIGHT)))
                            .as(path + " " + width + " " + scheme)
                            .isEmpty();
            }
        }
        found.assertAll();
    }

    private List<String> problems(Page page, String path, boolean examined) {
        var problems = new ArrayList<String>();
        var answer = page.navigate(path);
        if (answer.status() != 200) return List.of("answered " + answer.status());
        if (answer.body().length > 100_000) problems.add("weighs " + answer.body().length + " bytes");
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"))
            problems.add("is " + page.evaluate("document.documentElement.scrollWidth") + " pixels wide");
        if (examined) problems.addAll(axe(page));
        return problems;
    }

    private List<String> paths() {
        var deal = "/deals/"
                + one("select id from deal where name_made = false and status = 'OPEN' order by name limit 1");
        var told = "/deals/"
                + one(
                        "select deal_id from fact where kind = 'EVENT_DATE' group by deal_id order by count(*) desc, deal_id limit 1");
        return List.of(
                "/today",
                "/deals",
                "/deals?group=phase",
                "/deals/board",
                deal,
                told,
                told + "/edit",
                told + "/evidence/new",
                told + "?asOf=" + one("select current_date - 7"),
                told + "/changes",
                "/accounts",
                "/accounts/" + one("select id from organization order by name limit 1"),
                "/accounts/" + one("select organization_id from deal where id = '" + told.substring(7) + "'")
                        + "/changes",
                "/accounts/" + one("select organization_id from deal where id = '" + told.substring(7) + "'") + "?asOf="
                        + one("select current_date - 7"),
                "/personal-data?months=1",
                "/personal-data/" + one("select id from person order by name limit 1"),
                "/people",
                "/people/" + one("select id from person order by name limit 1"),
                "/search?q=a",
                "/help",
                "/report",
                "/imports",
                "/imports/new",
                "/users",
                "/teams",
                "/users/" + one("select id from app_user order by name limit 1"),
                "/me",
                "/me/second-factor",
                "/audit",
                "/audit/"
                        + one(
                                "select id from audit_event where kind = 'ACCESS' and tables <> '{}' order by at limit 1"),
                "/settings");
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
