package io.throughline.transition.vision;

import io.throughline.deals.Deal;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;

/// The page to share, with what is missing of it beside it.
///
/// @param lacking the letters for which the PDF's font has no form; empty where it has all, or no PDF was asked for
public record VisionPage(Shell shell, Deal deal, boolean writes, VisionSheet sheet, String lacking) implements Page {
    public String path() {
        return "/deals/" + deal.id() + "/vision";
    }

    public List<Gap> gaps() {
        return List.copyOf(sheet.vision().gaps());
    }

    public String missing(Gap gap) {
        return say("vision.gap." + gap);
    }
}
