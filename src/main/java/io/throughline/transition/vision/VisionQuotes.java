package io.throughline.transition.vision;

import io.throughline.base.Conflict;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Chooses which quotes of the buyer stand on the transition vision of a deal. Only those that can stand on it can be
/// chosen. Who may see or write to the deal is asked before.
@Component
@Transactional
public class VisionQuotes {
    private final Visions visions;
    private final VisionChoices choices;
    private final Today today;

    VisionQuotes(Visions visions, VisionChoices choices, Today today) {
        this.visions = visions;
        this.choices = choices;
        this.today = today;
    }

    /// A page with all that can be chosen for it.
    ///
    /// @param quotes whether or not they are left off
    public record Offered(Vision vision, List<Quote> quotes, VisionChoice choice) {
        public Offered {
            quotes = List.copyOf(quotes);
        }
    }

    @Transactional(readOnly = true)
    public Offered of(Deal deal) {
        var quotes = visions.quotes(deal.id(), today);
        return new Offered(visions.of(deal, today, quotes), quotes, choices.of(deal.id()));
    }

    /// @param among those that were shown; what came since, and what is no quote, stays as it is
    /// @param off those of them that are left off
    /// @throws Conflict where somebody else chose since this version was read
    public void choose(Deal deal, Collection<UUID> among, Collection<UUID> off, int version, Viewer by) {
        var known = visions.quotes(deal.id(), today).stream()
                .map(Quote::id)
                .filter(among::contains)
                .toList();
        choices.write(deal.id(), known, known.stream().filter(off::contains).toList(), version, by);
    }
}
