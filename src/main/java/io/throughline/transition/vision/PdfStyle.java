package io.throughline.transition.vision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The style of the PDF: what the browser's says, in the older CSS that it is drawn by.
final class PdfStyle {
    static final String CSS = read();

    private PdfStyle() {}

    private static String read() {
        try (var file = PdfStyle.class.getResourceAsStream("pdf.css")) {
            if (file == null) throw new IllegalStateException("The style of the PDF is missing.");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
