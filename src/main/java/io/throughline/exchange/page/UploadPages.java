package io.throughline.exchange.page;

import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.upload.Upload;
import io.throughline.exchange.upload.Uploads;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows files on their way in, by how far they have come.
@Component
class UploadPages {
    private final Uploads uploads;

    UploadPages(Uploads uploads) {
        this.uploads = uploads;
    }

    ModelAndView show(Shell shell, Upload upload) {
        return switch (upload.state()) {
            case UPLOADED, UNDERSTOOD -> understood(HttpStatus.OK, shell, upload, Map.of(), "");
            case RUNNING -> Goes.to("/imports/" + upload.id() + "/progress", shell);
            case FAILED -> Html.ok("exchange/failed", new UploadPage(shell, upload));
        };
    }

    ModelAndView progress(Shell shell, Upload upload) {
        return switch (upload.state()) {
            case RUNNING -> Html.ok("exchange/progress", new UploadPage(shell, upload));
            case UPLOADED, UNDERSTOOD, FAILED -> Goes.to("/imports/" + upload.id(), shell);
        };
    }

    /// What the files were understood to hold, to be corrected.
    ///
    /// @param typed what was just typed, where it could not be taken
    ModelAndView understood(HttpStatus status, Shell shell, Upload upload, Map<String, String> typed, String problem) {
        return switch (uploads.understanding(upload)) {
            case Understanding.Understood understood ->
                Html.answer(
                        status, "exchange/understood", new UnderstoodPage(shell, upload, understood, typed, problem));
            case Understanding.Asks(var questions) ->
                Html.answer(status, "exchange/asks", new AsksPage(shell, upload, questions, typed, problem));
            case Understanding.Refused refused ->
                throw new IllegalStateException("What can't be used is not kept: " + refused);
        };
    }
}
