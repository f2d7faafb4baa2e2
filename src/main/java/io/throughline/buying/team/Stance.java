package io.throughline.buying.team;

import io.throughline.buying.Disposition;
import io.throughline.buying.Judgement;

/// What somebody wants to come of it, by the marks of the line: full fights for us, half supports us, a ring is
/// neutral,
/// dashed is not known, a diamond is against us.
///
/// @param symbol in [symbols.jte]
/// @param tone how it is coloured, which only repeats its form
public record Stance(String symbol, String tone) {
    private static final Stance UNKNOWN = new Stance("#s0", "unk");

    public static Stance of(Judgement judgement) {
        return judgement.disposition().map(Stance::of).orElse(UNKNOWN);
    }

    static Stance of(Disposition disposition) {
        return switch (disposition) {
            case CHAMPION -> new Stance("#s4", "known");
            case SUPPORTER -> new Stance("#s3", "known");
            case NEUTRAL -> new Stance("#s2", "known");
            case OPPONENT -> new Stance("#s2p", "bad");
            case ENEMY -> new Stance("#s4p", "bad");
        };
    }
}
