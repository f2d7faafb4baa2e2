package io.throughline.deals;

import io.throughline.base.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Somebody of a deal's team, or above it: who may read what is private there. Only [Deals] makes one, and each query
/// that takes one asks [Visibility#WRITTEN] again, so that who has left the team in the meantime finds nothing.
public final class Insider {
    private final UUID dealId;
    private final Viewer viewer;

    Insider(UUID dealId, Viewer viewer) {
        this.dealId = dealId;
        this.viewer = viewer;
    }

    public UUID dealId() {
        return dealId;
    }

    public Viewer viewer() {
        return viewer;
    }

    /// What [Visibility#WRITTEN] asks for, and the deal as `:deal`.
    public Map<String, Object> bound() {
        var bound = new HashMap<>(Visibility.of(viewer));
        bound.put("deal", dealId);
        return bound;
    }
}
