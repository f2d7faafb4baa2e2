package io.throughline.review.meeting;

import io.throughline.deals.Deal;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;

/// The form for a meeting or a call, with what is wrong with it.
public record MeetingPage(Shell shell, Deal deal, Typed typed, String problem) implements Page {}
