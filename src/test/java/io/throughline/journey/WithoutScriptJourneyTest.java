package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.throughline.base.Ids;
import io.throughline.deals.Deal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The day's work in a browser that runs no script.
class WithoutScriptJourneyTest extends Journey {
    private static final String ACCOUNTS = "account,sector\nOlmar Freight,transport\n";
    private static final String DEALS = """
            opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
            Z1,Ursel Tann,Quillon 100,Olmar Freight,Engaging,2025-11-03,,
            Z2,Ursel Tann,Quillon 100,Olmar Freight,Won,2025-01-03,2025-03-01,900
            """;

    private Page page;
    private Deal deal;

    @BeforeEach
    void a_deal() {
        page = comeIn(withoutScript());
        deal = deal("Gate control " + Ids.next());
    }

    @Test
    void a_deal_is_found_by_filter_and_what_was_said_is_recorded() {
        page.navigate("/deals");
        page.locator("#f-text").fill(deal.name());
        page.locator(".filters .btn").click();
        assertThat(page.locator(".pipe tbody tr").count()).isEqualTo(1);

        page.locator(".pipe td.name > a").first().click();
        page.locator("[data-key=capture]").click();
        page.getByLabel("About").selectOption("NEED");
        page.getByLabel("What was said").fill("We must halve the queue at the gate.");
        page.getByLabel("By whom").fill("Ines Calder");
        page.locator(".capture .pri").click();

        assertThat(page.url()).endsWith("/deals/" + deal.id());
        assertThat(page.locator("#needs").innerText()).contains("halve the queue", "Ines Calder");
    }

    @Test
    void a_field_is_changed_where_it_is_read_and_on_the_page_of_the_deal() {
        page.navigate("/deals?text=" + deal.name().replace(" ", "+"));
        page.locator("td.ask .edit").click();
        page.locator("form.cell [name=value]").fill("Walk the gate with Ines");
        page.locator("form.cell .pri").click();

        assertThat(page.url()).contains("/deals?text=");
        assertThat(page.locator("td.ask .edit").innerText()).contains("Walk the gate");

        page.navigate("/deals/" + deal.id());
        page.getByText("Edit").first().click();
        page.getByLabel("Expected close").fill("2028-02-29");
        page.locator(".capture .pri").first().click();

        assertThat(page.locator("#signature").innerText()).contains("29 Feb 2028", "Walk the gate with Ines");
    }

    @Test
    void of_two_editors_the_slower_one_sees_what_changed_and_keeps_their_words() {
        var other = comeIn(withoutScript());
        for (var editor : new Page[] {page, other}) editor.navigate("/deals/" + deal.id() + "/edit");
        other.getByLabel("Next step").fill("Send the offer");
        other.locator(".capture .pri").first().click();

        page.getByLabel("Next step").fill("Meet the plant manager");
        page.locator(".capture .pri").first().click();
        assertThat(page.locator("[role=alert]").innerText()).contains("Ada Miravel has changed this deal");
        assertThat(page.locator("#step-now").innerText()).isEqualTo("Now it says: Send the offer");
        assertThat(page.getByLabel("Next step").inputValue()).isEqualTo("Meet the plant manager");

        page.locator(".capture .pri").first().click();
        assertThat(page.locator("#signature").innerText()).contains("Meet the plant manager");
    }

    @Test
    void going_back_after_a_form_sends_nothing_twice() {
        page.navigate("/deals/" + deal.id() + "/edit");
        page.getByLabel("Our stage").fill("Offer");
        page.locator(".capture .pri").first().click();
        page.waitForURL(url -> url.endsWith("/deals/" + deal.id()));
        page.waitForLoadState();
        page.goBack();
        page.goForward();

        assertThat(page.locator("h1").innerText()).contains(deal.name());
        assertThat(page.locator("#changes tbody tr").count()).isEqualTo(1);
    }

    @Test
    void an_export_is_dropped_understood_imported_read_and_taken_back() {
        page.navigate("/imports/new");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload[] {file("accounts.csv", ACCOUNTS), file("sales_pipeline.csv", DEALS)});
        page.locator("[data-drop] .pri").click();
        page.locator(".acts .pri").click();
        page.waitForURL(url -> url.endsWith("/report"));
        assertThat(page.locator("h1").first().innerText()).isNotEmpty();
        assertThat(isThere("Olmar Freight")).isTrue();

        page.navigate("/imports");
        page.locator("table.imports th a").first().click();
        page.getByText("Take it back").click();
        page.locator(".btn.danger").click();

        assertThat(page.locator(".lead").innerText()).contains("It was taken back.");
        assertThat(isThere("Olmar Freight")).isFalse();
    }

    private boolean isThere(String account) {
        return jdbc.sql("select exists (select from organization where name = :name)")
                .param("name", account)
                .query(Boolean.class)
                .single();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
