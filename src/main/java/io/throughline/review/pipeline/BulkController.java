package io.throughline.review.pipeline;

import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.BulkChange;
import io.throughline.deals.BulkChanges;
import io.throughline.deals.Status;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/// Changing one field of many deals: looked at first, then done in one act, and taken back in one.
@Controller
class BulkController {
    private final BulkChanges changes;
    private final Choices choices;

    BulkController(BulkChanges changes, Choices choices) {
        this.changes = changes;
        this.choices = choices;
    }

    @GetMapping("/deals/changes/new")
    ModelAndView preview(Shell shell, Viewer viewer, WebRequest request) {
        var asked = BulkAsked.of(request.getParameterMap(), viewer);
        return switch (meant(asked)) {
            case BulkAsked.Meant.Wrong wrong ->
                Html.unprocessable("review/bulk", page(shell, asked, null, problem(shell, wrong)));
            case BulkAsked.Meant.Nothing nothing -> Html.ok("review/bulk", page(shell, asked, null, null));
            case BulkAsked.Meant.This meant -> Html.ok("review/bulk", page(shell, asked, meant.change(), null));
        };
    }

    @PostMapping("/deals/changes")
    ModelAndView make(Shell shell, Viewer viewer, WebRequest request) {
        var asked = BulkAsked.of(request.getParameterMap(), viewer);
        return switch (meant(asked)) {
            case BulkAsked.Meant.Wrong wrong ->
                Html.unprocessable("review/bulk", page(shell, asked, null, problem(shell, wrong)));
            case BulkAsked.Meant.Nothing nothing ->
                Html.unprocessable("review/bulk", page(shell, asked, null, shell.say("bulk.untyped")));
            case BulkAsked.Meant.This meant -> {
                var id = changes.make(meant.change(), asked.deals(), viewer);
                yield Html.seeOther("/deals/changes/" + id + "?" + asked.query().text());
            }
        };
    }

    @GetMapping("/deals/changes/{id}")
    ModelAndView show(Shell shell, Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
        var change =
                changes.find(id, viewer).orElseThrow(() -> new NotFound("This change is not there, or not yours."));
        return Html.ok("review/bulkDone", new BulkDonePage(shell, change, PipelineQuery.of(asked, viewer)));
    }

    @DeleteMapping("/deals/changes/{id}")
    ModelAndView undo(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
        changes.undo(id, viewer);
        return Html.seeOther(
                "/deals/changes/" + id + "?" + PipelineQuery.of(asked, viewer).text());
    }

    private BulkAsked.Meant meant(BulkAsked asked) {
        var isOwner = asked.field() == BulkChange.Field.OWNER && asked.value() != null;
        return asked.meant(
                choices.stages(Status.OPEN), isOwner ? choices.named(String.valueOf(asked.value())) : Optional.empty());
    }

    private static String problem(Shell shell, BulkAsked.Meant.Wrong wrong) {
        return shell.say(wrong.key(), wrong.key().equals("bulk.many") ? BulkChange.MOST : Edit.WORDS);
    }

    private BulkPage page(Shell shell, BulkAsked asked, @Nullable BulkChange change, @Nullable String problem) {
        var viewer = shell.signedIn();
        var chosen = asked.deals().size() > BulkChange.MOST
                ? List.<BulkChange.Chosen>of()
                : changes.chosen(asked.deals().keySet(), viewer);
        var lines = change == null
                ? List.<BulkChange.Line>of()
                : chosen.stream()
                        .map(one -> change.line(one, one.deal().version()))
                        .toList();
        var words = switch (asked.field()) {
            case OWNER -> choices.names(viewer);
            case STAGE -> choices.stages(Status.OPEN);
            case EXPECTED_CLOSE, NEXT_STEP -> List.<String>of();
        };
        return new BulkPage(shell, asked, chosen, lines, change == null ? null : change.text(), problem, words);
    }
}
