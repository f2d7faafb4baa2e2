package io.throughline.deals.api;

import io.throughline.base.Today;
import io.throughline.deals.Fact;
import org.springframework.stereotype.Component;

/// What goes in and out with facts: the rules for those that are sent, and how they are shown today.
@Component
class Sending {
    private final EvidenceRules rules;
    private final Today today;

    Sending(EvidenceRules rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    EvidenceRules rules() {
        return rules;
    }

    Today today() {
        return today;
    }

    FactAnswer shown(Fact fact) {
        return FactAnswer.of(fact, today.date());
    }
}
