package io.throughline.review.deal;

import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Changing a deal and its team.
@Controller
class EditController {
    private final DealEdits edits;

    EditController(DealEdits edits) {
        this.edits = edits;
    }

    @GetMapping("/deals/{id}/edit")
    ModelAndView form(Shell shell, @PathVariable UUID id) {
        return Html.ok("review/edit", edits.form(shell, id));
    }

    @PutMapping("/deals/{id}")
    ModelAndView change(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        return switch (edits.change(shell, id, new Typed(sent))) {
            case DealEdits.Answer.Saved saved -> Html.seeOther("/deals/" + id);
            case DealEdits.Answer.Wrong wrong -> Html.unprocessable("review/edit", wrong.page());
            case DealEdits.Answer.Stale stale -> Html.answer(HttpStatus.CONFLICT, "review/edit", stale.page());
        };
    }

    @PostMapping("/deals/{id}/members")
    ModelAndView join(Shell shell, @PathVariable UUID id, @RequestParam(defaultValue = "") String member) {
        return edits.join(shell, id, member.strip())
                ? Html.seeOther("/deals/" + id + "/edit")
                : Html.unprocessable("review/edit", edits.notJoined(shell, id, member.strip()));
    }

    @DeleteMapping("/deals/{id}/members/{user}")
    ModelAndView leave(Shell shell, @PathVariable UUID id, @PathVariable UUID user) {
        edits.leave(shell, id, user);
        return Html.seeOther("/deals/" + id + "/edit");
    }
}
