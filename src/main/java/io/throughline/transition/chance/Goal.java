package io.throughline.transition.chance;

import java.time.LocalDate;

/// Something that is to be in time.
///
/// @param place of it in the network
public record Goal(int place, LocalDate due) {}
