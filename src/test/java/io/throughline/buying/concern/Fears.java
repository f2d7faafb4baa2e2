package io.throughline.buying.concern;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.buying.concern.Concern.Kind;
import io.throughline.buying.concern.Concern.Said;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.buying.concern.Concern.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Concerns of Mira Holm for tests without a database.
final class Fears {
    static final UUID MIRA = Ids.next();
    static final UUID TOR = Ids.next();
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Fears() {}

    /// What was said so many days after [#MONDAY].
    static Said said(Says says, @Nullable UUID sayer, int after) {
        var evidence = new Evidence(
                Ids.next(), sayer, null, MONDAY.plusDays(after), Channel.MEETING, false, "It is my name", null);
        return new Said(says, evidence);
    }

    static Concern of(Said... said) {
        return severe(Severity.SERIOUS, said);
    }

    static Concern severe(Severity severity, Said... said) {
        return new Concern(
                Ids.next(), MIRA, "Mira Holm", Kind.PERSONAL, severity, "The yard stands still", List.of(said), 1);
    }
}
