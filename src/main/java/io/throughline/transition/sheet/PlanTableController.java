package io.throughline.transition.sheet;

import io.throughline.base.Conflict;
import io.throughline.deals.Deals;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// A plan as a table, and what comes back in it: a page that says what it would change, before it does.
@Controller
@RequestMapping("/deals/{id}")
class PlanTableController {
    private static final String LIST = "transition/proposals";
    private static final String PAGE = "transition/proposal";

    private final Deals deals;
    private final PlanSheets sheets;

    PlanTableController(Deals deals, PlanSheets sheets) {
        this.deals = deals;
        this.sheets = sheets;
    }

    @GetMapping("/plan.csv")
    ResponseEntity<byte[]> table(Shell shell, @PathVariable UUID id) {
        deals.toSee(id, shell.signedIn());
        var saved = ContentDisposition.attachment().filename("plan.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .body(new PlanCsv(sheets.plan(id)).bytes());
    }

    @GetMapping("/plan/proposals")
    ModelAndView list(Shell shell, @PathVariable UUID id) {
        return Html.ok(LIST, proposals(shell, id, null));
    }

    @PostMapping("/plan/proposals")
    ModelAndView send(Shell shell, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        deals.toWrite(id, shell.signedIn());
        if (file == null || file.isEmpty())
            return Html.unprocessable(LIST, proposals(shell, id, "transition.sheet.none"));
        var sent = sheets.send(id, shell.signedIn(), name(file.getOriginalFilename()), file.getBytes());
        return switch (sent) {
            case PlanSheets.Sent.Kept kept -> Html.seeOther("/deals/" + id + "/plan/proposals/" + kept.id());
            case PlanSheets.Sent.Refused refused -> Html.unprocessable(LIST, proposals(shell, id, refused.key()));
        };
    }

    /// Browsers may send a path, or nothing.
    static String name(@Nullable String given) {
        if (given == null) return "plan.csv";
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty()) return "plan.csv";
        return plain.length() > Proposal.MOST_NAME ? plain.substring(plain.length() - Proposal.MOST_NAME) : plain;
    }

    @GetMapping("/plan/proposals/{proposal}")
    ModelAndView show(Shell shell, @PathVariable UUID id, @PathVariable UUID proposal) {
        return Html.ok(PAGE, page(shell, considered(shell, id, proposal, edit -> true), null));
    }

    /// What would come of the changes that are ticked. Nothing is kept.
    @PostMapping("/plan/proposals/{proposal}/outcome")
    ModelAndView outcome(
            Shell shell,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") List<String> task) {
        return Html.ok(PAGE, page(shell, considered(shell, id, proposal, ticked(task)), null));
    }

    @PutMapping("/plan/proposals/{proposal}/acceptance")
    ModelAndView accept(
            Shell shell,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") List<String> task) {
        deals.toWrite(id, shell.signedIn());
        var considered = sheets.consider(id, proposal, ticked(task));
        var stands = String.valueOf(considered.now().plan().version()).equals(version);
        if (!stands || !considered.proposal().isOpen()) return stale(shell, considered);
        try {
            if (sheets.accept(considered, shell.signedIn()) > 0) return Html.seeOther("/deals/" + id + "/plan");
            return Html.unprocessable(PAGE, page(shell, considered, "transition.proposal.nothing"));
        } catch (Conflict meanwhile) {
            return stale(shell, sheets.consider(id, proposal, ticked(task)));
        }
    }

    private Considered considered(Shell shell, UUID id, UUID proposal, Predicate<Edit> ticked) {
        deals.toSee(id, shell.signedIn());
        return sheets.consider(id, proposal, ticked);
    }

    private static Predicate<Edit> ticked(List<String> tasks) {
        var ticked = Set.copyOf(tasks);
        return edit -> ticked.contains(edit.was().id().toString());
    }

    private ModelAndView stale(Shell shell, Considered considered) {
        return Html.answer(HttpStatus.CONFLICT, PAGE, page(shell, considered, "transition.proposal.stale"));
    }

    private ProposalPage page(Shell shell, Considered considered, @Nullable String problem) {
        var id = considered.proposal().dealId();
        var deal = deals.toSee(id, shell.signedIn());
        return new ProposalPage(shell, deal, considered, deals.mayWrite(id, shell.signedIn()), problem);
    }

    private ProposalsPage proposals(Shell shell, UUID id, @Nullable String problem) {
        var deal = deals.toSee(id, shell.signedIn());
        sheets.plan(id);
        return new ProposalsPage(shell, deal, sheets.of(id), deals.mayWrite(id, shell.signedIn()), problem);
    }
}
