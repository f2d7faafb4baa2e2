package io.throughline.identity;

import io.throughline.web.Page;
import io.throughline.web.Shell;

/// A link that is shown this once.
public record LinkPage(Shell shell, Listed user, String link) implements Page {
    @Override
    public String toString() {
        return "a link for " + user.name();
    }
}
