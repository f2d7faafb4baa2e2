package io.throughline.exchange.page;

import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.exchange.load.DoneImport;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.upload.Uploads;
import io.throughline.exchange.world.WorkedExample;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Imports that were done: what each brought, and how it is taken back.
@Controller
@RequestMapping("/imports")
class ImportController {
    private final Imports imports;
    private final Uploads uploads;
    private final UploadPages pages;
    private final WorkedExample example;

    ImportController(Imports imports, Uploads uploads, UploadPages pages, WorkedExample example) {
        this.imports = imports;
        this.uploads = uploads;
        this.pages = pages;
        this.example = example;
    }

    @GetMapping
    ModelAndView list(Shell shell) {
        return Html.ok("exchange/imports", new ImportsPage(shell, uploads.all(), imports.list()));
    }

    /// One address for as long as there is anything of it: first the files, then the import.
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell) {
        var done = imports.find(id);
        if (done.isPresent()) return Html.ok("exchange/import", new ImportPage(shell, done.get()));
        return pages.show(shell, uploads.find(id).orElseThrow(ImportController::none));
    }

    /// Where a running import comes to, step by step; once it is done, its report.
    @GetMapping("/{id}/progress")
    ModelAndView progress(@PathVariable UUID id, Shell shell) {
        if (imports.find(id).isPresent()) return Goes.to("/imports/" + id + "/report", shell);
        return pages.progress(shell, uploads.find(id).orElseThrow(ImportController::none));
    }

    @GetMapping("/{id}/undo")
    ModelAndView undo(@PathVariable UUID id, Shell shell) {
        var done = done(id);
        return Html.ok("exchange/undo", new UndoPage(shell, done, imports.undoing(id, false)));
    }

    @DeleteMapping("/{id}")
    ModelAndView remove(@PathVariable UUID id, Viewer viewer) {
        if (imports.find(id).isEmpty()) {
            uploads.discard(id);
            return Html.seeOther("/imports");
        }
        var done = done(id);
        if (done.example()) example.remove(viewer);
        else imports.undo(id, false);
        return Html.seeOther("/imports/" + id);
    }

    private DoneImport done(UUID id) {
        return imports.find(id).filter(done -> !done.undone()).orElseThrow(ImportController::none);
    }

    private static NotFound none() {
        return new NotFound("There is no such import, or it was taken back.");
    }
}
