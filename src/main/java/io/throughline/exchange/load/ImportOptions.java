package io.throughline.exchange.load;

/// How an import is to be done.
///
/// @param strict a row whose reference only nearly matches is refused instead of taken for what it resembles
public record ImportOptions(boolean strict) {
    public static final ImportOptions LENIENT = new ImportOptions(false);
    public static final ImportOptions STRICT = new ImportOptions(true);
}
