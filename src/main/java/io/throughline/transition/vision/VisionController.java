package io.throughline.transition.vision;

import io.throughline.transition.vision.VisionPdf.Drawn;
import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The transition vision of a deal, to look at, to print and to send.
@Controller
class VisionController {
    private static final String PAGE = "transition/vision";

    private final VisionPages pages;

    VisionController(VisionPages pages) {
        this.pages = pages;
    }

    @GetMapping("/deals/{id}/vision")
    ModelAndView show(Shell shell, @PathVariable UUID id) {
        return Html.ok(PAGE, pages.page(shell, id, SentForm.NOTHING, ""));
    }

    /// The same as PDF. Where its font lacks letters, the page says which, and that a browser prints them.
    @GetMapping("/deals/{id}/vision.pdf")
    ModelAndView pdf(Shell shell, @PathVariable UUID id) {
        var page = pages.page(shell, id, SentForm.NOTHING, "");
        return switch (VisionPdf.of(page.sheet())) {
            case Drawn.Pdf pdf -> new ModelAndView(new PdfFile(page.sheet().title(), pdf.bytes()));
            case Drawn.Lacking lacking ->
                Html.unprocessable(PAGE, pages.page(shell, id, SentForm.NOTHING, lacking.letters()));
        };
    }
}
