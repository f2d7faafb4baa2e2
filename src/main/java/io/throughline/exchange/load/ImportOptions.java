package io.throughline.exchange.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an import is to be done.
///
/// @param strict a row whose reference only nearly matches is refused instead of taken for what it resembles
/// @param asOf the day as of which the pipeline is reviewed afterwards, `null` for today
public record ImportOptions(boolean strict, @Nullable LocalDate asOf) {
    public static final ImportOptions LENIENT = new ImportOptions(false, null);
    public static final ImportOptions STRICT = new ImportOptions(true, null);

    public ImportOptions asOf(LocalDate day) {
        return new ImportOptions(strict, day);
    }
}
