package io.throughline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sliding back over the days of a deal, and putting back what somebody changed.
@FreshInstallation
class LookingBackJourneyTest extends Journey {
    @Autowired
    JdbcClient jdbc;

    @Test
    void the_days_of_a_deal_are_slid_over_with_the_keyboard_and_without_a_script_a_field_does_the_same() {
        var page = desktop();
        comeInFirst(page);
        page.getByText("Open the worked example").last().click();
        page.waitForURL(url -> !url.endsWith("/first-run"));
        var deal = "/deals/" + told();
        page.navigate(deal);

        page.getByText("See it as of").click();
        page.locator("#day").focus();
        for (var day = 0; day < 7; day++) page.keyboard().press("ArrowLeft");
        page.waitForURL(url -> url.contains("asOf="));
        assertThat(page.locator(".notice.past")).containsText("as known now");
        assertThat(page.locator("#day")).isVisible();
        assertThat(page.locator("main form[method=post]")).hasCount(0);
        page.getByText("Back to now").click();
        assertThat(page.locator(".notice.past")).hasCount(0);

        var plain = withoutScript();
        signIn(plain);
        plain.navigate(deal);
        plain.getByText("See it as of").click();
        assertThat(plain.locator("#day")).isHidden();
        plain.locator("#asOf")
                .fill(jdbc.sql("select (current_date - 7)::text")
                        .query(String.class)
                        .single());
        plain.getByText("Show that day").click();
        assertThat(plain.locator(".notice.past")).isVisible();

        putBack(page, deal);
    }

    private static void putBack(Page page, String deal) {
        page.navigate(deal + "/edit");
        page.getByLabel("Name").first().fill("A slip of the pen");
        page.locator("main form button.pri").first().click();
        assertThat(page.locator("h1")).containsText("A slip of the pen");
        page.getByText("What changed").click();
        assertThat(page.locator(".told .what").first()).containsText("to A slip of the pen.");
        page.getByText("Put back").first().click();
        assertThat(page.locator(".told .what").first()).containsText("from A slip of the pen to");
    }

    private String told() {
        return jdbc.sql("""
                        select deal_id
                        from fact
                        where kind = 'EVENT_DATE'
                        group by deal_id
                        order by count(*) desc, deal_id
                        limit 1""").query(String.class).single();
    }
}
