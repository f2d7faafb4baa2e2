package io.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchTest {
    @Test
    void as_json_it_gives_every_measure_with_the_time_of_the_bare_database() {
        var json = JsonMapper.shared().readTree(printed(new BenchOptions(1_000, true, 0)));

        assertThat(json.get("deals").asInt()).isEqualTo(1_000);
        assertThat(json.get("machine").get("cores").asInt()).isPositive();
        assertThat(json.get("measures").valueStream().map(m -> m.get("name").asString()))
                .containsExactly(
                        "import",
                        "review-all",
                        "pipeline-list",
                        "deal-page",
                        "today",
                        "account-page",
                        "capture",
                        "rule-change");
        assertThat(json.get("measures").valueStream()).allSatisfy(BenchTest::isWhole);
    }

    private static void isWhole(JsonNode measure) {
        assertThat(measure.get("unit").asString()).isEqualTo("ms");
        for (var field : new String[] {"p50", "p95", "p99", "perSecond"})
            assertThat(measure.get(field).asDouble()).as(field).isPositive();
        // a page may take less than the clock of the processor ticks
        assertThat(measure.get("cpuMillis").asDouble()).isNotNegative();
        assertThat(measure.get("p50").asDouble())
                .isLessThanOrEqualTo(measure.get("p99").asDouble());
    }

    @Test
    void for_people_it_prints_a_table_with_what_it_was_measured_on() {
        var text = printed(new BenchOptions(500, false, 0));

        assertThat(text).startsWith("500 deals, ").contains("PostgreSQL 18", "import ", "review-all ", "ratio");
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
    }

    private static String printed(BenchOptions options) {
        var bytes = new ByteArrayOutputStream();
        Bench.run(options, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
