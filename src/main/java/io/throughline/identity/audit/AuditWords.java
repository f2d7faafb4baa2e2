package io.throughline.identity.audit;

import io.throughline.identity.Act;
import io.throughline.web.Shell;
import java.util.stream.Collectors;

/// What was done and by whom, in words.
record AuditWords(Shell shell) {
    private static final int NAMED = 3;

    String act(AuditEvent event) {
        if (event.tables().isEmpty()) return shell.say("audit.act." + event.act());
        var isAway = event.act().startsWith("DELETE ") || event.act().equals("undo");
        if (event.kind() == Act.Kind.IMPORT) return shell.say(isAway ? "audit.import.undone" : "audit.import");
        var more = Math.max(0, event.tables().size() - NAMED);
        return shell.say(isAway ? "audit.wrote.removed" : "audit.wrote.changed", things(event), more);
    }

    private static String things(AuditEvent event) {
        return event.tables().stream().limit(NAMED).map(Things::called).collect(Collectors.joining(", "));
    }

    String who(AuditEvent event) {
        var name = event.name();
        if (name != null) return name;
        return shell.say(event.request() == null ? "audit.system" : "audit.stranger");
    }
}
