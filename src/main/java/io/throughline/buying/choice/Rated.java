package io.throughline.buying.choice;

/// How good an option is by one criterion, from 0 for useless to 1 for all one could wish. Where nobody rated it, it
/// can
/// be anything.
public sealed interface Rated {
    Range range();

    record Known(Range range) implements Rated {
        public Known {
            if (range.low() < 0 || range.high() > 1) throw new IllegalArgumentException(range.toString());
        }
    }

    record Unknown() implements Rated {
        private static final Range ANYTHING = new Range(0, 1);

        @Override
        public Range range() {
            return ANYTHING;
        }
    }

    default boolean isKnown() {
        return this instanceof Known;
    }
}
