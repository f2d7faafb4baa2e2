package io.throughline.deals.api;

import io.throughline.deals.ContactRoles;
import io.throughline.deals.DealLines;
import io.throughline.deals.Deals;
import org.springframework.stereotype.Component;

/// What writes to a deal and to what belongs to it.
@Component
class PartWrites {
    private final Deals deals;
    private final DealLines lines;
    private final ContactRoles roles;

    PartWrites(Deals deals, DealLines lines, ContactRoles roles) {
        this.deals = deals;
        this.lines = lines;
        this.roles = roles;
    }

    Deals deals() {
        return deals;
    }

    DealLines lines() {
        return lines;
    }

    ContactRoles roles() {
        return roles;
    }
}
