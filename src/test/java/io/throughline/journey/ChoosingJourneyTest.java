package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.throughline.deals.Deal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// By what the customer decides: the matrix in a browser, as a sheet, with keys, on a phone and on paper.
class ChoosingJourneyTest extends Journey {
    private static final String PASTE = """
            (text) => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              document.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    @Autowired
    ApplicationContext application;

    @Test
    void a_sheet_is_filled_with_arrow_keys_and_from_a_spreadsheet() {
        var page = comeIn(desktop());
        var deal = deal("Bearings for line six");
        page.navigate(path(deal));
        for (var words : List.of("Uptime", "Price", "Exit")) {
            page.locator("#criterion-words").fill(words);
            page.locator("#rows .btn").first().click();
            page.locator(".matrix tbody th", new Page.LocatorOptions().setHasText(words))
                    .waitFor();
        }
        page.locator("#by").selectOption("us");
        page.locator(".rater .btn").click();
        cell(page, 0, 0).waitFor();
        assertThat(cell(page, 0, 1).boundingBox().y)
                .as("options stand beside each other")
                .isEqualTo(cell(page, 0, 0).boundingBox().y);

        cell(page, 0, 0).click();
        page.keyboard().type("60-80");
        page.keyboard().press("ArrowDown");
        page.keyboard().type("70");
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isEqualTo("r1-1");
        page.keyboard().press("ArrowUp");
        page.keyboard().type("99");
        page.keyboard().press("Escape");
        assertThat(cell(page, 0, 1).inputValue()).isEmpty();
        page.evaluate(PASTE, "40\n50\n90\n");
        assertThat(cell(page, 2, 1).inputValue()).isEqualTo("90");
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("r1-1");
        page.locator(".sheet .pri").click();
        page.locator(".verdict strong", new Page.LocatorOptions().setHasText("We: ahead"))
                .waitFor();

        assertThat(cell(page, 0, 0).inputValue()).isEqualTo("60–80");
        assertThat(page.locator(".verdict").innerText()).contains("1 unknown could flip the winner");
    }

    @Test
    void thirty_criteria_and_six_options_are_usable_wide_narrow_dark_and_on_paper() {
        var page = comeIn(desktop());
        var deal = deal("Bearings for line seven");
        var chosen = new Chosen(application, deal.id());
        for (var path : List.of(path(deal), path(deal) + "?by=" + chosen.person()))
            for (var width : new int[] {1440, 800, 360})
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.setViewportSize(width, 900);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.navigate(path);
                    assertThat(axe(page)).as(path + " at " + width).isEmpty();
                    assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"))
                            .as("wider than " + width)
                            .isFalse();
                }
        page.setViewportSize(720, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
        page.navigate(path(deal));
        assertThat(page.locator(".matrix tbody tr").count()).isEqualTo(30);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.matrix thead')).display"))
                .as("a table on paper, with its head on each page")
                .isEqualTo("table-header-group");
        assertThat(page.locator("#rows").isVisible()).isFalse();
        assertThat(page.locator(".rater").isVisible()).isFalse();
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator("[name=r%d-%d]".formatted(row, column));
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.name");
    }

    private static String path(Deal deal) {
        return "/deals/" + deal.id() + "/criteria";
    }
}
