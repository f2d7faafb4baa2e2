package io.throughline.exchange.world;

/// Who plays a part on the buyer's side.
enum Part {
    /// Can release the money.
    OWNER("Economic owner"),
    /// Has to live with what is bought.
    USER("User");

    private final String role;

    Part(String role) {
        this.role = role;
    }

    String role() {
        return role;
    }
}
