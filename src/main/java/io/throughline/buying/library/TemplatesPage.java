package io.throughline.buying.library;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;

/// The library of decision templates.
public record TemplatesPage(Shell shell, List<Shelved> templates) implements Page {
    public String path(Shelved one) {
        return TemplateController.PATH + "/" + one.id();
    }

    public String what(Shelved one) {
        return say("template.holds", one.items(), one.steps());
    }

    public String origin(Shelved one) {
        return origin(shell, one);
    }

    public String uses(Shelved one) {
        return uses(shell, one);
    }

    /// From which deal it was made, where the viewer may see it.
    public static String origin(Shell shell, Shelved one) {
        return one.from() == null
                ? shell.say("template.from.none")
                : shell.say("template.from." + one.fromStatus(), one.from());
    }

    /// How often it was used, and what came of it.
    public static String uses(Shell shell, Shelved one) {
        return shell.say("template.uses", one.used(), one.closed(), one.won());
    }
}
