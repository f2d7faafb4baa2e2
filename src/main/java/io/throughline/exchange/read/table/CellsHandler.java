package io.throughline.exchange.read.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/// Collects the cells of a record into one reused buffer, within bounds that no real export reaches.
final class CellsHandler extends AbstractBaseCsvCallbackHandler<Cells> {
    static final int MOST_CELLS = 10_000;
    static final int LONGEST_RECORD = 4 << 20;

    private final Cells cells = new Cells();

    /// A record beyond bounds; it never leaves this package.
    static final class TooLong extends RuntimeException {
        TooLong(String sentence) {
            super(sentence, null, false, false);
        }
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.begin(startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= MOST_CELLS) throw new TooLong("has more than 10,000 cells");
        if (cells.used() + length > LONGEST_RECORD) throw new TooLong("is longer than 4,194,304 characters");
        cells.add(buffer, offset, length);
    }

    @Override
    protected Cells buildRecord() {
        return cells;
    }

    Cells cells() {
        return cells;
    }
}
