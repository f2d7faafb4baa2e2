package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.table.Cells;
import io.throughline.exchange.read.value.DayProfile;
import io.throughline.exchange.read.value.FlagText;
import io.throughline.exchange.read.value.NumberProfile;

/// What all cells of one column show about how it is written.
sealed interface ColumnProfile {
    /// A cell that is filled.
    void see(Cells cells, int cell);

    /// How many cells were readable, and how many not.
    long good();

    long bad();

    /// The first cell that is not readable, with its line.
    String badSeen();

    static ColumnProfile of(Plan.Column column) {
        if (column.use().take() == Use.Take.DONE) return new Texts();
        if (column.use().field().isEmpty())
            return column.header().soundsLikeDate() ? new Days(new DayProfile()) : new Texts();
        var field = column.use().field().get();
        return switch (field.form()) {
            case DAY, INSTANT -> new Days(new DayProfile());
            case NUMBER -> new Numbers(new NumberProfile(field != Field.QUANTITY));
            case FLAG -> new Flags();
            case TEXT, ID -> new Texts();
        };
    }

    record Days(DayProfile profile) implements ColumnProfile {
        @Override
        public void see(Cells cells, int cell) {
            if (!Blank.is(cells, cell)) profile.see(cells.text(), cells.from(cell), cells.to(cell), cells.line());
        }

        @Override
        public long good() {
            return profile.days();
        }

        @Override
        public long bad() {
            return profile.bad();
        }

        @Override
        public String badSeen() {
            return profile.badSeen();
        }
    }

    record Numbers(NumberProfile profile) implements ColumnProfile {
        @Override
        public void see(Cells cells, int cell) {
            if (!Blank.is(cells, cell)) profile.see(cells.text(), cells.from(cell), cells.to(cell), cells.line());
        }

        @Override
        public long good() {
            return profile.numbers();
        }

        @Override
        public long bad() {
            return profile.bad();
        }

        @Override
        public String badSeen() {
            return profile.badSeen();
        }
    }

    final class Flags implements ColumnProfile {
        private long good;
        private long bad;
        private String badSeen = "";

        @Override
        public void see(Cells cells, int cell) {
            if (Blank.is(cells, cell)) return;
            if (!FlagText.read(cells.text(), cells.from(cell), cells.to(cell)).isEmpty()) good++;
            else if (bad++ == 0) badSeen = cells.string(cell) + " (line " + cells.line() + ")";
        }

        @Override
        public long good() {
            return good;
        }

        @Override
        public long bad() {
            return bad;
        }

        @Override
        public String badSeen() {
            return badSeen;
        }
    }

    /// Any text will do.
    final class Texts implements ColumnProfile {
        private long good;

        @Override
        public void see(Cells cells, int cell) {
            good++;
        }

        @Override
        public long good() {
            return good;
        }

        @Override
        public long bad() {
            return 0;
        }

        @Override
        public String badSeen() {
            return "";
        }
    }
}
