package io.throughline.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Conflict;
import io.throughline.base.Forbidden;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.load.UndoSummary;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Imports go through everybody's records, so they are the administrators'.
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportApi {
    private final ImportRows rows;
    private final Imports imports;

    ImportApi(ImportRows rows, Imports imports) {
        this.rows = rows;
        this.imports = imports;
    }

    @GetMapping
    @Operation(summary = "List imports", description = "For administrators. In the order in which they were done.")
    Paged<ImportAnswer> list(Viewer viewer, @ParameterObject Paging paging) {
        administrator(viewer);
        return paging.part(rows.imports(paging), ImportAnswer::id);
    }

    @GetMapping("/{import}")
    @Operation(summary = "Read an import", description = "For administrators.")
    ImportAnswer read(Viewer viewer, @PathVariable("import") UUID id) {
        administrator(viewer);
        return find(id);
    }

    /// How to take an import back.
    record UndoBody(
            @Schema(description = "Also takes back rows that were changed since.") @Nullable
            Boolean force) {}

    @PutMapping("/{import}/undo")
    @Operation(
            summary = "Take an import back",
            description = "For administrators. What it made goes, what it changed is again what it was. Rows that were"
                    + " changed since stay, and are listed.")
    UndoSummary undo(Viewer viewer, @PathVariable("import") UUID id, @RequestBody UndoBody body) {
        administrator(viewer);
        if (find(id).undoneAt() != null) throw new Conflict("This import was taken back already.");
        return imports.undo(id, Boolean.TRUE.equals(body.force()));
    }

    private ImportAnswer find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("There is no such import."));
    }

    private static void administrator(Viewer viewer) {
        if (!viewer.isAdministrator()) throw new Forbidden("Imports are for administrators.");
    }
}
