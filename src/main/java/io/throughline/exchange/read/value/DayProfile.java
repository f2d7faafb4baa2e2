package io.throughline.exchange.read.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one column writes its dates, from all its cells: which settle the order of day and month, which leave it open.
public final class DayProfile {
    private static final int EXAMPLES = 3;

    private final DayText text = new DayText();
    private final List<String> dayFirstSeen = new ArrayList<>();
    private final List<String> monthFirstSeen = new ArrayList<>();
    private final List<String> openSeen = new ArrayList<>();
    private long days;
    private long bad;
    private long yearFirst;
    private long shortYears;
    private long dotted;
    private String badSeen = "";

    public void see(char[] chars, int from, int to, long line) {
        switch (text.read(chars, from, to, DayOrder.YMD)) {
            case NO_DAY -> bad(chars, from, to, line);
            case DAY, EITHER, NO_SUCH_DAY -> day(chars, from, to, line);
        }
    }

    private void bad(char[] chars, int from, int to, long line) {
        if (bad++ == 0) badSeen = example(chars, from, to, line);
    }

    private void day(char[] chars, int from, int to, long line) {
        days++;
        if (!text.isYearLast()) {
            yearFirst++;
            return;
        }
        if (text.scan().isShortYear()) shortYears++;
        if (text.scan().isDotted()) dotted++;
        var seen = evidence();
        if (seen != null && seen.size() < EXAMPLES) seen.add(example(chars, from, to, line));
    }

    private @Nullable List<String> evidence() {
        if (text.scan().first() > 12 && text.scan().second() <= 12) return dayFirstSeen;
        if (text.scan().second() > 12 && text.scan().first() <= 12) return monthFirstSeen;
        return text.scan().first() == text.scan().second() || text.scan().isDotted() ? null : openSeen;
    }

    private static String example(char[] chars, int from, int to, long line) {
        return new String(chars, from, Math.min(to - from, 40)) + " (line " + line + ")";
    }

    /// What the column's own cells settle; empty where they settle nothing or contradict each other.
    public Optional<DayOrder> settled() {
        if (contradicts()) return Optional.empty();
        if (!monthFirstSeen.isEmpty()) return Optional.of(DayOrder.MDY);
        if (!dayFirstSeen.isEmpty() || dotted > 0) return Optional.of(DayOrder.DMY);
        return Optional.empty();
    }

    public boolean contradicts() {
        return !dayFirstSeen.isEmpty() && !monthFirstSeen.isEmpty();
    }

    /// Whether a cell can be read in two ways.
    public boolean isOpen() {
        return !openSeen.isEmpty();
    }

    /// Whether two columns write dates alike, so that what settles one settles the other.
    public boolean isLike(DayProfile other) {
        return (shortYears > 0) == (other.shortYears > 0) && (dotted > 0) == (other.dotted > 0);
    }

    /// Cells that show the question, each with its line.
    public List<String> examples() {
        var examples = new ArrayList<String>();
        if (contradicts()) {
            examples.add(dayFirstSeen.getFirst());
            examples.add(monthFirstSeen.getFirst());
        } else {
            examples.addAll(openSeen);
        }
        return examples;
    }

    public long days() {
        return days;
    }

    public long bad() {
        return bad;
    }

    /// The first cell that is no date, with its line.
    public String badSeen() {
        return badSeen;
    }

    /// For people: `month/day/two-digit year`; empty for a column without dates.
    public String described(DayOrder order) {
        if (days == 0) return "";
        if (yearFirst == days) return "year first";
        var year = shortYears > 0 ? "two-digit year" : "year";
        var separator = dotted > 0 ? "." : "/";
        return (order == DayOrder.MDY ? "month" + separator + "day" : "day" + separator + "month") + separator + year;
    }
}
