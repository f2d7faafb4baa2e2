package io.throughline.review.pipeline;

import io.throughline.review.Verdict;

/// How a verdict is written and marked in lists: trouble is a diamond, what is not known dashed.
public final class VerdictText {
    private VerdictText() {}

    /// `Not a deal yet`
    public static String of(Verdict verdict) {
        var words = verdict.word().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public static String mark(Verdict verdict) {
        return switch (verdict) {
            case WALK_AWAY -> "s4p";
            case IN_DANGER -> "s2p";
            case AT_RISK -> "s0p";
            case NOT_A_DEAL_YET -> "s1";
            case UNPROVEN, LOST, WALKED -> "s0";
            case WAITING_FOR_US, WAITING_FOR_THEM -> "s2";
            case ON_THE_LINE, WON -> "s4";
        };
    }

    /// The colour its mark repeats it in: of trouble, of what is not known, or of what is.
    public static String tone(Verdict verdict) {
        return switch (verdict) {
            case WALK_AWAY, IN_DANGER, AT_RISK -> "bad";
            case NOT_A_DEAL_YET, UNPROVEN, LOST, WALKED -> "unk";
            case WAITING_FOR_US, WAITING_FOR_THEM, ON_THE_LINE, WON -> "known";
        };
    }
}
