package io.throughline.review.capture;

import io.throughline.base.Channel;
import io.throughline.deals.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a capture form says, once it can be read.
///
/// @param who the name of the person of the buyer's side; empty where only we believe it
/// @param about the name of the person it speaks of; empty for the one who said it
/// @param day the day it speaks of
/// @param asked the key of the exit sign or question that it answers; empty where it answers none
/// @param on the day it was said
/// @param act it was done, not said
public record Said(
        Topic topic,
        Fact.Answer answer,
        String words,
        String who,
        String about,
        @Nullable LocalDate day,
        Fact.DateKind dateKind,
        String asked,
        boolean explicit,
        Fact.@Nullable Measure measure,
        LocalDate on,
        Channel channel,
        boolean act) {

    /// What the kind of fact needs beside it.
    String factTopic(io.throughline.deals.FactKind kind) {
        return switch (kind) {
            case EVENT_DATE -> dateKind.name();
            case EXIT_SIGN, QUESTION -> asked;
            case NEED -> explicit ? "explicit" : "implied";
            case EXTRA -> "said";
            default -> "";
        };
    }
}
