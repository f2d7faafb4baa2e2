package io.throughline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Money;
import io.throughline.deals.Status;
import io.throughline.review.Verdict;
import io.throughline.web.DealDates;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void the_names_come_in_the_documented_order() {
        assertThat(ordinary().propertyNames())
                .containsExactly(
                        "asOf",
                        "imported",
                        "takenFor",
                        "deals",
                        "class",
                        "winRates",
                        "unknown",
                        "leftOut",
                        "settled",
                        "unresolved",
                        "notes",
                        "closeDateMoves",
                        "openedLater");
    }

    @Test
    void each_part_has_the_documented_names() {
        var json = ordinary();
        assertThat(json.at("/imported/1").propertyNames())
                .containsExactly("file", "kind", "rows", "created", "matched", "refused", "deleted", "refusedRows");
        assertThat(json.at("/imported/1/refused/0").propertyNames()).containsExactly("line", "reason");
        assertThat(json.at("/takenFor/0").propertyNames())
                .containsExactly("file", "column", "value", "takenFor", "rows");
        assertThat(json.at("/deals/0").propertyNames())
                .containsExactly(
                        "externalId",
                        "name",
                        "account",
                        "owner",
                        "stage",
                        "status",
                        "amount",
                        "currency",
                        "ageDays",
                        "verdict",
                        "sentence",
                        "ask",
                        "findings");
        assertThat(json.at("/deals/0/findings/0").propertyNames()).containsExactly("id", "severity", "says", "ask");
        assertThat(json.at("/class").propertyNames())
                .containsExactly("name", "n", "median", "p95", "longest", "leftOut");
        assertThat(json.at("/winRates/0").propertyNames())
                .containsExactly("dimension", "segment", "won", "closed", "rate", "low", "high", "standsOut");
    }

    @Test
    void verdicts_and_severities_are_the_words_of_the_checks() {
        assertThat(ordinary().at("/deals/0/verdict").asString()).isEqualTo("in-danger");
        assertThat(ordinary().at("/deals/0/findings/0/severity").asString()).isEqualTo("stop");
    }

    @Test
    void what_nobody_knows_is_null_and_not_left_out() {
        var deal = json(
                        SampleReport.ordinary(),
                        new ReviewedDeal(
                                new java.util.UUID(0, 1),
                                null,
                                "x",
                                null,
                                null,
                                null,
                                Status.LOST,
                                null,
                                null,
                                new DealDates(null, null, SampleReport.DAY, null),
                                Verdict.LOST,
                                "Lost.",
                                null,
                                List.of()))
                .at("/deals/0");
        for (var name : List.of("externalId", "account", "owner", "stage", "amount", "currency", "ageDays", "ask")) {
            assertThat(deal.get(name).isNull()).as(name).isTrue();
        }
        assertThat(deal.get("status").asString()).isEqualTo("lost");
        assertThat(deal.get("findings").isEmpty()).isTrue();
    }

    @Test
    void an_amount_is_written_as_it_is() {
        assertThat(raw(SampleReport.ordinary(), priced("12500000.10", "EUR")))
                .contains("\"amount\":12500000.1,\"currency\":\"EUR\"");
        assertThat(raw(SampleReport.ordinary(), priced("1e9", null)))
                .contains("\"amount\":1000000000,\"currency\":null");
    }

    @Test
    void the_figures_of_a_class_without_won_deals_are_null() {
        var figures = json(SampleReport.empty()).get("class");
        assertThat(figures.get("n").asInt()).isZero();
        assertThat(figures.get("median").isNull()).isTrue();
        assertThat(figures.get("longest").isNull()).isTrue();
    }

    @Test
    void a_name_is_kept_to_the_letter() {
        var name = "=cmd|' /C calc'!A0 <script>\"\\\n水\u202e";
        assertThat(json(SampleReport.ordinary(), SampleReport.named(name))
                        .at("/deals/0/name")
                        .asString())
                .isEqualTo(name);
    }

    @Test
    void a_hundred_thousand_deals_are_written_as_they_come() {
        var deal = SampleReport.named("one of many");
        var counted = new Counted();
        new JsonReport(SampleReport.ordinary()).write(counted, taker -> {
            for (var i = 0; i < 100_000; i++) taker.accept(deal);
        });
        assertThat(counted.bytes).isGreaterThan(20_000_000);
    }

    private static JsonNode ordinary() {
        return json(SampleReport.ordinary(), SampleReport.deals().toArray(ReviewedDeal[]::new));
    }

    private static JsonNode json(PipelineReport report, ReviewedDeal... deals) {
        return MAPPER.readTree(raw(report, deals));
    }

    private static String raw(PipelineReport report, ReviewedDeal... deals) {
        var out = new ByteArrayOutputStream();
        new JsonReport(report).write(out, taker -> List.of(deals).forEach(taker));
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static ReviewedDeal priced(String amount, String currency) {
        var deal = SampleReport.named("x");
        return new ReviewedDeal(
                deal.id(),
                deal.externalId(),
                deal.name(),
                deal.account(),
                deal.owner(),
                deal.stage(),
                deal.status(),
                new Money(new BigDecimal(amount), currency),
                deal.ageDays(),
                deal.dates(),
                deal.verdict(),
                deal.sentence(),
                deal.ask(),
                deal.findings());
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }
    }
}
