package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.deals.Deal;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Recording what the buyer said, beside the deal: in two fields, and in less than a quarter of a minute.
class CaptureJourneyTest extends Journey {
    private static final String SAID = "Without the new line we lose the permit in spring.";
    private static final int PER_KEY = 60;
    private static final Duration MOST = Duration.ofSeconds(15);

    @Autowired
    Persons persons;

    @Autowired
    Interactions interactions;

    @Test
    void a_fact_is_recorded_by_keyboard_in_two_fields_within_fifteen_seconds() {
        var page = comeIn(desktop());
        var deal = deal("Bearings for line four");
        met(deal, "Ines Calder");
        page.navigate(path(deal));

        var began = Instant.now();
        page.keyboard().press("c");
        words(page).waitFor();
        assertThat(focused(page)).isEqualTo("words");
        assertThat(page.locator("#who").inputValue()).isEqualTo("Ines Calder");
        page.keyboard().type(SAID, slowly());
        page.keyboard().press("Tab");
        page.keyboard().type("Bo Halm", slowly());
        assertThat(typedFields(page)).containsExactly("words", "who");
        page.keyboard().press("Enter");
        page.locator(".notice.done").waitFor();
        var took = Duration.between(began, Instant.now());

        assertThat(took).isLessThan(MOST);
        isRecorded(page, deal);
        page.waitForFunction("document.activeElement.dataset.key === 'capture'");
    }

    @Test
    void a_fact_is_recorded_by_thumb_in_two_fields_within_fifteen_seconds() {
        var page = comeIn(phone());
        var deal = deal("Bearings for line five");
        met(deal, "Ines Calder");
        page.navigate(path(deal));

        var began = Instant.now();
        page.locator("[data-key=capture]").tap();
        words(page).waitFor();
        words(page).tap();
        words(page).pressSequentially(SAID, new Locator.PressSequentiallyOptions().setDelay(PER_KEY));
        page.locator("#who").tap();
        page.keyboard().type("Bo Halm", slowly());
        assertThat(typedFields(page)).containsExactly("words", "who");
        page.locator("#capture .pri").tap();
        page.locator(".notice.done").waitFor();
        var took = Duration.between(began, Instant.now());

        assertThat(took).isLessThan(MOST);
        isRecorded(page, deal);
    }

    @Test
    void escape_puts_the_form_away_with_its_words_and_the_focus_comes_back() {
        var page = comeIn(desktop());
        page.navigate(path(deal("Bearings for line six")));
        page.keyboard().press("c");
        words(page).fill(SAID);
        page.keyboard().press("Escape");

        assertThat(words(page).isVisible()).isFalse();
        assertThat(page.evaluate("document.activeElement.dataset.key")).isEqualTo("capture");
        page.keyboard().press("c");
        assertThat(words(page).inputValue()).isEqualTo(SAID);

        page.locator("#needs header a").click();
        page.locator("#topic [value=NEED]:checked").waitFor(attached());
        assertThat(words(page).inputValue()).isEqualTo(SAID);
        page.locator("[data-panel-close]").click();
        page.locator("#needs header a").click();
        assertThat(words(page).inputValue()).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_in_the_same_place_and_the_page_stays() {
        var page = comeIn(desktop());
        var deal = deal("Bearings for line seven");
        page.navigate(path(deal));
        page.keyboard().press("c");
        page.locator("#who").fill("Bo Halm");
        // wherever the form has put the focus meanwhile
        page.locator("#who").press("Enter");
        page.locator("#words-wrong").waitFor();

        assertThat(page.url()).endsWith(path(deal));
        assertThat(page.title()).startsWith("Bearings for line seven");
        page.waitForFunction("document.activeElement.id === 'words'");
        assertThat(page.locator("#who").inputValue()).isEqualTo("Bo Halm");
        assertThat(axe(page)).isEmpty();
        page.keyboard().press("Escape");
        page.keyboard().press("c");
        page.keyboard().type(SAID);
        page.keyboard().press("Control+Enter");
        page.locator(".notice.done").waitFor();
        isRecorded(page, deal);
    }

    @Test
    void the_form_beside_the_deal_is_accessible_in_every_window() {
        comeIn(desktop());
        var deal = deal("Bearings for line eight");
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(1440, 1000, 360)) {
                var page = comeIn(window(width, scheme, true));
                page.navigate(path(deal));
                page.keyboard().press("c");
                words(page).waitFor();
                assertThat(axe(page)).as(width + " " + scheme).isEmpty();
                assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .isTrue();
                assertThat((boolean) page.evaluate("""
                                (() => { const at = document.getElementById('words').getBoundingClientRect();
                                  return at.top >= 0 && at.bottom <= window.innerHeight })()"""))
                        .as("in sight at " + width)
                        .isTrue();
            }
        }
    }

    private void met(Deal deal, String name) {
        var person = new Person(Ids.next(), name, deal.organizationId(), null, null, null, null, null, 1);
        persons.add(person);
        interactions.add(
                deal.id(),
                new Interaction(
                        Ids.next(),
                        today.date(),
                        Channel.CALL,
                        null,
                        Interaction.Direction.BOTH,
                        "Walk along the line",
                        null,
                        List.of(person.id())));
    }

    private void isRecorded(Page page, Deal deal) {
        assertThat(page.url()).endsWith(path(deal));
        assertThat(page.locator(".notice.done").innerText()).startsWith("Recorded.");
        assertThat(page.locator("#event").innerText()).contains(SAID, "Bo Halm", "as reported by Ada Miravel");
        var inMeeting = jdbc.sql("""
                        select count(*)
                        from evidence
                        join fact on fact.id = evidence.fact_id
                        where fact.deal_id = :deal
                        and evidence.happened_on = :today
                        and evidence.interaction_id is not distinct from (
                            select id from interaction where interaction.deal_id = :deal)""")
                .param("deal", deal.id())
                .param("today", today.date())
                .query(Integer.class)
                .single();
        assertThat(inMeeting).isEqualTo(2);
    }

    private static String path(Deal deal) {
        return "/deals/" + deal.id();
    }

    private static Locator words(Page page) {
        return page.locator("#words");
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }

    @SuppressWarnings("unchecked")
    private static List<String> typedFields(Page page) {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll('#capture :is(input, textarea)')]
                  .filter((field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked)
                  .map((field) => field.name)""");
    }

    private static com.microsoft.playwright.Keyboard.TypeOptions slowly() {
        return new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(PER_KEY);
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}
