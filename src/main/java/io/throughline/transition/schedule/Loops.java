package io.throughline.transition.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Finds who waits in a circle.
final class Loops {
    private Loops() {}

    /// @param waits how many each still waits for, after all that could go before went
    static List<Integer> first(Link[] links, Ends into, int[] waits) {
        var seen = new int[waits.length];
        var at = start(waits);
        for (var step = 1; seen[at] == 0; step++) {
            seen[at] = step;
            at = stuckBefore(at, links, into, waits);
        }
        var loop = new ArrayList<Integer>();
        var one = at;
        do {
            loop.add(one);
            one = stuckBefore(one, links, into, waits);
        } while (one != at);
        Collections.reverse(loop);
        return List.copyOf(loop);
    }

    private static int start(int[] waits) {
        for (var one = 0; one < waits.length; one++) if (waits[one] > 0) return one;
        throw new IllegalArgumentException("Nothing waits.");
    }

    private static int stuckBefore(int one, Link[] links, Ends into, int[] waits) {
        for (var i = into.first(one); i < into.end(one); i++) {
            var before = links[into.link(i)].from();
            if (waits[before] > 0) return before;
        }
        throw new IllegalArgumentException("Nothing holds it up.");
    }
}
