package io.throughline.identity.passkey;

import io.throughline.web.Page;
import io.throughline.web.Shell;

/// Where the browser asks a device to make a passkey.
///
/// @param name what it will be called
public record NewPasskeyPage(Shell shell, String name, Asked asked) implements Page {}
