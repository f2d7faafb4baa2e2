package io.throughline.exchange.page;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.Understanding.Refusal;
import io.throughline.exchange.upload.Answer;
import io.throughline.exchange.upload.Incoming;
import io.throughline.exchange.upload.Said;
import io.throughline.exchange.upload.Upload;
import io.throughline.exchange.upload.Uploads;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Files on their way in: brought, corrected, started.
@Controller
@RequestMapping("/imports")
class UploadController {
    private final Uploads uploads;
    private final UploadPages pages;

    UploadController(Uploads uploads, UploadPages pages) {
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping("/new")
    ModelAndView form(Shell shell) {
        return Html.ok("exchange/newImport", new NewImportPage(shell, List.of()));
    }

    @PostMapping
    ModelAndView bring(Shell shell, @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var incoming = Incoming.sent(files);
        if (incoming.isEmpty()) return again(shell, List.of(new Refusal("", shell.say("newImport.none"))));
        return switch (uploads.bring(incoming)) {
            case Uploads.Brought.Kept(var id) -> Html.seeOther("/imports/" + id);
            case Uploads.Brought.Refused(var refusals) -> again(shell, refusals);
        };
    }

    private static ModelAndView again(Shell shell, List<Refusal> refusals) {
        return Html.unprocessable("exchange/newImport", new NewImportPage(shell, refusals));
    }

    /// Reads the files again, as was said.
    @PutMapping("/{id}/reading")
    ModelAndView read(
            @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> typed, Shell shell) {
        var upload = upload(id, version);
        return switch (say(upload, typed)) {
            case Understanding.Understood _, Understanding.Asks _ -> Html.seeOther("/imports/" + id);
            case Understanding.Refused refused -> refused(shell, upload, typed, refused);
        };
    }

    /// Forgets what was said.
    @DeleteMapping("/{id}/reading")
    ModelAndView forget(@PathVariable UUID id, @RequestParam int version) {
        uploads.say(upload(id, version), Said.NOTHING);
        return Html.seeOther("/imports/" + id);
    }

    /// Imports the files, as was said.
    @PostMapping("/{id}/run")
    ModelAndView run(
            @PathVariable UUID id,
            @RequestParam(required = false, defaultValue = "0") int version,
            @RequestParam Map<String, String> typed,
            Shell shell) {
        var upload = version == 0 ? upload(id) : upload(id, version);
        return switch (version == 0 ? uploads.understanding(upload) : say(upload, typed)) {
            case Understanding.Understood _ -> {
                uploads.start(upload(id));
                yield Html.seeOther("/imports/" + id + "/progress");
            }
            case Understanding.Asks _ ->
                pages.understood(HttpStatus.UNPROCESSABLE_CONTENT, shell, upload(id), Map.of(), "");
            case Understanding.Refused refused -> refused(shell, upload, typed, refused);
        };
    }

    private Understanding say(Upload upload, Map<String, String> typed) {
        var now = uploads.understanding(upload);
        var said = switch (now) {
            case Understanding.Understood understood -> new Correction(understood, typed).of(upload.said());
            case Understanding.Asks(var questions) -> answered(upload.said(), questions, typed);
            case Understanding.Refused _ -> upload.said();
        };
        return said.equals(upload.said()) ? now : uploads.say(upload, said);
    }

    private static Said answered(Said said, List<Understanding.Question> questions, Map<String, String> typed) {
        for (var i = 0; i < questions.size(); i++)
            said = Answer.to(questions.get(i)).said(said, questions.get(i), typed.getOrDefault("answer." + i, ""));
        return said;
    }

    private ModelAndView refused(Shell shell, Upload upload, Map<String, String> typed, Understanding.Refused refused) {
        var problem = refused.refusals().stream().map(Refusal::why).collect(Collectors.joining(" "));
        return pages.understood(HttpStatus.UNPROCESSABLE_CONTENT, shell, upload, typed, problem);
    }

    private Upload upload(UUID id) {
        return uploads.find(id).orElseThrow(() -> new NotFound("There is nothing to import any more."));
    }

    private Upload upload(UUID id, int version) {
        var upload = upload(id);
        if (upload.version() != version)
            throw new Conflict("Something else was said of these files meanwhile: look at them again.");
        return upload;
    }
}
