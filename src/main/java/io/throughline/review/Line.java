package io.throughline.review;

import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Said;
import io.throughline.buying.criteria.Weighting;
import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Status;
import io.throughline.review.Finding.Severity;
import io.throughline.web.Station;
import io.throughline.web.StationLine;
import io.throughline.web.Stop;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The line of a deal, drawn from its picture: the event from its parts, the needs from theirs, the signature from the
/// day on which it is expected or came. What no record speaks of yet is unknown.
public final class Line {
    private final DealPicture picture;
    private final List<Finding> findings;

    private Line(DealPicture picture, List<Finding> findings) {
        this.picture = picture;
        this.findings = findings;
    }

    public static StationLine of(DealPicture picture) {
        return of(picture, Review.of(picture));
    }

    /// @param review of that picture; what it finds is the trouble on the line
    public static StationLine of(DealPicture picture, Review review) {
        return new Line(picture, review.findings()).draw();
    }

    /// Nothing is known at any station but the day that we expect, so that the dates of the deal say more than they
    /// would.
    public static boolean isBlank(StationLine line) {
        return line.stops().stream()
                .noneMatch(stop ->
                        stop.grade().atLeast(stop.station() == Station.SIGNATURE ? Grade.STATED : Grade.ASSUMED));
    }

    /// The first day on which time alone would change it, beside what is found: a fact goes stale, or the day of the
    /// signature passes.
    static @Nullable LocalDate changesOn(DealPicture picture) {
        var line = new Line(picture, List.of());
        var first = picture.firstDay();
        var stale = first.of(Stream.concat(picture.known(FactKind.NEED).stream(), line.said().stream())
                .map(fact -> fact.freshUntil(picture.asOf()).plusDays(1))
                .toList());
        var late = Stream.concat(line.expected().stream(), pinned(picture))
                .map(day -> day.plusDays(1))
                .toList();
        return first.of(first.of(stale, first.of(late)), picture.event().changesOn());
    }

    /// The pinned days that are to come.
    private static Stream<LocalDate> pinned(DealPicture picture) {
        return picture.transition().pins().stream()
                .filter(pin -> pin.doneOn() == null)
                .map(Transition.Pin::on);
    }

    private StationLine draw() {
        var stops = Stream.of(Station.values()).map(this::stop).toList();
        return StationLine.of(picture.asOf(), picture.deal().openedOn(), stops);
    }

    private Stop stop(Station station) {
        return switch (station) {
            case EVENT -> event();
            case NEEDS -> needs();
            case SIGNATURE -> signature();
            case OPTIONS -> options();
            case CONCERNS -> concerns();
            case GO_LIVE -> goLive();
            case FIRST_VICTORY -> victory();
            case REFERENCE -> Stop.unknown(station);
        };
    }

    /// An event without an owner or a day is only our guess that there is one; without pressure or result it is at most
    /// stated.
    private Stop event() {
        var event = picture.event();
        var parts = event.parts();
        var least =
                parts.stream().map(this::grade).min(Comparator.naturalOrder()).orElse(Grade.UNKNOWN);
        var whole = event.owner().isPresent() && event.date().isPresent();
        var most = parts.size() == 4 ? Grade.SHOWN : whole ? Grade.STATED : Grade.ASSUMED;
        var note = parts.isEmpty() || parts.size() == 4 ? null : parts.size() + " of 4 parts";
        return stop(Station.EVENT, least(least, most), lastHeard(parts), note);
    }

    private Stop needs() {
        var needs = picture.known(FactKind.NEED);
        var best =
                needs.stream().map(this::grade).max(Comparator.naturalOrder()).orElse(Grade.UNKNOWN);
        return stop(Station.NEEDS, best, lastHeard(needs), null);
    }

    /// By what they choose and between what: as good as what is heard of it.
    private Stop options() {
        var choice = picture.buying().choice();
        var heard = Stream.concat(
                        choice.ratings().stream().map(Rating::said),
                        choice.weightings().stream().map(Weighting::said))
                .toList();
        var evidence = heard.stream().map(Line::evidence).toList();
        var grade = choice.criteria().isEmpty() ? Grade.UNKNOWN : Grade.of(evidence);
        var day = heard.stream().map(Said::on).max(Comparator.naturalOrder()).orElse(null);
        return away(Station.OPTIONS, grade, day, "/criteria");
    }

    private static Evidence evidence(Said said) {
        return new Evidence(
                new UUID(0, 0), said.sayerId(), said.sayer(), said.on(), said.channel(), false, said.words(), null);
    }

    /// What they fear: as good as what is heard of the one that is known least.
    private Stop concerns() {
        var concerns = picture.buying().watch().concerns();
        var heard = concerns.stream()
                .map(one -> one.said().stream().map(Concern.Said::evidence).toList())
                .toList();
        var grade = heard.stream().map(Grade::of).min(Comparator.naturalOrder()).orElse(Grade.UNKNOWN);
        var day = heard.stream()
                .flatMap(Collection::stream)
                .map(Evidence::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return away(Station.CONCERNS, grade, day, "/concerns");
    }

    /// The pinned day is our assumption until both sides agree on it; it is shown once it is over.
    private Stop goLive() {
        var pin = picture.transition().pin(Transition.Part.GO_LIVE).orElse(null);
        if (pin == null) return away(Station.GO_LIVE, Grade.UNKNOWN, null, "/plan");
        if (pin.doneOn() != null) return away(Station.GO_LIVE, Grade.SHOWN, pin.doneOn(), "/plan");
        return toCome(Station.GO_LIVE, pin.agreedOn() == null ? Grade.ASSUMED : Grade.STATED, pin.on(), "/plan");
    }

    /// A victory that one of theirs agreed on is stated; it is shown once it has come.
    private Stop victory() {
        var transition = picture.transition();
        var day =
                transition.pin(Transition.Part.VICTORY).map(Transition.Pin::on).orElse(null);
        var victory = transition.victory();
        if (victory != null && victory.achievedOn() != null)
            return away(Station.FIRST_VICTORY, Grade.SHOWN, victory.achievedOn(), "/victory");
        if (victory == null && day == null) return away(Station.FIRST_VICTORY, Grade.UNKNOWN, null, "/victory");
        var grade = transition.isVictoryAgreed() ? Grade.STATED : Grade.ASSUMED;
        return toCome(Station.FIRST_VICTORY, grade, day, "/victory");
    }

    private Stop toCome(Station station, Grade grade, @Nullable LocalDate day, String page) {
        var late = day != null && day.isBefore(picture.asOf());
        var trouble = trouble(station).orElse(late ? "Its day is past." : null);
        return new Stop(
                station,
                grade,
                day,
                day != null,
                trouble,
                null,
                "/deals/" + picture.deal().id() + page);
    }

    /// A station that has a page of its own.
    private Stop away(Station station, Grade grade, @Nullable LocalDate day, String page) {
        var href = "/deals/" + picture.deal().id() + page;
        return new Stop(station, grade, day, false, trouble(station).orElse(null), null, href);
    }

    private Stop stop(Station station, Grade grade, @Nullable LocalDate day, @Nullable String note) {
        return new Stop(station, grade, day, false, trouble(station).orElse(null), note, "#" + station.anchor());
    }

    private Stop signature() {
        var deal = picture.deal();
        var href = "#" + Station.SIGNATURE.anchor();
        if (deal.status() == Status.WON)
            return new Stop(Station.SIGNATURE, Grade.SHOWN, deal.closedOn(), false, null, null, href);
        if (!deal.isOpen())
            return new Stop(Station.SIGNATURE, Grade.UNKNOWN, deal.closedOn(), false, ended(deal), null, href);
        var day = expected().orElse(null);
        var grade = said().map(this::grade).orElse(day == null ? Grade.UNKNOWN : Grade.ASSUMED);
        var late = day != null && day.isBefore(picture.asOf());
        var trouble = trouble(Station.SIGNATURE).orElse(late ? "Its day is past." : null);
        return new Stop(Station.SIGNATURE, grade, day, true, trouble, null, href);
    }

    private Optional<Fact> said() {
        return picture.latestKnown(FactKind.CLOSE_DATE);
    }

    /// The day on which an open deal is to be signed.
    private Optional<LocalDate> expected() {
        if (!picture.deal().isOpen()) return Optional.empty();
        return said().map(Fact::day).or(() -> Optional.ofNullable(picture.deal().expectedClose()));
    }

    private static String ended(Deal deal) {
        return deal.status() == Status.LOST ? "The deal was lost." : "We walked away.";
    }

    private Grade grade(Fact fact) {
        return fact.grade(picture.asOf());
    }

    private static Grade least(Grade one, Grade other) {
        return one.atLeast(other) ? other : one;
    }

    private @Nullable LocalDate lastHeard(Collection<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.evidenceBy(picture.asOf()).stream())
                .map(Evidence::on)
                .max(Comparator.naturalOrder())
                .orElse(facts.stream()
                        .map(Fact::since)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /// The worst stop or risk that is found at a station.
    private Optional<String> trouble(Station station) {
        return findings.stream()
                .filter(finding -> finding.severity().isAbove(Severity.GAP))
                .filter(finding -> stationOf(finding) == station)
                .map(Finding::says)
                .findFirst();
    }

    private Station stationOf(Finding finding) {
        return switch (finding.id()) {
            case "no-event", "symptom-led", "event-assumed", "event-passed", "event-slipping", "owner-not-met" ->
                Station.EVENT;
            case "no-need", "early-apex" -> Station.NEEDS;
            case "criteria-unknown", "vulnerable", "no-consensus" -> Station.OPTIONS;
            case "concern-open", "iceberg", "unready" -> Station.CONCERNS;
            case "plan-infeasible", "plan-tight" -> Station.GO_LIVE;
            case "not-brought-in" -> Station.SIGNATURE;
            case "no-victory" -> Station.FIRST_VICTORY;
            case "contradiction", "stale-fact" -> stationOf(finding.records());
            case "pushed", "close-unlikely", "dates-contradict", "two-quarters-without-event" -> Station.SIGNATURE;
            default -> Station.REFERENCE;
        };
    }

    private Station stationOf(Collection<UUID> records) {
        var kinds = picture.facts().stream()
                .filter(fact -> records.contains(fact.id()))
                .map(Fact::kind)
                .toList();
        if (kinds.stream().anyMatch(FactKind::isOfEvent)) return Station.EVENT;
        return kinds.contains(FactKind.NEED) ? Station.NEEDS : Station.SIGNATURE;
    }
}
