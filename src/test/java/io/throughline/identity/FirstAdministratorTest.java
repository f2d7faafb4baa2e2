package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.ThroughlineTest;
import io.throughline.identity.Welcomes.Answer;
import io.throughline.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class FirstAdministratorTest {
    @Autowired
    Links links;

    @Autowired
    Welcomes welcomes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void of_two_who_come_at_the_same_time_with_two_links_one_becomes_the_first_administrator() throws Exception {
        var one = word(links.firstAdministrator().orElseThrow());
        var other = word(links.firstAdministrator().orElseThrow());
        List<Answer> answers;
        try (var both = Executors.newFixedThreadPool(2)) {
            answers =
                    both
                            .invokeAll(List.<Callable<Answer>>of(() -> comeIn(one, "ada"), () -> comeIn(other, "eve")))
                            .stream()
                            .map(java.util.concurrent.Future::resultNow)
                            .toList();
        }

        assertThat(answers).hasAtLeastOneElementOfType(Answer.In.class);
        assertThat(answers).hasAtLeastOneElementOfType(Answer.Gone.class);
        assertThat(jdbc.sql("select count(*) from app_user")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(links.firstAdministrator()).isEmpty();
        assertThat(comeIn(one, "late")).isInstanceOf(Answer.Gone.class);
    }

    private Answer comeIn(String word, String name) {
        var form = new WelcomePage.Form(name, name + "@seller.test", "nine lamps on the quay");
        return welcomes.comeIn(word, form, new Words(Locale.UK));
    }

    private static String word(String path) {
        return path.substring("/welcome/".length());
    }
}
