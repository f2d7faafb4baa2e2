package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.throughline.exchange.page.CrmFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockMultipartFile;

/// From the export of a CRM to a verdict that changed because of what the buyer said.
@FreshInstallation
class TruthJourneyTest extends Journey {
    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void an_export_becomes_a_report_and_what_the_buyer_said_changes_a_verdict() {
        var page = desktop();
        comeInFirst(page);
        assertThat(page.url()).endsWith("/first-run");
        assertThat(axe(page)).isEmpty();

        // one: drop the files
        page.locator("input[type=file]").setInputFiles(files());
        page.locator("[data-drop] .pri").click();
        page.waitForURL(url -> url.contains("/imports/"));
        assertThat(axe(page)).isEmpty();
        page.getByText("Quillon100").first().waitFor();
        // two: correct a stage, import, and see how far it is
        var shown = new ArrayList<String>();
        page.onFrameNavigated(frame -> shown.add(frame.url()));
        page.getByLabel("Parked").first().selectOption("LOST");
        page.locator(".acts .pri").click();
        page.waitForURL(url -> url.endsWith("/report"));
        assertThat(shown).anyMatch(url -> url.endsWith("/progress"));
        assertThat(axe(page)).isEmpty();
        // three: open the worst deal
        page.locator(".deals h3 a").first().click();
        page.waitForURL(url -> url.contains("/deals/"));
        assertThat(axe(page)).isEmpty();

        var before = page.locator(".verdict").innerText();
        page.keyboard().press("c");
        page.getByLabel("What was said").waitFor();
        page.getByLabel("What was said").fill("Without the new line we lose the permit, and I pay for it.");
        page.getByLabel("By whom").fill("Ingrid Moelle");
        page.getByLabel("By which day").fill("2027-03-01");
        var answer = page.waitForResponse(
                "**/evidence", () -> page.locator("#capture .pri").click());
        page.locator(".notice.done").waitFor();
        assertThat(page.locator("#event").innerText()).contains("Ingrid Moelle").contains("1 Mar 2027");
        assertThat(page.locator(".verdict").innerText()).isNotEqualTo(before);
        assertThat(answer.text()).contains(page.locator(".verdict strong").innerText());
        assertThat(axe(page)).isEmpty();
    }

    private static FilePayload[] files() {
        return CrmFiles.four().stream().map(TruthJourneyTest::payload).toArray(FilePayload[]::new);
    }

    private static FilePayload payload(MockMultipartFile file) {
        try {
            return new FilePayload(file.getOriginalFilename(), "text/csv", file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
