package io.throughline.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The one browser of a test run: Debian's Chromium.
final class Chromium {
    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = launch();

    private Chromium() {}

    private static Browser launch() {
        if (!Files.isExecutable(EXECUTABLE))
            throw new IllegalStateException("The journeys need Chromium: apt-get install chromium");
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        return PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--headless",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                // a page is too short to be worth its last compiler
                                "--js-flags=--no-turbofan",
                                "--no-first-run")));
    }

    /// A window of its own, with its own cookies.
    static BrowserContext window(String address, int width, ColorScheme scheme, boolean script) {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, width < 500 ? 800 : 1000)
                .setHasTouch(width < 500)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script)
                .setLocale("en-GB"));
    }
}
