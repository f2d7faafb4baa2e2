package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// A passkey is made, lets in and is removed, with a device that the browser plays itself.
class PasskeyJourneyTest extends Journey {
    private static void device(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", wanted);
    }

    private static void byPasskey(Page page) {
        page.navigate("/sign-in?then=/me/passkeys");
        page.getByText("Sign in with a passkey").click();
    }

    private static void signOut(Page page) {
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL("**/sign-in");
    }

    @Test
    void a_passkey_is_made_lets_in_without_a_word_and_is_removed() {
        var page = comeIn(desktop());
        device(page);
        page.navigate("/me");
        page.locator("a[href='/me/passkeys']").click();
        page.getByLabel("What it is called").fill("This computer");
        page.getByLabel("Present password").fill("three quiet words");
        page.getByText("Go on to the device").click();
        page.getByText("Make the passkey").waitFor();
        assertThat(axe(page)).isEmpty();
        page.getByText("Make the passkey").click();
        page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS).waitFor();
        assertThat(page.locator("tbody").innerText()).contains("This computer").contains("never");

        signOut(page);
        byPasskey(page);
        page.waitForURL("**/me/passkeys");
        assertThat(page.locator("tbody").innerText()).contains("This computer").doesNotContain("never");

        page.getByText("Remove").last().click();
        page.getByText("Keep it").waitFor();
        page.getByLabel("Present password").fill("three quiet words");
        page.locator("main form button").click();
        page.waitForURL("**done=removed");
        assertThat(page.locator("tbody").count()).isZero();

        signOut(page);
        byPasskey(page);
        page.getByText("This passkey lets nobody in here any more").waitFor();
        assertThat(page.url()).endsWith("/sign-in/passkey");
    }

    @Test
    void a_device_without_one_gives_none_and_the_page_says_what_to_do() {
        var page = desktop();
        device(page);
        byPasskey(page);

        page.getByText("No passkey was shown").waitFor();
        assertThat(axe(page)).isEmpty();
        assertThat(page.getByText("Sign in with a passkey").isEnabled()).isTrue();
    }
}
