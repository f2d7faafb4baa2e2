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
