package io.throughline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class SettingsPagesTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 15);

    @Autowired
    WebApp app;

    @Autowired
    Settings settings;

    @Autowired
    Quotas quotas;

    @Autowired
    Ageing ageing;

    private WebApp.People people;
    private WebApp.Browser administrator;

    @BeforeEach
    void somebodySetsUp() {
        people = app.people();
        administrator = app.as(people.administrator());
    }

    @AfterEach
    void back() {
        settings.change(new Settings.Values(null, 1, null, settings.values().version()));
        ageing.change(HalfLives.USUAL);
    }

    private WebApp.Answer change(String month, String currency) {
        var version = administrator.get("/settings").one("input[name=version]").val();
        return administrator.put(
                "/settings", "version", version, "zone", "", "fiscalMonth", month, "baseCurrency", currency);
    }

    @Test
    void only_administrators_set_anything() {
        assertThat(app.as(people.manager()).get("/settings").status()).isEqualTo(403);
        assertThat(app.as(people.seller()).put("/settings", "fiscalMonth", "4").status())
                .isEqualTo(403);
        assertThat(app.stranger().get("/settings").location()).isEqualTo("/sign-in?then=%2Fsettings");
    }

    @Test
    void fiscal_year_and_base_currency_are_set_and_shown_again() {
        assertThat(change("4", "EUR").location()).isEqualTo("/settings");

        var page = administrator.get("/settings");
        assertThat(page.one("#fiscalMonth option[selected]").text()).isEqualTo("April");
        assertThat(page.one("#baseCurrency option[selected]").val()).isEqualTo("EUR");
        assertThat(settings.fiscalQuarter(MAY).label()).isEqualTo("Q1 2027");
    }

    @Test
    void what_does_not_exist_is_refused() {
        var answer = change("13", "XYZ");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.has("#fiscalMonth-wrong")).isTrue();
        assertThat(answer.has("#baseCurrency-wrong")).isTrue();
    }

    @Test
    void whoever_saves_over_somebody_elses_change_is_told_keeps_their_words_and_may_save_again() {
        var seen = administrator.get("/settings").one("input[name=version]").val();
        change("4", "EUR");
        var answer = administrator.put("/settings", "version", seen, "fiscalMonth", "7", "baseCurrency", "USD");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.one("#fiscalMonth option[selected]").text()).isEqualTo("July");
        assertThat(settings.values().fiscalMonth()).isEqualTo(4);
        var again = answer.one("input[name=version]").val();
        assertThat(administrator
                        .put("/settings", "version", again, "fiscalMonth", "7", "baseCurrency", "USD")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_rate_is_added_with_its_day() {
        change("1", "EUR");
        var answer =
                administrator.post("/settings/rates", "rateCurrency", "USD", "rate", "0.92", "rateFrom", "2026-05-01");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(administrator.get("/settings").texts("#rates tbody th")).contains("1 USD = 0.92 EUR");
        assertThat(settings.rate("USD", MAY).orElseThrow().rate()).isEqualByComparingTo("0.92");
    }

    @Test
    void a_rate_needs_a_base_currency_another_currency_a_day_and_a_number_and_keeps_its_words() {
        assertThat(administrator
                        .post("/settings/rates", "rateCurrency", "USD", "rate", "1", "rateFrom", "2026-05-01")
                        .status())
                .isEqualTo(422);
        change("1", "EUR");
        var answer = administrator.post("/settings/rates", "rateCurrency", "EUR", "rate", "-1", "rateFrom", "soon");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#rateCurrency-wrong").text()).isEqualTo("This is the base currency itself.");
        assertThat(answer.has("#rateFrom-wrong")).isTrue();
        assertThat(answer.one("#rate").val()).isEqualTo("-1");
    }

    @Test
    void a_quota_is_set_for_the_quarter_that_is_shown_and_removed_again() {
        var user = people.seller().id().toString();
        var quarter = "2026-05-15";
        var answer = administrator.post(
                "/settings/quotas",
                "quarter",
                quarter,
                "quotaUser",
                user,
                "quotaAmount",
                "250,000.50",
                "quotaCurrency",
                "EUR");

        assertThat(answer.location()).isEqualTo("/settings?quarter=2026-04-01#quotas");
        assertThat(quotas.find(people.seller().id(), settings.fiscalQuarter(MAY))
                        .orElseThrow()
                        .canonical())
                .isEqualTo("250000.5 EUR");
        administrator.delete("/settings/quotas/" + user, "quarter", quarter);
        assertThat(quotas.find(people.seller().id(), settings.fiscalQuarter(MAY)))
                .isEmpty();
    }

    @Test
    void a_quota_that_is_no_amount_or_nobodys_is_refused_and_keeps_its_words() {
        var answer = administrator.post("/settings/quotas", "quotaAmount", "1.000,00", "quotaCurrency", "EUR");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.has("#quotaUser-wrong")).isTrue();
        assertThat(answer.one("#quotaAmount").val()).isEqualTo("1.000,00");
    }

    @Test
    void half_lives_are_changed_all_or_none() {
        var usual = new String[] {
            "day-assumed", "30", "day-stated", "45", "day-corroborated", "90", "day-shown", "180",
            "other-assumed", "180", "other-stated", "180", "other-corroborated", "180", "other-shown", "180"
        };
        assertThat(administrator.put("/settings/half-lives", usual).status()).isEqualTo(303);
        assertThat(ageing.halfLives().days(true, Grade.STATED)).isEqualTo(45);

        usual[1] = "0";
        usual[3] = "50";
        var refused = administrator.put("/settings/half-lives", usual);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#day-stated").val()).isEqualTo("50");
        assertThat(ageing.halfLives().days(true, Grade.STATED)).isEqualTo(45);
    }
}
