package io.throughline.transition.vision;

import java.util.UUID;

/// What the records lack before the page can be sent. The page itself never says it.
public enum Gap {
    PAIN("evidence/new?topic=NEED"),
    DAY("plan"),
    PLAN("plan"),
    LATE("plan"),
    VICTORY("victory"),
    MEASURE("victory"),
    VICTORY_DAY("victory"),
    WITNESS("victory"),
    AGREEMENT("victory"),
    RETURN("evidence/new?topic=EVENT_RESULT");

    private final String place;

    Gap(String place) {
        this.place = place;
    }

    /// Where it is filled.
    public String path(UUID dealId) {
        return "/deals/" + dealId + "/" + place;
    }
}
