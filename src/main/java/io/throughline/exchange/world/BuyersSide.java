package io.throughline.exchange.world;

import io.throughline.base.Evidence;
import io.throughline.buying.Claim;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.Hypothesis;
import io.throughline.buying.Stakeholders.Place;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.EndGame;
import io.throughline.buying.concern.Signal;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.readiness.ReadinessPoint;
import io.throughline.buying.strategy.Gap;
import io.throughline.buying.strategy.Strategy;
import java.util.List;

/// What is known of how the buyer of a deal decides, in the words of the modules that keep it.
///
/// @param points what the customer must have in place, as far as somebody asked
public record BuyersSide(Team team, Choosing choosing, Fears fears, List<ReadinessPoint> points) {
    /// Who is what to us, and who decides.
    ///
    /// @param places in the order in which they were told
    /// @param claims those that are over too, each after the one that it supersedes
    public record Team(
            List<Place> places, List<Claim> claims, List<Hypothesis> hypotheses, List<CoachStatement> statements) {}

    /// By what they decide, where others are ahead, and what we do about it.
    ///
    /// @param strategies of each gap in their order
    public record Choosing(Choice choice, List<Gap> gaps, List<Strategy> strategies) {}

    public record Fears(List<Concern> concerns, List<Sign> signs, EndGame endGame) {}

    /// Somebody recorded a sign of a concern that nobody names.
    public record Sign(Signal.Kind kind, Evidence evidence) {}

    /// Nobody told anything of it.
    boolean isUntold() {
        return team.places.isEmpty()
                && team.claims.isEmpty()
                && choosing.choice.criteria().isEmpty()
                && fears.concerns.isEmpty()
                && fears.signs.isEmpty()
                && points.isEmpty();
    }
}
