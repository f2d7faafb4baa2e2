package io.throughline.review.capture;

import io.throughline.deals.Deals;
import io.throughline.deals.Fact;
import io.throughline.review.Pictures;
import io.throughline.review.deal.FactView;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes capture forms: empty ones with what can be guessed, and refused ones with what was typed.
@Component
@Transactional
class CaptureForms {
    private final Deals deals;
    private final Pictures pictures;
    private final Buyers buyers;

    CaptureForms(Deals deals, Pictures pictures, Buyers buyers) {
        this.deals = deals;
        this.pictures = pictures;
        this.buyers = buyers;
    }

    /// @param wanted topic, or the fact that it is about
    CapturePage empty(Shell shell, UUID dealId, Map<String, String> wanted) {
        var guessed = new HashMap<>(wanted);
        deals.toWrite(dealId, shell.signedIn());
        buyers.lastMet(dealId).ifPresent(name -> guessed.putIfAbsent("who", name));
        return again(shell, dealId, new Typed(guessed), Map.of());
    }

    CapturePage again(Shell shell, UUID dealId, Typed typed, Map<String, String> problems) {
        var deal = deals.toWrite(dealId, shell.signedIn());
        var id = typed.has("fact") ? typed.of("fact") : typed.of("replaces");
        return new CapturePage(shell, deal, buyers.names(deal), subject(shell, dealId, id), typed, problems);
    }

    private @Nullable FactView subject(Shell shell, UUID dealId, String id) {
        if (id.isEmpty()) return null;
        var asOf = shell.today().date();
        var picture = pictures.load(dealId, asOf).orElseThrow(Captures::gone);
        Fact fact = picture.facts().stream()
                .filter(f -> f.id().toString().equals(id) && f.isLive(asOf))
                .findFirst()
                .orElseThrow(Captures::gone);
        return new FactView(shell, fact, asOf, Map.of());
    }
}
