package io.throughline.review.meeting;

import io.throughline.review.deal.DealPages;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Swaps;
import io.throughline.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Recording a meeting, a call or a letter.
@Controller
class MeetingController {
    private final Meetings meetings;
    private final DealPages pages;

    MeetingController(Meetings meetings, DealPages pages) {
        this.meetings = meetings;
        this.pages = pages;
    }

    @PostMapping("/deals/{id}/interactions")
    ModelAndView record(
            Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletResponse response) {
        var typed = new Typed(sent);
        return switch (meetings.record(shell, id, typed)) {
            case Meetings.Answer.Wrong wrong ->
                Html.unprocessable("review/meeting", new MeetingPage(shell, wrong.deal(), typed, wrong.problem()));
            case Meetings.Answer.Recorded recorded -> {
                if (!shell.partial()) yield Html.seeOther("/deals/" + id + "#interactions");
                Swaps.main(response, "/deals/" + id);
                yield Html.ok("review/deal", pages.page(shell, id).saying(shell.say("meeting.done")));
            }
        };
    }
}
