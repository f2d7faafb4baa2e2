package io.throughline.web.api;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/// Answers that carry the entity tag of what they show, for the next `If-Match`.
public final class Tagged {
    private Tagged() {}

    public static <T> ResponseEntity<T> found(int version, T body) {
        return ResponseEntity.ok().eTag(IfMatch.tag(version)).body(body);
    }

    /// @param list the path of the list that it joined
    public static <T> ResponseEntity<T> made(String list, UUID id, int version, T body) {
        return ResponseEntity.created(URI.create(list + "/" + id))
                .eTag(IfMatch.tag(version))
                .body(body);
    }
}
