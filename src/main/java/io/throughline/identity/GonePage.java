package io.throughline.identity;

import io.throughline.web.Page;
import io.throughline.web.Shell;

/// A link that can't be used, or not any more.
public record GonePage(Shell shell) implements Page {}
