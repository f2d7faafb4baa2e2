package io.throughline.exchange.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.value.DayText.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DayProperties {
    private static final List<String> DAY_FIRST = List.of(
            "dd/MM/yyyy",
            "d/M/yyyy",
            "dd-MM-yy",
            "d.M.yyyy",
            "dd.MM.yy",
            "d/M/yy",
            "dd/MM/yyyy HH:mm",
            "d.M.yyyy HH:mm:ss");
    private static final List<String> MONTH_FIRST =
            List.of("MM/dd/yyyy", "M/d/yyyy", "MM-dd-yy", "M/d/yy", "MM/dd/yy hh:mm a", "M/d/yyyy, h:mm:ss a");
    private static final List<String> PLAIN = List.of(
            "yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd", "yyyy-MM-dd'T'HH:mm:ss'Z'", "d-MMM-yyyy", "MMMM d, yyyy", "d MMM yy");

    @Property
    void a_date_written_in_any_form_reads_back_when_the_order_is_known(
            @ForAll("days") LocalDate day, @ForAll("patterns") String pattern) {
        var text = new DayText();
        var written = written(day, pattern);
        var order = MONTH_FIRST.contains(pattern) ? DayOrder.MDY : DayOrder.DMY;

        assertThat(text.read(written.toCharArray(), 0, written.length(), order))
                .as(written)
                .isEqualTo(Outcome.DAY);
        assertThat(text.day()).isEqualTo(day.toString());
    }

    @Property
    void a_column_of_dates_reads_back_or_asks(
            @ForAll("columns") List<LocalDate> days, @ForAll("patterns") String pattern) {
        var profile = new DayProfile();
        for (var day : days)
            profile.see(
                    written(day, pattern).toCharArray(),
                    0,
                    written(day, pattern).length(),
                    1);

        assertThat(profile.contradicts()).isFalse();
        assertThat(profile.bad()).isZero();
        if (profile.settled().isEmpty() && profile.isOpen()) return;
        var text = new DayText();
        for (var day : days) {
            var written = written(day, pattern);
            assertThat(text.read(
                            written.toCharArray(),
                            0,
                            written.length(),
                            profile.settled().orElse(DayOrder.YMD)))
                    .isEqualTo(Outcome.DAY);
            assertThat(text.day()).isEqualTo(day.toString());
        }
    }

    @Property
    void no_text_breaks_the_reader(@ForAll String any, @ForAll DayOrder order) {
        var text = new DayText();
        if (text.read(any.toCharArray(), 0, any.length(), order) == Outcome.DAY)
            assertThat(LocalDate.parse(text.day())).isNotNull();
    }

    private static String written(LocalDate day, String pattern) {
        return day.atTime(15, 4, 5).format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1970, 1, 1).toEpochDay(),
                        LocalDate.of(2068, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<List<LocalDate>> columns() {
        return days().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.oneOf(Arbitraries.of(DAY_FIRST), Arbitraries.of(MONTH_FIRST), Arbitraries.of(PLAIN));
    }
}
