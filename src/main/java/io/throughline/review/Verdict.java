package io.throughline.review;

/// The one word on a deal, worst first; [#word] is how it is written in files and addresses.
public enum Verdict {
    WALK_AWAY("walk-away"),
    IN_DANGER("in-danger"),
    NOT_A_DEAL_YET("not-a-deal-yet"),
    AT_RISK("at-risk"),
    UNPROVEN("unproven"),
    ON_THE_LINE("on-the-line"),
    WAITING_FOR_US("waiting-for-us"),
    WAITING_FOR_THEM("waiting-for-them"),
    WON("won"),
    LOST("lost"),
    WALKED("walked");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /// Its place in lists, the worst first, as `deal_review.standing` has it: what is well or over comes last together.
    public int standing() {
        return switch (this) {
            case WALK_AWAY -> 0;
            case IN_DANGER -> 1;
            case NOT_A_DEAL_YET -> 2;
            case AT_RISK -> 3;
            case UNPROVEN -> 4;
            case WAITING_FOR_US -> 5;
            case WAITING_FOR_THEM -> 6;
            case ON_THE_LINE, WON, LOST, WALKED -> 7;
        };
    }
}
