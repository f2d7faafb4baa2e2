package io.throughline.deals.spot;

/// What of an account or a deal is a word or two.
public enum Word {
    INDUSTRY(true),
    COUNTRY(true),
    ACCOUNT_TYPE(true),
    SOURCE(false),
    TYPE(false),
    PRODUCT(false),
    LANE(false),
    STAGE(false);

    private final boolean ofAccount;

    Word(boolean ofAccount) {
        this.ofAccount = ofAccount;
    }

    boolean isOfAccount() {
        return ofAccount;
    }
}
