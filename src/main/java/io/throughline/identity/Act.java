package io.throughline.identity;

import java.util.Locale;

/// What is noted besides what is written to tracked tables.
public enum Act {
    SIGNED_IN(Kind.SIGN_IN),
    /// A wrong password, or an address that nobody signs in with.
    SIGN_IN_REFUSED(Kind.SIGN_IN),
    /// One wrong try too many.
    LOCKED(Kind.SIGN_IN),
    SIGNED_OUT(Kind.SIGN_IN),
    LOCK_LIFTED(Kind.ACCESS),
    SESSIONS_ENDED(Kind.ACCESS),
    PASSWORD_CHANGED(Kind.ACCESS),
    LINK_MADE(Kind.ACCESS),
    LINK_FOLLOWED(Kind.ACCESS),
    SECOND_FACTOR_SET_UP(Kind.ACCESS),
    SECOND_FACTOR_ENDED(Kind.ACCESS),
    RECOVERY_CODES_MADE(Kind.ACCESS),
    PASSKEY_MADE(Kind.ACCESS),
    PASSKEY_REMOVED(Kind.ACCESS),
    /// From now on the company's sign-in lets them in.
    COMPANY_SIGN_IN_BEGUN(Kind.ACCESS),
    COMPANY_SIGN_IN_ENDED(Kind.ACCESS),
    /// The company's directory made, changed or removed a user.
    PROVISIONED(Kind.ACCESS),
    TOKEN_MADE(Kind.ACCESS),
    TOKEN_REVOKED(Kind.ACCESS),
    /// A calendar may read the plan of a deal without signing in.
    FEED_MADE(Kind.ACCESS),
    FEED_REVOKED(Kind.ACCESS),
    EXPORTED(Kind.EXPORT),
    BACKED_UP(Kind.EXPORT),
    AUDIT_EXPORTED(Kind.EXPORT);

    /// What somebody looks for.
    public enum Kind {
        SIGN_IN,
        /// Who may come in, and as what.
        ACCESS,
        SETTINGS,
        CHANGE,
        IMPORT,
        EXPORT
    }

    private final Kind kind;

    Act(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// As the audit names it: `sign-in-refused`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
