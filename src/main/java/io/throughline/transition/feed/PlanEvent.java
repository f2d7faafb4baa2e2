package io.throughline.transition.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/// What a calendar shows of something in a plan. Both days are inclusive.
///
/// @param uid by which calendars know it again, whatever becomes of it
/// @param about who does it and how long it takes; lines, empty for none
/// @param path of the page that says more
record PlanEvent(String uid, LocalDate first, LocalDate last, String summary, String about, String path) {
    /// Of what is shown, but for the address of our page: two events with the same look the same.
    String shown() {
        var all = String.join("\0", first.toString(), last.toString(), summary, about);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
