package io.throughline.review;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.HalfLives;
import io.throughline.base.Phase;
import io.throughline.deals.ContactRole;
import io.throughline.deals.DatedChange;
import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction;
import io.throughline.deals.spot.Candidate;
import io.throughline.deals.spot.Fit;
import io.throughline.deals.spot.SweetSpot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that is known of a deal as of a day, as stored by an instant: what every check is a pure function of. Nothing in
/// it is later than [#asOf].
///
/// @param deal as it stood on that day ([Deal#asOf])
/// @param changes dated changes up to that day, oldest first
/// @param facts every version that held on some day up to that day, oldest first; without what no check reads, the
///     columns of an import that have no place of their own
/// @param interactions up to that day, oldest first
/// @param siblings other open deals of the same account that whoever sees this deal may see; of many, those that look
///     most like it
/// @param qualification what decides whether it is one for us, beside what the buyer said
/// @param buying who decides there, by what, and what keeps them from it
/// @param transition how they come to their day and to their first victory
public record DealPicture(
        LocalDate asOf,
        Instant knownAt,
        Deal deal,
        List<DatedChange> changes,
        List<Fact> facts,
        List<Interaction> interactions,
        List<ContactRole> roles,
        List<Sibling> siblings,
        Company company,
        Qualification qualification,
        BuyingSide buying,
        Transition transition) {

    /// One of whose account, tripwires, overrides, buying team and plan nothing is known.
    public DealPicture(
            LocalDate asOf,
            Instant knownAt,
            Deal deal,
            List<DatedChange> changes,
            List<Fact> facts,
            List<Interaction> interactions,
            List<ContactRole> roles,
            List<Sibling> siblings,
            Company company) {
        this(
                asOf,
                knownAt,
                deal,
                changes,
                facts,
                interactions,
                roles,
                siblings,
                company,
                Qualification.NONE,
                BuyingSide.UNKNOWN,
                Transition.UNKNOWN);
    }

    /// Another open deal of the same account.
    ///
    /// @param name `null` where the CRM gave none
    public record Sibling(
            UUID id,
            @Nullable String name,
            @Nullable String product,
            @Nullable LocalDate openedOn) {}

    /// What the whole company's records say, as of the class snapshot that the review names.
    ///
    /// @param figures the class of closed deals that this deal is compared with
    /// @param stages the phase of the buyer that a stage of ours suggests; stages that suggest none are missing
    /// @param undatedStages stages in which no open deal has an opening date
    /// @param halfLives how facts age
    /// @param playbook by which exit signs a phase is over, and what to ask in it
    /// @param spot which deals are for us
    public record Company(
            ClassFigures figures,
            Kept kept,
            Map<String, Phase> stages,
            Set<String> undatedStages,
            HalfLives halfLives,
            Playbook playbook,
            SweetSpot spot) {
        public Company(ClassFigures figures, Kept kept, Map<String, Phase> stages, Set<String> undatedStages) {
            this(figures, kept, stages, undatedStages, HalfLives.USUAL, Playbook.FIRST, SweetSpot.NONE);
        }

        /// The same, with other rules.
        public Company with(SweetSpot other) {
            return new Company(figures, kept, stages, undatedStages, halfLives, playbook, other);
        }
    }

    /// Which of these the imports carried or people fill in; what nobody keeps is unknown once, not a gap a deal.
    public record Kept(boolean nextSteps, boolean accounts, boolean amounts, boolean closeMoves) {}

    /// The same deal as of an earlier day, as far as its own records tell: what is usual, and which other deals there
    /// are,
    /// stays as it is here.
    public DealPicture on(LocalDate day) {
        return new DealPicture(
                day,
                knownAt,
                deal.asOf(day, changes),
                changes.stream().filter(one -> !one.on().isAfter(day)).toList(),
                facts.stream().filter(one -> !one.since().isAfter(day)).toList(),
                interactions.stream().filter(one -> !one.on().isAfter(day)).toList(),
                roles,
                siblings,
                company,
                qualification,
                buying.on(day),
                transition.on(day));
    }

    /// What of it whoever is not of the deal's team may know.
    public DealPicture forOthers() {
        return new DealPicture(
                asOf,
                knownAt,
                deal,
                changes,
                facts,
                interactions,
                roles,
                siblings,
                company,
                qualification,
                buying.forOthers(),
                transition);
    }

    /// The facts of a kind that are live on the day.
    public List<Fact> live(FactKind kind) {
        return facts.stream().filter(f -> f.kind() == kind && f.isLive(asOf)).toList();
    }

    /// The latest live fact of a kind.
    public Optional<Fact> latest(FactKind kind) {
        return live(kind).stream().reduce((first, second) -> second);
    }

    /// The live facts of a kind that hold a value, oldest first.
    public List<Fact> known(FactKind kind) {
        return live(kind).stream().filter(f -> f.answer() == Fact.Answer.KNOWN).toList();
    }

    /// The latest live fact of a kind that holds a value.
    public Optional<Fact> latestKnown(FactKind kind) {
        return known(kind).stream().reduce((first, second) -> second);
    }

    /// The same for several kinds, in their order; what is not known has no entry.
    Map<FactKind, Fact> latestKnown(List<FactKind> kinds) {
        var known = new LinkedHashMap<FactKind, Fact>();
        for (var kind : kinds) latestKnown(kind).ifPresent(fact -> known.put(kind, fact));
        return known;
    }

    /// Whether a fact of such a kind was ever recorded or asked about.
    public boolean wasAsked(Predicate<FactKind> kinds) {
        return facts.stream().anyMatch(f -> kinds.test(f.kind()));
    }

    /// Whether the last word on such kinds is "not relevant here"; a later fact of theirs ends it.
    public boolean isNotRelevant(Predicate<FactKind> kinds) {
        return facts.stream()
                .filter(f -> kinds.test(f.kind()) && f.isLive(asOf))
                .reduce((first, second) -> second)
                .filter(f -> f.answer() == Fact.Answer.NOT_RELEVANT)
                .isPresent();
    }

    /// Days since it was opened; empty where no opening date is known or the dates contradict each other.
    public OptionalInt age() {
        var opened = deal.openedOn();
        if (opened == null || deal.hasContradictingDates()) return OptionalInt.empty();
        return OptionalInt.of((int) ChronoUnit.DAYS.between(opened, asOf));
    }

    /// The day on which the deal reaches an age.
    public Optional<LocalDate> dayOfAge(int days) {
        return Optional.ofNullable(deal.openedOn()).map(opened -> opened.plusDays(days));
    }

    /// The last day on which the buyer's side acted; saying something is an act here.
    public Optional<LocalDate> lastActOfBuyer() {
        var said = facts.stream()
                .flatMap(f -> f.evidenceBy(asOf).stream())
                .filter(Evidence::isTheirs)
                .map(Evidence::on);
        var done = interactions.stream().filter(Interaction::isActOfBuyer).map(Interaction::on);
        return Stream.concat(said, done).max(LocalDate::compareTo);
    }

    /// The last day, up to another, on which we met a person: in a meeting on file, or in one in which something was
    /// heard from them. A call is no meeting.
    public Optional<LocalDate> lastMet(UUID person, LocalDate by) {
        var meetings = interactions.stream()
                .filter(i -> i.channel() == Channel.MEETING && i.personIds().contains(person))
                .map(Interaction::on);
        var heard = facts.stream()
                .flatMap(f -> f.evidenceBy(by).stream())
                .filter(e -> e.channel() == Channel.MEETING && e.isFrom(person))
                .map(Evidence::on);
        return Stream.concat(meetings, heard).filter(day -> !day.isAfter(by)).max(LocalDate::compareTo);
    }

    /// The first time that we presented or proposed something.
    public Optional<Interaction> turnIn() {
        return interactions.stream().filter(Interaction::isTurnIn).findFirst();
    }

    /// How deep discovery had gone by a day.
    public Discovery discoveryBy(LocalDate day) {
        return Discovery.in(this, day);
    }

    public CloseMoves closeMoves() {
        return CloseMoves.of(changes);
    }

    public CompellingEvent event() {
        return CompellingEvent.in(this);
    }

    public RewardCase rewardCase() {
        return RewardCase.in(this);
    }

    public BuyerPhase phase() {
        return BuyerPhase.in(this);
    }

    /// The day on which they mean to decide: as they said, else as we expect.
    public Optional<LocalDate> decisionOn() {
        return latestKnown(FactKind.CLOSE_DATE).map(Fact::day).or(() -> Optional.ofNullable(deal.expectedClose()));
    }

    /// The phase that our own stage stands for; empty where it stands for none.
    public Optional<Phase> stagePhase() {
        return Optional.ofNullable(deal.stage()).map(company.stages()::get);
    }

    /// How far the deal is one for us.
    public Fit fit() {
        return company.spot().of(new Candidate(asOf, deal, qualification.account(), facts, qualification.columns()));
    }

    public FirstDay firstDay() {
        return new FirstDay(asOf);
    }
}
