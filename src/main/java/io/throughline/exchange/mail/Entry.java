package io.throughline.exchange.mail;

import io.throughline.base.Channel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A message of a mailbox, or a meeting of a calendar, as its file tells it.
///
/// @param file the name of the file it stands in
/// @param id as the mail or the calendar knows it
/// @param on in the organisation's zone
/// @param toCome its beginning is still ahead
/// @param from the address of who wrote or invited; empty where it isn't said
/// @param others the addresses of everybody else who is in it
/// @param declined the addresses of those who said that they would not come
/// @param minutes how long, `null` where not known
public record Entry(
        String file,
        Source source,
        String id,
        LocalDate on,
        boolean toCome,
        boolean cancelled,
        String from,
        List<String> others,
        List<String> declined,
        String subject,
        @Nullable Integer minutes) {

    /// Where entries come from.
    public enum Source {
        MAIL(Channel.EMAIL),
        CALENDAR(Channel.MEETING);

        private final Channel channel;

        Source(Channel channel) {
            this.channel = channel;
        }

        public Channel channel() {
            return channel;
        }

        /// The same in the column `source`.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// All who are in it, whether they came or not, each once.
    public Stream<String> addresses() {
        return Stream.of(Stream.of(from), others.stream(), declined.stream())
                .flatMap(part -> part)
                .filter(address -> !address.isEmpty())
                .distinct();
    }

    /// All who are in it and did not decline.
    public Stream<String> present() {
        return addresses().filter(address -> !declined.contains(address));
    }

    /// What it is known by on file. Ids of mail often hold an address, so what is kept can't be read back.
    public String externalId() {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
