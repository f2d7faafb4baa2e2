package io.throughline.exchange.mail;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// E-mail addresses as they are compared: in small letters, without what stands around them.
final class Addresses {
    /// Of one message or meeting.
    static final int MOST = 200;

    private static final int LONGEST = 254;

    private Addresses() {}

    /// The address; nothing where it is none.
    static Stream<String> plain(@Nullable String address) {
        if (address == null) return Stream.of();
        var plain = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
        var at = plain.indexOf('@');
        var isOne = at > 0 && at < plain.length() - 1 && plain.length() <= LONGEST;
        return isOne && plain.chars().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c))
                ? Stream.of(plain)
                : Stream.of();
    }
}
