package io.throughline.transition.baseline;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.Part;
import io.throughline.transition.Timetables;
import io.throughline.transition.baseline.Baseline.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads how far plans are agreed on, and records what both sides agree on and why something is later since. Who may
/// see
/// or write to the deal is asked before.
@Component
@Transactional
public class Accords {
    private final Timetables timetables;
    private final CriticalDates dates;
    private final PlanConfirmations confirmations;
    private final Baselines baselines;

    Accords(Timetables timetables, CriticalDates dates, PlanConfirmations confirmations, Baselines baselines) {
        this.timetables = timetables;
        this.dates = dates;
        this.confirmations = confirmations;
        this.baselines = baselines;
    }

    PlanConfirmations confirmations() {
        return confirmations;
    }

    /// Empty where the deal has no plan.
    @Transactional(readOnly = true)
    public Optional<Accord> of(UUID dealId, Today today) {
        var pinned = dates.of(dealId);
        return timetables.of(dealId, today).map(plan -> {
            var baseline = baselines.newest(dealId).orElse(null);
            var delays = baseline == null ? null : Delays.of(baseline, plan, pinned);
            return new Accord(plan, confirmations.of(dealId), baseline, delays);
        });
    }

    /// What comes of both sides agreeing.
    public sealed interface Agreeing {
        record Done(Baseline baseline) implements Agreeing {}

        /// The professionals are brought in before, not after.
        ///
        /// @param missing who has to confirm the plan as it is
        record TooSoon(List<Professional> missing, String why) implements Agreeing {}
    }

    /// Keeps the days of the plan as they are as what both sides agreed on.
    ///
    /// @param version of the plan that they agreed on, `null` where it was checked before
    /// @throws Conflict where the plan was changed in the meantime
    public Agreeing agree(UUID dealId, Agreement agreement, @Nullable Integer version, Viewer by, Today today) {
        baselines.lock(dealId);
        var accord = found(dealId, today);
        var plan = accord.plan();
        if (version != null && version != plan.plan().version())
            throw new Conflict("Somebody else changed this plan in the meantime.");
        if (!accord.missing().isEmpty()) return new Agreeing.TooSoon(accord.missing(), TooSoonText.of(accord));
        var before = accord.baseline();
        var pinned = dates.of(dealId);
        var baseline = new Baseline(
                Ids.next(),
                before == null ? 1 : before.edition() + 1,
                agreement,
                day(pinned, Part.GO_LIVE),
                day(pinned, Part.VICTORY),
                today.date(),
                Baseline.agreed(plan),
                List.of());
        baselines.add(dealId, baseline, by.id());
        return new Agreeing.Done(baseline);
    }

    private static @Nullable LocalDate day(List<CriticalDate> pinned, Part part) {
        return pinned.stream()
                .filter(date -> date.part() == part)
                .map(CriticalDate::on)
                .findFirst()
                .orElse(null);
    }

    /// What comes of saying why a task is late.
    public sealed interface Explaining {
        record Done(Slip slip) implements Explaining {}

        /// It is not late by itself, or why was said already.
        record NothingLeft(String why) implements Explaining {}
    }

    /// Says why a task is late: of those days that are its own, and that nobody explained yet.
    ///
    /// @throws NotFound where there is no such task in the baseline, or no baseline
    public Explaining explain(UUID dealId, UUID task, Cause cause, String words, Viewer by, Today today) {
        baselines.lock(dealId);
        var accord = found(dealId, today);
        if (accord.baseline() == null || accord.delays() == null)
            throw new NotFound("Both sides have not agreed on a plan yet.");
        var agreed = accord.baseline()
                .of(task)
                .orElseThrow(() -> new NotFound("There is no such task in what both sides agreed on."));
        var days = accord.delays().asked().stream()
                .filter(one -> one.agreed().equals(agreed))
                .mapToInt(Delay::unexplained)
                .findFirst()
                .orElse(0);
        if (days == 0)
            return new Explaining.NothingLeft(
                    agreed.name() + " lost no working day by itself for which nobody gave a cause yet.");
        var slip = new Slip(Ids.next(), agreed.id(), days, cause, words, null, today.date());
        baselines.add(dealId, slip, by.id());
        return new Explaining.Done(slip);
    }

    private Accord found(UUID dealId, Today today) {
        return of(dealId, today).orElseThrow(() -> new NotFound("This deal has no plan."));
    }
}
