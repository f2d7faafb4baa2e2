package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

import java.util.List;

/// What of our products a deal is about.
record DealLineLoad(FileLoad load) {
    void run() {
        Repeats.makeIds(load, "deal_id", "deal_name", "product_id", "product_name");
        Repeats.ofId(load);
        Names.resolve(load, Reference.DEAL, Reference.PRODUCT);
        load.refuse(Missing.of(Reference.DEAL));
        load.refuse(Missing.of(Reference.PRODUCT));
        Matching.byId(load, "deal_line");
        new Columns(load)
                .with("deal_id", Reference.DEAL.value(), true)
                .with("product_id", Reference.PRODUCT.value(), true)
                .with(QUANTITY)
                .with(PRICE)
                .with(AMOUNT)
                .with(CURRENCY)
                .merge(
                        "deal_line",
                        Reference.DEAL.joins() + Reference.PRODUCT.joins(),
                        List.of(List.of("price", "amount", "currency")));
    }
}
