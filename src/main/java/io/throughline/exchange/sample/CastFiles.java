package io.throughline.exchange.sample;

import static de.siegmar.fastcsv.writer.LineDelimiter.LF;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Writes who is in the export and what is sold: accounts, contacts, users, products.
record CastFiles(Path folder, Cast cast) {
    private static final List<String> YES_OR_NO = List.of("Yes", "No", "TRUE", "1", "", "", "", "");

    void write() {
        accounts();
        contacts();
        users();
        products();
    }

    private void accounts() {
        try (var file = CsvFile.create(
                folder.resolve("Account.csv"),
                UTF_8,
                "\uFEFF",
                LF,
                "Id",
                "IsDeleted",
                "Name",
                "Type",
                "ParentId",
                "BillingCity",
                "BillingCountry",
                "Industry",
                "AnnualRevenue",
                "NumberOfEmployees",
                "Website",
                "OwnerId",
                "CreatedDate",
                "Region__c",
                "Strategic__c")) {
            for (var i = 0; i < cast.accounts(); i++) account(file, cast.account(i));
        }
    }

    private void account(CsvFile file, Cast.Account account) {
        var dice = new Dice(cast.seed(), "account row", account.number());
        file.row(
                accountId(account.number()),
                "FALSE",
                account.name(),
                account.customer() ? "Customer" : "Prospect",
                account.parent() < 0 ? "" : accountId(account.parent()),
                account.city(),
                account.market().country(),
                account.industry(),
                dice.chance(.3) ? "" : String.valueOf(account.revenue()),
                dice.chance(.2) ? "" : String.valueOf(account.employees()),
                dice.chance(.2) ? "" : account.site(),
                userId(account.owner()),
                moment(account.created(), dice),
                account.market().region(),
                dice.of(YES_OR_NO));
    }

    private void contacts() {
        try (var file = CsvFile.create(
                folder.resolve("Contact.csv"),
                Charset.forName("windows-1252"),
                "",
                LF,
                "Id",
                "IsDeleted",
                "AccountId",
                "LastName",
                "FirstName",
                "Name",
                "Email",
                "Phone",
                "Title",
                "Department",
                "ReportsToId")) {
            for (var i = 0; i < cast.accounts(); i++)
                for (var place = 0; place < cast.contactsOf(i); place++) contact(file, cast.contact(i, place));
        }
    }

    private void contact(CsvFile file, Cast.Contact contact) {
        var dice = new Dice(cast.seed(), "contact row", contact.number());
        file.row(
                contactId(contact.number()),
                "0",
                accountId(contact.account()),
                contact.last(),
                contact.first(),
                contact.first() + " " + contact.last(),
                dice.chance(.12) ? "" : contact.email(),
                dice.chance(.4) ? "" : "+1 555 01" + dice.between(10, 99),
                contact.title(),
                contact.department(),
                contact.place() == 0 || dice.chance(.4) ? "" : contactId(contact.account() * 8L));
    }

    private void users() {
        try (var file = CsvFile.create(
                folder.resolve("User.csv"),
                UTF_8,
                "",
                LF,
                "Id",
                "Name",
                "FirstName",
                "LastName",
                "Email",
                "Title",
                "ManagerId",
                "IsActive")) {
            for (var i = 0; i < cast.sellers(); i++) user(file, cast.seller(i));
        }
    }

    private void user(CsvFile file, Cast.Seller seller) {
        var manager = seller.number() % 8 == 0;
        file.row(
                userId(seller.number()),
                seller.name(),
                seller.first(),
                seller.last(),
                Names.plain(seller.name()).replace('-', '.') + "@seller.example",
                manager ? "Sales Manager" : "Account Executive",
                manager ? "" : userId(seller.number() - seller.number() % 8),
                seller.worksOn(cast.today()) ? "TRUE" : "FALSE");
    }

    private void products() {
        try (var file = CsvFile.create(
                folder.resolve("Product2.csv"), UTF_8, "", LF, "Id", "Name", "ProductCode", "Family", "IsActive")) {
            for (var product : Offer.PRODUCTS)
                file.row(
                        productId(product),
                        product.name(),
                        product.code(),
                        product.family(),
                        product.active() ? "1" : "");
        }
    }

    static String accountId(int number) {
        return SalesforceId.of("001", number);
    }

    static String contactId(long number) {
        return SalesforceId.of("003", number);
    }

    static String userId(int number) {
        return SalesforceId.of("005", number);
    }

    static String productId(Offer.Product product) {
        return SalesforceId.of("01t", product.number());
    }

    static String moment(LocalDate day, Dice dice) {
        return "%sT%02d:%02d:00.000Z".formatted(day, dice.between(7, 18), dice.between(0, 59));
    }
}
