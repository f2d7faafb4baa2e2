package io.throughline.exchange.sample;

import io.throughline.exchange.sample.SampleDeal.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The made-up company whose export the sample is. It sold more every year for four years; referrals really are won
/// more often, nothing else is; closes crowd before a quarter ends; one deal in seven is forgotten and never closed.
/// Every deal is made from its number alone: the story takes the same memory for a thousand as for a million.
record SampleStory(Cast cast) {
    static final int DAYS = 1_460;

    Stream<SampleDeal> deals() {
        return java.util.stream.IntStream.range(0, cast.deals()).mapToObj(this::deal);
    }

    /// Some deals are the one before, entered once more.
    SampleDeal deal(int number) {
        var dice = new Dice(cast.seed(), "again", number);
        if (number == 0 || !dice.chance(.015)) return first(number);
        var before = first(number - 1);
        if (!before.isOpen() || before.account() < 0 || before.opened() == null) return first(number);
        var later = before.opened().plusDays(dice.between(1, 20));
        var name = before.name() + dice.of(List.of("", " (2)", " - new", " "));
        return before.again(number, name, later.isAfter(cast.today()) ? cast.today() : later);
    }

    private SampleDeal first(int number) {
        var dice = new Dice(cast.seed(), "deal", number);
        var opened = opened(number, dice);
        var source = Offer.SOURCES.get(dice.weighted(Offer.sourceWeights()));
        var product = Offer.PRODUCTS.get(dice.weighted(Offer.PRODUCT_WEIGHTS));
        var account = cast.account(dice.between(0, cast.accounts() - 1));
        var seller = cast.sellerOf(dice, opened);
        var fate = fate(dice, source, seller);
        var worked = workedUntil(dice, opened, fate);
        var closed = fate.closes() && !worked.isAfter(cast.today()) ? Optional.of(worked) : Optional.<LocalDate>empty();
        var amount = Math.max(500, Math.round(product.price() * dice.lognormal(1.5, .75) / 100) * 100);
        var history = history(dice, opened, worked, closed, fate, amount);
        var lost = dice.chance(closed.isPresent() ? .008 : .05);
        var entered = entered(dice, opened, closed, lost);
        var last = history.getLast();
        var blank = closed.isEmpty() && dice.chance(last.stage().equals(Offer.STAGES.getFirst()) ? .2 : .05);
        return new SampleDeal(
                number,
                name(dice, account, product, opened),
                dice.chance(closed.isPresent() ? .01 : .045) ? -1 : account.number(),
                seller.number(),
                product,
                source.name(),
                Offer.TYPES.get(account.customer() ? dice.weighted(30, 45, 25) : 0),
                entered,
                closed.orElse(null),
                fate,
                blank ? 0 : last.amount(),
                account.market().currency(),
                worked,
                entered == null || entered.isAfter(last.close()) ? List.of(last) : history);
    }

    /// More of them every year, in the order of their numbers.
    private LocalDate opened(int number, Dice dice) {
        var share = (number + dice.share()) / cast.deals();
        var day = (long) (DAYS * StrictMath.pow(share, .55));
        return Course.weekday(cast.today().minusDays(DAYS).plusDays(Math.min(day, DAYS - 1)));
    }

    private Fate fate(Dice dice, Offer.Source source, Cast.Seller seller) {
        if (dice.chance(.142)) return Fate.FORGOTTEN;
        if (dice.chance(.05)) return Fate.WALKED;
        var odds = StrictMath.exp(-.05 + source.odds() + seller.skill());
        return dice.chance(odds / (1 + odds)) ? Fate.WON : Fate.LOST;
    }

    private LocalDate workedUntil(Dice dice, LocalDate opened, Fate fate) {
        var day = opened.plusDays(fate.days(dice));
        var end = Course.quarterEnd(day);
        var crowds = fate.closes() && day.plusDays(28).isAfter(end) && dice.chance(.42);
        var chosen = Course.weekday(crowds ? end.minusDays(dice.between(0, 4)) : day);
        return chosen.isBefore(opened) ? opened : chosen;
    }

    private List<Moment> history(
            Dice dice, LocalDate opened, LocalDate worked, Optional<LocalDate> closed, Fate fate, long amount) {
        var end = closed.orElse(cast.today());
        var reaches = fate == Fate.WON ? 4 + dice.between(0, 1) : 1 + dice.weighted(20, 30, 25, 15, 10);
        var moments = new ArrayList<>(new Course(dice, opened, worked, end, reaches, amount).moments());
        closed.ifPresent(day ->
                moments.add(new Moment(day, fate.stage(), moments.getLast().amount(), day)));
        return moments;
    }

    /// The day of opening as the CRM has it: lost for some, and for some of another system's deals the day they were
    /// carried over, after they had closed.
    private @Nullable LocalDate entered(Dice dice, LocalDate opened, Optional<LocalDate> closed, boolean lost) {
        if (lost) return null;
        if (closed.isEmpty() || !dice.chance(.008)) return opened;
        var moved = closed.get().plusDays(dice.between(4, 60));
        return moved.isAfter(cast.today()) ? opened : moved;
    }

    private static String name(Dice dice, Cast.Account account, Offer.Product product, LocalDate opened) {
        return switch (dice.weighted(50, 20, 14, 8, 5, 3)) {
            case 0 -> account.name() + " - " + product.name();
            case 1 -> account.name() + " " + product.family() + " " + opened.getMonthValue() + "/" + opened.getYear();
            case 2 -> account.name() + ", " + account.city() + ": " + product.name();
            case 3 -> product.family() + " for line " + dice.between(1, 9) + ", " + account.name();
            case 4 -> account.name() + " \"pilot\" " + product.name();
            default -> account.name().toUpperCase(java.util.Locale.ROOT) + " " + product.code();
        };
    }
}
