package io.throughline.exchange.world;

/// Who plays a part on the buyer's side.
enum Part {
    /// Can release the money.
    OWNER("Managing director", "Economic owner"),
    /// Has to live with what is bought.
    USER("Head of production", "User");

    private final String title;
    private final String role;

    Part(String title, String role) {
        this.title = title;
        this.role = role;
    }

    String title() {
        return title;
    }

    String role() {
        return role;
    }
}
