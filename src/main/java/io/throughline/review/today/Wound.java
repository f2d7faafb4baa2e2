package io.throughline.review.today;

import io.throughline.buying.concern.WoundedRival;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// How a rival was wounded, and in which deals they may strike back for it.
///
/// @param more in how many further deals
public record Wound(WoundedRival first, List<WoundedRival> deals, int more) {
    private static final int MOST_DEALS = 4;

    /// One for each thing that a rival lost, in the order of the list.
    static List<Wound> of(List<WoundedRival> rivals, int most) {
        var wounds = new LinkedHashMap<Object, List<WoundedRival>>();
        for (var one : rivals)
            wounds.computeIfAbsent(same(one), same -> new ArrayList<>()).add(one);
        return wounds.values().stream().limit(most).map(Wound::of).toList();
    }

    private static Object same(WoundedRival one) {
        var where = one.why() == WoundedRival.Why.LOST_ELSEWHERE ? one.lostId() : one.dealId();
        return List.of(one.rival(), one.why(), one.on(), one.of(), String.valueOf(where), one.named());
    }

    private static Wound of(List<WoundedRival> deals) {
        var shown = deals.subList(0, Math.min(MOST_DEALS, deals.size()));
        return new Wound(deals.getFirst(), List.copyOf(shown), deals.size() - shown.size());
    }
}
