package io.throughline.transition.calendar.page;

import io.throughline.transition.calendar.AbsenceDoor;
import io.throughline.transition.calendar.Absences;
import io.throughline.transition.calendar.Away;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the pages that say who is away.
@Component
@Transactional(readOnly = true)
class AbsencePages {
    private final Absences absences;
    private final AbsenceDoor door;

    AbsencePages(Absences absences, AbsenceDoor door) {
        this.absences = absences;
        this.door = door;
    }

    /// @param person `null` for colleagues
    AbsencesPage list(Shell shell, @Nullable UUID person, SentForm sent) {
        var viewer = shell.signedIn();
        var today = shell.today().date();
        return person == null
                ? new AbsencesPage(shell, null, absences.ofColleagues(today, viewer), absences.colleagues(viewer), sent)
                : new AbsencesPage(shell, door.person(person), absences.of(person, today, viewer), List.of(), sent);
    }

    Away find(Shell shell, UUID id) {
        return door.find(id, shell.signedIn());
    }
}
