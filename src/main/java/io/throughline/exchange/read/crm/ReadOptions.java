package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.value.DayOrder;
import io.throughline.exchange.read.value.DecimalMark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person says beforehand about how files are to be read.
///
/// @param dates in which order columns write day and month
/// @param numbers which character columns write before decimals
public record ReadOptions(
        AliasMap map, PerColumn<DayOrder> dates, PerColumn<DecimalMark> numbers, StageCorrections stages) {

    /// What came of the words of the command line.
    public sealed interface Given {
        record Understood(ReadOptions options) implements Given {}

        /// @param why which word is not understood, and what can be said instead
        record Misstated(String why) implements Given {}
    }

    public static ReadOptions none() {
        return new ReadOptions(AliasMap.NONE, PerColumn.none(), PerColumn.none(), StageCorrections.NONE);
    }

    /// @param map the text of the file given with `--map`, blank without one
    /// @param dates each `--dates`: `dmy`, or `close_date=dmy`, several with commas
    /// @param numbers each `--numbers`: `point` or `comma`, in the same forms
    /// @param stages the words of `--stages`, or the text of the file it names
    public static Given of(String map, List<String> dates, List<String> numbers, String stages) {
        try {
            return new Given.Understood(new ReadOptions(
                    mapped(map),
                    PerColumn.parse(dates, "--dates", "dmy, mdy or ymd", ReadOptions::order),
                    PerColumn.parse(numbers, "--numbers", "point or comma", ReadOptions::mark),
                    StageCorrections.parse(stages)));
        } catch (Wrong e) {
            return new Given.Misstated(e.sentence());
        }
    }

    public ReadOptions with(StageCorrections others) {
        return new ReadOptions(map, dates, numbers, others);
    }

    private static AliasMap mapped(String map) throws Wrong {
        try {
            return AliasMap.parse(map);
        } catch (Wrong e) {
            throw new Wrong("--map: " + e.sentence());
        }
    }

    private static Optional<DayOrder> order(String word) {
        return Stream.of(DayOrder.values())
                .filter(o -> o.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static Optional<DecimalMark> mark(String word) {
        return Stream.of(DecimalMark.values())
                .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
