package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.table.Cells;

/// A row has as many cells as the header; blank cells behind the last column do no harm.
final class Width {
    private Width() {}

    /// @return `7 cells where the header has 9`, blank where the row fits
    static String problem(Cells cells, int width) {
        if (cells.count() < width) return says(cells.count(), width);
        return cells.count() > width && cells.lastFilled() >= width ? says(cells.lastFilled() + 1, width) : "";
    }

    private static String says(int cells, int width) {
        return cells + (cells == 1 ? " cell" : " cells") + " where the header has " + width;
    }
}
