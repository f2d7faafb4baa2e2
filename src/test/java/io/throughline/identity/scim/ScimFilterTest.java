package io.throughline.identity.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScimFilterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName eq \"a\\\"b\"",
                " USERNAME EQ \"a\\\"b\" ",
                "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"a\\\"b\""
            })
    void a_word_may_hold_quotes(String text) {
        assertThat(ScimFilter.of(text)).isEqualTo(new ScimFilter("username", "a\"b"));
    }

    @Test
    void none_is_all() {
        assertThat(ScimFilter.of(null).wanted("username")).isNull();
        assertThat(ScimFilter.of(" ").wantedId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName",
                "userName eq a",
                "userName eq \"a\" and active eq true",
                "userName pr",
                "x eq \"1\"",
                "userName eq \"a"
            })
    void what_is_more_than_a_look_up_is_refused(String text) {
        assertThatThrownBy(() -> ScimFilter.of(text)).isInstanceOf(ScimRefused.class);
    }

    @Test
    void one_too_long_to_be_meant_is_refused() {
        assertThatThrownBy(() -> ScimFilter.of("userName eq \"" + "\\a".repeat(100_000) + "\""))
                .isInstanceOf(ScimRefused.class);
    }

    @Test
    void a_part_is_brought_within_bounds() {
        assertThat(ScimPart.of(null, null)).isEqualTo(new ScimPart(1, 100));
        assertThat(ScimPart.of(0, -1)).isEqualTo(new ScimPart(1, 0));
        assertThat(ScimPart.of(7, 9999)).isEqualTo(new ScimPart(7, 200));
    }
}
