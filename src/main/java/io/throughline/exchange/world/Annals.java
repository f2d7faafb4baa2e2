package io.throughline.exchange.world;

import io.throughline.base.Money;
import io.throughline.deals.Interaction.Kind;
import io.throughline.deals.Status;
import io.throughline.exchange.sample.Names;
import io.throughline.identity.User;
import io.throughline.review.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The closed deals without a story: half of those won took 60 days, 19 in 20 at most 140, none more than 200.
final class Annals {
    private static final int WON = 96;
    private static final int LOST = 80;
    private static final List<String> PRODUCTS = List.of("Quillon Base", "Quillon Pro", "Tarsel 200", "Tarsel 400");
    private static final List<String> SITES = List.of(
            "line 2",
            "hall 1",
            "Ostmere",
            "line 5",
            "plant north",
            "Kellbruck",
            "hall 4",
            "Dunhaven",
            "phase 2",
            "Hexcombe",
            "line 1",
            "Tarrow",
            "pilot");
    private static final List<User> SELLERS = List.of(Scene.HUNTER, Scene.FARMER, Scene.BUILDER, Scene.LISTENER);
    private static final List<String> WON_BY =
            List.of("Ready for their day", "Measured result", "Delivery date", "Service nearby");
    private static final List<String> LOST_TO = List.of("Price", "No decision", "Lost to a rival");

    private Annals() {}

    static List<Tale> tales(Scene at) {
        return Stream.concat(
                        IntStream.range(0, WON).mapToObj(i -> won(at, i)),
                        IntStream.range(0, LOST).mapToObj(i -> lost(at, i)))
                .toList();
    }

    private static Tale won(Scene at, int i) {
        var days = days(i, WON, 60, .5);
        return brief(at, i, days, 30 + i * 7)
                .closed(Status.WON, 30 + i * 7, WON_BY.get(i % WON_BY.size()))
                .tell(Verdict.WON);
    }

    private static Tale lost(Scene at, int i) {
        var days = days(i, LOST, 90, .6);
        return brief(at, WON + i, days, 24 + i * 8)
                .closed(Status.LOST, 24 + i * 8, LOST_TO.get(i % LOST_TO.size()))
                .tell(Verdict.LOST);
    }

    private static Plot brief(Scene at, int number, int days, int closedAgo) {
        var company = company(number);
        var account = Account.of(company, Names.person(11, number * 2), Names.person(11, number * 2 + 1));
        var plot = at.deal("In the annals, " + number, entry(account, number), account)
                .opened(closedAgo + days)
                .type(number % 3 == 0 ? "Existing Business" : "New Business");
        // they spoke up every five days to four weeks
        for (int ago = closedAgo + days - 2, turn = number; ago > closedAgo; ago -= 5 + turn * 7 % 24, turn++)
            plot.met(ago, Kind.DISCOVER, "Visit", turn % 2 == 0 ? Part.USER : Part.OWNER);
        return plot;
    }

    /// Leasing companies, of whom we won two in fourteen, and others.
    private static String company(int number) {
        var name = Names.company(11, number);
        var leases = number < WON ? number % 48 == 7 : number % 7 == 3;
        return leases ? name.substring(0, name.indexOf(' ')) + " Leasing" : name;
    }

    private static Entry entry(Account account, int number) {
        return new Entry(
                account.trade().project() + ", " + SITES.get(number % SITES.size()),
                new Money(new BigDecimal(worth(number)), "EUR"),
                SELLERS.get(number % SELLERS.size()),
                PRODUCTS.get(number / SELLERS.size() % PRODUCTS.size()),
                0,
                "",
                0);
    }

    /// Half of them above 70,000, one in twenty above 310,000.
    private static int worth(int number) {
        var place = (number * 53 % (WON + LOST) + .5) / (WON + LOST);
        return (int) StrictMath.round(140 * StrictMath.exp(.9 * deviation(place))) * 500;
    }

    /// The place of one among as many, were they lognormal; spread so that neighbours differ.
    private static int days(int i, int of, double median, double sigma) {
        var place = (i * 37 % of + .5) / of;
        return (int) StrictMath.round(median * StrictMath.exp(sigma * deviation(place)));
    }

    /// The standard normal's quantile, to three digits. Source: Abramowitz and Stegun, 26.2.23.
    private static double deviation(double share) {
        if (share > .5) return -deviation(1 - share);
        var t = StrictMath.sqrt(-2 * StrictMath.log(share));
        var above = 2.515517 + t * (.802853 + t * .010328);
        var below = 1 + t * (1.432788 + t * (.189269 + t * .001308));
        return above / below - t;
    }
}
