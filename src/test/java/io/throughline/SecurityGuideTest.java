package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// `docs/security.md` leaves out no requirement, and what it says is shown by a test is.
class SecurityGuideTest {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| (.+?) \\| (.+) \\|$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Properties))(?:\\.(\\w+))?`");

    private static final Map<String, String> TESTS = new TreeMap<>();
    private static String guide = "";

    @BeforeAll
    static void read() throws IOException {
        guide = Files.readString(Path.of("docs/security.md"));
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList())
                TESTS.merge(file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
        }
    }

    @Test
    void every_requirement_of_levels_one_and_two_is_there_once_and_in_its_order() {
        var rows = ROW.matcher(guide)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(rows).containsExactlyElementsOf(required());
        assertThat(rows).hasSize(253);
    }

    @Test
    void each_says_how_it_stands() {
        assertThat(ROW.matcher(guide).results())
                .allSatisfy(row -> assertThat(row.group(4))
                        .as(row.group(1))
                        .matches("(\\*\\*(met|partly|no|n/a)\\*\\*|\\*proxy\\*).*"));
    }

    @Test
    void every_test_that_is_named_is_there() {
        var gone = new ArrayList<String>();
        NAMED.matcher(guide).results().forEach(named -> {
            var source = TESTS.get(named.group(1));
            var method = named.group(2);
            if (source == null || (method != null && !source.contains(" " + method + "("))) gone.add(named.group());
        });

        assertThat(gone).isEmpty();
        assertThat(NAMED.matcher(guide).results()).hasSizeGreaterThan(100);
    }

    private static List<String> required() {
        var required = new ArrayList<String>();
        for (var line : text().lines().filter(line -> !line.startsWith("#")).toList()) {
            var parts = line.split(" ");
            for (var i = 1; i < parts.length; i++) required.add(parts[0] + "." + i + " " + parts[i]);
        }
        return required;
    }

    private static String text() {
        try (var file = SecurityGuideTest.class.getResourceAsStream("/asvs-5.0.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
