package io.throughline.identity;

import java.time.Instant;
import java.util.UUID;

/// A browser in which a user is signed in.
///
/// @param id not that of the session, which opens it
/// @param address from which it signed in
/// @param here whether it is the one that asks
public record OpenSession(UUID id, String browser, String address, Instant since, Instant used, boolean here) {}
