package io.throughline.transition.feed;

import io.throughline.base.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What calendars read on their own, without anybody signed in.
@Controller
class FeedController {
    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final int TAG_BYTES = 16;

    private final FeedDoor door;
    private final PlanCalendars calendars;

    FeedController(FeedDoor door, PlanCalendars calendars) {
        this.door = door;
        this.calendars = calendars;
    }

    /// The address is a secret: no other site is told of it, and no cache on the way keeps what stands there.
    @GetMapping("/plans/{word}.ics")
    ResponseEntity<byte[]> read(@PathVariable String word) {
        var deal = door.open(word).orElseThrow(() -> new NotFound("Nothing is at this address, or not any more."));
        var bytes = calendars.of(deal, address()).bytes();
        return ResponseEntity.ok()
                .eTag("\"" + sum(bytes) + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .contentType(CALENDAR)
                .body(bytes);
    }

    static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private static String sum(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
