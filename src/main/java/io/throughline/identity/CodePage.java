package io.throughline.identity;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import org.jspecify.annotations.Nullable;

/// @param problem why the last code was not taken
public record CodePage(Shell shell, @Nullable String problem) implements Page {}
