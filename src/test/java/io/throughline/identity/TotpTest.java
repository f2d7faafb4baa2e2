package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private final Totp totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /// RFC 6238, appendix B: the last six of their eight digits.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(totp.code(Totp.stepAt(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_clock_may_be_half_a_minute_off_and_no_more() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = Totp.stepAt(now);

        for (var each : new long[] {step - 1, step, step + 1})
            assertThat(totp.stepOf(totp.code(each), now, 0)).hasValue(each);
        assertThat(totp.stepOf(totp.code(step - 2), now, 0)).isEmpty();
        assertThat(totp.stepOf(totp.code(step + 2), now, 0)).isEmpty();
    }

    @Test
    void a_code_is_good_once_and_none_before_it_afterwards() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = Totp.stepAt(now);

        assertThat(totp.stepOf(totp.code(step), now, step)).isEmpty();
        assertThat(totp.stepOf(totp.code(step - 1), now, step)).isEmpty();
        assertThat(totp.stepOf(totp.code(step + 1), now, step)).hasValue(step + 1);
    }

    @Test
    void a_code_may_be_typed_with_a_space_as_apps_show_it() {
        var now = Instant.ofEpochSecond(59);

        assertThat(totp.stepOf(" 287 082", now, 0)).isEqualTo(OptionalLong.of(1));
        assertThat(totp.stepOf("", now, 0)).isEmpty();
        assertThat(totp.stepOf("287082 or 1=1", now, 0)).isEmpty();
    }

    @Test
    void an_app_reads_whose_it_is_and_types_it_as_well() {
        assertThat(totp.address("sela brandt@seller.test"))
                .isEqualTo(
                        "otpauth://totp/Throughline:sela%20brandt%40seller.test?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Throughline");
        assertThat(totp.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    /// RFC 4648, section 10.
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void bytes_are_written_as_the_standard_says(String plain, String text) {
        assertThat(Base32.of(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }

    @Test
    void each_secret_is_another() {
        assertThat(Totp.next().text()).isNotEqualTo(Totp.next().text()).hasSize(39);
    }

    @Test
    void a_picture_has_the_three_corners_and_the_margin_that_readers_look_for() {
        var picture = QrPicture.of(totp.address("sela"));

        assertThat(picture.path()).startsWith("M4 4h1v1h-1zM5 4").matches("(M\\d+ \\d+h1v1h-1z)+");
        for (var corner : new int[][] {{4, 4}, {picture.size() - 11, 4}, {4, picture.size() - 11}})
            for (var i = 0; i < 7; i++)
                assertThat(picture.path()).contains("M" + (corner[0] + i) + " " + corner[1] + "h1");
        assertThat(picture.path()).doesNotContain("M3 ").doesNotContain("M" + (picture.size() - 4) + " ");
    }
}
