package io.throughline.identity.audit;

import io.throughline.web.Shell;
import java.util.stream.Collectors;

/// What was done and by whom, in words.
record AuditWords(Shell shell) {

    String act(AuditEvent event) {
        if (event.tables().isEmpty()) return shell.say("audit.act." + event.act());
        var things =
                event.tables().stream().map(table -> table.replace('_', ' ')).collect(Collectors.joining(", "));
        return shell.say("audit.wrote." + (event.act().startsWith("DELETE ") ? "removed" : "changed"), things);
    }

    String who(AuditEvent event) {
        var name = event.name();
        if (name != null) return name;
        return event.request() == null ? shell.say("audit.system") : shell.say("audit.stranger");
    }
}
