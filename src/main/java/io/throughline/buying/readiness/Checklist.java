package io.throughline.buying.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a customer must have in place for a product to work. A change makes a new edition. Source: "Selling is Dead".
///
/// @param edition 0 where there is none yet
/// @param by who made this edition, `null` where nobody is known to
public record Checklist(
        UUID id,
        UUID productId,
        String product,
        int edition,
        @Nullable LocalDate madeOn,
        @Nullable String by,
        List<Item> items) {

    public record Item(Area area, String words) {}

    public List<Item> of(Area area) {
        return items.stream().filter(item -> item.area() == area).toList();
    }
}
