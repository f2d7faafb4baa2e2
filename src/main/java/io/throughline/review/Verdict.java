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
}
