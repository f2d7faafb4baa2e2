package io.throughline.transition.calendar;

import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Forbidden;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whose days are meant, and whether the viewer may write them.
@Component
public class AbsenceDoor {
    private final Absences absences;
    private final Persons persons;

    AbsenceDoor(Absences absences, Persons persons) {
        this.absences = absences;
        this.persons = persons;
    }

    /// @throws NotFound where there is none, or it is not the viewer's business
    public Away find(UUID id, Viewer viewer) {
        return absences.find(id, viewer).orElseThrow(() -> new NotFound("There is no such absence."));
    }

    /// @throws NotFound where there is no such person
    public Person person(UUID id) {
        return persons.find(id).orElseThrow(() -> new NotFound("This person is not there."));
    }

    public boolean isThere(UUID person) {
        return persons.find(person).isPresent();
    }

    /// New days of one of the customer's people.
    public Away ofPerson(UUID person, LocalDate first, LocalDate last) {
        return new Away(Ids.next(), person(person).id(), "", false, first, last, 0);
    }

    /// New days of a colleague.
    ///
    /// @throws Forbidden where they are not the viewer, nor below them
    public Away ofColleague(UUID colleague, LocalDate first, LocalDate last, Viewer viewer) {
        if (!absences.mayWrite(colleague, viewer))
            throw new Forbidden("When somebody is away is for them and for those above them to say.");
        return new Away(Ids.next(), colleague, "", true, first, last, 0);
    }
}
