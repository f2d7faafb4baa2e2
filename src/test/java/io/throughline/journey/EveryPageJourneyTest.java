package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The worked example, looked at by somebody who knows nothing of it. Every page by the list of routes: wide and light,
/// examined by axe; then narrow and dark, examined for what that can break.
@FreshInstallation
class EveryPageJourneyTest extends Journey {
    /// An invitation that is used up, which is a page of its own.
    private static final String GONE = "/welcome/gone";

    /// How well something is known is computed, never typed.
    private static final String GRADE = "form :is([name*=grade i], [value=ASSUMED], [value=STATED], [value=SHOWN])";

    @Autowired
    ApplicationContext application;

    private @Nullable Pages pages;

    @BeforeAll
    void open_the_worked_example() {
        var first = desktop();
        comeInFirst(first);
        first.getByText("Open the worked example").last().click();
        first.waitForURL(url -> !url.endsWith("/first-run"));
    }

    @Test
    void the_worst_deal_of_theirs_why_and_what_to_ask_are_two_acts_from_today() {
        var page = desktop();
        page.navigate(links.signIn(users.called("Marek Voldine").getFirst().id()));
        page.locator("main form button").click();
        page.waitForURL(url -> !url.contains("welcome"));

        page.getByText("All of them, worst first").click();
        page.waitForURL(url -> url.endsWith("/deals"));
        page.locator("tbody .name a").first().click();
        page.waitForURL(url -> url.contains("/deals/"));

        assertThat(page.locator("h1").innerText()).isEqualTo("Reject counter, maker 3");
        assertThat(page.locator(".verdict").innerText()).contains("Walk away").contains("industry is Tobacco");
        assertThat(page.locator(".find").first().innerText()).contains("Who could help them better than we can");
        assertThat(page.locator("#fit").innerText()).contains("91 of 100");
    }

    @Test
    void every_page_is_accessible_and_fits_its_window() {
        var found = new SoftAssertions();
        var pages = pages();
        found.assertThat(pages.missing())
                .as("routes without an example of their page")
                .isEmpty();
        look(pages.firsts(), found);
    }

    @Test
    @Tag("long")
    void so_is_every_page_filled_in_other_ways() {
        look(pages().others(), new SoftAssertions());
    }

    /// What the pages show is written once.
    private Pages pages() {
        if (pages == null) pages = Pages.of(application, ada());
        return pages;
    }

    private void look(List<String> paths, SoftAssertions found) {
        var page = desktop();
        signIn(page);
        for (var path : paths) found.assertThat(problems(page, path)).as(path).isEmpty();
        found.assertAll();
    }

    private List<String> problems(Page page, String path) {
        wideAndLight(page);
        var problems = new ArrayList<String>();
        var answer = page.navigate(path);
        if (answer.status() != 200 && !path.equals(GONE)) return List.of("answered " + answer.status());
        if (!page.url().endsWith(path)) problems.add("led to " + page.url());
        if (answer.body().length > 100_000) problems.add("weighs " + answer.body().length + " bytes");
        if (page.locator(GRADE).count() > 0) problems.add("takes a grade from whoever fills it in");
        width(page, problems);
        problems.addAll(axe(page));
        narrowAndDark(page);
        width(page, problems);
        problems.addAll(Axe.sight(page));
        return problems;
    }

    private static void wideAndLight(Page page) {
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void narrowAndDark(Page page) {
        page.setViewportSize(360, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    private static void width(Page page, List<String> problems) {
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"))
            problems.add("is "
                    + page.evaluate("document.documentElement.scrollWidth + ' pixels wide in ' + window.innerWidth"));
    }
}
