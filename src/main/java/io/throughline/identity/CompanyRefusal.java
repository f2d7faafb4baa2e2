package io.throughline.identity;

import java.util.Arrays;
import java.util.Optional;

/// Why somebody whom the company's sign-in sent back does not come in.
public enum CompanyRefusal {
    /// It can't be reached, or doesn't say what it should.
    DOWN,
    /// It, or the person, said no; or what came back was not what was asked for.
    FAILED,
    /// In none of the groups that may come in.
    GROUP,
    /// Nobody here has the address, and nobody is made for it.
    UNKNOWN,
    /// Somebody here has the address, and it isn't said to be theirs.
    UNVERIFIED,
    /// More than one here have the address.
    SEVERAL,
    /// It knows somebody else as the user with this address.
    TAKEN,
    /// They worked here once.
    LEFT;

    static Optional<CompanyRefusal> of(String word) {
        return Arrays.stream(values()).filter(why -> why.name().equals(word)).findFirst();
    }
}
