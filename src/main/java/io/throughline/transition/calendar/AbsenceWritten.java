package io.throughline.transition.calendar;

import java.util.UUID;

/// Somebody is away on other days from now on. Published within the transaction of the change.
///
/// @param whoId a colleague, or a person of theirs
public record AbsenceWritten(UUID whoId) {}
