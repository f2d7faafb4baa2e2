package io.throughline.exchange.page;

import io.throughline.exchange.upload.Upload;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import org.jspecify.annotations.Nullable;

/// An upload that runs, or failed.
public record UploadPage(Shell shell, Upload upload) implements Page {
    public String files() {
        return String.join(", ", upload.files());
    }

    public String phase() {
        return upload.phase() == null ? say("progress.waiting") : upload.phase();
    }

    public @Nullable String rows() {
        return upload.rows() == 0 ? null : say("progress.rows", upload.rows());
    }

    public String problem() {
        return upload.problem() == null ? "" : upload.problem();
    }
}
