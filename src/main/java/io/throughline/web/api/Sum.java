package io.throughline.web.api;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/// What tells one request to a path from another: a hash of all that it brings. It is worked out only when asked for.
@FunctionalInterface
interface Sum {
    String hash() throws IOException;

    static Sum of(String path, byte[] body) {
        return () -> {
            var hash = begun(path);
            return HexFormat.of().formatHex(hash.digest(body));
        };
    }

    static Sum of(String path, Collection<Part> parts) {
        return () -> {
            var hash = begun(path);
            for (var part : parts) add(part, hash);
            return HexFormat.of().formatHex(hash.digest());
        };
    }

    private static void add(Part part, MessageDigest hash) throws IOException {
        var head = "%s\n%s\n%d\n".formatted(part.getName(), part.getSubmittedFileName(), part.getSize());
        hash.update(head.getBytes(StandardCharsets.UTF_8));
        var buffer = new byte[1 << 16];
        try (var in = part.getInputStream()) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) hash.update(buffer, 0, read);
        }
    }

    private static MessageDigest begun(String path) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update((path + "\n").getBytes(StandardCharsets.UTF_8));
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
