package io.throughline.review;

import io.throughline.base.Grade;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// How deep discovery had gone by a day: a point for each thing that somebody on the buyer's side had told us by then,
/// however long ago. Source: "The Late Apex is the Fastest Line to the Sale".
///
/// @param reached in the order of the article; their number is the depth, 0 to 4
public record Discovery(LocalDate by, Set<Point> reached) {
    /// From here on a first presentation is no early apex.
    public static final int ENOUGH = 3;

    /// What discovery looks for.
    public enum Point {
        /// A need was stated.
        NEED("What must be different, by how much and by when, in their words?"),
        /// A consequence of it was explored: what larger problem it leads to, for whom, at what cost.
        CONSEQUENCE("Which larger problem does it lead to, for whom, and at what cost?"),
        /// The economic owner was met.
        OWNER("Who can release the money, and when do we meet?"),
        /// The event's owner and date were stated.
        EVENT("Who loses what, and on which day, if nothing is done?");

        private final String ask;

        Point(String ask) {
            this.ask = ask;
        }

        /// The question that would reach it.
        public String ask() {
            return ask;
        }
    }

    static Discovery in(DealPicture picture, LocalDate by) {
        var reached = EnumSet.noneOf(Point.class);
        if (wasTold(picture, FactKind.NEED, by)) reached.add(Point.NEED);
        if (wasTold(picture, FactKind.CONSEQUENCE, by)) reached.add(Point.CONSEQUENCE);
        if (owners(picture, by).anyMatch(owner -> picture.lastMet(owner, by).isPresent())) reached.add(Point.OWNER);
        if (wasTold(picture, FactKind.EVENT_OWNER, by) && wasTold(picture, FactKind.EVENT_DATE, by))
            reached.add(Point.EVENT);
        return new Discovery(by, reached);
    }

    private static boolean wasTold(DealPicture picture, FactKind kind, LocalDate by) {
        return held(picture, kind, by).anyMatch(f -> f.heard(by).atLeast(Grade.STATED));
    }

    private static Stream<UUID> owners(DealPicture picture, LocalDate by) {
        return Stream.concat(held(picture, FactKind.EVENT_OWNER, by), held(picture, FactKind.CASE_OWNER, by))
                .flatMap(f -> Stream.ofNullable(f.personId()));
    }

    private static Stream<Fact> held(DealPicture picture, FactKind kind, LocalDate by) {
        return picture.facts().stream()
                .filter(f -> f.kind() == kind && f.answer() == Fact.Answer.KNOWN && f.isLive(by));
    }

    public int depth() {
        return reached.size();
    }

    public boolean isEnough() {
        return depth() >= ENOUGH;
    }

    /// What was not reached, in the order of the article.
    public Set<Point> missing() {
        var missing = EnumSet.allOf(Point.class);
        missing.removeAll(reached);
        return missing;
    }
}
