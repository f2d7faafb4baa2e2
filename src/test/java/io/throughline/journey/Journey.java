package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.throughline.TestDatabase;
import io.throughline.Throughline;
import io.throughline.identity.Links;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/// A way through the product in a real browser, on an application and a database of its own. Nothing may be reported by
/// the browser: no script error, no refused style, no missing file.
@SpringBootTest(
        classes = Throughline.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "throughline.database=provided",
            "throughline.zone=Europe/Berlin",
            "db-scheduler.enabled=true",
            "db-scheduler.polling-interval=200ms"
        })
@Import(Journey.OwnDatabase.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    Links links;

    @TestConfiguration
    static class OwnDatabase {
        @Bean
        TestDatabase database() {
            return TestDatabase.create();
        }

        @Bean(destroyMethod = "")
        DataSource dataSource(TestDatabase database) {
            return database.dataSource();
        }
    }

    @AfterEach
    void close_windows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    String address() {
        return "http://localhost:" + port;
    }

    Page desktop() {
        return window(1440, ColorScheme.LIGHT, true);
    }

    Page phone() {
        return window(360, ColorScheme.LIGHT, true);
    }

    Page withoutScript() {
        return window(1440, ColorScheme.LIGHT, false);
    }

    Page window(int width, ColorScheme scheme, boolean script) {
        var window = Chromium.window(address(), width, scheme, script);
        window.setDefaultTimeout(30_000);
        windows.add(window);
        var page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4"))
                complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    /// The first administrator, on an installation that has none.
    void comeInFirst(Page page) {
        page.navigate(links.firstAdministrator().orElseThrow());
        page.getByLabel("Your name").fill("Ada Miravel");
        page.getByLabel("E-mail address").fill("ada@example.com");
        page.getByLabel("Password").fill("three quiet words");
        page.getByText("Come in").click();
        page.waitForURL(url -> !url.contains("welcome"));
    }

    void signIn(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("E-mail address").fill("ada@example.com");
        page.getByLabel("Password").fill("three quiet words");
        page.getByText("Sign in").last().click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /// What axe finds wrong with the page as it is now, a line each.
    static List<String> axe(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }
}
