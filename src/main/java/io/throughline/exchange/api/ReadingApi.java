package io.throughline.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.upload.Said;
import io.throughline.exchange.upload.Upload;
import io.throughline.exchange.upload.Uploads;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Tagged;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How the files of an import are read, and its run, which is of one reading.
@RestController
@RequestMapping(ImportApi.PATH + "/{import}")
@Tag(name = "Imports")
class ReadingApi {
    private final Uploads uploads;
    private final ImportRows rows;

    ReadingApi(Uploads uploads, ImportRows rows) {
        this.uploads = uploads;
        this.rows = rows;
    }

    @GetMapping("/reading")
    @Operation(
            summary = "Read how an import's files were understood",
            description = "For administrators. As long as it is not done.")
    ResponseEntity<ReadingAnswer> read(@PathVariable("import") UUID id) {
        return shown(id);
    }

    @PutMapping("/reading")
    @Operation(
            summary = "Say how an import's files are to be read",
            description = "For administrators. What would come of them is counted anew.")
    ResponseEntity<ReadingAnswer> say(
            @PathVariable("import") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ReadingBody body) {
        return say(upload(id, ifMatch), body.said());
    }

    @DeleteMapping("/reading")
    @Operation(summary = "Forget what was said of an import's files", description = "For administrators.")
    ResponseEntity<ReadingAnswer> forget(
            @PathVariable("import") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return say(upload(id, ifMatch), Said.NOTHING);
    }

    private ResponseEntity<ReadingAnswer> say(Upload upload, Said said) {
        if (uploads.say(upload, said) instanceof Understanding.Refused(var refusals)) throw Refusals.of("", refusals);
        return shown(upload.id());
    }

    @PutMapping("/run")
    @Operation(
            summary = "Import the files, as they were read",
            description = "For administrators. It is done in the background, all of it or nothing; the import says how"
                    + " far it has come.")
    ImportAnswer run(
            @PathVariable("import") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var upload = upload(id, ifMatch);
        if (uploads.understanding(upload) instanceof Understanding.Asks(var questions))
            throw new Invalid(questions.stream()
                    .map(question -> new Invalid.Problem("", question.sentence()))
                    .toList());
        uploads.start(upload);
        return rows.find(id).orElseThrow(ReadingApi::none);
    }

    private Upload upload(UUID id) {
        return uploads.find(id).orElseThrow(ReadingApi::none);
    }

    private Upload upload(UUID id, @Nullable String ifMatch) {
        var upload = upload(id);
        IfMatch.require(ifMatch, upload.version());
        return upload;
    }

    private static NotFound none() {
        return new NotFound("There is no such import, or it is done.");
    }

    private ResponseEntity<ReadingAnswer> shown(UUID id) {
        var upload = upload(id);
        return Tagged.found(upload.version(), ReadingAnswer.of(uploads.understanding(upload), upload.said()));
    }
}
