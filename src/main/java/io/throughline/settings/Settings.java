package io.throughline.settings;

import io.throughline.base.Conflict;
import io.throughline.base.FiscalCalendar;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import java.sql.Types;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The organisation's zone, fiscal year and base currency.
@Repository
@Transactional
public class Settings {
    private final JdbcClient jdbc;
    private final Rates rates;
    private final Today today;
    private final ApplicationEventPublisher events;

    Settings(JdbcClient jdbc, Rates rates, Today today, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rates = rates;
        this.today = today;
        this.events = events;
    }

    /// For those who put themselves together without the application.
    public static Settings on(JdbcClient jdbc, Today today) {
        return new Settings(jdbc, new Rates(jdbc), today, event -> {});
    }

    /// As they are stored.
    ///
    /// @param zone `null` for the one that the installation was started in
    /// @param baseCurrency `null` as long as none was chosen: then totals are shown per currency
    /// @param version 0 as long as nothing is stored
    public record Values(
            @Nullable String zone,
            int fiscalMonth,
            @Nullable String baseCurrency,
            int version) {
        static final Values USUAL = new Values(null, 1, null, 0);

        FiscalCalendar calendar() {
            return new FiscalCalendar(Month.of(fiscalMonth));
        }
    }

    @Transactional(readOnly = true)
    public Values values() {
        return jdbc.sql("select zone, fiscal_month, base_currency, version from settings")
                .query(Values.class)
                .optional()
                .orElse(Values.USUAL);
    }

    /// The fiscal calendar: by calendar years unless it was changed.
    @Transactional(readOnly = true)
    public FiscalCalendar calendar() {
        return values().calendar();
    }

    /// The fiscal quarter that a day lies in.
    @Transactional(readOnly = true)
    public FiscalCalendar.Quarter fiscalQuarter(LocalDate day) {
        return calendar().quarter(day);
    }

    /// The fiscal quarter of today.
    @Transactional(readOnly = true)
    public FiscalCalendar.Quarter fiscalQuarter() {
        return fiscalQuarter(today.date());
    }

    /// The currency (ISO 4217) in which totals are given where rates allow it; empty until one was chosen.
    @Transactional(readOnly = true)
    public Optional<String> baseCurrency() {
        return Optional.ofNullable(values().baseCurrency());
    }

    /// The rate that holds on a day for a currency: the latest that was valid by then. The base currency itself has
    /// the rate 1; empty where there is none, and then amounts must not be added.
    @Transactional(readOnly = true)
    public Optional<Rate> rate(String currency, LocalDate day) {
        return baseCurrency().flatMap(base -> rates.find(currency, base, day));
    }

    /// The rates to the base currency, by currency and the newest first; none where there is no base currency.
    @Transactional(readOnly = true)
    public List<Rate> rates() {
        return baseCurrency().map(rates::all).orElse(List.of());
    }

    /// The base currency and the rates that hold today.
    @Transactional(readOnly = true)
    public Exchange exchange() {
        return baseCurrency()
                .map(base -> new Exchange(base, rates.on(today.date(), base)))
                .orElse(Exchange.NONE);
    }

    void add(Rate rate) {
        rates.add(rate);
    }

    /// @throws Conflict when somebody else changed them since this version was read
    void change(Values values) {
        var changed = values.version() == 0 ? add(values) : update(values);
        if (changed == 0) throw new Conflict("Somebody else changed the settings in the meantime.");
        events.publishEvent(new ZoneChanged(values.zone() == null ? null : ZoneId.of(values.zone())));
    }

    private int add(Values values) {
        return jdbc.sql("""
                        insert into settings (id, zone, fiscal_month, base_currency)
                        values (:id, :zone, :month, :currency)
                        on conflict (only_one) do nothing""")
                .param("id", Ids.next())
                .param("zone", values.zone(), Types.VARCHAR)
                .param("month", values.fiscalMonth())
                .param("currency", values.baseCurrency(), Types.VARCHAR)
                .update();
    }

    private int update(Values values) {
        return jdbc.sql("""
                        update settings
                        set zone = :zone, fiscal_month = :month, base_currency = :currency
                        where version = :version""")
                .param("zone", values.zone(), Types.VARCHAR)
                .param("month", values.fiscalMonth())
                .param("currency", values.baseCurrency(), Types.VARCHAR)
                .param("version", values.version())
                .update();
    }

    /// @param zone `null` for the one that the installation was started in
    record ZoneChanged(@Nullable ZoneId zone) {}
}
