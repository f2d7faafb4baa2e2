package io.throughline.exchange.page;

import io.throughline.web.Page;
import io.throughline.web.Shell;

/// The two ways to begin.
public record FirstRunPage(Shell shell) implements Page {}
