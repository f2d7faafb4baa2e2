package io.throughline.review.qualify;

import io.throughline.base.NotFound;
import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.deals.Deals;
import io.throughline.review.BothReviews;
import io.throughline.review.Pictures;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page on whether to stay in a deal, for whoever may see it.
@Component
@Transactional
class QualifyPages {
    private final Deals deals;
    private final Pictures pictures;
    private final Kept kept;

    QualifyPages(Deals deals, Pictures pictures, Kept kept) {
        this.deals = deals;
        this.pictures = pictures;
        this.kept = kept;
    }

    QualifyPage page(Shell shell, UUID id) {
        return page(shell, id, "", Typed.NOTHING, Map.of());
    }

    QualifyPage page(Shell shell, UUID id, String form, Typed typed, Map<String, String> problems) {
        var deal = deals.toSee(id, shell.signedIn());
        var times = new Times(deal.firstSeen(shell.today().date()), Stored.NOW);
        var picture = pictures.load(id, times).orElseThrow(() -> new NotFound("This deal is not there."));
        var writes = deals.mayWrite(id, shell.signedIn());
        return new QualifyPage(
                shell,
                picture,
                BothReviews.of(picture).forReader(writes),
                kept.of(id, writes),
                writes,
                form,
                typed,
                problems);
    }
}
