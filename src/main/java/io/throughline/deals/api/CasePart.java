package io.throughline.deals.api;

import io.throughline.deals.FactKind;

/// A part of a risk/reward case, as it stands in a path.
enum CasePart {
    OWNER(FactKind.CASE_OWNER),
    COST(FactKind.CASE_COST),
    POINT(FactKind.CASE_POINT);

    private final FactKind kind;

    CasePart(FactKind kind) {
        this.kind = kind;
    }

    FactKind kind() {
        return kind;
    }
}
