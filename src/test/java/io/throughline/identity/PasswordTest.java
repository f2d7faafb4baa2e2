package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How passwords are kept.
class PasswordTest {
    /// Encodes one, in a process to which nobody said that less is enough.
    public static void main(String[] words) {
        System.out.print(new Password(words[0]).encoded());
    }

    @Test
    void it_is_kept_as_argon2id_with_19_mebibytes_and_two_passes() throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PasswordTest.class.getName(),
                        "three quiet words"))
                .start();
        var encoded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(encoded).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(new Password("three quiet words").matches(Optional.of(encoded)))
                .isTrue();
        assertThat(new Password("three quiet word").matches(Optional.of(encoded)))
                .isFalse();
    }

    @Test
    void nobody_without_one_gets_in() {
        assertThat(new Password("three quiet words").matches(Optional.empty())).isFalse();
    }
}
