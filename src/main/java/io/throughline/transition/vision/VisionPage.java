package io.throughline.transition.vision;

import io.throughline.deals.Deal;
import io.throughline.transition.vision.VisionQuotes.Offered;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page to share, with what is missing of it beside it.
///
/// @param offered what can be chosen for it
/// @param sent the choice that was sent and came too late
/// @param lacking the letters for which the PDF's font has no form; empty where it has all, or no PDF was asked for
public record VisionPage(Shell shell, Deal deal, boolean writes, Offered offered, SentForm sent, String lacking)
        implements Page {
    static final String FORM = "quotes";

    public VisionSheet sheet() {
        return new VisionSheet(shell, offered.vision());
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }

    public List<Quote> quotes() {
        return offered.quotes();
    }

    public boolean isOn(Quote quote) {
        var isSent = sent.of(FORM, VisionQuoteController.SHOWN + quote.id()).equals("yes");
        return isSent ? sent.typed().has(VisionQuoteController.ON + quote.id()) : !quote.off();
    }

    /// What is left off, and who chose so and when; that all of it stands there while nobody did.
    public String chosen() {
        var by = offered.choice().by();
        var at = offered.choice().at();
        if (by == null || at == null) return say("vision.quotes.all");
        var off = quotes().stream().filter(Quote::off).count();
        return say("vision.quotes.off", off) + " " + say("vision.quotes.by", by, shell.moment(at));
    }

    public String about(Quote quote) {
        return say("vision.quotes.about." + quote.of()) + ", " + sheet().by(quote);
    }

    public String path() {
        return "/deals/" + deal.id() + "/vision";
    }

    public List<Gap> gaps() {
        return List.copyOf(offered.vision().gaps());
    }

    public String missing(Gap gap) {
        return say("vision.gap." + gap);
    }
}
