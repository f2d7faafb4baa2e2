package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.base.KaplanMeier;
import io.throughline.base.Phase;
import io.throughline.base.Sample;
import io.throughline.buying.Disposition;
import io.throughline.buying.concern.Signal;
import io.throughline.buying.readiness.ReadinessPoint;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction.Direction;
import io.throughline.review.Buyers;
import io.throughline.review.Buyers.By;
import io.throughline.review.DealPicture;
import io.throughline.review.Pictured;
import io.throughline.review.Review;
import io.throughline.review.Told;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// What holds of every review of any picture, made up from a seed.
class ReviewProperties {
    @Property(tries = 2000)
    void until_the_day_on_which_time_changes_a_review_it_stays_word_for_word(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int days) {
        var picture = made(seed);
        var before = Review.of(picture);
        var changes = before.changesOn();
        var later = TODAY.plusDays(days);
        if (changes != null && !later.isBefore(changes)) later = changes.minusDays(1);

        assertThat(changes)
                .satisfiesAnyOf(c -> assertThat(c).isNull(), c -> assertThat(c).isAfter(TODAY));
        assertThat(Review.of(picture.on(later)))
                .usingRecursiveComparison()
                .ignoringFields("asOf", "changesOn", "findings.changesOn")
                .isEqualTo(before);
    }

    @Property(tries = 2000)
    void a_check_is_either_unknown_or_speaks_or_is_silent_and_the_verdict_names_the_worst(@ForAll long seed) {
        var review = Review.of(made(seed));

        assertThat(review.findings())
                .extracting(f -> f.id())
                .doesNotHaveDuplicates()
                .noneMatch(review.unknown()::contains);
        assertThat(review.findings()).extracting(f -> f.severity()).isSorted();
        assertThat(review.sentence()).isNotBlank().endsWith(".").doesNotContain("null");
        assertThat(review.findings()).allSatisfy(f -> assertThat(f.says()).doesNotContain("null"));
    }

    @Property(tries = 100)
    void the_same_picture_adds_up_to_the_same(@ForAll long seed) {
        var picture = made(seed);

        assertThat(Review.of(picture)).isEqualTo(Review.of(picture));
    }

    private static final KaplanMeier TIME = KaplanMeier.of(
            Sample.of(IntStream.rangeClosed(1, 80).map(d -> d * 2).toArray()),
            Sample.of(IntStream.generate(() -> 170).limit(30).toArray()));

    private static Buyers buyers(Random random) {
        var all = new Buyers();
        if (random.nextBoolean()) all.supposed("Jon Vale", random.nextBoolean() ? "0.7" : "0.3", null);
        if (random.nextBoolean()) all.wants("Jon Vale", any(Disposition.values(), random), any(By.values(), random));
        if (random.nextBoolean()) all.decides("Mira Holm", any(By.values(), random));
        if (random.nextBoolean()) all.gains("Mira Holm", any(By.values(), random));
        if (random.nextBoolean())
            all.fought("Mira Holm", any(By.values(), random)).told("Mira Holm", 3, random.nextInt(5));
        if (random.nextBoolean())
            all.meets("Jon Vale", TODAY.plusDays(random.nextInt(90)).toString());
        if (random.nextBoolean())
            all.acted(before(random, 60).toString())
                    .shows(Signal.Kind.PRICE, before(random, 30).toString());
        if (random.nextBoolean()) all.needs("A data steward", ReadinessPoint.Says.MISSING);
        if (random.nextBoolean())
            all.criteria("Safe", "Fast").ranked("Mira Holm", 1, 2).ranked("Jon Vale", 2, 1);
        return all;
    }

    private static <E> E any(E[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static DealPicture made(long seed) {
        var random = new Random(seed);
        var deal = Pictured.deal().time(TIME).opened(before(random, 250));
        if (random.nextInt(5) == 0) deal.opened(null);
        if (random.nextInt(8) == 0) deal.convenience();
        if (random.nextInt(3) == 0) deal.buying(buyers(random));
        if (random.nextBoolean()) deal.expected(around(random));
        if (random.nextBoolean()) deal.nextStep(around(random));
        if (random.nextBoolean()) deal.gaps(IntStream.rangeClosed(1, 20).toArray());
        qualify(deal, random);
        deal.stage("Proposal", Map.of("Proposal", Phase.RESOLUTION));
        for (var i = random.nextInt(3); i > 0; i--)
            deal.happened(oneOf(Direction.values(), random), Channel.MEETING, before(random, 90), Told.person("Mira"));
        for (var i = random.nextInt(9); i > 0; i--) deal.told(told(random));
        return deal.picture();
    }

    private static void qualify(Pictured deal, Random random) {
        var knockOut = new UUID(8, 1);
        var other = new UUID(8, 2);
        deal.industry(random.nextInt(3) == 0 ? null : random.nextBoolean() ? "Banks" : "Mills");
        if (random.nextBoolean())
            deal.rules(
                    Pictured.industryIs(knockOut, "Banks", null),
                    Pictured.isKnown(other, FactKind.NEED, null),
                    Pictured.isKnown(new UUID(8, 3), FactKind.EVENT_OWNER, 40),
                    Pictured.industryIs(new UUID(8, 4), "Mills", 30));
        for (var i = random.nextInt(3); i > 0; i--)
            deal.tripwire(
                    "Who pays?",
                    TODAY.plusDays(random.nextInt(80) - 50L),
                    random.nextBoolean() ? before(random, 20) : null);
        for (var i = random.nextInt(3); i > 0; i--) {
            var rule = random.nextInt(3) == 0 ? null : random.nextBoolean() ? knockOut : other;
            var check = rule == null ? "two-quarters-without-event" : "knock-out";
            deal.override(check, rule, around(random), random.nextInt(4) == 0 ? before(random, 5) : null);
        }
    }

    private static Told told(Random random) {
        var kind = oneOf(FactKind.values(), random);
        var since = before(random, 300);
        var told = Told.of(kind)
                .since(since.toString())
                .answer(random.nextInt(6) > 0 ? Fact.Answer.KNOWN : oneOf(Fact.Answer.values(), random));
        if (kind.isDay() && random.nextInt(6) > 0) told.day(around(random).toString());
        if (kind == FactKind.EXIT_SIGN) told.topic(oneOf(Phase.values(), random).name());
        if (kind == FactKind.NEED) told.topic(random.nextBoolean() ? "explicit" : "implied");
        if (kind == FactKind.EVENT_OWNER && random.nextInt(4) > 0) told.about("Mira");
        if (random.nextInt(4) == 0) told.until(between(since, random).toString());
        for (var i = random.nextInt(3); i > 0; i--)
            told.heard(
                    random.nextInt(4) == 0 ? null : "Mira",
                    between(since, random).toString(),
                    oneOf(Channel.values(), random),
                    random.nextInt(4) == 0);
        return told;
    }

    private static LocalDate before(Random random, int days) {
        return TODAY.minusDays(random.nextInt(days));
    }

    private static LocalDate between(LocalDate since, Random random) {
        return since.plusDays(random.nextLong(java.time.temporal.ChronoUnit.DAYS.between(since, TODAY) + 1));
    }

    private static LocalDate around(Random random) {
        return TODAY.plusDays(random.nextInt(200) - 60L);
    }

    private static <T> T oneOf(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
