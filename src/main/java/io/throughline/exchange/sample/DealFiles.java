package io.throughline.exchange.sample;

import static de.siegmar.fastcsv.writer.LineDelimiter.CRLF;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;

/// Writes the deals themselves, with what sellers forget and mistype in them.
record DealFiles(Path folder, Cast cast) {
    private static final List<String> NOTES = List.of(
            "Wants to see it run first, \"no slides\"",
            "Budget round in autumn,\nask again then",
            "=SUM(2;3) lines to be fitted",
            "-20% if signed by June",
            "Replaces two old lines; ours would be the third",
            "Met at the fair, friendly");
    private static final List<String> YES_OR_NO = List.of("Yes", "No", "TRUE", "1", "", "");

    CsvFile file() {
        return CsvFile.create(
                folder.resolve("Opportunity.csv"),
                UTF_8,
                "",
                CRLF,
                "Id",
                "IsDeleted",
                "AccountId",
                "Name",
                "Description",
                "StageName",
                "Amount",
                "CurrencyIsoCode",
                "CloseDate",
                "CreatedDate",
                "Type",
                "NextStep",
                "Next_Step_Date__c",
                "LeadSource",
                "IsClosed",
                "IsWon",
                "OwnerId",
                "Loss_Reason__c",
                "Product__c",
                "Competitor__c",
                "Budget_Confirmed__c");
    }

    void row(CsvFile file, SampleDeal deal) {
        var dice = new Dice(cast.seed(), "deal row", deal.number());
        var step = NextStep.of(cast, deal, dice);
        file.row(
                dealId(deal.number()),
                "FALSE",
                deal.account() < 0 ? "" : CastFiles.accountId(deal.account()),
                deal.name(),
                dice.chance(.25) ? dice.of(NOTES) : "",
                deal.stage(),
                deal.amount() == 0 ? "" : String.valueOf(deal.amount()),
                deal.currency(),
                deal.close().toString(),
                deal.opened() == null ? "" : CastFiles.moment(deal.opened(), dice),
                deal.type(),
                step.words(),
                step.on(),
                deal.source(),
                deal.isOpen() ? "FALSE" : "TRUE",
                deal.isWon() ? "1" : "",
                CastFiles.userId(deal.seller()),
                deal.isOpen() || deal.isWon() ? "" : dice.of(Offer.LOST_BECAUSE),
                mistyped(deal.product().name(), dice),
                dice.chance(.4) ? dice.of(Offer.RIVALS) : "",
                dice.of(YES_OR_NO));
    }

    /// Rows that can't be taken: a day that does not exist, and a line that broke off.
    void refused(CsvFile file) {
        var id = dealId(cast.deals());
        var owner = CastFiles.userId(0);
        file.row(
                id,
                "FALSE",
                CastFiles.accountId(0),
                "Leap day order",
                "",
                "Closed Won",
                "9500",
                "EUR",
                "2025-02-29",
                "2024-11-04T09:12:00.000Z",
                "New Business",
                "",
                "",
                "Web",
                "TRUE",
                "1",
                owner,
                "",
                "Quillon Base",
                "",
                "");
        file.torn(dealId(cast.deals() + 1), "FALSE", CastFiles.accountId(1), "Broken off order", "", "Proposal");
    }

    /// Some sellers write a product as they say it.
    static String mistyped(String product, Dice dice) {
        return dice.chance(.05) ? product.replace(" ", "") : product;
    }

    static String dealId(long number) {
        return SalesforceId.of("006", number);
    }

    /// What the seller means to do next; most who forgot a deal have none, or one that is long past.
    private record NextStep(String words, String on) {
        static NextStep of(Cast cast, SampleDeal deal, Dice dice) {
            var alive = !deal.workedUntil().isBefore(cast.today());
            if (!deal.isOpen() || !dice.chance(alive ? .84 : .4)) return new NextStep("", "");
            var day = alive
                    ? cast.today().plusDays(dice.between(-6, 24))
                    : deal.workedUntil().plusDays(dice.between(0, 20));
            return new NextStep(dice.of(Offer.NEXT_STEPS), dice.chance(.9) ? day.toString() : "");
        }
    }
}
