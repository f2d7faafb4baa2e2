package io.throughline.deals.api;

import io.throughline.deals.FactKind;

/// A part of a compelling event, as it stands in a path.
enum EventPart {
    OWNER(FactKind.EVENT_OWNER),
    DATE(FactKind.EVENT_DATE),
    PRESSURE(FactKind.EVENT_PRESSURE),
    RESULT(FactKind.EVENT_RESULT),
    COST(FactKind.EVENT_COST);

    private final FactKind kind;

    EventPart(FactKind kind) {
        this.kind = kind;
    }

    FactKind kind() {
        return kind;
    }
}
