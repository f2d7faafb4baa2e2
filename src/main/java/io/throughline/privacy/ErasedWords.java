package io.throughline.privacy;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes the words of persons out of everything that is stored, within the transaction of [Erasures].
@Component
class ErasedWords {
    private final OwnRows rows;
    private final Mentions mentions;

    ErasedWords(OwnRows rows, Mentions mentions) {
        this.rows = rows;
        this.mentions = mentions;
    }

    /// @return the deals whose reviews are to be made again
    Set<UUID> erase(Traces traces) {
        var found = rows.of(traces.ids());
        rows.erase(traces.ids(), found);
        mentions.erase(traces);
        mentions.eraseAnswers(traces, found.records());
        var deals = new LinkedHashSet<>(found.deals());
        deals.addAll(mentions.reviewed(traces));
        return deals;
    }
}
