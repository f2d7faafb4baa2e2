package io.throughline.buying;

import io.throughline.base.PrivateKind;
import org.jspecify.annotations.Nullable;

/// How well we get on with somebody, each kind 0 to 3, `null` where nobody has said. Source: "Why Johnnie Can't Buy".
public record Rapport(
        @Nullable Integer personal,
        @Nullable Integer technical,
        @Nullable Integer business) implements PrivateKind {
    public enum Kind {
        PERSONAL,
        TECHNICAL,
        BUSINESS
    }

    public static final int MOST = 3;

    /// They like us, and don't think that we can do it: that counts for nothing.
    public boolean isHollow() {
        return personal != null && personal > 0 && technical != null && technical == 0;
    }

    /// What counts of the personal rapport: nothing, unless there is technical rapport too.
    public int counted() {
        var liked = personal == null || technical == null || technical == 0 ? 0 : personal;
        return liked + (technical == null ? 0 : technical) + (business == null ? 0 : business);
    }

    public @Nullable Integer of(Kind kind) {
        return switch (kind) {
            case PERSONAL -> personal;
            case TECHNICAL -> technical;
            case BUSINESS -> business;
        };
    }
}
