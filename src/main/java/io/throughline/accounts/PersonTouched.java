package io.throughline.accounts;

import java.util.UUID;

/// Something of a person was written.
public record PersonTouched(UUID personId) {}
