package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.PrivateKind;
import io.throughline.buying.Accuracy;
import io.throughline.buying.Coach;

/// Whether somebody is a coach, as it is shown.
@Schema(name = "Coach", description = "Whether somebody is a coach: computed from three tests, declared by nobody.")
record CoachAnswer(
        Coach.Standing standing,

        @Schema(description = "A personal reason for us to win.")
        Coach.Test reason,

        @Schema(description = "Says so, and has fought for us.")
        Coach.Test fought,

        AccuracyAnswer accuracy)
        implements PrivateKind.ForTheTeam {

    /// How much of what they told us turned out true.
    @Schema(
            name = "Accuracy",
            description = "How much of what they told us turned out true: Beta(1 + right, 1 + wrong).")
    record AccuracyAnswer(
            Accuracy.Standing standing,
            int right,
            int wrong,
            double mean,

            @Schema(description = "The lower end of the 90 % interval.")
            double low,

            @Schema(description = "Its upper end.") double high)
            implements PrivateKind.ForTheTeam {
        private static final double PLACES = 1e4;

        static AccuracyAnswer of(Accuracy accuracy) {
            return new AccuracyAnswer(
                    accuracy.standing(),
                    accuracy.right(),
                    accuracy.wrong(),
                    rounded(accuracy.mean()),
                    rounded(accuracy.low()),
                    rounded(accuracy.high()));
        }

        private static double rounded(double share) {
            return Math.round(share * PLACES) / PLACES;
        }
    }

    static CoachAnswer of(Coach coach) {
        return new CoachAnswer(coach.standing(), coach.reason(), coach.fought(), AccuracyAnswer.of(coach.accuracy()));
    }
}
