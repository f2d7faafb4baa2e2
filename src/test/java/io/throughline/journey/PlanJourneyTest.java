package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.throughline.deals.Deal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From a deal to its plan, and what if something takes longer: in a browser, with the pointer, with keys and on paper.
class PlanJourneyTest extends Journey {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b[^s]");

    private LocalDate goLive() {
        return today.date().plusDays(240).with(DayOfWeek.WEDNESDAY);
    }

    @Test
    void from_a_deal_without_a_plan_to_a_draft_with_both_flags_it_takes_four_acts_and_seconds() {
        var page = comeIn(desktop());
        var deal = deal("Kiln control");
        page.navigate("/deals/" + deal.id());
        var begun = System.nanoTime();

        page.getByText("The plan").click();
        page.getByLabel("Go-live").fill(goLive().toString());
        page.getByLabel("First victory").fill(goLive().plusDays(30).toString());
        page.locator("#start .pri").click();
        page.locator("#sign-by").waitFor();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        assertThat(page.locator(".waves text").allTextContents())
                .anyMatch(words -> words.startsWith("Go-live"))
                .anyMatch(words -> words.startsWith("First victory"));
        assertThat(page.locator("#lead").innerText()).startsWith("Sign by ").contains("to Legal by ");
    }

    private Page drafted(Page page, String name) {
        var deal = deal(name);
        page.navigate(path(deal));
        page.locator("#start-go-live").fill(goLive().toString());
        page.locator("#start-victory").fill(goLive().plusDays(30).toString());
        page.locator("#start .pri").click();
        page.locator("#sign-by").waitFor();
        return page;
    }

    private static String path(Deal deal) {
        return "/deals/" + deal.id() + "/plan";
    }

    private static void drag(Page page, String what, int far) {
        var box = page.locator(what).first().boundingBox();
        var y = box.y + box.height / 2;
        page.mouse().move(box.x + box.width / 2, y);
        page.mouse().down();
        for (var i = 1; i <= 8; i++) page.mouse().move(box.x + box.width / 2 + far * i / 8.0, y);
        page.mouse().up();
    }

    @Test
    void a_bar_a_bars_end_and_a_flag_are_dragged_and_nothing_is_kept_before_somebody_says_so() {
        var page = drafted(comeIn(desktop()), "Kiln control, tunnel 2");
        var signBy = page.locator("#sign-by").innerText();

        drag(page, "[data-stretch]", 60);
        page.locator("#tried header p").waitFor();
        drag(page, "[data-pin=VICTORY]", 40);
        page.locator("#tried li").getByText("First victory: ").waitFor();
        page.reload();
        assertThat(page.locator("#tried").count()).isZero();
        assertThat(page.locator("#sign-by").innerText()).isEqualTo(signBy);

        drag(page, "[data-stretch]", 60);
        page.locator("#tried header p").waitFor();
        assertThat(page.locator("#tried li").count()).isEqualTo(1);
        page.locator("#trial .pri").click();
        page.locator("#tried")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(page.locator("#tasks tbody tr").first().innerText()).doesNotContain("\t15\t");
    }

    @Test
    void a_task_is_moved_and_made_longer_by_keys_and_what_comes_of_it_is_said() {
        var page = drafted(comeIn(desktop()), "Kiln control, tunnel 3");
        var second = page.locator(".gantt-names a").nth(1);
        var order = second.getAttribute("id").substring("bar-".length());

        second.focus();
        page.keyboard().press("ArrowRight");
        page.locator("#tried").waitFor();
        page.keyboard().press("Shift+ArrowRight");
        page.locator("#tried li").nth(1).waitFor();

        assertThat(page.locator("#tried li").allInnerTexts())
                .anyMatch(words -> words.contains("4 working days instead of 3"))
                .anyMatch(words -> words.contains("not before"));
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("bar-" + order);
        assertThat(page.locator("#gantt-said").innerText())
                .startsWith("Order and countersign: ")
                .contains("working days left", "Sign by ");
        page.keyboard().press("ArrowUp");
        assertThat(page.evaluate("document.activeElement.innerText")).isEqualTo("Legal");
        page.keyboard().press("Escape");
        page.waitForCondition(() -> page.locator("#tried").count() == 0);
    }

    @Test
    void it_is_usable_wide_narrow_and_dark_and_printed_on_one_sheet() {
        var page = drafted(comeIn(desktop()), "Kiln control, tunnel 4");
        var path = page.url();
        var task = page.locator(".gantt-names a").first().getAttribute("id").substring("bar-".length());
        for (var address : List.of(path, path + "?likely-" + task + "=40"))
            for (var width : new int[] {1440, 800, 360})
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.setViewportSize(width, 900);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.navigate(address);
                    assertThat(axe(page)).as(address + " at " + width).isEmpty();
                    assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"))
                            .as("wider than " + width)
                            .isFalse();
                }
        page.navigate(path);
        var paper = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(SHEET.matcher(paper).results().count()).isEqualTo(1);
        assertThat(paper).as("on its side").contains("/MediaBox [0 0 841.");
    }
}
