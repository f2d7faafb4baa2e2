package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

import java.util.List;

/// What we sell.
record ProductLoad(FileLoad load) {
    void run() {
        Repeats.ofId(load);
        Repeats.ofName(load);
        Matching.byIdOrName(load, Target.PRODUCT);
        new Columns(load)
                .with("name", "s.name", true)
                .with(FAMILY)
                .with(PRICE)
                .with(CURRENCY)
                .with("active", "coalesce(s.active, t.active, true)", ACTIVE)
                .merge("product", "", List.of(List.of("price", "currency")));
    }
}
