package io.throughline.identity;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import org.jspecify.annotations.Nullable;

/// @param then the path to go to afterwards
/// @param unsent a form that came when the session had ended; empty for none
/// @param problem why the last attempt did not succeed
public record SignInPage(
        Shell shell,
        String email,
        String then,
        String unsent,
        @Nullable String problem) implements Page {}
