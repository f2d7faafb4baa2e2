package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.throughline.TestDatabase;
import io.throughline.Throughline;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Links;
import io.throughline.identity.Users;
import io.throughline.review.WebDeals;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/// A way through the product in a real browser. All share one application and one database, but for those on a
/// [FreshInstallation]. Nothing may be reported by the browser: no script error, no refused style, no missing file.
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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {
    /// What the browser says of a refused form, and of a server that is not reached.
    private static final List<String> UNHEARD =
            List.of("status of 4", "INTERNET_DISCONNECTED", "htmx:sendError", "htmx:afterRequest");

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    Links links;

    @Autowired
    Users users;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

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
            if (message.type().equals("error") && UNHEARD.stream().noneMatch(message.text()::contains))
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

    /// Comes in as the administrator, who is made where there is none.
    Page comeIn(Page page) {
        if (links.firstAdministrator().isPresent()) comeInFirst(page);
        else signIn(page);
        return page;
    }

    /// An open deal of the administrator, once she has come in.
    Deal deal(String name) {
        return new WebDeals(deals, organizations, today).open(name, ada());
    }

    Viewer ada() {
        return users.viewer(users.called("ada@example.com").getFirst().id()).orElseThrow();
    }

    void signIn(Page page) {
        page.navigate("/sign-in");
        credentials(page);
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    static void credentials(Page page) {
        page.getByLabel("E-mail address").fill("ada@example.com");
        page.getByLabel("Password").fill("three quiet words");
        page.locator("form[action='/sign-in'] button").click();
    }

    /// What axe finds wrong with the page as it is now, a line each.
    static List<String> axe(Page page) {
        return Axe.everything(page);
    }
}
