package io.throughline.identity;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;

/// @param codes shown this once
public record FactorCodesPage(Shell shell, List<String> codes) implements Page {}
