package io.throughline.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds of grades, half-lives, superseding and the day one looks from, whatever the evidence.
class FactProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Property(tries = 500)
    void more_evidence_of_theirs_never_makes_a_fact_less_heard(
            @ForAll("evidence") List<Evidence> some, @ForAll("evidence") List<Evidence> more) {
        var both = new ArrayList<>(some);
        both.addAll(more);

        assertThat(Grade.of(both)).isGreaterThanOrEqualTo(Grade.of(some));
    }

    @Property(tries = 300)
    void the_order_in_which_evidence_came_says_nothing(
            @ForAll("evidence") List<Evidence> some, @ForAll long seed, @ForAll @IntRange(max = 500) int later) {
        var shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(seed));
        var day = DAY.plusDays(later);

        assertThat(fact(FactKind.NEED, shuffled).grade(day))
                .isEqualTo(fact(FactKind.NEED, some).grade(day));
        assertThat(fact(FactKind.NEED, shuffled).freshUntil(day))
                .isEqualTo(fact(FactKind.NEED, some).freshUntil(day));
    }

    @Property(tries = 500)
    void what_was_said_later_does_not_change_how_a_day_saw_it(
            @ForAll("evidence") List<Evidence> some, @ForAll @IntRange(max = 200) int after) {
        var day = DAY.plusDays(after);
        var byThen = some.stream().filter(e -> !e.on().isAfter(day)).toList();

        assertThat(fact(FactKind.EVENT_DATE, some).grade(day))
                .isEqualTo(fact(FactKind.EVENT_DATE, byThen).grade(day));
    }

    @Property(tries = 500)
    void a_stale_fact_counts_exactly_one_grade_lower_and_a_fresh_one_as_it_was_heard(
            @ForAll("evidence") List<Evidence> some, @ForAll @IntRange(max = 800) int after) {
        var fact = fact(FactKind.NEED, some);
        var day = DAY.plusDays(after);
        var heard = fact.heard(day);

        assertThat(fact.grade(day)).isEqualTo(day.isAfter(fact.freshUntil(day)) ? heard.lower() : heard);
    }

    @Property(tries = 300)
    void hearing_it_again_never_makes_it_stale_sooner(
            @ForAll("evidence") List<Evidence> some, @ForAll("piece") Evidence again) {
        var day = DAY.plusDays(900);
        var heardAgain = new ArrayList<>(some);
        heardAgain.add(again);
        var latest = some.stream().map(Evidence::on).max(LocalDate::compareTo).orElse(DAY);
        if (again.on().isBefore(latest)) return;

        assertThat(fact(FactKind.EVENT_DATE, heardAgain).freshUntil(day))
                .isAfterOrEqualTo(fact(FactKind.EVENT_DATE, some).freshUntil(day));
    }

    @Property(tries = 300)
    void a_longer_half_life_keeps_it_fresh_for_as_much_longer(
            @ForAll("evidence") List<Evidence> some,
            @ForAll @IntRange(min = 1, max = 300) int days,
            @ForAll @IntRange(min = 1, max = 300) int more) {
        var day = DAY.plusDays(900);
        var fact = fact(FactKind.NEED, some);

        assertThat(fact.ageing(everywhere(days + more)).freshUntil(day))
                .isEqualTo(fact.ageing(everywhere(days)).freshUntil(day).plusDays(more));
    }

    @Property(tries = 300)
    void of_versions_that_took_each_others_place_one_holds_on_each_day(
            @ForAll List<@IntRange(max = 60) Integer> held, @ForAll @IntRange(max = 400) int after) {
        var versions = new ArrayList<Fact>();
        var since = DAY;
        for (var days : held) {
            versions.add(version(since).ended(since.plusDays(days)));
            since = since.plusDays(days);
        }
        versions.add(version(since));

        var day = DAY.plusDays(after);
        assertThat(versions.stream().filter(fact -> fact.isLive(day))).hasSize(1);
    }

    private static HalfLives everywhere(int days) {
        var here = HalfLives.USUAL;
        for (var grade : Grade.values())
            if (grade != Grade.UNKNOWN) here = here.with(false, grade, days).with(true, grade, days);
        return here;
    }

    private static Fact version(LocalDate since) {
        return new Fact(
                UUID.randomUUID(),
                FactKind.NEED,
                "",
                Fact.Answer.KNOWN,
                "",
                null,
                null,
                null,
                null,
                since,
                null,
                List.of());
    }

    private static Fact fact(FactKind kind, List<Evidence> evidence) {
        return new Fact(new UUID(0, 1), kind, "", Fact.Answer.KNOWN, "", null, null, null, null, DAY, null, evidence);
    }

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return piece().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Evidence> piece() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of(Channel.values()),
                        Arbitraries.of(true, false, false, false))
                .as((who, after, channel, act) -> new Evidence(
                        UUID.randomUUID(),
                        who == 0 ? null : new UUID(1, who),
                        who == 0 ? null : "Person " + who,
                        DAY.plusDays(after),
                        channel,
                        act,
                        "",
                        null));
    }
}
