package io.throughline.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.review.Finding;
import io.throughline.review.Pictured;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a check says of a picture, put the way its tests ask.
record CheckAssert(Check check, Outcome outcome) {
    static CheckAssert says(Check check, Pictured deal) {
        return new CheckAssert(check, check.of(deal.picture()));
    }

    Finding found(Finding.Severity severity) {
        assertThat(outcome).isInstanceOf(Outcome.Found.class);
        var finding = ((Outcome.Found) outcome).finding();
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.id()).isEqualTo(check.id());
        assertThat(finding.says()).endsWith(".");
        assertThat(finding.ask()).endsWith("?");
        return finding;
    }

    void nothing() {
        nothing(null);
    }

    void nothing(@Nullable LocalDate changesOn) {
        assertThat(outcome).isEqualTo(new Outcome.Nothing(changesOn));
    }

    void unknown() {
        unknown(false, null);
    }

    void unknown(boolean recorded, @Nullable LocalDate changesOn) {
        assertThat(outcome).isEqualTo(new Outcome.Unknown(recorded, changesOn));
    }
}
