package io.throughline.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class PrivacyPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Retention retention;

    WebApp.Browser administrator;

    @BeforeEach
    void somebodyLooks() {
        administrator = app.as(app.people().administrator());
    }

    @AfterEach
    void off() {
        retention.keepFor(null);
    }

    @Test
    void it_is_off_until_somebody_writes_a_number_of_months_and_off_again_when_it_is_emptied() {
        assertThat(administrator.get("/personal-data").one("main").text()).contains("It is off.");
        assertThat(administrator.put("/personal-data", "months", "600").location())
                .isEqualTo("/personal-data");
        assertThat(administrator.get("/personal-data").one("#months").val()).isEqualTo("600");
        assertThat(administrator.get("/personal-data").one("main").text()).contains("It is on.");
        administrator.put("/personal-data", "months", "");
        assertThat(administrator.get("/personal-data").one("main").text()).contains("It is off.");
    }

    @Test
    void what_is_no_number_of_months_comes_back_as_it_was_typed() {
        for (var typed : new String[] {"0", "601", "soon", "-1", "1.5"}) {
            var answer = administrator.put("/personal-data", "months", typed);
            assertThat(answer.status()).as(typed).isEqualTo(422);
            assertThat(answer.one("#months").val()).isEqualTo(typed);
        }
        assertThat(retention.months()).isEmpty();
    }

    @Test
    void who_would_be_erased_can_be_looked_at_without_deciding_it() {
        var page = administrator.get("/personal-data?months=600");

        assertThat(page.one("#due-head").text()).isEqualTo("Who would be erased after 600 months");
        assertThat(retention.months()).isEmpty();
    }
}
