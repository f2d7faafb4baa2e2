package io.throughline.buying.library;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.buying.library.TemplateDesk.Making;
import io.throughline.deals.Deals;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Tagged;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(TemplateApi.PATH)
@Tag(name = TemplateApi.TAG)
class TemplateApi {
    static final String TAG = "Decision templates";
    static final String PATH = "/api/v1/decision-templates";

    private final DecisionTemplates templates;
    private final TemplateShelf shelf;
    private final TemplateDesk desk;
    private final Deals deals;

    TemplateApi(DecisionTemplates templates, TemplateShelf shelf, TemplateDesk desk, Deals deals) {
        this.templates = templates;
        this.shelf = shelf;
        this.desk = desk;
        this.deals = deals;
    }

    /// From which deal one is made.
    @Schema(
            name = "DecisionTemplateOfBody",
            description = "A deal that ended and is not restricted: its criteria are copied, mandatory ones as"
                    + " requirements.")
    record OfBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
            UUID dealId,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    maxLength = DecisionTemplate.MOST_NAME,
                    example = "Choosing a gate for a yard")
            String name,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "The problem it helps to decide about, as customers say it.",
                    maxLength = DecisionTemplate.MOST_PROBLEM,
                    example = "Trucks wait too long at the gate")
            String problem) {}

    /// All of them.
    @Schema(name = "DecisionTemplates")
    record All(List<TemplateAnswer.Listed> items) {}

    @GetMapping
    @Operation(summary = "List decision templates", description = "Those used most first; at most 200.")
    All list(Viewer viewer) {
        return new All(shelf.all(viewer).stream().map(TemplateAnswer.Listed::of).toList());
    }

    @PostMapping
    @Operation(
            summary = "Make a decision template",
            description = "From the criteria of a deal that ended, by managers and administrators.")
    ResponseEntity<TemplateAnswer> make(Viewer viewer, @RequestBody OfBody body) {
        TemplateDesk.toEdit(viewer);
        var deal = Invalid.there(deals.find(body.dealId(), viewer), "/dealId", "deal");
        return switch (desk.make(deal, body.name().strip(), body.problem().strip(), viewer)) {
            case Making.Made made -> Tagged.made(PATH, made.id(), 1, answer(made.id(), viewer));
            case Making.Refused refused ->
                throw new Invalid(
                        "/dealId",
                        switch (refused.why()) {
                            case OPEN -> "This deal is open.";
                            case RESTRICTED -> "This deal is restricted: its words are not for everybody.";
                            case NO_CRITERIA -> "This deal has no criteria.";
                        });
        };
    }

    @GetMapping("/{template}")
    @Operation(summary = "Read a decision template", description = "Its newest edition.")
    ResponseEntity<TemplateAnswer> read(Viewer viewer, @PathVariable UUID template) {
        var answer = answer(template, viewer);
        return Tagged.found(answer.edition(), answer);
    }

    @PutMapping("/{template}")
    @Operation(
            summary = "Change a decision template",
            description = "Makes a new edition; deals that took an earlier one keep what they took. Without items it is"
                    + " offered no more.")
    ResponseEntity<TemplateAnswer> change(
            Viewer viewer,
            @PathVariable UUID template,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TemplateBody body) {
        TemplateDesk.toEdit(viewer);
        var now = desk.newest(template);
        IfMatch.require(ifMatch, now.edition());
        templates.change(now, body.draft(), viewer);
        return read(viewer, template);
    }

    private TemplateAnswer answer(UUID id, Viewer viewer) {
        return TemplateAnswer.of(desk.newest(id), desk.shelved(id, viewer));
    }
}
