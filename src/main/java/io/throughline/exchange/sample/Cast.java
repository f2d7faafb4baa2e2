package io.throughline.exchange.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is in the sample: the customers, their people, our sellers. Each is made from its number alone, so none needs
/// to be kept.
///
/// @param deals how many deals they are the cast of; their numbers follow from it
record Cast(LocalDate today, long seed, int deals) {
    /// @param parent the number of the account it belongs to, -1 for none
    record Account(
            int number,
            String name,
            String industry,
            Market market,
            String city,
            String site,
            int employees,
            long revenue,
            boolean customer,
            int parent,
            int owner,
            LocalDate created) {}

    /// @param place its place in the account, from 0; the first is who the others report to
    record Contact(int account, int place, String first, String last, String title, String department, String email) {
        long number() {
            return account * 8L + place;
        }
    }

    /// @param skill how much better than the others they sell, in log odds
    /// @param left the day they left the company, `null` for who is still here
    record Seller(
            int number,
            String first,
            String last,
            double skill,
            @Nullable LocalDate left) {
        String name() {
            return first + " " + last;
        }

        boolean worksOn(LocalDate day) {
            return left == null || day.isBefore(left);
        }
    }

    record Market(String country, String currency, String region) {}

    private static final List<Market> MARKETS = List.of(
            new Market("Germany", "EUR", "Central"),
            new Market("France", "EUR", "West"),
            new Market("Netherlands", "EUR", "West"),
            new Market("Sweden", "EUR", "North"),
            new Market("United States", "USD", "Americas"),
            new Market("Canada", "USD", "Americas"));

    int accounts() {
        return Math.max(12, deals / 9);
    }

    /// Sellers; the first of every eight manages the next seven.
    int sellers() {
        return Math.clamp(20 + deals / 700, 8, 800);
    }

    Account account(int number) {
        var dice = new Dice(seed, "account", number);
        var name = Names.company(seed, number);
        var market = MARKETS.get(dice.weighted(34, 16, 12, 10, 22, 6));
        var employees = (int) Math.clamp(dice.lognormal(420, 1.2), 8, 90_000);
        return new Account(
                number,
                name,
                Words.INDUSTRIES.get(Names.tradeOf(seed, number)),
                market,
                dice.of(Words.CITIES),
                "https://www." + Names.plain(name) + ".example",
                employees,
                Math.round(employees * dice.lognormal(190_000, .4) / 100_000) * 100_000,
                dice.chance(.4),
                number > 0 && dice.chance(.06) ? dice.between(0, number - 1) : -1,
                dice.between(0, sellers() - 1),
                today.minusDays(dice.between(1_500, 2_600)));
    }

    int contactsOf(int account) {
        return 1 + new Dice(seed, "contacts", account).weighted(20, 34, 26, 14, 6);
    }

    Contact contact(int account, int place) {
        var dice = new Dice(seed, "contact", account * 8L + place);
        var first = Names.firstName(dice);
        var last = Names.surname(dice);
        var role = dice.between(0, Words.BUYER_TITLES.size() - 1);
        var host = Names.plain(Names.company(seed, account)) + ".example";
        var email = Names.plain(first) + "." + Names.plain(last) + "@" + host;
        return new Contact(
                account, place, first, last, Words.BUYER_TITLES.get(role), Words.DEPARTMENTS.get(role), email);
    }

    Seller seller(int number) {
        var dice = new Dice(seed, "seller", number);
        var leaver = number % 8 != 0 && dice.chance(.2);
        return new Seller(
                number,
                Names.firstName(dice),
                Names.surname(dice),
                .3 * dice.normal(),
                leaver ? today.minusDays(dice.between(40, 420)) : null);
    }

    /// Who takes a deal that is opened on a day: never someone who had left by then.
    Seller sellerOf(Dice dice, LocalDate day) {
        var seller = seller(dice.between(0, sellers() - 1));
        while (!seller.worksOn(day)) seller = seller((seller.number() + 1) % sellers());
        return seller;
    }
}
