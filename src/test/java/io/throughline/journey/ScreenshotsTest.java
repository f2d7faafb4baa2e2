package io.throughline.journey;

import static java.util.Map.entry;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Takes the pictures of the guide from the worked example, and one of every page in every window into `target/pages`,
/// for whoever looks over them, with those that are handed out on paper as PDF: `./throughline screenshots`.
@Tag("screenshots")
@FreshInstallation
class ScreenshotsTest extends Journey {
    private static final Path FOLDER = Path.of("docs", "screenshots");

    private static final Path EVERY = Path.of("target", "pages");

    private static final Pattern HANDED_OUT =
            Pattern.compile("\\d+/deals/[^/]+(/team|/criteria|/plan|/vision|/replay)?");

    @Autowired
    ApplicationContext application;

    @Test
    void the_pages_of_the_guide_are_pictured() {
        var first = desktop();
        comeInFirst(first);
        shoot(first, "first-run", 1440, ColorScheme.LIGHT);
        first.getByText("Open the worked example").last().click();
        first.waitForURL(url -> !url.endsWith("/first-run"));
        var every = Pages.of(application, ada()).paths();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(1440, 360)) {
                var page = window(width, scheme, true);
                signIn(page);
                pages().forEach((name, path) -> {
                    page.navigate(path);
                    shoot(page, name, width, scheme);
                });
                for (var i = 0; i < every.size(); i++) {
                    page.navigate(every.get(i));
                    look(page, i + every.get(i), width, scheme);
                    if (scheme == ColorScheme.LIGHT && width == 1440) print(page, i + every.get(i));
                }
            }
        }
    }

    /// As it leaves the printer.
    private static void print(Page page, String path) {
        if (HANDED_OUT.matcher(path).matches())
            page.pdf(new Page.PdfOptions()
                    .setPath(EVERY.resolve(named(path) + ".pdf"))
                    .setFormat("A4")
                    .setPreferCSSPageSize(true));
    }

    private static String named(String path) {
        return path.replaceAll("[0-9a-f]{8}-[-0-9a-f,]+", "id").replaceAll("\\W+", "-");
    }

    /// The whole of a page, however long, by its number and its path without the long words in it.
    private static void look(Page page, String path, int width, ColorScheme scheme) {
        var file = "%s-%d-%s.png".formatted(named(path), width, scheme.name().toLowerCase(Locale.ROOT));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(EVERY.resolve(file)).setFullPage(true));
    }

    private static void shoot(Page page, String name, int width, ColorScheme scheme) {
        var file = "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
    }

    private Map<String, String> pages() {
        var told = jdbc.sql("""
                        select deal_id
                        from fact
                        where kind = 'EVENT_DATE'
                        group by deal_id
                        order by count(*) desc, deal_id
                        limit 1""").query(String.class).single();
        return Map.ofEntries(
                entry("today", "/today"),
                entry("pipeline", "/deals"),
                entry("board", "/deals/board"),
                entry("deal", "/deals/" + told),
                entry("capture", "/deals/" + told + "/evidence/new"),
                entry("team", called("Sterile line control, hall 9") + "/team#map"),
                entry("criteria", called("Log yard weighing, gate 2") + "/criteria"),
                entry("concerns", called("Reactor cooling control, unit 1") + "/concerns"),
                entry("plan", called("Freezer tunnel control, hall 7") + "/plan"),
                entry("vision", called("Freezer tunnel control, hall 7") + "/vision"),
                entry("accounts", "/accounts"),
                entry("import", "/imports/new"),
                entry("report", "/report"),
                entry("users", "/users"),
                entry("settings", "/settings"));
    }

    private String called(String name) {
        return "/deals/"
                + jdbc.sql("select id from deal where name = :name")
                        .param("name", name)
                        .query(String.class)
                        .single();
    }
}
