package io.throughline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.ThroughlineTest;
import io.throughline.base.Conflict;
import io.throughline.base.Grade;
import io.throughline.base.Ids;
import io.throughline.base.Money;
import io.throughline.base.OrganizationClock;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import io.throughline.settings.Settings.Values;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class SettingsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Autowired
    Settings settings;

    @Autowired
    Rates rates;

    @Autowired
    Quotas quotas;

    @Autowired
    Ageing ageing;

    @Autowired
    Users users;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void back() {
        change(null, 1, null);
    }

    private void change(String zone, int month, String currency) {
        settings.change(new Values(zone, month, currency, settings.values().version()));
    }

    @Test
    void until_something_is_set_the_fiscal_year_is_the_calendars_and_there_is_no_base_currency() {
        assertThat(settings.fiscalQuarter(LocalDate.of(2026, 5, 1)).label()).isEqualTo("Q2 2026");
        assertThat(settings.baseCurrency()).isEmpty();
        assertThat(settings.rate("EUR", MARCH)).isEmpty();
    }

    @Test
    void another_zone_counts_at_once() {
        var before = today.zone();

        change("Pacific/Kiritimati", 1, null);
        assertThat(today.zone()).isEqualTo(ZoneId.of("Pacific/Kiritimati"));
        change("Pacific/Pago_Pago", 1, null);
        assertThat(today.zone()).isEqualTo(ZoneId.of("Pacific/Pago_Pago"));
        change(null, 1, null);
        assertThat(today.zone()).isEqualTo(before);
    }

    @Test
    void another_zone_that_another_node_stored_counts_soon() throws InterruptedException {
        var clock = new OrganizationClock(Clock.systemUTC(), ZoneId.of("Europe/Oslo"));
        var here = new StoredZone(settings, clock);
        try {
            here.lookEvery(Duration.ofMillis(20));
            change("Pacific/Kiritimati", 1, null);
            awaited(clock, "Pacific/Kiritimati");
            change(null, 1, null);
            awaited(clock, "Europe/Oslo");
        } finally {
            here.destroy();
        }
    }

    private static void awaited(Clock clock, String zone) throws InterruptedException {
        for (var i = 0; i < 500 && !clock.getZone().getId().equals(zone); i++) Thread.sleep(20);
        assertThat(clock.getZone().getId()).isEqualTo(zone);
    }

    @Test
    void the_fiscal_year_begins_in_the_month_that_was_set() {
        change(null, 10, null);

        assertThat(settings.fiscalQuarter(LocalDate.of(2026, 10, 1)).label()).isEqualTo("Q1 2027");
    }

    @Test
    void whoever_saves_over_an_older_version_is_told_and_changes_nothing() {
        change(null, 4, "EUR");
        var seen = settings.values();
        change(null, 7, "EUR");

        assertThatThrownBy(() -> settings.change(new Values(null, 1, "USD", seen.version())))
                .isInstanceOf(Conflict.class);
        assertThat(settings.values().fiscalMonth()).isEqualTo(7);
    }

    @Test
    void two_who_set_the_first_settings_don_t_overwrite_each_other() {
        jdbc.sql("delete from settings").update();
        settings.change(new Values(null, 4, null, 0));

        assertThatThrownBy(() -> settings.change(new Values(null, 7, null, 0))).isInstanceOf(Conflict.class);
    }

    @Test
    void the_rate_of_a_day_is_the_latest_that_was_valid_by_then() {
        change(null, 1, "EUR");
        rates.add(new Rate("USD", "EUR", MARCH, new BigDecimal("0.90")));
        rates.add(new Rate("USD", "EUR", MARCH.plusDays(10), new BigDecimal("0.95")));

        assertThat(settings.rate("USD", MARCH.minusDays(1))).isEmpty();
        assertThat(settings.rate("USD", MARCH.plusDays(9)).orElseThrow().rate()).isEqualByComparingTo("0.90");
        assertThat(settings.rate("USD", MARCH.plusDays(10)).orElseThrow().rate())
                .isEqualByComparingTo("0.95");
        assertThat(settings.rate("EUR", MARCH).orElseThrow().rate()).isEqualByComparingTo("1");
    }

    @Test
    void rates_to_another_base_currency_say_nothing() {
        change(null, 1, "EUR");
        rates.add(new Rate("CHF", "EUR", MARCH, new BigDecimal("1.05")));
        change(null, 1, "USD");

        assertThat(settings.rate("CHF", MARCH)).isEmpty();
    }

    @Test
    void a_rate_of_the_same_day_is_corrected_and_the_old_one_stays_in_the_history() {
        rates.add(new Rate("NOK", "EUR", MARCH, new BigDecimal("8.5")));
        rates.add(new Rate("NOK", "EUR", MARCH, new BigDecimal("0.085")));

        assertThat(rates.find("NOK", "EUR", MARCH).orElseThrow().rate()).isEqualByComparingTo("0.085");
        assertThat(jdbc.sql("select rate from exchange_rate_history where currency = 'NOK'")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("8.5");
    }

    @Test
    void a_rate_converts_its_own_currency_to_the_cent_and_no_other() {
        var rate = new Rate("USD", "EUR", MARCH, new BigDecimal("0.913"));

        assertThat(rate.convert(new Money(new BigDecimal("10.05"), "USD")).canonical())
                .isEqualTo("9.18 EUR");
        assertThatThrownBy(() -> rate.convert(new Money(BigDecimal.TEN, "GBP")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate.convert(new Money(BigDecimal.TEN, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_quota_belongs_to_one_seller_and_one_quarter() {
        var seller = seller("Sela Brandt");
        var quarter = settings.fiscalQuarter(MARCH);
        quotas.put(seller, quarter, new Money(new BigDecimal("250000"), "EUR"));
        quotas.put(seller, quarter, new Money(new BigDecimal("300000"), "EUR"));

        assertThat(quotas.find(seller, quarter).orElseThrow().canonical()).isEqualTo("300000 EUR");
        assertThat(quotas.find(seller, settings.calendar().after(quarter))).isEmpty();
        assertThat(quotas.all(quarter)).extracting(Quotas.Quota::name).containsExactly("Sela Brandt");
        quotas.remove(seller, quarter);
        assertThat(quotas.find(seller, quarter)).isEmpty();
    }

    @Test
    void half_lives_are_the_usual_ones_until_they_are_changed() {
        var usual = ageing.halfLives();
        ageing.change(usual.with(true, Grade.STATED, 45));

        assertThat(usual.days(true, Grade.STATED)).isEqualTo(60);
        assertThat(ageing.halfLives().days(true, Grade.STATED)).isEqualTo(45);
        assertThat(ageing.halfLives().days(false, Grade.STATED)).isEqualTo(180);
        ageing.change(usual);
        assertThat(ageing.halfLives()).isEqualTo(usual);
    }

    private java.util.UUID seller(String name) {
        var id = Ids.next();
        users.add(new User(id, name, null, null, null, true, Role.SELLER, null, null, 1));
        return id;
    }
}
