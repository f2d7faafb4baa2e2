package io.throughline.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.load.UndoSummary;
import io.throughline.exchange.upload.Incoming;
import io.throughline.exchange.upload.Uploads;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Tagged;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Imports go through everybody's records, so they are the administrators'; who else asks does not come this far.
@RestController
@RequestMapping(ImportApi.PATH)
@Tag(name = "Imports")
class ImportApi {
    static final String PATH = "/api/v1/imports";

    private final ImportRows rows;
    private final Imports imports;
    private final Uploads uploads;

    ImportApi(ImportRows rows, Imports imports, Uploads uploads) {
        this.rows = rows;
        this.imports = imports;
        this.uploads = uploads;
    }

    @GetMapping
    @Operation(
            summary = "List imports",
            description = "For administrators. In the order in which their files came, those on their way too.")
    Paged<ImportAnswer> list(@ParameterObject Paging paging) {
        return paging.part(rows.imports(paging), ImportAnswer::id);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Send files",
            description = "For administrators. One file or many, or a zip of them, of at most 1 GiB in all, each in a"
                    + " part named `files`. They are read, and kept; nothing is imported before the run. The ETag is"
                    + " that of the reading.")
    ResponseEntity<ImportAnswer> bring(@RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var incoming = Incoming.sent(files);
        Invalid.unless(!incoming.isEmpty(), "/files", "Send at least one file, in a part named files.");
        return switch (uploads.bring(incoming)) {
            case Uploads.Brought.Kept(var id) -> Tagged.made(PATH, id, 1, find(id));
            case Uploads.Brought.Refused(var refusals) -> throw Refusals.of("/files", refusals);
        };
    }

    @GetMapping("/{import}")
    @Operation(summary = "Read an import", description = "For administrators. Ask again while it is counted, or runs.")
    ImportAnswer read(@PathVariable("import") UUID id) {
        return find(id);
    }

    @DeleteMapping("/{import}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw files away", description = "For administrators. Only before the run.")
    void discard(@PathVariable("import") UUID id) {
        if (!find(id).state().isOnItsWay()) throw new Conflict("This import is done: take it back with its undo.");
        uploads.discard(id);
    }

    /// How to take an import back.
    record UndoBody(
            @Schema(description = "Also takes back rows that were changed since.") @Nullable
            Boolean force) {}

    @GetMapping("/{import}/undo")
    @Operation(
            summary = "Read what would come of taking an import back",
            description = "For administrators. Nothing is taken back.")
    UndoSummary undoing(@PathVariable("import") UUID id, @RequestParam(required = false) @Nullable Boolean force) {
        return imports.undoing(standing(id), Boolean.TRUE.equals(force));
    }

    @PutMapping("/{import}/undo")
    @Operation(
            summary = "Take an import back",
            description = "For administrators. What it made goes, what it changed is again what it was. Rows that were"
                    + " changed since stay, and are listed.")
    UndoSummary undo(@PathVariable("import") UUID id, @RequestBody UndoBody body) {
        return imports.undo(standing(id), Boolean.TRUE.equals(body.force()));
    }

    private UUID standing(UUID id) {
        return switch (find(id).state()) {
            case DONE -> id;
            case UNDONE -> throw new Conflict("This import was taken back already.");
            case ASKS, UNDERSTOOD, RUNNING, FAILED -> throw new Conflict("This import is not done.");
        };
    }

    private ImportAnswer find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("There is no such import."));
    }
}
