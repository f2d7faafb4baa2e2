package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Grade;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LineTextProperties {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @Property
    void what_is_drawn_from_the_text_is_what_the_line_itself_draws(@ForAll long seed) {
        var random = new Random(seed);
        var stops = Stream.of(Station.values())
                .map(station -> made(station, random))
                .toList();
        var opened = random.nextBoolean() ? TODAY.minusDays(random.nextInt(300)) : null;
        var line = StationLine.of(TODAY, opened, stops);
        var read = LineText.read(LineText.of(line), TODAY, opened);

        assertThat(read.strip())
                .usingRecursiveComparison()
                .ignoringFields("marks")
                .isEqualTo(line.strip());
        assertThat(read.strip().marks())
                .extracting(mark -> mark.at() + mark.stop().symbol("s"))
                .isEqualTo(line.strip().marks().stream()
                        .map(mark -> mark.at() + mark.stop().symbol("s"))
                        .toList());
        assertThat(sentence(read)).isEqualTo(sentence(line));
    }

    private static Stop made(Station station, Random random) {
        var grade = Grade.values()[random.nextInt(Grade.values().length)];
        var day = random.nextBoolean()
                ? TODAY.plusDays(random.nextInt(400) - 200L).toString()
                : null;
        var trouble = random.nextInt(4) == 0 ? "It is late." : null;
        return new Stop(station, grade, day == null ? null : LocalDate.parse(day), false, trouble, null, "#");
    }

    private static String sentence(StationLine line) {
        return new StationWords(line, new Words(Locale.UK)).sentence();
    }
}
