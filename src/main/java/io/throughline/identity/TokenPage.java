package io.throughline.identity;

import io.throughline.web.Page;
import io.throughline.web.Shell;

/// A token's word, shown this once.
public record TokenPage(Shell shell, String name, String word) implements Page {
    @Override
    public String toString() {
        return "the word of " + name;
    }
}
