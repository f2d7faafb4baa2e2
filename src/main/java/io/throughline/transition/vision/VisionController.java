package io.throughline.transition.vision;

import io.throughline.transition.PlanDoor;
import io.throughline.transition.vision.VisionPdf.Drawn;
import io.throughline.web.Html;
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

    private final PlanDoor door;
    private final Visions visions;

    VisionController(PlanDoor door, Visions visions) {
        this.door = door;
        this.visions = visions;
    }

    @GetMapping("/deals/{id}/vision")
    ModelAndView show(Shell shell, @PathVariable UUID id) {
        return Html.ok(PAGE, page(shell, id, ""));
    }

    /// The same as PDF. Where its font lacks letters, the page says which, and that a browser prints them.
    @GetMapping("/deals/{id}/vision.pdf")
    ModelAndView pdf(Shell shell, @PathVariable UUID id) {
        var page = page(shell, id, "");
        return switch (VisionPdf.of(page.sheet())) {
            case Drawn.Pdf pdf -> new ModelAndView(new PdfFile(page.sheet().title(), pdf.bytes()));
            case Drawn.Lacking lacking -> Html.unprocessable(PAGE, page(shell, id, lacking.letters()));
        };
    }

    private VisionPage page(Shell shell, UUID id, String lacking) {
        var deal = door.toSee(id, shell.signedIn());
        var sheet = new VisionSheet(shell, visions.of(deal, shell.today()));
        return new VisionPage(shell, deal, door.mayWrite(id, shell.signedIn()), sheet, lacking);
    }
}
