package io.throughline.transition.vision;

import io.throughline.web.Html;
import java.util.List;

/// The sheet as it is drawn into a PDF.
///
/// @param density 0 as it should be; each step more makes it smaller, so that all of it stays on one page
public record PdfPage(VisionSheet sheet, int density) {
    static final int DENSEST = 3;

    private static final int QUOTES_WHEN_DENSE = 2;

    /// As XHTML. Spaces of other widths than the usual are the usual here: the font has no others.
    String html() {
        return new Html("transition/visionPdf", this)
                .text()
                .replaceAll("[\u2000-\u200a\u202f\u205f]", "\u00a0")
                .replaceAll("\\p{Cf}", "");
    }

    public String style() {
        return PdfStyle.CSS;
    }

    public List<Quote> pain() {
        return sheet.vision().pain().stream()
                .limit(density < DENSEST ? Vision.MOST_PAIN : QUOTES_WHEN_DENSE)
                .toList();
    }
}
