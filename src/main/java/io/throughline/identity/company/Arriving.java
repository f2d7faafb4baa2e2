package io.throughline.identity.company;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody whom the company's sign-in sends, as it describes them.
///
/// @param subject never given to another person there
/// @param email `null` where it says none
/// @param verified whether it says that the address is theirs
/// @param name may be empty
record Arriving(
        String issuer, String subject, @Nullable String email, boolean verified, String name, Set<String> groups) {
    private static final int LONGEST = 200;

    /// What to call them here.
    String called() {
        var called = name.isBlank() ? (email == null ? subject : email) : name.strip();
        return called.length() > LONGEST ? called.substring(0, LONGEST) : called;
    }
}
