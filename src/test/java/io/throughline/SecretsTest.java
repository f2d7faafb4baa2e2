package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No key and no password of anything real lies among the sources.
class SecretsTest {
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "data", "node_modules");

    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        kind("a private key", "-----BEGIN [A-Z ]*PRIVATE KEY");
        kind("a key of a cloud", "\\b(AKIA|ASIA)[0-9A-Z]{16}\\b");
        kind("a token of a host of sources", "\\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\\w{22,}|glpat-[\\w-]{20,})");
        kind("a token of a chat", "\\bxox[abposr]-[A-Za-z0-9-]{10,}");
        kind("a key of an interface", "\\b(AIza[\\w-]{35}|sk_live_\\w{16,}|SG\\.[\\w-]{16,}\\.[\\w-]{16,})");
        kind("a signed token", "\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,}");
        kind(
                "a setting with a password",
                "(?i)^[\\w.-]*(password|secret|api[_-]?key)\\s*[=:]\\s*['\"]?(?=\\S*\\d)[^\\s$'\"{(<…]{8,}");
    }

    private static final Pattern KEY_STORE = Pattern.compile("\\.(p12|pfx|jks|keystore|pem|key)$");

    private static void kind(String name, String pattern) {
        KINDS.put(name, Pattern.compile(pattern));
    }

    @Test
    void none_is_among_the_sources() throws IOException {
        var found = new ArrayList<String>();
        try (var files = files()) {
            files.forEach(file -> {
                if (KEY_STORE.matcher(file.toString()).find()) found.add(file + ": a store of keys");
                var number = 0;
                for (var line : lines(file)) {
                    number++;
                    for (var kind : in(line)) found.add(file + ":" + number + ": " + kind);
                }
            });
        }

        assertThat(found).isEmpty();
    }

    /// Put together here, or they would be found above.
    @Test
    void each_kind_is_recognised() {
        assertThat(Stream.of(
                        "-----BEGIN RSA " + "PRIVATE KEY-----",
                        "AKIA" + "ABCDEFGHIJKLMNOP",
                        "ghp_" + "a1".repeat(18),
                        "xoxb-" + "1234567890-abc",
                        "AIza" + "a1b2c".repeat(7),
                        "eyJ" + "hbGciOiJIUzI1NiJ9." + "eyJ" + "zdWIiOiIxMjM0NTY3ODkwIn0.abcdefghijk",
                        "spring.datasource.password" + "=hunter2hunter2"))
                .allSatisfy(secret -> assertThat(in(secret)).as(secret).isNotEmpty());
        assertThat(KEY_STORE.matcher("etc/server.p12").find()).isTrue();
        assertThat(in("the password is at least 12 characters long")).isEmpty();
        assertThat(in("spring.datasource.password=${PASSWORD}")).isEmpty();
    }

    private static List<String> in(String text) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<Path> files() throws IOException {
        return Files.walk(Path.of(""))
                .filter(Files::isRegularFile)
                .filter(file -> !NOT_OURS.contains(file.getName(0).toString()));
    }

    /// A picture has none.
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException binary) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
