package io.throughline.identity.audit;

import io.throughline.base.NotFound;
import io.throughline.identity.Act;
import io.throughline.identity.Audit;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who did what, for administrators.
@Controller
@RequestMapping("/audit")
class AuditController {
    private final AuditEvents events;
    private final Effects changes;
    private final Audit audit;

    AuditController(AuditEvents events, Effects changes, Audit audit) {
        this.events = events;
        this.changes = changes;
        this.audit = audit;
    }

    @GetMapping
    ModelAndView list(Shell shell, @RequestParam Map<String, String> asked) {
        var typed = new Typed(asked);
        var wanted = wanted(shell, asked);
        var found = events.page(wanted, typed.of("after"));
        var next = found.size() > AuditEvents.PAGE ? events.cursor(found.get(AuditEvents.PAGE - 1)) : null;
        return Html.ok("identity/audit", new AuditPage(shell, wanted, found, typed.has("after"), next));
    }

    @GetMapping("/{id}")
    ModelAndView look(Shell shell, @PathVariable UUID id) {
        var event = events.find(id).orElseThrow(() -> new NotFound("This was not noted."));
        return Html.ok("identity/auditEvent", new AuditEventPage(shell, event, changes.of(event)));
    }

    /// Everything that fits, as it is read from the database.
    @GetMapping("/export")
    void export(Shell shell, @RequestParam Map<String, String> asked, HttpServletResponse response) throws IOException {
        audit.note(Act.AUDIT_EXPORTED, null);
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        try (var csv = new AuditCsv(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            events.each(wanted(shell, asked), csv::write);
        }
    }

    private static Wanted wanted(Shell shell, Map<String, String> asked) {
        return Wanted.of(new Typed(asked), shell.signedIn().zone());
    }
}
