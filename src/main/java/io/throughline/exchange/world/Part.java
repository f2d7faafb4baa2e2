package io.throughline.exchange.world;

import org.jspecify.annotations.Nullable;

/// Who plays a part on the buyer's side; whoever others report to comes first.
enum Part {
    /// Can release the money.
    OWNER("Economic owner", "Managing director", "Management"),
    /// Whose word ends it, where that is not the one who pays. No file of ours names them.
    DECIDER(null, "Technical director", "Technology"),
    /// Has to live with what is bought; their title is their trade's.
    USER("User", null, "Operations"),
    TECHNICAL("Technical evaluator", "Head of engineering", "Technology"),
    PROCUREMENT("Procurement", "Head of purchasing", "Purchasing"),
    /// Works for somebody else, and is listened to.
    ADVISER(null, "Consultant", null);

    private final @Nullable String role;
    private final @Nullable String title;
    private final @Nullable String department;

    Part(@Nullable String role, @Nullable String title, @Nullable String department) {
        this.role = role;
        this.title = title;
        this.department = department;
    }

    /// The CRM's word for them, `null` where it has none.
    @Nullable
    String role() {
        return role;
    }

    String title(Trade trade) {
        return title == null ? trade.user() : title;
    }

    @Nullable
    String department() {
        return department;
    }
}
