package io.throughline.exchange.sample;

import static de.siegmar.fastcsv.writer.LineDelimiter.LF;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;

/// Writes what hangs on the deals: their history, who takes part, what is in them, what was logged.
final class AroundFiles implements AutoCloseable {
    private static final List<String> ROLES = List.of(
            "Economic Buyer",
            "Decision Maker",
            "Technical Buyer",
            "Business User",
            "Evaluator",
            "Executive Sponsor",
            "");
    private static final List<String> PRIMARY = List.of("Yes", "TRUE", "1");
    private final Cast cast;
    private final CsvFile history;
    private final CsvFile roles;
    private final CsvFile lines;
    private final CsvFile tasks;

    AroundFiles(Path folder, Cast cast) {
        this.cast = cast;
        history = create(
                folder,
                "OpportunityHistory.csv",
                "Id",
                "OpportunityId",
                "CreatedById",
                "CreatedDate",
                "StageName",
                "Amount",
                "CurrencyIsoCode",
                "CloseDate",
                "IsDeleted");
        roles = create(
                folder,
                "OpportunityContactRole.csv",
                "Id",
                "OpportunityId",
                "ContactId",
                "Role",
                "IsPrimary",
                "IsDeleted");
        lines = create(
                folder,
                "OpportunityLineItem.csv",
                "Id",
                "OpportunityId",
                "Product2Id",
                "Product2.Name",
                "Quantity",
                "UnitPrice",
                "TotalPrice",
                "CurrencyIsoCode",
                "IsDeleted");
        tasks = create(
                folder,
                "Task.csv",
                "Id",
                "WhatId",
                "WhoId",
                "AccountId",
                "OwnerId",
                "Subject",
                "ActivityDate",
                "Type",
                "CallType",
                "Status",
                "Description",
                "IsDeleted");
    }

    private static CsvFile create(Path folder, String name, String... header) {
        return CsvFile.create(folder.resolve(name), UTF_8, "", LF, header);
    }

    void rows(SampleDeal deal) {
        var dice = new Dice(cast.seed(), "around", deal.number());
        if (deal.opened() != null) history(deal, dice);
        if (deal.account() >= 0 && dice.chance(.75)) roles(deal, dice);
        if (dice.chance(.8)) lines(deal, dice);
        tasks(deal, dice);
    }

    private void history(SampleDeal deal, Dice dice) {
        for (var moment : deal.history())
            history.row(
                    SalesforceId.of("008", history.rows()),
                    DealFiles.dealId(deal.number()),
                    CastFiles.userId(deal.seller()),
                    CastFiles.moment(moment.on(), dice),
                    moment.stage(),
                    deal.amount() == 0 ? "" : String.valueOf(moment.amount()),
                    deal.currency(),
                    moment.close().toString(),
                    "FALSE");
    }

    /// This file has the short ids.
    private void roles(SampleDeal deal, Dice dice) {
        var people = Math.min(cast.contactsOf(deal.account()), dice.between(1, 4));
        for (var place = 0; place < people; place++)
            roles.row(
                    SalesforceId.shortOf("00K", roles.rows()),
                    SalesforceId.shortOf("006", deal.number()),
                    SalesforceId.shortOf("003", deal.account() * 8L + place),
                    dice.of(ROLES),
                    place == 0 ? dice.of(PRIMARY) : dice.of(List.of("No", "FALSE", "0", "")),
                    "");
    }

    private void lines(SampleDeal deal, Dice dice) {
        var named = dice.chance(.04);
        var quantity = dice.between(1, 4);
        var product = deal.product();
        lines.row(
                SalesforceId.of("00k", lines.rows()),
                DealFiles.dealId(deal.number()),
                named ? "" : CastFiles.productId(product),
                named ? product.name().replace(" ", "-") : product.name(),
                String.valueOf(quantity),
                String.valueOf(product.price()),
                String.valueOf((long) product.price() * quantity),
                deal.currency(),
                "FALSE");
    }

    private void tasks(SampleDeal deal, Dice dice) {
        for (var task : new Activities(cast, deal).list())
            tasks.row(
                    SalesforceId.of("00T", tasks.rows()),
                    DealFiles.dealId(deal.number()),
                    deal.account() < 0 || dice.chance(.3) ? "" : CastFiles.contactId(deal.account() * 8L),
                    deal.account() < 0 ? "" : CastFiles.accountId(deal.account()),
                    CastFiles.userId(deal.seller()),
                    task.subject(),
                    // as an American spreadsheet writes days
                    task.on().getMonthValue() + "/" + task.on().getDayOfMonth() + "/"
                            + task.on().getYear(),
                    task.type(),
                    task.direction(),
                    "Completed",
                    dice.chance(.1) ? "Said: \"not before the audit\", then, after lunch, asked for terms" : "",
                    "FALSE");
    }

    void refused() {
        tasks.row(
                SalesforceId.of("00T", tasks.rows()),
                DealFiles.dealId(0),
                "",
                "",
                CastFiles.userId(0),
                "Leap day call",
                "2/29/2025",
                "Call",
                "Outbound",
                "Completed",
                "",
                "FALSE");
        lines.torn(SalesforceId.of("00k", lines.rows()), DealFiles.dealId(0), "");
    }

    @Override
    public void close() {
        history.close();
        roles.close();
        lines.close();
        tasks.close();
    }
}
