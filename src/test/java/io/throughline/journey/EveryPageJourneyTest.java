package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.throughline.Routes;
import io.throughline.Routes.Route;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.identity.User;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Every page, wide and narrow, light and dark, with the worked example in it, and each by keyboard. A page that is new
/// and not looked at here fails.
@FreshInstallation
class EveryPageJourneyTest extends Journey {
    /// They answer with a redirect, a document or a picture. `/unsent` has something to show only after a session
    /// ended.
    private static final Set<String> NO_PAGES = Set.of(
            "/", "/assets/{build}/app.css", "/actuator/health", "/openapi.json", "/openapi.json.yaml", "/unsent");

    /// Nobody goes there by a link on a page.
    private static final Set<String> BY_ADDRESS = Set.of("/sign-in", "/first-run", "/error");

    @Autowired
    ApplicationContext application;

    private final Set<String> linked = new HashSet<>();

    @Test
    void every_page_is_accessible_fits_its_window_and_is_used_by_keyboard() {
        var page = desktop();
        comeInFirst(page);
        var found = new SoftAssertions();
        look(page, "/first-run", 200, found);
        for (var empty : List.of("/today", "/deals", "/accounts", "/people", "/imports", "/deals/board"))
            look(page, empty, 200, found);
        page.navigate("/first-run");
        page.getByText("Open the worked example").last().click();
        page.waitForURL(url -> !url.endsWith("/first-run"));

        var pages = pages(page);
        pages.forEach((route, paths) -> paths.forEach(path -> look(page, path, 200, found)));
        look(page, "/nothing-of-the-kind", 404, found);
        found.assertThat(missing(pages.keySet()))
                .as("routes that nobody looks at")
                .isEmpty();
        found.assertThat(unreachable(pages.keySet()))
                .as("pages without a link to them")
                .isEmpty();
        refusals(page, pages, found);
        palette(page, found);
        asSeller(found);
        found.assertAll();
    }

    private void look(Page page, String path, int status, SoftAssertions found) {
        page.setViewportSize(1440, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var answer = page.navigate(path);
        found.assertThat(answer.status()).as(path).isEqualTo(status);
        found.assertThat(answer.body().length).as(path + " in bytes").isLessThan(100_000);
        byKeyboard(page, path, found);
        remember(page);
        inEveryWindow(page, path, found);
    }

    private static void inEveryWindow(Page page, String path, SoftAssertions found) {
        found.assertThat(Axe.everything(page)).as(path + " wide and light").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        found.assertThat(Axe.sight(page)).as(path + " wide and dark").isEmpty();
        page.setViewportSize(360, 800);
        found.assertThat(Axe.everything(page)).as(path + " narrow and dark").isEmpty();
        found.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(path + " in pixels")
                .isLessThanOrEqualTo(361);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        found.assertThat(Axe.sight(page)).as(path + " narrow and light").isEmpty();
    }

    /// The first stop of the tabulator is the way past the navigation, and wherever the focus can be, it is seen.
    private static void byKeyboard(Page page, String path, SoftAssertions found) {
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("Tab");
        var isPlain = page.locator(".shell").count() == 0;
        if (!isPlain && page.locator("[autofocus]").count() == 0)
            found.assertThat((boolean) page.evaluate("document.activeElement.matches('.skip')"))
                    .as(path + " begins with the way past the navigation")
                    .isTrue();
        found.assertThat(unseen(page)).as(path + " hides its focus").isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> unseen(Page page) {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                  .filter((each) => each.checkVisibility() && !each.disabled && each.type !== 'hidden')
                  .filter((each) => {
                    each.focus();
                    if (document.activeElement !== each) return true;
                    const style = getComputedStyle(each);
                    return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0;
                  })
                  .map((each) => each.outerHTML.slice(0, 120))""");
    }

    @SuppressWarnings("unchecked")
    private void remember(Page page) {
        linked.addAll(
                (List<String>) page.evaluate("[...document.querySelectorAll('a[href]')].map((a) => a.pathname ?? '')"));
    }

    /// The paths to look at for each route.
    private Map<String, List<String>> pages(Page page) {
        var deal = "/deals/"
                + one("select id from deal where name_made = false and status = 'OPEN' order by name limit 1");
        var told = "/deals/"
                + one(
                        "select deal_id from fact where kind = 'EVENT_DATE' group by deal_id order by count(*) desc, deal_id limit 1");
        var fact = one("select id from fact where until is null and deal_id = '%s' order by id limit 1"
                .formatted(told.substring(7)));
        var account = "/accounts/" + one("select id from organization order by name limit 1");
        var person = "/people/" + one("select id from person order by name limit 1");
        var user = one("select id from app_user where email = 'ada@example.com'");
        var done = "/imports/" + one("select id from import order by id limit 1");
        var pages = new TreeMap<String, List<String>>();
        pages.put("/sign-in", List.of("/sign-in"));
        pages.put("/welcome/{word}", List.of("/welcome/none"));
        pages.put("/today", List.of("/today"));
        pages.put("/search", List.of("/search", "/search?q=a", "/search?q=nothing+of+the+kind"));
        pages.put("/help", List.of("/help"));
        pages.put(
                "/deals", List.of("/deals?owner=all", "/deals?owner=all&by=phase", "/deals?text=nothing+of+the+kind"));
        pages.put("/deals/board", List.of("/deals/board?owner=all"));
        pages.put(
                "/deals/{id}",
                List.of(deal, told, told + "?asOf=" + today.date().minusDays(30)));
        pages.put("/deals/{id}/edit", List.of(told + "/edit"));
        pages.put(
                "/deals/{id}/{field:expected-close|stage|next-step}",
                List.of(told + "/expected-close", told + "/stage", told + "/next-step"));
        pages.put(
                "/deals/{id}/evidence/new",
                List.of(
                        told + "/evidence/new",
                        told + "/evidence/new?topic=NEED",
                        told + "/evidence/new?fact=" + fact,
                        told + "/evidence/new?replaces=" + fact));
        pages.put("/accounts", List.of("/accounts"));
        pages.put("/accounts/{id}", List.of(account));
        pages.put("/accounts/{id}/edit", List.of(account + "/edit"));
        pages.put("/people", List.of("/people"));
        pages.put("/people/{id}", List.of(person));
        pages.put("/people/{id}/edit", List.of(person + "/edit"));
        pages.put("/me", List.of("/me"));
        pages.put("/users", List.of("/users"));
        pages.put("/users/new", List.of("/users/new"));
        pages.put("/users/{id}", List.of("/users/" + user));
        pages.put("/teams", List.of("/teams"));
        pages.put("/settings", List.of("/settings"));
        pages.put("/imports", List.of("/imports"));
        pages.put("/imports/new", List.of("/imports/new"));
        pages.put("/imports/{id}", List.of(done, waiting(page)));
        pages.put("/imports/{id}/progress", List.of(done + "/progress"));
        pages.put("/imports/{id}/report", List.of(done + "/report"));
        pages.put("/imports/{id}/undo", List.of(done + "/undo"));
        pages.put("/report", List.of("/report"));
        pages.put("/first-run", List.of("/first-run"));
        return pages;
    }

    /// Files that were read, and wait for a word.
    private static String waiting(Page page) {
        var deals = "opportunity_id,account,deal_stage,engage_date,close_date,close_value\n"
                + "Y1,Olmar Freight,Engaging,2025-11-03,,\nY2,Olmar Freight,Won,2025-01-03,2025-03-01,900\n";
        page.navigate("/imports/new");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("deals.csv", "text/csv", deals.getBytes(StandardCharsets.UTF_8)));
        page.locator("[data-drop] .pri").click();
        page.waitForURL(url -> url.matches(".*/imports/[0-9a-f-]{36}"));
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private Set<String> missing(Set<String> visited) {
        var missing = new TreeSet<String>();
        for (var route : Routes.of(application)) if (isPage(route)) missing.add(route.path());
        missing.removeAll(visited);
        missing.remove("/error");
        return missing;
    }

    private static boolean isPage(Route route) {
        return route.method().equals("GET") && !route.isApi() && !NO_PAGES.contains(route.path());
    }

    private Set<String> unreachable(Set<String> visited) {
        var unreachable = new TreeSet<>(visited);
        unreachable.removeIf(path -> path.contains("{") || BY_ADDRESS.contains(path) || linked.contains(path));
        return unreachable;
    }

    /// A form that comes back with what is wrong, and one that came too late.
    private void refusals(Page page, Map<String, List<String>> pages, SoftAssertions found) {
        var edit = pages.get("/deals/{id}/edit").getFirst();
        for (var change : Map.of("name", "", "version", "999").entrySet()) {
            page.setViewportSize(1440, 1000);
            page.navigate(edit);
            page.evaluate(
                    "([name, value]) => { document.querySelector(`form.capture [name=${name}]`).value = value }",
                    List.of(change.getKey(), change.getValue()));
            page.locator("form.capture .pri").first().click();
            page.locator("[role=alert]:visible").waitFor();
            inEveryWindow(page, edit + " with another " + change.getKey(), found);
        }
    }

    private static void palette(Page page, SoftAssertions found) {
        page.setViewportSize(1440, 1000);
        page.navigate("/today");
        page.keyboard().press("Control+k");
        page.locator("dialog.found input").fill("a");
        page.locator("dialog.found li a").first().waitFor();
        inEveryWindow(page, "the palette", found);
    }

    /// Who owns nothing and leads nobody sees empty pages, and may not look at the users.
    private void asSeller(SoftAssertions found) {
        var seller = new User(Ids.next(), "Sela Brandt", null, null, null, true, Role.SELLER, null, null, 1);
        users.add(seller);
        var page = desktop();
        page.navigate(links.signIn(seller.id()));
        page.locator(".btn.pri").click();
        page.waitForURL(url -> !url.contains("welcome"));
        for (var path : List.of("/today", "/deals", "/deals/board")) look(page, path, 200, found);
        look(page, "/users", 403, found);
        assertThat(page.locator("h1").innerText()).isEqualTo("You may not do that.");
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
