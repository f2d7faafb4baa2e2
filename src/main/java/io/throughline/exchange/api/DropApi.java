package io.throughline.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.exchange.drop.Drops;
import io.throughline.exchange.mail.Found;
import io.throughline.exchange.mail.MailFiles;
import io.throughline.exchange.upload.Incoming;
import io.throughline.web.api.Invalid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Mail and calendars as interactions.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "What happened")
class DropApi {
    private final MailFiles files;
    private final Drops drops;
    private final Deals deals;

    DropApi(MailFiles files, Drops drops, Deals deals) {
        this.files = files;
        this.drops = drops;
        this.deals = deals;
    }

    @PostMapping(path = "/interactions/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Send mail and calendars",
            description = "Files of mail (`.eml`, mbox) and calendars (`.ics`), at most 100 MB in all, each in a part"
                    + " named `files`. Each message and meeting becomes an interaction of the one open deal that its"
                    + " people have a part in, of those that you may write to; a meeting to come is planned. The others"
                    + " come back with a reason. The same sent again adds nothing. What is written in a message is not"
                    + " kept.")
    DropAnswer drop(Viewer viewer, @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return DropAnswer.of(drops.drop(read(files), viewer));
    }

    @PostMapping(path = "/deals/{deal}/interactions/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Send mail and calendars of one deal",
            description = "The same, and all of it becomes interactions of this deal, with those of its people who are"
                    + " on file.")
    DropAnswer drop(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        deals.toWrite(deal, viewer);
        return DropAnswer.of(drops.drop(read(files), deal, viewer));
    }

    private Found read(@Nullable List<MultipartFile> sent) {
        var incoming = Incoming.sent(sent);
        Invalid.unless(!incoming.isEmpty(), "/files", "Send at least one file, in a part named files.");
        return files.read(incoming);
    }
}
