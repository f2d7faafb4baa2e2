package io.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.bench.BenchOptions.Group;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchTest {
    @Test
    @Tag("long")
    void as_json_it_gives_every_measure_with_the_time_of_the_bare_database() {
        var json = JsonMapper.shared().readTree(printed(1_000, true, EnumSet.allOf(Group.class)));

        assertThat(json.get("deals").asInt()).isEqualTo(1_000);
        assertThat(json.get("machine").get("cores").asInt()).isPositive();
        assertThat(json.get("measures").valueStream().map(m -> m.get("name").asString()))
                .containsExactly(
                        "import",
                        "review-all",
                        "plan-passes",
                        "plan-passes-double",
                        "plan-chance",
                        "plan-chance-double",
                        "pipeline-list",
                        "deal-page",
                        "account-page",
                        "plan-drag",
                        "today",
                        "search",
                        "capture",
                        "create",
                        "update",
                        "start-cold",
                        "start-warm",
                        "memory",
                        "rule-change");
        assertThat(json.get("measures").valueStream()).allSatisfy(BenchTest::isWhole);
    }

    private static void isWhole(JsonNode measure) {
        var isMemory = measure.get("name").asString().equals("memory");
        assertThat(measure.get("unit").asString()).isEqualTo(isMemory ? "MB" : "ms");
        for (var field : new String[] {"p50", "p95", "p99"})
            assertThat(measure.get(field).asDouble()).as(field).isPositive();
        assertThat(measure.get("cpuMillis").asDouble()).isNotNegative();
        assertThat(measure.get("p50").asDouble())
                .isLessThanOrEqualTo(measure.get("p99").asDouble());
        if (measure.get("unit").asString().equals("ms")
                && !measure.get("name").asString().startsWith("start-")
                && isOfTheDatabase(measure.get("name").asString()))
            for (var field : new String[] {"perSecond", "ratio"})
                assertThat(measure.get(field).asDouble()).as(field).isPositive();
    }

    private static boolean isOfTheDatabase(String name) {
        return !name.startsWith("plan-") || name.equals("plan-drag");
    }

    @Test
    void for_people_it_prints_a_table_with_what_it_was_measured_on() {
        var text = printed(500, false, EnumSet.of(Group.IMPORT, Group.REVIEW, Group.PLAN));

        assertThat(text)
                .startsWith("500 deals, ")
                .contains("PostgreSQL 18", "import ", "review-all ", "plan-passes ", "plan-chance ", "ratio");
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
    }

    private static String printed(int deals, boolean json, Set<Group> groups) {
        var options = new BenchOptions(deals, json, 0, 4, 0, groups);
        var bytes = new ByteArrayOutputStream();
        Bench.run(options, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
