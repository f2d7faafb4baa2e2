package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.transition.calendar.AbsenceDoor;
import io.throughline.transition.calendar.Absences;
import io.throughline.transition.calendar.Absences.Written;
import io.throughline.transition.calendar.Away;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Tagged;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(AbsenceApi.LIST)
@Tag(name = "Plan")
class AbsenceApi {
    static final String LIST = "/api/v1/absences";

    private final Absences absences;
    private final AbsenceDoor door;

    AbsenceApi(Absences absences, AbsenceDoor door) {
        this.absences = absences;
        this.door = door;
    }

    @GetMapping
    @Operation(
            summary = "List who is away",
            description = "Yourself, your people and the customer's, in the order in which it was written down.")
    Paged<AbsenceAnswer> list(Viewer viewer, @ParameterObject AbsenceFilter filter, @ParameterObject Paging paging) {
        return paging.part(absences.all(filter.who(), paging.after(), paging.rows(), viewer), Away::id)
                .map(AbsenceAnswer::of);
    }

    @PostMapping
    @Operation(
            summary = "Say when somebody is away",
            description = "What they see to in plans waits. Somebody may be away on a day only once.")
    ResponseEntity<AbsenceAnswer> add(Viewer viewer, @RequestBody AbsenceBody body) {
        var away = body.away(door, viewer);
        taken(absences.write(away));
        var made = door.find(away.id(), viewer);
        return Tagged.made(LIST, made.id(), made.version(), AbsenceAnswer.of(made));
    }

    @GetMapping("/{absence}")
    @Operation(summary = "Read when somebody is away")
    ResponseEntity<AbsenceAnswer> read(Viewer viewer, @PathVariable UUID absence) {
        return shown(absence, viewer);
    }

    @PutMapping("/{absence}")
    @Operation(summary = "Say when somebody is away instead")
    ResponseEntity<AbsenceAnswer> change(
            Viewer viewer,
            @PathVariable UUID absence,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AbsenceDays body) {
        var standing = door.find(absence, viewer);
        IfMatch.require(ifMatch, standing.version());
        taken(absences.write(standing.with(body.first(), body.end())));
        return shown(absence, viewer);
    }

    @DeleteMapping("/{absence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that somebody is not away")
    void remove(
            Viewer viewer,
            @PathVariable UUID absence,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var standing = door.find(absence, viewer);
        IfMatch.require(ifMatch, standing.version());
        absences.remove(standing);
    }

    private static void taken(Written written) {
        switch (written) {
            case Written.Done done -> {}
            case Written.Overlaps other ->
                throw new Invalid(
                        "/first", "They are away from %s to %s already.".formatted(other.first(), other.last()));
            case Written.TooLong tooLong ->
                throw new Invalid("/last", "It is longer than " + tooLong.days() + " days.");
        }
    }

    private ResponseEntity<AbsenceAnswer> shown(UUID absence, Viewer viewer) {
        var away = door.find(absence, viewer);
        return Tagged.found(away.version(), AbsenceAnswer.of(away));
    }
}
