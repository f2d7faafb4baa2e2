package io.throughline.transition.calendar.page;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.transition.calendar.CalendarDoor;
import io.throughline.transition.calendar.Place;
import io.throughline.transition.calendar.WorkCalendars;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the pages of calendars, for whoever is signed in.
@Component
@Transactional(readOnly = true)
class CalendarPages {
    private final WorkCalendars calendars;
    private final CalendarDoor door;
    private final Organizations organizations;

    CalendarPages(WorkCalendars calendars, CalendarDoor door, Organizations organizations) {
        this.calendars = calendars;
        this.door = door;
        this.organizations = organizations;
    }

    /// @param account `null` for our own
    /// @param country whose regions are offered; empty for that of the calendar
    /// @param closure the first day of the one that is to be changed
    CalendarPage page(Shell shell, @Nullable UUID account, String country, @Nullable LocalDate closure, SentForm sent) {
        door.toSee(account);
        var calendar = calendars.of(account);
        var ours = account == null ? calendar : calendars.of(null);
        return new CalendarPage(
                shell,
                calendar,
                ours.days(),
                door.mayWrite(account, shell.signedIn()),
                new CalendarPage.Asked(country, account == null ? "" : proposed(account), closure),
                sent);
    }

    /// Records name countries in words, in English as a rule.
    private String proposed(UUID account) {
        return organizations
                .find(account)
                .map(Organization::country)
                .flatMap(CalendarPages::code)
                .orElse("");
    }

    private static Optional<String> code(String country) {
        return Place.countries(Locale.ENGLISH).stream()
                .filter(one -> one.name().equalsIgnoreCase(country.strip())
                        || one.code().equalsIgnoreCase(country.strip()))
                .map(Place.Named::code)
                .findFirst();
    }
}
