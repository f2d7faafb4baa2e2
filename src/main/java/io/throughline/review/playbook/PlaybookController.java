package io.throughline.review.playbook;

import io.throughline.base.Forbidden;
import io.throughline.base.NotFound;
import io.throughline.base.Phase;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The playbook: everybody reads it, administrators edit it.
@Controller
@RequestMapping("/playbook")
class PlaybookController {
    private final Playbooks playbooks;

    PlaybookController(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    @GetMapping
    ModelAndView show(Shell shell) {
        return Html.ok("review/playbook", new PlaybookPage(shell, playbooks.current(), true));
    }

    @GetMapping("/editions")
    ModelAndView editions(Shell shell) {
        return Html.ok("review/editions", new EditionsPage(shell, playbooks.editions()));
    }

    @GetMapping("/editions/{edition}")
    ModelAndView edition(Shell shell, @PathVariable int edition) {
        var isCurrent = playbooks.current().playbook().edition() == edition;
        return Html.ok("review/playbook", new PlaybookPage(shell, playbooks.edition(edition), isCurrent));
    }

    @GetMapping("/{phase}/edit")
    ModelAndView form(Shell shell, @PathVariable String phase) {
        if (!shell.signedIn().isAdministrator()) throw new Forbidden("Only administrators edit the playbook.");
        var now = playbooks.current();
        var draft = Draft.of(now.playbook().of(phase(phase)));
        return Html.ok("review/chapter", new ChapterPage(shell, phase(phase), now, draft, Map.of(), List.of()));
    }

    @PutMapping("/{phase}")
    ModelAndView change(Shell shell, @PathVariable String phase, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var draft = Draft.of(typed);
        var of = phase(phase);
        return switch (playbooks.change(shell.signedIn(), of, draft, Math.max(1, typed.whole("edition")))) {
            case Playbooks.Answer.Saved saved -> Html.seeOther("/playbook#" + phase);
            case Playbooks.Answer.Same same -> Html.seeOther("/playbook#" + phase);
            case Playbooks.Answer.Wrong wrong -> refuse(shell, of, draft, typed, wrong);
            case Playbooks.Answer.Stale stale -> {
                var both = draft.with(stale.now().playbook().of(of));
                var page = new ChapterPage(shell, of, stale.now(), both, Map.of(), stale.changed());
                yield Html.answer(HttpStatus.CONFLICT, "review/chapter", page);
            }
        };
    }

    /// With the edition that was looked at: what somebody else has changed since is still to be said.
    private ModelAndView refuse(Shell shell, Phase phase, Draft draft, Typed typed, Playbooks.Answer.Wrong wrong) {
        var seen = playbooks.edition(Math.max(1, typed.whole("edition")));
        return Html.unprocessable(
                "review/chapter", new ChapterPage(shell, phase, seen, draft, wrong.problems(), List.of()));
    }

    private static Phase phase(String word) {
        return Stream.of(Phase.values())
                .filter(phase -> PlaybookPage.word(phase).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such phase."));
    }
}
