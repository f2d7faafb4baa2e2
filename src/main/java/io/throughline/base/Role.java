package io.throughline.base;

/// What a user comes for. Everyone may read every account and deal that is not restricted; who may write to a deal
/// follows from its team, not from this.
public enum Role {
    SELLER,
    MANAGER,
    ADMINISTRATOR
}
