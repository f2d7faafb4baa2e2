package io.throughline.review.today;

import io.throughline.base.Viewer;
import io.throughline.buying.concern.WoundedRival;
import io.throughline.buying.concern.WoundedRivals;
import io.throughline.transition.baseline.PlanCall;
import io.throughline.transition.baseline.PlanCalls;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What somebody should know today that stands in no deal's own record.
@Component
class Warnings {
    /// They are shown together where one loss wounds a rival in many deals.
    private static final int RIVALS = 60;

    private final WoundedRivals rivals;
    private final PlanCalls calls;

    Warnings(WoundedRivals rivals, PlanCalls calls) {
        this.rivals = rivals;
        this.calls = calls;
    }

    /// @param wounded rivals who will strike back
    /// @param plans that are to be confirmed, or whose days moved
    record Warned(List<WoundedRival> wounded, List<PlanCall> plans) {}

    /// @param people the viewer and their people
    Warned of(Viewer viewer, List<UUID> people, int most) {
        return new Warned(rivals.ofTheir(viewer, people, RIVALS), calls.of(viewer, people, most));
    }
}
