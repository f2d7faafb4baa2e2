package io.throughline.review.lens;

import io.throughline.buying.BuyingTeam;
import io.throughline.buying.Inside;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.readiness.ReadinessPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of how a deal's customer decides, as the viewer may know it.
///
/// @param inside what people are to us; `null` for whoever is not of the deal's team or its managers
/// @param concerns those that the viewer may see
record BuyerSide(
        BuyingTeam team, @Nullable Inside inside, Choice choice, List<Concern> concerns, List<ReadinessPoint> points) {}
