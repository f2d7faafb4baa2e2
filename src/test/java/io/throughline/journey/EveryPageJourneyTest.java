package io.throughline.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Every page by the list of routes, wide and light, narrow and dark, with the worked example in it, examined by axe.
@FreshInstallation
class EveryPageJourneyTest extends Journey {
    /// An invitation that is used up, which is a page of its own.
    private static final String GONE = "/welcome/gone";

    @Autowired
    ApplicationContext application;

    @Test
    void every_page_is_accessible_and_fits_its_window() {
        var first = desktop();
        comeInFirst(first);
        first.getByText("Open the worked example").last().click();
        first.waitForURL(url -> !url.endsWith("/first-run"));

        var found = new SoftAssertions();
        var pages = Pages.of(application, ada());
        found.assertThat(pages.missing())
                .as("routes without an example of their page")
                .isEmpty();
        look(window(1440, ColorScheme.LIGHT, true), pages, found);
        look(window(360, ColorScheme.DARK, true), pages, found);
        found.assertAll();
    }

    private void look(Page page, Pages pages, SoftAssertions found) {
        signIn(page);
        for (var path : pages.paths())
            found.assertThat(problems(page, path))
                    .as(path + " " + page.viewportSize().width)
                    .isEmpty();
    }

    private List<String> problems(Page page, String path) {
        var problems = new ArrayList<String>();
        var answer = page.navigate(path);
        if (answer.status() != 200 && !path.equals(GONE)) return List.of("answered " + answer.status());
        if (!page.url().endsWith(path)) problems.add("led to " + page.url());
        if (answer.body().length > 100_000) problems.add("weighs " + answer.body().length + " bytes");
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"))
            problems.add("is " + page.evaluate("document.documentElement.scrollWidth") + " pixels wide");
        problems.addAll(axe(page));
        return problems;
    }
}
