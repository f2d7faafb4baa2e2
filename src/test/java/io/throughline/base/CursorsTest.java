package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.ThroughlineTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class CursorsTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void a_cursor_comes_back_as_it_was_sealed_by_any_node() {
        var cursor = new Cursor("deals", true, List.of("", "Größe\u00a0& Söhne", "3"));

        var word = Cursors.on(jdbc).seal(cursor);

        assertThat(word).matches("[A-Za-z0-9_-]+");
        assertThat(Cursors.on(jdbc).open("deals", word)).contains(cursor);
    }

    @Test
    void a_cursor_is_good_for_no_other_list() {
        var cursors = Cursors.on(jdbc);

        assertThat(cursors.open("accounts", cursors.seal(new Cursor("deals", false, List.of("1")))))
                .isEmpty();
    }

    @Test
    void what_was_made_up_or_changed_is_not_opened() {
        var cursors = Cursors.on(jdbc);
        var word = cursors.seal(new Cursor("deals", false, List.of("1")));

        assertThat(cursors.open("deals", "")).isEmpty();
        assertThat(cursors.open("deals", "no base 64 !")).isEmpty();
        assertThat(cursors.open("deals", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
        for (var i = 0; i < word.length(); i++) {
            var other = word.charAt(i) == 'A' ? 'Q' : 'A';
            var changed = word.substring(0, i) + other + word.substring(i + 1);
            if (!changed.equals(word))
                assertThat(cursors.open("deals", changed)).isEmpty();
        }
    }
}
