package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.transition.calendar.CalendarDoor;
import io.throughline.transition.calendar.KeptCalendar;
import io.throughline.transition.calendar.WorkCalendars;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Tagged;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendars")
@Tag(name = "Plan")
class CalendarApi {
    private final WorkCalendars calendars;
    private final CalendarDoor door;
    private final Today today;

    CalendarApi(WorkCalendars calendars, CalendarDoor door, Today today) {
        this.calendars = calendars;
        this.door = door;
        this.today = today;
    }

    @GetMapping
    @Operation(
            summary = "List the calendars that are kept",
            description = "In the order in which they came. Whoever has none works from Monday to Friday, all year.")
    Paged<CalendarAnswer> list(Viewer viewer, @ParameterObject Paging paging) {
        return paging.part(calendars.all(paging.after(), paging.rows()), KeptCalendar::id)
                .map(CalendarAnswer::of);
    }

    @GetMapping("/{whose}")
    @Operation(summary = "Read when a side works", description = "Of `ours`, or of an account by its id.")
    ResponseEntity<CalendarAnswer> read(Viewer viewer, @PathVariable String whose) {
        return shown(calendars.of(door.side(whose)));
    }

    @GetMapping("/{whose}/days")
    @Operation(
            summary = "Read the days of a side",
            description = "Each with the reasons for which nobody works on it: weekend, public holiday, closure.")
    CalendarDaysAnswer days(Viewer viewer, @PathVariable String whose, @ParameterObject CalendarSpan span) {
        var side = door.side(whose);
        var ours = calendars.of(null).days();
        var days = side == null ? ours : calendars.of(side).days();
        return CalendarDaysAnswer.of(days, ours, span.first(today), span.last(today));
    }

    @PutMapping("/{whose}")
    @Operation(
            summary = "Write when a side works",
            description = "The first time without If-Match, then with the ETag of what was read. Ours is written by"
                    + " administrators.")
    ResponseEntity<CalendarAnswer> write(
            Viewer viewer,
            @PathVariable String whose,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CalendarBody body) {
        var side = door.side(whose);
        door.toWrite(side, viewer);
        var standing = calendars.of(side);
        if (standing.isKept()) IfMatch.require(ifMatch, standing.version());
        calendars.write(standing.with(body.calendar()));
        return shown(calendars.of(side));
    }

    private static ResponseEntity<CalendarAnswer> shown(KeptCalendar calendar) {
        return Tagged.found(calendar.version(), CalendarAnswer.of(calendar));
    }
}
