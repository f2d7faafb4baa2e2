package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.accounts.Organizations;
import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.Options;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.Entries;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Seen;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/deals/{deal}/options")
@Tag(name = CriteriaApi.TAG)
class OptionApi {
    private static final Entries<Option, OptionAnswer> ENTRIES =
            new Entries<>("There is no such option in this deal.", Option::id, Option::version, OptionAnswer::of);

    private final Options options;
    private final Organizations organizations;
    private final ChoiceDoor door;
    private final Bodies bodies;

    OptionApi(Options options, Organizations organizations, ChoiceDoor door, Bodies bodies) {
        this.options = options;
        this.organizations = organizations;
        this.door = door;
        this.bodies = bodies;
    }

    /// All options of a deal.
    @Schema(name = "Options")
    record All(List<OptionAnswer> items) {}

    @GetMapping
    @Operation(
            summary = "List a deal's options",
            description = "We first, then rivals and what they could do in house, and doing nothing last; at most 12.")
    All list(Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen) {
        var times = door.toSee(deal, viewer, seen);
        return new All(
                options.of(deal, times.stored()).stream().map(OptionAnswer::of).toList());
    }

    @PostMapping
    @Operation(summary = "Add an option", description = "A rival, or what they could do in house.")
    ResponseEntity<OptionAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody OptionBody body) {
        door.toWrite(deal, viewer);
        var made = body.option(Ids.next(), deal);
        if (made.organizationId() != null)
            Invalid.there(organizations.find(made.organizationId()), "/organizationId", "account");
        Invalid.unless(options.of(deal).size() < Option.MOST, "", "A deal has at most 12 options.");
        if (!options.add(made)) throw new Conflict("This option is there already.");
        return ENTRIES.made("/api/v1/deals/" + deal + "/options", options.find(deal, made.id()));
    }

    @GetMapping("/{option}")
    @Operation(summary = "Read an option")
    ResponseEntity<OptionAnswer> read(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID option, @ParameterObject Seen seen) {
        return ENTRIES.found(
                options.find(deal, option, door.toSee(deal, viewer, seen).stored()));
    }

    @PatchMapping("/{option}")
    @Operation(summary = "Change an option", description = "Its words alone can change; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = OptionBody.class)))
    ResponseEntity<OptionAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID option,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var standing = toWrite(viewer, deal, option, ifMatch);
        options.change(
                bodies.merged(OptionBody.of(standing), change, OptionBody.class).over(standing));
        return ENTRIES.found(options.find(deal, option));
    }

    @DeleteMapping("/{option}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove an option", description = "With its ratings. We, and doing nothing, are always there.")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID option,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var standing = toWrite(viewer, deal, option, ifMatch);
        Invalid.unless(!standing.kind().isAlways(), "", "We, and doing nothing, are among the options of each deal.");
        options.remove(standing);
    }

    private Option toWrite(Viewer viewer, UUID deal, UUID id, @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        return ENTRIES.toChange(options.find(deal, id), ifMatch);
    }
}
