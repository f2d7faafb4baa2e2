package io.throughline.review;

import io.throughline.review.check.Judgement;
import java.util.Map;

/// What is said of a deal to its team and those above it, and to everybody else.
///
/// @param team everything
/// @param others without what rests on a private kind; the very same where nothing does
public record BothReviews(Review team, Review others) {
    /// Reviews a picture for both.
    public static BothReviews of(DealPicture picture) {
        var judgement = Judgement.on(picture);
        var team = drawn(picture, judgement.review());
        if (!judgement.isPrivate() && !picture.buying().isPrivate()) return new BothReviews(team, team);
        var told = picture.forOthers();
        return new BothReviews(team, drawn(told, Judgement.on(told).withoutPrivate()));
    }

    private static Review drawn(DealPicture picture, Review judged) {
        var line = Line.of(picture, judged);
        return Line.isBlank(line) ? judged : judged.drawn(line, Line.changesOn(picture));
    }

    /// @param insider whoever reads is of the deal's team or above it
    public Review forReader(boolean insider) {
        return insider ? team : others;
    }

    /// The rows that are kept of it.
    Map<Readership, Review> rows() {
        return team.equals(others)
                ? Map.of(Readership.EVERYBODY, team)
                : Map.of(Readership.TEAM, team, Readership.OTHERS, others);
    }
}
