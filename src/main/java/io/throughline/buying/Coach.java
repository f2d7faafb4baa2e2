package io.throughline.buying;

import io.throughline.base.Grade;
import io.throughline.base.PrivateKind;
import io.throughline.buying.Claim.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/// Whether somebody is a coach: computed from three tests, declared by nobody. Source: "Why Did We Lose the Big Deal?".
///
/// @param reason it would do them good personally if we won
/// @param fought they say that they are for us, and have done something for it
/// @param accuracy what they tell us turns out true
public record Coach(Test reason, Test fought, Accuracy accuracy) implements PrivateKind {
    public enum Test {
        MET,
        /// Only we believe so.
        BELIEVED,
        NOT_KNOWN
    }

    public enum Standing {
        COACH,
        /// Two tests are met, and too little of what they told us was checked.
        NOT_YET_KNOWN,
        /// Friendly, not a coach: a test is met by our own belief alone.
        FRIENDLY,
        /// What they tell us turns out wrong too often.
        INACCURATE,
        /// A test is not met at all.
        NO_COACH
    }

    static Coach of(Collection<Claim> live, Accuracy accuracy, LocalDate asOf) {
        var reason = test(live, Kind.REASON, Grade.STATED, claim -> claim.grade(asOf));
        // what was done stays done, however long ago
        var fought = test(live, Kind.FOUGHT, Grade.SHOWN, claim -> claim.heard(asOf));
        return new Coach(reason, fought, accuracy);
    }

    /// @param needed of a reason somebody of theirs speaks; a fight is an act
    private static Test test(Collection<Claim> live, Kind kind, Grade needed, Function<Claim, Grade> grade) {
        var best =
                live.stream().filter(claim -> claim.kind() == kind).map(grade).max(Comparator.naturalOrder());
        if (best.isEmpty()) return Test.NOT_KNOWN;
        return best.get().atLeast(needed) ? Test.MET : Test.BELIEVED;
    }

    public Standing standing() {
        if (accuracy.standing() == Accuracy.Standing.INACCURATE) return Standing.INACCURATE;
        if (reason == Test.NOT_KNOWN || fought == Test.NOT_KNOWN) return Standing.NO_COACH;
        if (reason == Test.BELIEVED || fought == Test.BELIEVED) return Standing.FRIENDLY;
        return switch (accuracy.standing()) {
            case ACCURATE -> Standing.COACH;
            case INACCURATE -> Standing.INACCURATE;
            case MIXED -> Standing.NO_COACH;
            case NOT_YET_KNOWN -> Standing.NOT_YET_KNOWN;
        };
    }

    public boolean isCoach() {
        return standing() == Standing.COACH;
    }

    /// Anything at all was said of them that a coach is tested by.
    public boolean isCandidate() {
        return reason != Test.NOT_KNOWN || fought != Test.NOT_KNOWN || accuracy.checked() > 0;
    }
}
