package io.throughline.transition.victory;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.deals.Buyers;
import io.throughline.deals.Deal;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.Part;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.victory.Victory.Who;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes first victories and the day that is pinned to them. It answers with keys of messages by field; with none
/// where
/// it was done.
@Component
@Transactional
class VictoryForms {
    private final PlanDoor door;
    private final Buyers buyers;
    private final Victories victories;
    private final CriticalDates dates;

    VictoryForms(PlanDoor door, Buyers buyers, Victories victories, CriticalDates dates) {
        this.door = door;
        this.buyers = buyers;
        this.victories = victories;
        this.dates = dates;
    }

    Map<String, String> agree(Shell shell, UUID id, Typed typed) {
        var deal = door.toWrite(id, shell.signedIn());
        var standing = victories.of(id).orElse(null);
        var date = dates.find(id, Part.VICTORY).orElse(null);
        if (!typed.is("version", standing == null ? 0 : standing.version())) throw changed();
        if (!typed.is("byVersion", date == null ? 0 : date.version())) throw changed();
        var today = shell.today().date();
        var problems = VictoryFields.agreeProblems(typed, today);
        if (!problems.isEmpty()) return problems;
        victories.write(VictoryFields.victory(typed, id, standing, today, name -> who(deal, name)));
        pin(id, date, typed);
        return problems;
    }

    private void pin(UUID id, @Nullable CriticalDate date, Typed typed) {
        var on = typed.day("by").orElse(null);
        if (on == null) {
            if (date != null) dates.remove(id, date);
        } else if (date == null) {
            dates.write(id, new CriticalDate(Ids.next(), Part.VICTORY, on, false, "", 0));
        } else if (!date.on().equals(on)) {
            dates.write(id, new CriticalDate(date.id(), Part.VICTORY, on, date.hard(), date.why(), date.version()));
        }
    }

    private Who who(Deal deal, String name) {
        var person = buyers.named(deal, name);
        return new Who(person.id(), person.name());
    }

    private static Conflict changed() {
        return new Conflict("Somebody else changed this victory.");
    }
}
