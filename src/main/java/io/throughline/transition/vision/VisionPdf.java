package io.throughline.transition.vision;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Draws the sheet as a PDF: one page of A4, with its title, its language, its structure for those who don't see it,
/// and its font within it.
final class VisionPdf {
    static {
        // it would tell of every font and every style
        XRLog.setLoggingEnabled(false);
    }

    private VisionPdf() {}

    /// What a drawing comes to.
    sealed interface Drawn {
        record Pdf(ByteArrayOutputStream bytes) implements Drawn {}

        /// The font lacks letters that stand on the sheet: boxes in their place would be no name.
        record Lacking(String letters) implements Drawn {}
    }

    static Drawn of(VisionSheet sheet) {
        var lacking = PdfFont.lacking(new PdfPage(sheet, 0).html());
        return lacking.isEmpty() ? new Drawn.Pdf(fitted(sheet)) : new Drawn.Lacking(lacking);
    }

    /// As large as it fits on one page.
    private static ByteArrayOutputStream fitted(VisionSheet sheet) {
        for (var density = 0; ; density++) {
            var bytes = new ByteArrayOutputStream();
            if (pages(new PdfPage(sheet, density), bytes) == 1 || density == PdfPage.DENSEST) return bytes;
        }
    }

    private static int pages(PdfPage page, ByteArrayOutputStream bytes) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Throughline");
        page.sheet().road().ifPresent(road -> builder.useObjectDrawerFactory(drawing(road)));
        PdfFont.into(builder);
        builder.withHtmlContent(page.html(), null);
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            try (var document = renderer.createPDFKeepOpen()) {
                document.save(bytes);
                return document.getNumberOfPages();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DefaultObjectDrawerFactory drawing(Road road) {
        var drawings = new DefaultObjectDrawerFactory();
        drawings.registerDrawer("throughline/road", new RoadDrawing(road));
        return drawings;
    }
}
