package io.throughline.review.capture;

import io.throughline.deals.Buyers;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Fact;
import io.throughline.deals.Interaction;
import io.throughline.review.DealPicture;
import io.throughline.review.Pictures;
import io.throughline.review.deal.AskedWords;
import io.throughline.review.deal.FactView;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        var deal = deals.toWrite(dealId, shell.signedIn());
        buyers.lastMet(dealId).ifPresent(name -> guessed.putIfAbsent("who", name));
        met(shell, deal)
                .ifPresent(met -> guessed.putIfAbsent("channel", met.channel().name()));
        return again(shell, dealId, new Typed(guessed), Map.of());
    }

    CapturePage again(Shell shell, UUID dealId, Typed typed, Map<String, String> problems) {
        var deal = deals.toWrite(dealId, shell.signedIn());
        var id = typed.has("fact") ? typed.of("fact") : typed.of("replaces");
        var met = met(shell, deal).orElse(null);
        var playbook = picture(shell, deal).company().playbook();
        return new CapturePage(
                shell, deal, buyers.names(deal), subject(shell, deal, id), met, playbook, typed, problems);
    }

    /// The meeting or call of today, the latest of several.
    private Optional<Interaction> met(Shell shell, Deal deal) {
        var today = shell.today().date();
        return picture(shell, deal).interactions().reversed().stream()
                .filter(met -> met.on().equals(today) && CapturePage.CHANNELS.contains(met.channel()))
                .findFirst();
    }

    private DealPicture picture(Shell shell, Deal deal) {
        return pictures.load(deal.id(), deal.firstSeen(shell.today().date())).orElseThrow(Captures::gone);
    }

    private @Nullable FactView subject(Shell shell, Deal deal, String id) {
        if (id.isEmpty()) return null;
        var picture = picture(shell, deal);
        var asOf = picture.asOf();
        Fact fact = picture.facts().stream()
                .filter(f -> f.id().toString().equals(id) && f.isLive(asOf))
                .findFirst()
                .orElseThrow(Captures::gone);
        return new FactView(
                shell, fact, asOf, Map.of(), AskedWords.of(picture.company().playbook()));
    }
}
