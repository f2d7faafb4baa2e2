package io.throughline.review.replay;

import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What would have been said of a deal on each day.
@Controller
class ReplayController {
    private final Replays replays;

    ReplayController(Replays replays) {
        this.replays = replays;
    }

    @GetMapping("/deals/{id}/replay")
    ModelAndView replay(Shell shell, @PathVariable UUID id) {
        var replayed = replays.of(id, shell.signedIn());
        return Html.ok("review/replay", new ReplayPage(shell, replayed.deal(), replayed.replay()));
    }
}
