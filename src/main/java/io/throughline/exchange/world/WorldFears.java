package io.throughline.exchange.world;

import io.throughline.buying.concern.Concerns;
import io.throughline.buying.concern.Signals;
import io.throughline.buying.readiness.ReadinessPoint;
import io.throughline.buying.readiness.ReadinessPoints;
import io.throughline.deals.Insider;
import java.util.List;
import org.springframework.stereotype.Component;

/// Stores what the buyers of the story world fear, and what they must have in place.
@Component
class WorldFears {
    private final Concerns concerns;
    private final Signals signals;
    private final ReadinessPoints points;

    WorldFears(Concerns concerns, Signals signals, ReadinessPoints points) {
        this.concerns = concerns;
        this.signals = signals;
        this.points = points;
    }

    void store(Insider insider, BuyersSide side) {
        var deal = insider.dealId();
        side.fears().concerns().forEach(concern -> concerns.add(deal, concern));
        side.fears().signs().forEach(sign -> signals.add(deal, sign.kind(), sign.evidence()));
        for (var point : side.points()) {
            points.add(deal, point);
            hear(insider, point);
        }
    }

    private void hear(Insider insider, ReadinessPoint told) {
        var point = silent(told);
        for (var said : told.said())
            if (points.hear(insider.dealId(), point, said) instanceof ReadinessPoint.Hearing.Heard heard)
                point = heard.point();
    }

    /// As it was before anything was said of it.
    private static ReadinessPoint silent(ReadinessPoint point) {
        return new ReadinessPoint(
                point.id(),
                point.area(),
                point.words(),
                point.ownerId(),
                point.owner(),
                point.dueOn(),
                point.since(),
                point.until(),
                List.of(),
                point.version());
    }
}
