package io.throughline.transition.vision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/// A PDF that the browser shows, and keeps under its title.
record PdfFile(String title, ByteArrayOutputStream bytes) implements View {
    private static final String FORBIDDEN = "[\\p{Cntrl}/\\\\:*?\"<>|]+";

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PDF_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var name = title.replaceAll(FORBIDDEN, " ").strip() + ".pdf";
        response.setContentType(getContentType());
        response.setContentLength(bytes.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        bytes.writeTo(response.getOutputStream());
    }
}
