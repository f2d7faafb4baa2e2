package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

@FreshInstallation
class ComeInJourneyTest extends Journey {
    @Test
    void the_first_administrator_comes_in_by_the_link_goes_and_comes_back_by_password() {
        var link = links.firstAdministrator().orElseThrow();
        var page = window(360, ColorScheme.DARK, true);
        page.navigate(link);
        assertThat(axe(page)).isEmpty();
        page.getByLabel("Your name").fill("Ada Miravel");
        page.getByLabel("E-mail address").fill("ada@example.com");
        page.getByLabel("Password").fill("too short");
        page.getByText("Come in").click();
        assertThat(page.locator(".wrong").innerText()).contains("12");
        assertThat(page.getByLabel("Your name").inputValue()).isEqualTo("Ada Miravel");
        page.getByLabel("Password").fill("three quiet words");
        page.getByText("Come in").click();
        page.waitForURL(url -> !url.contains("welcome"));

        var desktop = desktop();
        desktop.navigate("/sign-in");
        assertThat(axe(desktop)).isEmpty();
        desktop.getByLabel("E-mail address").fill("ADA@example.com");
        desktop.getByLabel("Password").fill("three quiet words");
        desktop.locator("form[action='/sign-in'] button").click();
        desktop.waitForURL(url -> !url.contains("sign-in"));
        desktop.navigate(link);
        assertThat(desktop.locator("h1").innerText()).contains("can’t be used".replace('’', '\''));
    }
}
