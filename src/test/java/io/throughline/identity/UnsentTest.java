package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.identity.Unsent.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class UnsentTest {
    @Test
    void a_form_is_kept_with_all_its_fields_but_the_token() {
        var unsent = Unsent.of(request("words", "50% & more = “so”", "who", "", "_csrf", "abc", "_method", "put"))
                .orElseThrow();

        assertThat(unsent.path()).isEqualTo("/deals/1/evidence");
        assertThat(unsent.fields())
                .containsExactlyInAnyOrder(
                        new Field("words", "50% & more = “so”"), new Field("who", ""), new Field("_method", "put"));
        assertThat(Unsent.parse(unsent.text())).contains(unsent);
    }

    @Test
    void what_is_shown_is_what_somebody_wrote() {
        var unsent = new Unsent(
                "/deals/1",
                List.of(
                        new Field("name", "Crane four"),
                        new Field("topic", "EVENT_DATE"),
                        new Field("fact", "0197f1de-0000-7000-8000-000000000001"),
                        new Field("version", "3"),
                        new Field("who", " ")));

        assertThat(unsent.words()).containsExactly("Crane four");
    }

    @Test
    void passwords_and_very_long_forms_are_not_kept() {
        assertThat(Unsent.of(request("old", "a quiet harbour at dawn"))).isEmpty();
        assertThat(Unsent.of(request("words", "x".repeat(60_000)))).isEmpty();
        assertThat(Unsent.of(request())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deals?words=x", "//elsewhere.test/?words=x", "/\\elsewhere.test?words=x", "/deals"})
    void only_a_path_of_this_installation_is_sent_to(String text) {
        assertThat(Unsent.parse(text)).isEmpty();
    }

    private static MockHttpServletRequest request(String... fields) {
        var request = new MockHttpServletRequest("POST", "/deals/1/evidence");
        for (var i = 0; i < fields.length; i += 2) request.addParameter(fields[i], fields[i + 1]);
        return request;
    }
}
