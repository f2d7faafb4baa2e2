package io.throughline.exchange.world;

import io.throughline.deals.Interaction.Kind;
import io.throughline.deals.Status;
import io.throughline.exchange.sample.Names;
import io.throughline.review.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The closed deals without a story: half of those won took 60 days, 19 in 20 at most 140, none more than 200.
final class Annals {
    private static final int WON = 96;
    private static final int LOST = 80;
    private static final List<String> PRODUCTS = List.of("Quillon Base", "Quillon Pro", "Tarsel 200", "Tarsel 400");
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
        return brief(at, i, days, 30 + i * 7).closed(Status.WON, 30 + i * 7, "").tell(Verdict.WON);
    }

    private static Tale lost(Scene at, int i) {
        var days = days(i, LOST, 90, .6);
        return brief(at, WON + i, days, 24 + i * 8)
                .closed(Status.LOST, 24 + i * 8, LOST_TO.get(i % LOST_TO.size()))
                .tell(Verdict.LOST);
    }

    private static Plot brief(Scene at, int number, int days, int closedAgo) {
        var company = Names.company(11, number);
        var product = PRODUCTS.get(number % PRODUCTS.size());
        var plot = at.deal(
                        company + " - " + product,
                        Account.of(company, Names.person(11, number * 2), Names.person(11, number * 2 + 1)))
                .by(number % 3 == 0 ? Scene.FARMER : Scene.HUNTER)
                .product(product)
                .worth(6_000 + number * 37 % 60 * 1_000, "EUR")
                .opened(closedAgo + days);
        // they spoke up every five days to four weeks
        for (int ago = closedAgo + days - 2, turn = number; ago > closedAgo; ago -= 5 + turn * 7 % 24, turn++)
            plot.met(ago, Kind.DISCOVER, "Visit", turn % 2 == 0 ? Part.USER : Part.OWNER);
        return plot;
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
