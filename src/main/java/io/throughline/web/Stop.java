package io.throughline.web;

import io.throughline.base.Grade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known at one station of a line.
///
/// @param day when it was heard, or when it is to be
/// @param planned the day is one to come, so that it can be late
/// @param trouble why something is wrong here: late, contradicted, a stop or a risk; `null` where nothing is
/// @param note what stands under the station in the place of its grade, `null` for the grade's own word
/// @param href where the station leads
public record Stop(
        Station station,
        Grade grade,
        @Nullable LocalDate day,
        boolean planned,
        @Nullable String trouble,
        @Nullable String note,
        String href) {

    /// A station of which nobody knows anything yet.
    public static Stop unknown(Station station) {
        return new Stop(station, Grade.UNKNOWN, null, true, null, null, "#" + station.anchor());
    }

    public boolean isTroubled() {
        return trouble != null;
    }

    /// Nothing is wrong, and it is at least corroborated.
    boolean isProven() {
        return !isTroubled() && grade.atLeast(Grade.CORROBORATED);
    }

    public boolean isLate(LocalDate today) {
        return planned && day != null && day.isBefore(today) && !grade.atLeast(Grade.SHOWN);
    }

    /// The mark in [symbols.jte]: the digit is the grade, `p` turns it into a diamond.
    ///
    /// @param size `s` in strips, `m` in heads of pages
    public String symbol(String size) {
        return "#" + size + mark(grade) + (isTroubled() ? "p" : "");
    }

    /// The digit of a grade's mark.
    public static int mark(Grade grade) {
        return switch (grade) {
            case UNKNOWN -> 0;
            case ASSUMED -> 1;
            case STATED -> 2;
            case CORROBORATED -> 3;
            case SHOWN -> 4;
        };
    }

    /// How the mark is coloured, which only repeats its form.
    public String tone() {
        if (isTroubled()) return "bad";
        return grade.atLeast(Grade.STATED) ? "known" : "unk";
    }
}
