package io.throughline.exchange.world;

import io.throughline.base.KaplanMeier;
import io.throughline.base.Phase;
import io.throughline.base.Sample;
import io.throughline.deals.Deal;
import io.throughline.deals.Status;
import io.throughline.deals.spot.Account;
import io.throughline.review.ClassFigures;
import io.throughline.review.DealPicture;
import io.throughline.review.Qualification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes pictures of the story world without a database.
public record WorldPictures(World world, DealPicture.Company company) {
    public static WorldPictures of(World world) {
        Map<String, Phase> stages = World.stages().stream()
                .filter(stage -> stage.phase() != null)
                .collect(Collectors.toMap(World.Stage::name, stage -> Objects.requireNonNull(stage.phase())));
        var kept = new DealPicture.Kept(true, true, true, true);
        return new WorldPictures(
                world, new DealPicture.Company(figures(world), kept, stages, Set.of()).with(World.spot()));
    }

    public DealPicture of(Tale tale) {
        return new DealPicture(
                world.today(),
                world.today().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                tale.deal(),
                tale.changes(),
                tale.facts(),
                tale.interactions(),
                tale.roles(),
                siblings(tale.deal()),
                company,
                new Qualification(account(tale), Map.of(), tale.tripwires(), List.of()),
                new Sides(world).side(tale),
                Ways.transition(world, tale));
    }

    private static Account account(Tale tale) {
        return tale.organizations().stream()
                .map(of -> new Account(of.industry(), of.type(), of.country(), of.employees(), of.revenue()))
                .findFirst()
                .orElse(Account.UNKNOWN);
    }

    private List<DealPicture.Sibling> siblings(Deal deal) {
        return world.tales().stream()
                .map(Tale::deal)
                .filter(d -> d.isOpen() && d.organizationId() != null)
                .filter(d -> d.organizationId().equals(deal.organizationId()) && !d.id().equals(deal.id()))
                .map(d -> new DealPicture.Sibling(d.id(), d.name(), d.product(), d.openedOn()))
                .toList();
    }

    private static ClassFigures figures(World world) {
        var sound = world.all()
                .map(Tale::deal)
                .filter(d -> d.openedOn() != null && !d.hasContradictingDates())
                .toList();
        var ended = days(sound.stream().filter(d -> !d.isOpen()), world.today());
        var going = days(sound.stream().filter(Deal::isOpen), world.today());
        return new ClassFigures(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                world.today(),
                "all deals",
                Sample.of(days(sound.stream().filter(d -> d.status() == Status.WON), world.today())),
                KaplanMeier.of(ended, going),
                Sample.of(gaps(world)),
                0);
    }

    private static int[] days(Stream<Deal> deals, LocalDate today) {
        return deals.mapToInt(d -> (int) ChronoUnit.DAYS.between(
                        Objects.requireNonNull(d.openedOn()), d.closedOn() == null ? today : d.closedOn()))
                .toArray();
    }

    /// Days between acts of the buyer in closed deals.
    private static int[] gaps(World world) {
        return world.all()
                .filter(tale -> !tale.deal().isOpen())
                .map(tale -> tale.interactions().stream()
                        .filter(i -> i.isActOfBuyer())
                        .map(i -> i.on())
                        .distinct()
                        .sorted()
                        .toList())
                .flatMapToInt(days -> IntStream.range(1, days.size())
                        .map(i -> (int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))))
                .toArray();
    }
}
