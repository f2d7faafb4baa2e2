package io.throughline.review.deal;

import io.throughline.buying.concern.WoundedRival;
import io.throughline.deals.DatedChange;
import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction;
import io.throughline.deals.PlannedInteraction;
import io.throughline.deals.Status;
import io.throughline.review.DealPicture;
import io.throughline.review.Discovery;
import io.throughline.review.Line;
import io.throughline.review.PhaseTalk;
import io.throughline.review.Review;
import io.throughline.transition.victory.VictoryLine;
import io.throughline.web.LookingBack;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.StationLine;
import io.throughline.web.StationWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A deal with all that is known of it, on a day.
///
/// @param planned interactions to come
/// @param wounded rivals who will strike back; none for whoever does not write to it
/// @param victory `null` where nobody proposed a first victory, or the day is past
/// @param writes whoever looks may change it, and looks at today
/// @param done what was just recorded, in words; `null` for nothing
public record DealPage(
        LookingBack back,
        DealPicture picture,
        Review review,
        Names names,
        List<Extra> extras,
        List<String> members,
        List<PlannedInteraction> planned,
        List<WoundedRival> wounded,
        @Nullable VictoryLine victory,
        boolean writes,
        @Nullable String done)
        implements Page {
    public static final int FINDINGS_IN_SIGHT = 3;
    private static final int ROWS_IN_SIGHT = 8;

    /// The same page, which also says what was just done.
    public DealPage saying(String what) {
        return new DealPage(back, picture, review, names, extras, members, planned, wounded, victory, writes, what);
    }

    @Override
    public Shell shell() {
        return back.shell();
    }

    public Deal deal() {
        return picture.deal();
    }

    /// What the plan comes to; nothing where there is none.
    public List<PlanTalk.Line> plan() {
        return new PlanTalk(shell(), picture.transition(), !deal().isOpen()).lines();
    }

    public String path() {
        return "/deals/" + deal().id();
    }

    /// The form for something that the buyer said.
    public String capture(String topic) {
        return path() + "/evidence/new" + (topic.isEmpty() ? "" : "?topic=" + topic);
    }

    public boolean isPast() {
        return back.isPast();
    }

    /// The day that the line is of, by its date alone where that is not today.
    public String lineDay() {
        var day = shell().day(picture.asOf());
        return isOfAnEarlierDay() ? day : say("deal.line.today", day);
    }

    private boolean isOfAnEarlierDay() {
        return picture.asOf().isBefore(shell().today().date());
    }

    public StationLine line() {
        return Line.of(picture, review);
    }

    public boolean isBlank() {
        return Line.isBlank(line());
    }

    public StationWords lineWords() {
        return new StationWords(line(), shell().words(), isOfAnEarlierDay());
    }

    public KnownDates dates() {
        return KnownDates.of(picture, shell());
    }

    /// Why a rival will strike back, and what nobody has said of it yet.
    public String says(WoundedRival one) {
        return say("wounded." + one.why(), one.rival(), one.of(), shell().day(one.on())) + " "
                + say(one.named() ? "wounded.unanswered" : "wounded.ask", one.rival());
    }

    /// It was lost, or we walked, and whoever looks does so today.
    public boolean isLostOrWalked() {
        var status = deal().status();
        return !isPast() && (status == Status.LOST || status == Status.WALKED);
    }

    public String verdict() {
        return say("verdict." + review.verdict());
    }

    public List<FindingView> findings() {
        return review.findings().stream().map(FindingView::of).toList();
    }

    public List<FindingView> findingsInSight() {
        return findings().stream().limit(FINDINGS_IN_SIGHT).toList();
    }

    public List<FindingView> moreFindings() {
        return findings().stream().skip(FINDINGS_IN_SIGHT).toList();
    }

    /// The day on which the customer needs it, and the person who can release the money: of the event, where known.
    public Optional<FactView> latest(FactKind kind) {
        return picture.latestKnown(kind).map(this::view);
    }

    /// The live facts of a kind, latest first.
    public List<FactView> facts(FactKind kind) {
        return picture.live(kind).reversed().stream().map(this::view).toList();
    }

    /// What is talked about in the buyer's phase.
    public PhaseView phase() {
        return new PhaseView(this, PhaseTalk.of(picture));
    }

    /// The parts of the compelling event, in the order of the article, with what the day after costs.
    public List<FactKind> eventParts() {
        return List.of(
                FactKind.EVENT_OWNER,
                FactKind.EVENT_DATE,
                FactKind.EVENT_PRESSURE,
                FactKind.EVENT_RESULT,
                FactKind.EVENT_COST);
    }

    public List<FactView> needs() {
        return of(FactKind.NEED, FactKind.CONSEQUENCE);
    }

    public List<FactView> otherFacts() {
        return of(FactKind.SYMPTOM, FactKind.CASE_OWNER, FactKind.CASE_COST, FactKind.CASE_POINT, FactKind.CONSENSUS);
    }

    private List<FactView> of(FactKind... kinds) {
        return Stream.of(kinds).flatMap(kind -> facts(kind).stream()).toList();
    }

    /// Versions that another one took the place of, latest first.
    public List<FactView> ended() {
        return picture.facts().stream()
                .filter(fact -> !fact.isLive(picture.asOf()))
                .sorted(Comparator.comparing(Fact::since).reversed())
                .map(this::view)
                .toList();
    }

    FactView view(Fact fact) {
        return new FactView(shell(), fact, picture.asOf(), names.heardBy(), names.asked());
    }

    public List<Interaction> interactions() {
        return picture.interactions().reversed().stream().limit(ROWS_IN_SIGHT).toList();
    }

    public List<Interaction> earlierInteractions() {
        return picture.interactions().reversed().stream()
                .skip(ROWS_IN_SIGHT)
                .limit(100)
                .toList();
    }

    /// How deep discovery has gone.
    public Discovery discovery() {
        return picture.discoveryBy(picture.asOf());
    }

    /// Where we turned in and how deep discovery was then, in words; `null` while we did not.
    public @Nullable String turnIn() {
        return picture.turnIn()
                .map(met -> say(
                        "discovery.turnIn",
                        shell().day(met.on()),
                        picture.discoveryBy(met.on()).depth()))
                .orElse(null);
    }

    public List<DatedChange> changes() {
        return picture.changes().reversed().stream().limit(100).toList();
    }

    /// What a change brought, as a reader writes it.
    public String changed(DatedChange.Field field, @Nullable String value) {
        if (value == null) return say("deal.change.nothing");
        return switch (field) {
            case STAGE -> value;
            case AMOUNT -> shell().wording().money(io.throughline.base.Money.parse(value));
            case EXPECTED_CLOSE -> shell().day(LocalDate.parse(value));
        };
    }

    public String amount() {
        var amount = deal().amount();
        return amount == null ? say("web.unknown") : shell().wording().money(amount);
    }
}
