package io.throughline.identity;

import org.jspecify.annotations.Nullable;

/// What the company's sign-in says of a browser that it sent.
///
/// @param subject who it is there; never given to another person
/// @param session which of its sessions it is there, `null` where it tells none apart
public record Voucher(
        String issuer, String subject, @Nullable String session) {}
