package io.throughline.transition.victory;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.deals.Buyers;
import io.throughline.deals.Deal;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.victory.Victory.Achievement;
import io.throughline.transition.victory.Victory.Who;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes what came of first victories. Each answers with keys of messages by field; with none where it was done.
@Component
@Transactional
class AchievementForms {
    private final PlanDoor door;
    private final Buyers buyers;
    private final Victories victories;
    private final Achievements achievements;

    AchievementForms(PlanDoor door, Buyers buyers, Victories victories, Achievements achievements) {
        this.door = door;
        this.buyers = buyers;
        this.victories = victories;
        this.achievements = achievements;
    }

    Map<String, String> came(Shell shell, UUID id, Typed typed) {
        var deal = door.toWrite(id, shell.signedIn());
        var standing = current(id, typed);
        var problems = VictoryFields.cameProblems(typed, shell.today().date());
        if (!problems.isEmpty()) return problems;
        achievements.record(
                standing,
                new Achievement(
                        typed.day("on").orElseThrow(),
                        typed.number("value").orElseThrow(),
                        typed.of("words"),
                        typed.has("liftedFrom") ? who(deal, typed.of("liftedFrom")) : null));
        return problems;
    }

    Map<String, String> withdraw(Shell shell, UUID id, Typed typed) {
        door.toWrite(id, shell.signedIn());
        achievements.withdraw(current(id, typed));
        return Map.of();
    }

    private Victory current(UUID id, Typed typed) {
        var standing =
                victories.of(id).orElseThrow(() -> new NotFound("Nobody proposed a first victory in this deal."));
        if (!typed.is("version", standing.version())) throw new Conflict("Somebody else changed this victory.");
        return standing;
    }

    private Who who(Deal deal, String name) {
        var person = buyers.named(deal, name);
        return new Who(person.id(), person.name());
    }
}
