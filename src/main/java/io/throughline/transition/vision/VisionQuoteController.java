package io.throughline.transition.vision;

import io.throughline.base.Conflict;
import io.throughline.transition.PlanDoor;
import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Chooses which quotes stand on the transition vision of a deal: a field for each that was shown, and one for each
/// of those that are to stand there.
@Controller
class VisionQuoteController {
    static final String SHOWN = "shown-";
    static final String ON = "on-";

    private final PlanDoor door;
    private final VisionQuotes quotes;
    private final VisionPages pages;

    VisionQuoteController(PlanDoor door, VisionQuotes quotes, VisionPages pages) {
        this.door = door;
        this.quotes = quotes;
        this.pages = pages;
    }

    @PutMapping("/deals/{id}/vision/quotes")
    ModelAndView choose(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var deal = door.toWrite(id, shell.signedIn());
        var shown = ids(typed, SHOWN);
        var on = ids(typed, ON);
        var off = shown.stream().filter(quote -> !on.contains(quote)).collect(Collectors.toSet());
        try {
            quotes.choose(deal, shown, off, typed.whole("version"), shell.signedIn());
            return Html.seeOther("/deals/" + id + "/vision");
        } catch (Conflict stale) {
            var sent = SentForm.stale(VisionPage.FORM, typed);
            return Html.answer(HttpStatus.CONFLICT, "transition/vision", pages.page(shell, id, sent, ""));
        }
    }

    private static Set<UUID> ids(Typed typed, String field) {
        return typed.fields().keySet().stream()
                .filter(name -> name.startsWith(field))
                .map(name -> new Typed(Map.of(field, name.substring(field.length()))).id(field))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
