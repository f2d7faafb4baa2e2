package io.throughline.transition.vision;

import io.throughline.transition.Part;
import io.throughline.transition.victory.Victory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One page for both sides: from today's pain over the steps and the first victory to the full return, the same before
/// and after the signature. It is made of what the customer told us and of the plan alone. Source: "Stunningly Awful
/// Sales Tactics".
///
/// @param account `null` where the deal has none
/// @param pain what they told us, the needs first
/// @param due why their day is that day, `null` where nobody said
/// @param goLive `null` where no day is pinned
/// @param plan the steps; empty without a plan
/// @param more how many others the plan has
/// @param over how many of all are over
/// @param signBy `null` where it is signed, or not known
/// @param signed the day on which it was, `null` while it is not
/// @param late the plan can't keep a pinned day
/// @param victory `null` where nobody proposed one
/// @param victoryOn its day, `null` where none is pinned
/// @param expected what they expect in the end, `null` where nobody said
public record Vision(
        LocalDate asOf,
        @Nullable String account,
        List<Quote> pain,
        @Nullable Quote due,
        @Nullable LocalDate goLive,
        List<VisionStep> plan,
        int more,
        int over,
        @Nullable LocalDate signBy,
        @Nullable LocalDate signed,
        boolean late,
        @Nullable Victory victory,
        @Nullable LocalDate victoryOn,
        @Nullable Quote expected) {
    static final int MOST_PAIN = 4;

    public Vision {
        pain = List.copyOf(pain);
        plan = List.copyOf(plan);
    }

    public int steps() {
        return plan.size() + more;
    }

    /// Whether anything of the plan has happened: from then on the page tells how far it is.
    public boolean isUnderWay() {
        return over > 0 || plan.stream().anyMatch(VisionStep::isGoing);
    }

    public Optional<VisionStep> step(Part part) {
        return plan.stream().filter(step -> step.part() == part).findFirst();
    }

    public boolean isLive() {
        return step(Part.GO_LIVE).filter(VisionStep::isDone).isPresent();
    }

    /// The day on which they were live, else on which they will be.
    public Optional<LocalDate> liveOn() {
        return step(Part.GO_LIVE).map(VisionStep::done).or(() -> Optional.ofNullable(goLive));
    }

    /// The day on which the first victory came, else by which it will.
    public Optional<LocalDate> victoryDay() {
        var came = victory == null ? null : victory.achievement();
        return came == null ? Optional.ofNullable(victoryOn) : Optional.of(came.on());
    }

    /// What is missing before it can be sent.
    public Set<Gap> gaps() {
        var gaps = EnumSet.noneOf(Gap.class);
        if (pain.isEmpty()) gaps.add(Gap.PAIN);
        if (goLive == null) gaps.add(Gap.DAY);
        if (plan.isEmpty()) gaps.add(Gap.PLAN);
        if (late) gaps.add(Gap.LATE);
        gaps.addAll(gapsOfVictory());
        if (expected == null) gaps.add(Gap.RETURN);
        return gaps;
    }

    private List<Gap> gapsOfVictory() {
        if (victory == null) return List.of(Gap.VICTORY);
        var gaps = new ArrayList<Gap>();
        if (victory.to() == null) gaps.add(Gap.MEASURE);
        if (victoryDay().isEmpty()) gaps.add(Gap.VICTORY_DAY);
        if (victory.witness() == null) gaps.add(Gap.WITNESS);
        if (!victory.isAgreed()) gaps.add(Gap.AGREEMENT);
        return gaps;
    }
}
