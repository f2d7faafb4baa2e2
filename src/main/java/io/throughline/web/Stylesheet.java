package io.throughline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Style for a page that must stand alone: the files of `static/css` joined in order, and the hash that lets a strict
/// content security policy allow exactly this text.
public record Stylesheet(String css, String hash) {

    /// @param parts names of files in `static/css`, without `.css`
    public static Stylesheet of(String... parts) {
        var css = new StringBuilder();
        for (var part : parts) css.append(read(part));
        return new Stylesheet(css.toString(), "sha256-" + sha256(css.toString()));
    }

    private static String read(String part) {
        try (var file = Stylesheet.class.getResourceAsStream("/static/css/" + part + ".css")) {
            if (file == null) throw new IllegalArgumentException("There is no stylesheet " + part + ".");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
