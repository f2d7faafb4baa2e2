package io.throughline.review.lens;

import io.throughline.base.NotFound;
import io.throughline.review.deal.DealPages;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A deal through another method's sheet.
@Controller
class LensController {
    private final DealPages pages;
    private final BuyerSides sides;

    LensController(DealPages pages, BuyerSides sides) {
        this.pages = pages;
        this.sides = sides;
    }

    @GetMapping("/deals/{deal}/lenses/{lens}")
    ModelAndView show(Shell shell, @PathVariable UUID deal, @PathVariable String lens) {
        var page = pages.page(shell, deal);
        var through = Lens.of(lens).orElseThrow(() -> new NotFound("There is no such lens."));
        return Html.ok("review/lens", new LensPage(page, through, sides.of(deal, shell.signedIn())));
    }
}
