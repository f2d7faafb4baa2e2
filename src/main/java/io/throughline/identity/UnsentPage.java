package io.throughline.identity;

import io.throughline.web.Page;
import io.throughline.web.Shell;

/// What was typed before a session ended, to be sent after all.
public record UnsentPage(Shell shell, Unsent unsent) implements Page {}
