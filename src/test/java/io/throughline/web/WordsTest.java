package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([A-Za-z][A-Za-z0-9.]*[A-Za-z0-9])\"");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#\\s=]+)\\s*=");
    private final Words words = new Words(Locale.UK);

    @Test
    void a_message_takes_its_arguments() {
        assertThat(words.say("web.error.id", "42")).endsWith("name this request: 42");
    }

    @Test
    void a_message_that_is_said_by_many_at_once_is_each_ones_own() {
        var said = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> words.say("web.error.id", "n" + i))
                .toList();

        for (var i = 0; i < 2000; i++) assertThat(said.get(i)).endsWith(": n" + i);
    }

    @Test
    void numbers_are_written_as_each_reader_is_used_to() {
        var indian = new Words(Locale.forLanguageTag("en-IN"));

        for (var round = 0; round < 2; round++) {
            assertThat(words.say("web.chance", 1_234_567)).isEqualTo("1,234,567 %");
            assertThat(indian.say("web.chance", 1_234_567)).isEqualTo("12,34,567 %");
        }
    }

    @Test
    void a_message_that_is_not_there_is_a_fault() {
        assertThatThrownBy(() -> words.say("web.nonsense")).hasMessageContaining("web.nonsense");
    }

    @Test
    void every_message_that_pages_and_code_say_is_there() throws IOException {
        var said = new TreeSet<String>();
        for (var root : new String[] {"src/main/java", "src/main/jte"}) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).collect(Collectors.toList()))
                    SAID.matcher(Files.readString(file)).results().forEach(match -> said.add(match.group(1)));
            }
        }

        assertThat(said).isNotEmpty();
        assertThat(Words.keys()).containsAll(said);
    }

    @Test
    void no_message_is_written_twice() throws IOException {
        var keys = new TreeSet<String>();
        var twice = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.toList())
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !keys.add(key))
                        .forEach(twice::add);
        }

        assertThat(keys).isNotEmpty();
        assertThat(twice).isEmpty();
    }
}
