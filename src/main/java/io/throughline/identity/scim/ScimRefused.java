package io.throughline.identity.scim;

/// What a directory asked for can't be done. Told in SCIM's own schema (RFC 7644 §3.12).
final class ScimRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;

    private ScimRefused(int status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    static ScimRefused value(String detail) {
        return new ScimRefused(400, "invalidValue", detail);
    }

    static ScimRefused syntax(String detail) {
        return new ScimRefused(400, "invalidSyntax", detail);
    }

    static ScimRefused filter(String filter) {
        return new ScimRefused(400, "invalidFilter", "This filter is not known here: " + filter);
    }

    static ScimRefused path(String path) {
        return new ScimRefused(400, "invalidPath", "This path is not known here: " + path);
    }

    static ScimRefused taken(String detail) {
        return new ScimRefused(409, "uniqueness", detail);
    }

    static ScimRefused lastAdministrator() {
        return new ScimRefused(
                403, "", "The last administrator who can sign in with a password stays. Make another one first.");
    }

    int status() {
        return status;
    }

    /// The word of RFC 7644 for it; empty where it has none.
    String type() {
        return type;
    }
}
