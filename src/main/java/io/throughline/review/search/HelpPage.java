package io.throughline.review.search;

import io.throughline.web.Page;
import io.throughline.web.Shell;

/// The keys and what they do.
public record HelpPage(Shell shell) implements Page {}
