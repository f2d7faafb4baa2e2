package io.throughline.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes the words of persons out of everything that is stored, within the transaction of [Erasures].
@Component
class ErasedWords {
    private final OwnRows rows;
    private final ConcernedRows concerned;
    private final Mentions mentions;

    ErasedWords(OwnRows rows, ConcernedRows concerned, Mentions mentions) {
        this.rows = rows;
        this.concerned = concerned;
        this.mentions = mentions;
    }

    /// @return the deals whose reviews are to be made again
    Set<UUID> erase(Traces traces) {
        var found = rows.of(traces.ids());
        var records = new ArrayList<>(found.records());
        records.addAll(concerned.records(traces.ids()));
        rows.erase(traces.ids(), found);
        concerned.erase(traces.ids());
        mentions.erase(traces);
        mentions.eraseAnswers(traces, records);
        var deals = new LinkedHashSet<>(found.deals());
        deals.addAll(concerned.deals(traces.ids()));
        deals.addAll(mentions.reviewed(traces));
        return deals;
    }
}
