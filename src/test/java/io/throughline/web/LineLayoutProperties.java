package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.web.LineLayout.Scale;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LineLayoutProperties {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @Property
    void every_mark_lies_on_the_line(
            @ForAll @IntRange(min = 0, max = 5000) int age,
            @ForAll @IntRange(min = -6000, max = 5000) int closes,
            @ForAll @IntRange(min = 0, max = 900) int longest) {
        var deal = new DealDates(TODAY.minusDays(age), TODAY, TODAY, TODAY.plusDays(closes));
        var usual = longest == 0 ? Usual.NONE : new Usual(9, longest / 2.0, longest * .9, longest);
        var line = Scale.strip(List.of(deal), usual).line(deal);
        assertThat(line.runEnd()).isBetween(line.start(), line.lagEnd());
        assertThat(line.today()).isBetween(line.start(), line.end());
        assertThat(line.ticks()).allSatisfy(tick -> assertThat(tick).isBetween(line.start(), line.end()));
        if (line.close() != null) assertThat(line.close().at()).isBetween(line.start(), line.end());
        if (line.lastChange() != null) assertThat(line.lastChange()).isBetween(line.start(), line.end());
    }
}
