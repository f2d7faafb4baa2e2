package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A plan that comes back from a spreadsheet, in a browser.
class SheetJourneyTest extends Journey {
    @Autowired
    DealPlans plans;

    /// The page of a proposal by which legal and the order take longer, and one is called otherwise.
    private Page proposed(Page page) {
        var deal = deal("Kiln control by table");
        var path = "/deals/" + deal.id() + "/plan";
        page.navigate(path);
        page.locator("#start-go-live")
                .fill(today.date().plusDays(240).with(DayOfWeek.WEDNESDAY).toString());
        page.locator("#start .pri").click();
        page.locator("#sign-by").waitFor();
        var plan = plans.find(deal.id()).orElseThrow();
        var table = "id,task,likely,owner\n%s,Both lawyers,20,\n%s,Order and countersign,9,Nobody at all\n"
                .formatted(
                        plan.task(Part.LEGAL).orElseThrow().id(),
                        plan.task(Part.ORDER).orElseThrow().id());
        page.navigate(path + "/proposals");
        page.locator("#file")
                .setInputFiles(new FilePayload("plan.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.getByText("See what it would change").click();
        page.locator("#outcome").waitFor();
        return page;
    }

    @Test
    void what_would_come_of_it_follows_the_ticks_at_once() {
        var page = proposed(comeIn(desktop()));
        var address = page.url();
        assertThat(page.locator("#outcome-head").innerText()).isEqualTo("What would come of all of it");

        page.locator("#changes input[type=checkbox]").last().uncheck();
        page.locator("#outcome-head")
                .getByText("What would come of the one that is ticked")
                .waitFor();
        page.locator("#changes input[type=checkbox]").first().uncheck();
        page.locator("#outcome").getByText("Nothing is ticked").waitFor();
        page.locator("#changes input[type=checkbox]").first().check();
        page.locator("#outcome table").waitFor();

        assertThat(page.url()).isEqualTo(address);
        assertThat(page.locator("#changes input:checked").count()).isEqualTo(1);
    }

    @Test
    void without_scripts_a_button_says_what_comes_of_the_ticks() {
        var page = proposed(comeIn(withoutScript()));
        page.locator("#changes input[type=checkbox]").first().uncheck();
        page.getByText("See what comes of these").click();

        assertThat(page.locator("#outcome-head").innerText()).isEqualTo("What would come of the one that is ticked");
        assertThat(page.locator("#changes input:checked").count()).isEqualTo(1);
        page.locator("#changes .pri").click();
        assertThat(page.locator("#sign-by").count()).as("it was accepted").isEqualTo(1);
    }

    @Test
    void the_page_is_usable_wide_narrow_and_dark() {
        var page = proposed(comeIn(desktop()));
        for (var width : new int[] {1440, 360})
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(axe(page)).as("at " + width).isEmpty();
                assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"))
                        .as("wider than " + width)
                        .isFalse();
            }
    }
}
