package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What was heard from the buyer, by what it is about.
@RestController
@RequestMapping(DealApi.PATH + "/{deal}")
@Tag(name = "Facts and evidence")
class HeardApi {
    private static final List<FactKind> NEEDS = List.of(FactKind.NEED, FactKind.CONSEQUENCE);
    private static final List<FactKind> SYMPTOMS = List.of(FactKind.SYMPTOM);
    private static final List<FactKind> EVENTS =
            Arrays.stream(FactKind.values()).filter(FactKind::isOfEvent).toList();

    private final FactRows rows;
    private final FiledFacts facts;
    private final Deals deals;
    private final Sending sending;

    HeardApi(FactRows rows, FiledFacts facts, Deals deals, Sending sending) {
        this.rows = rows;
        this.facts = facts;
        this.deals = deals;
        this.sending = sending;
    }

    /// Which of them are asked for.
    record Held(
            @Schema(description = "Only those that hold today.") @Nullable
            Boolean live) {
        boolean now() {
            return Boolean.TRUE.equals(live);
        }
    }

    @GetMapping("/evidence")
    @Operation(
            summary = "List a deal's evidence",
            description =
                    "Whatever anybody said or did, with the fact it speaks of, in the order in which it was filed.")
    Paged<HeardAnswer> evidence(Viewer viewer, @PathVariable UUID deal, @ParameterObject Paging paging) {
        deals.toSee(deal, viewer);
        return paging.part(rows.heard(deal, paging), heard -> heard.evidence().id());
    }

    @GetMapping("/needs")
    @Operation(summary = "List a deal's needs", description = "With their consequences and the evidence for each.")
    Paged<FactAnswer> needs(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Held held, @ParameterObject Paging paging) {
        return list(viewer, deal, NEEDS, held, paging);
    }

    @PostMapping("/needs")
    @Operation(summary = "File a need")
    ResponseEntity<FactAnswer> need(Viewer viewer, @PathVariable UUID deal, @RequestBody SaidBody body) {
        return file(viewer, deal, body.fact(FactKind.NEED));
    }

    @GetMapping("/symptoms")
    @Operation(summary = "List a deal's symptoms", description = "What lacks an owner or a date, and so is no event.")
    Paged<FactAnswer> symptoms(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Held held, @ParameterObject Paging paging) {
        return list(viewer, deal, SYMPTOMS, held, paging);
    }

    @PostMapping("/symptoms")
    @Operation(summary = "File a symptom")
    ResponseEntity<FactAnswer> symptom(Viewer viewer, @PathVariable UUID deal, @RequestBody SaidBody body) {
        return file(viewer, deal, body.fact(FactKind.SYMPTOM));
    }

    @GetMapping("/events")
    @Operation(
            summary = "List all that was said of a deal's events",
            description = "Each part as it stands and as it stood before: how the date slipped is read here. The event"
                    + " as it stands, whole and to be written, is at `/event`.")
    Paged<FactAnswer> events(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Held held, @ParameterObject Paging paging) {
        return list(viewer, deal, EVENTS, held, paging);
    }

    private Paged<FactAnswer> list(Viewer viewer, UUID deal, List<FactKind> kinds, Held held, Paging paging) {
        deals.toSee(deal, viewer);
        return paging.part(rows.facts(deal, kinds, held.now(), paging), Fact::id)
                .map(sending::shown);
    }

    private ResponseEntity<FactAnswer> file(Viewer viewer, UUID deal, FactBody body) {
        deals.toWrite(deal, viewer);
        sending.rules().check(deal, body);
        var fact = facts.file(deal, body);
        return ResponseEntity.created(URI.create(DealApi.PATH + "/" + deal + "/facts/" + fact.id()))
                .body(sending.shown(fact));
    }
}
