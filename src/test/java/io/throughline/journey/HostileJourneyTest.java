package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.throughline.deals.Deal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens to people in the first days: they wait too long, press twice, go back, and are called as nobody
/// expected.
class HostileJourneyTest extends Journey {
    private static final String SAID = "The yard stops on the first of May – “no way” round it.";

    @Test
    void words_outlive_a_session_that_ended_while_they_were_typed_beside_the_deal() {
        var page = comeIn(desktop());
        var deal = deal("Crane four");
        page.navigate(path(deal));
        page.keyboard().press("c");
        page.locator("#words").fill(SAID);
        page.locator("#who").fill("Bo Halm");
        page.context().clearCookies();
        page.keyboard().press("Enter");

        page.getByText("You were signed out meanwhile").waitFor();
        assertThat(axe(page)).isEmpty();
        comesBack(page, deal);
    }

    @Test
    void words_outlive_a_session_that_ended_without_script() {
        var page = comeIn(withoutScript());
        var deal = deal("Crane five");
        page.navigate(path(deal) + "/evidence/new");
        page.locator("#words").fill(SAID);
        page.locator("#who").fill("Bo Halm");
        page.context().clearCookies();
        page.locator("#capture .pri").click();

        comesBack(page, deal);
    }

    /// A wrong password first: that must not lose them either.
    private static void comesBack(Page page, Deal deal) {
        page.getByText("You were signed out meanwhile").waitFor();
        page.getByLabel("E-mail address").fill("ada@example.com");
        page.getByLabel("Password").fill("not the right one");
        page.locator("form[action='/sign-in'] button").click();
        page.locator(".notice.wrong:not([hidden])").waitFor();
        credentials(page);
        page.getByText("What you typed is still here").first().waitFor();
        assertThat(page.locator(".unsent").innerText())
                .contains(SAID, "Bo Halm")
                .doesNotContain("EVENT");
        page.locator(".unsent .pri").click();

        page.locator("#event").waitFor();
        assertThat(page.url()).endsWith(path(deal));
        assertThat(page.locator("#event").innerText()).contains(SAID, "Bo Halm");
    }

    @Test
    void a_form_of_an_older_session_is_sent_after_one_more_look() {
        var page = comeIn(desktop());
        var deal = deal("Crane six");
        page.navigate(path(deal));
        page.keyboard().press("c");
        page.locator("#words").fill(SAID);
        page.locator("#who").fill("Bo Halm");
        page.context().clearCookies();
        signIn(page.context().newPage());
        page.keyboard().press("Enter");

        page.locator(".unsent .pri").waitFor();
        assertThat(axe(page)).isEmpty();
        page.locator(".unsent .pri").click();
        page.locator("#event").waitFor();
        assertThat(page.locator("#event").innerText()).contains(SAID);
    }

    @Test
    void a_form_is_sent_once_however_often_its_button_is_pressed() {
        var page = comeIn(desktop());
        page.navigate(path(deal("Crane seven")) + "/edit");
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) sent.add(request.url());
        });
        page.getByLabel("Next step").fill("Call the harbour");
        page.evaluate("""
                (() => { const form = document.querySelector('form.capture');
                  form.requestSubmit(); form.requestSubmit(); form.requestSubmit(); })()""");
        page.locator("#signature").waitFor();

        assertThat(sent).hasSize(1);
    }

    @Test
    void a_page_that_was_refused_can_be_reloaded_and_gone_back_from() {
        var page = comeIn(desktop());
        var deal = deal("Crane eight");
        page.navigate(path(deal));
        page.locator(".head .acts a").first().click();
        page.locator("#name").fill("");
        page.locator("form.capture .pri").first().click();
        page.locator("#name-wrong").waitFor();

        assertThat(page.url()).endsWith("/edit");
        page.reload();
        assertThat(page.locator("#name").inputValue()).isEqualTo("Crane eight");
        page.goBack();
        page.locator("#event").waitFor();
        assertThat(page.url()).endsWith(path(deal));
    }

    @Test
    void a_refusal_is_seen_whatever_part_of_the_page_asked() {
        var page = comeIn(desktop());
        page.navigate(path(deal("Crane nine")));
        page.evaluate("document.querySelector('[data-key=capture]').setAttribute('href', '/deals/none/evidence/new')");
        page.keyboard().press("c");

        page.getByText("This is not there").first().waitFor();
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void when_nobody_answers_the_page_says_so_and_the_words_stay() {
        var page = comeIn(desktop());
        page.navigate(path(deal("Crane ten")));
        page.keyboard().press("c");
        page.locator("#words").fill(SAID);
        page.locator("#who").fill("Bo Halm");
        page.context().setOffline(true);
        page.keyboard().press("Enter");
        page.locator(".unreached").waitFor();
        assertThat(page.locator("#words").inputValue()).isEqualTo(SAID);

        page.context().setOffline(false);
        page.locator("#capture .pri").click();
        page.locator(".notice.done").waitFor();
        assertThat(page.locator(".unreached").isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "تجديد خط الإنتاج الرابع ", "👩🏽‍🏭🏗️ ", "Ж"})
    void a_name_of_any_length_and_script_breaks_no_page(String part) {
        var name = part.repeat(300 / part.length()).strip();
        var page = comeIn(phone());
        var deal = deal(name);
        page.navigate(path(deal));
        page.locator("[data-key=capture]").click();
        page.locator("#words").fill(name);
        page.locator("#who").fill(name.substring(0, Math.min(200, name.length())));
        page.locator("#capture .pri").click();
        page.locator(".notice.done").waitFor();

        for (var path : paths(deal)) {
            page.navigate(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(360);
        }
    }

    private static List<String> paths(Deal deal) {
        return List.of(
                path(deal),
                path(deal) + "/edit",
                path(deal) + "/evidence/new",
                path(deal) + "/stage",
                "/accounts/" + deal.organizationId(),
                "/deals?owner=all&sort=newest",
                "/deals/board",
                "/people",
                "/today");
    }

    private static String path(Deal deal) {
        return "/deals/" + deal.id();
    }
}
