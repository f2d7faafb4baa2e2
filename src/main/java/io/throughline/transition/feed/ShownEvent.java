package io.throughline.transition.feed;

import java.time.Instant;

/// An event with how often it changed since calendars first saw it. Source: RFC 5545, 3.8.7.4.
///
/// @param sequence rises with each change of what is shown, and never falls
/// @param changedAt when what is shown last changed
/// @param gone it is not in the plan any more
record ShownEvent(PlanEvent event, int sequence, Instant changedAt, boolean gone) {}
