package io.throughline.buying.readiness;

import io.throughline.buying.DealAt;
import io.throughline.buying.concern.HeardForm;
import io.throughline.buying.readiness.ReadinessPoint.Said;
import io.throughline.buying.readiness.ReadinessPoint.State;
import io.throughline.identity.Directory.Choice;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the customer of a deal must have in place.
///
/// @param offer what forms offer; `null` for whoever doesn't write to the deal
/// @param sent the form that was sent and refused
public record ReadinessPage(
        DealAt at, List<ReadinessPoint> points, @Nullable Offer offer, SentForm sent) implements Page {

    /// @param people names of the buyer's people
    public record Offer(List<String> people, List<Checklists.Listed> checklists) {}

    @Override
    public Shell shell() {
        return at.shell();
    }

    private LocalDate today() {
        return at.asOf();
    }

    public boolean writes() {
        return offer != null;
    }

    public List<String> people() {
        return offer == null ? List.of() : offer.people();
    }

    public List<Choice> checklists() {
        if (offer == null) return List.of();
        return offer.checklists().stream()
                .map(one -> new Choice(
                        one.productId().toString(), say("readiness.product.edition", one.product(), one.edition())))
                .toList();
    }

    public List<ReadinessPoint> of(Area area) {
        return points.stream()
                .filter(point -> point.area() == area && point.isLive(today()))
                .toList();
    }

    public boolean isAsked() {
        return points.stream().anyMatch(point -> point.isLive(today()));
    }

    /// Those that are asked no more.
    public List<ReadinessPoint> over() {
        return points.stream().filter(point -> !point.isLive(today())).toList();
    }

    public String count() {
        var gaps = points.stream().filter(point -> point.isGap(today())).count();
        var open =
                points.stream().filter(point -> point.isUnacknowledged(today())).count();
        var unknown = points.stream()
                .filter(point -> point.isLive(today()) && point.state(today()) == State.NOT_ASKED)
                .count();
        return say("readiness.count", gaps, open, unknown);
    }

    public String stateWords(ReadinessPoint point) {
        if (point.isOnlyBelieved(today())) return say("readiness.state.believed");
        return say("readiness.state." + point.state(today()));
    }

    public String symbol(ReadinessPoint point) {
        var grade = switch (point.state(today())) {
            case NOT_ASKED -> "0";
            case MISSING -> "1";
            case ADVISED -> "2";
            case ACKNOWLEDGED -> "3";
            case IN_PLACE -> point.isOnlyBelieved(today()) ? "1" : "4";
        };
        return "#s" + grade + (isLate(point) ? "p" : "");
    }

    public boolean isLate(ReadinessPoint point) {
        return point.isLate(today());
    }

    /// What was said of it, and by whom.
    public String says(Said said) {
        var sayer = said.evidence().sayer();
        if (sayer == null && said.says() == ReadinessPoint.Says.ADVISED) return say("readiness.says.ADVISED.us");
        return say("readiness.says." + said.says(), sayer == null ? say("concern.onlyUs") : sayer);
    }

    /// Somebody sees to it, or somebody should.
    public boolean isToBeSeenTo(ReadinessPoint point) {
        return point.owner() != null || point.state(today()) != State.IN_PLACE;
    }

    public List<Choice> areas() {
        return Arrays.stream(Area.values())
                .map(area -> new Choice(area.name(), say("readiness.area." + area)))
                .toList();
    }

    public @Nullable String notice() {
        return sent.notice(shell());
    }

    public @Nullable String problem(String form, String field) {
        return sent.problem(shell(), form, field);
    }

    public HeardForm heard(String form) {
        return new HeardForm(shell(), sent, form, "");
    }
}
