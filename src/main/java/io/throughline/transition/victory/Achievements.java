package io.throughline.transition.victory;

import io.throughline.base.Conflict;
import io.throughline.transition.victory.Victory.Achievement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records what came of first victories; the last task of the plan is over with it. Who may write to the deal is asked
/// before.
@Component
@Transactional
public class Achievements {
    private final Victories victories;
    private final LastTask task;

    Achievements(Victories victories, LastTask task) {
        this.victories = victories;
        this.task = task;
    }

    /// @throws Conflict where somebody else changed the victory since it was read
    public void record(Victory standing, Achievement achievement) {
        victories.achieve(standing, achievement);
        task.move(standing.dealId(), on(standing), achievement.on());
    }

    /// Takes it back: it was recorded wrongly. The last task of the plan is open again.
    ///
    /// @throws Conflict where somebody else changed the victory since it was read
    public void withdraw(Victory standing) {
        victories.withdraw(standing);
        task.move(standing.dealId(), on(standing), null);
    }

    private static @Nullable LocalDate on(Victory victory) {
        var achievement = victory.achievement();
        return achievement == null ? null : achievement.on();
    }
}
