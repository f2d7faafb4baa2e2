package io.throughline.transition.chance;

import io.throughline.transition.chance.Chance.Landing;
import io.throughline.transition.schedule.OpenDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The last day on which the order could land in each of many runs.
///
/// @see Simulation
final class Landings {
    /// It is too late whenever the order lands.
    static final int HOPELESS = Integer.MIN_VALUE;

    private static final int MOST_SHOWN = 24;
    private static final double SURE = .99;
    private static final double LOST = .01;

    private final int[] days;
    private final OpenDays open;
    private final int today;

    /// @param days a last day for each run
    /// @param open on which days the order can land
    Landings(int[] days, OpenDays open, int today) {
        this.days = days.clone();
        this.open = open;
        this.today = today;
        Arrays.sort(this.days);
    }

    double chance(int day) {
        var low = 0;
        var high = days.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (days[middle] >= day) high = middle;
            else low = middle + 1;
        }
        return (double) (days.length - low) / days.length;
    }

    /// The last day with a chance of at least a share.
    private int last(double share) {
        return days[days.length - (int) Math.ceil(share * days.length)];
    }

    @Nullable
    LocalDate lastDay(double share) {
        var last = last(share);
        if (last == HOPELESS) return null;
        var day = open.previous(last);
        return day < today ? null : LocalDate.ofEpochDay(day);
    }

    /// From the day until which it is as good as sure to the one from which it is as good as lost, with the last
    /// responsible one and the one after it.
    List<Landing> strip(double responsible) {
        var sure = last(SURE);
        var from = open.rank(sure == HOPELESS ? today : Math.max(today, sure));
        var to = open.rank(Math.max(last(LOST), today)) + 1;
        var step = Math.max(1, (to - from + MOST_SHOWN - 1) / MOST_SHOWN);
        var kept = lastDay(responsible);
        var turn = kept == null ? -1 : open.rank((int) kept.toEpochDay());
        var strip = new ArrayList<Landing>();
        for (var rank = from; rank <= to; rank++)
            if ((rank - from) % step == 0 || rank == to || (turn >= 0 && (rank == turn || rank == turn + 1)))
                strip.add(landing(open.day(rank)));
        return List.copyOf(strip);
    }

    private Landing landing(int day) {
        return new Landing(LocalDate.ofEpochDay(day), chance(day));
    }
}
