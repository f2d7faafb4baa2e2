package io.throughline.review.check;

import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Review;
import io.throughline.review.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The verdict on a deal, worst first, in one sentence that names the strongest reason.
public final class Judgement {
    private final DealPicture picture;
    private final Findings findings;

    private Judgement(DealPicture picture, Findings findings) {
        this.picture = picture;
        this.findings = findings;
    }

    /// A verdict with its sentence and question.
    ///
    /// @param changesOn the first day on which time alone would change any of them, `null` if none
    record Ruling(
            Verdict verdict,
            String sentence,
            @Nullable String ask,
            @Nullable LocalDate changesOn) {
        static Ruling on(Verdict verdict, Finding strongest, @Nullable LocalDate changesOn) {
            return new Ruling(verdict, strongest.says(), strongest.ask(), changesOn);
        }
    }

    /// All that the checks find in a picture.
    public static Judgement on(DealPicture picture) {
        return new Judgement(picture, Findings.in(picture));
    }

    /// Whether something in it rests on a private kind.
    public boolean isPrivate() {
        return findings.isPrivate();
    }

    /// What it adds up to for whoever is not of the deal's team.
    public Review withoutPrivate() {
        return new Judgement(picture, findings.withoutPrivate()).review();
    }

    /// What it adds up to.
    public Review review() {
        var ruling = rule();
        var first = picture.firstDay();
        return new Review(
                picture.deal().id(),
                picture.asOf(),
                picture.company().figures().id(),
                ruling.verdict(),
                ruling.sentence(),
                ruling.ask(),
                picture.phase().now().orElse(null),
                null,
                findings.found(),
                findings.unknown(),
                first.of(
                        first.of(findings.changesOn(), ruling.changesOn()),
                        picture.phase().changesOn()));
    }

    private Ruling rule() {
        var deal = picture.deal();
        if (!deal.isOpen()) return ClosedDeal.rule(deal);
        return deal.lane() == Deal.Lane.CONVENIENCE ? WaitingFor.rule(picture) : valueLane();
    }

    private Ruling valueLane() {
        var walkAway = findings.first(Severity.WALK_AWAY);
        if (walkAway.isPresent()) return Ruling.on(Verdict.WALK_AWAY, walkAway.get(), null);
        var stop = findings.first(Severity.STOP);
        if (stop.isPresent()) return Ruling.on(Verdict.IN_DANGER, stop.get(), null);
        if (isNotADealYet()) return NotADealYet.rule(picture);
        var risk = findings.first(Severity.RISK);
        if (risk.isPresent()) return Ruling.on(Verdict.AT_RISK, risk.get(), lapse());
        var rulings = new Standing(picture, findings);
        if (picture.rewardCase().isLive() && !picture.event().isLive()) return rulings.onRewardCase();
        return rulings.missing().isEmpty() ? rulings.onTheLine() : rulings.unproven();
    }

    /// Somebody recorded a part of an event, a symptom, a need, or "asked, none", and still there is neither a live
    /// event nor a live risk/reward case.
    private boolean isNotADealYet() {
        return picture.facts().stream().filter(f -> f.isLive(picture.asOf())).anyMatch(Judgement::isWordOnBuyer)
                && !picture.event().isLive()
                && !picture.rewardCase().isLive();
    }

    /// The first day on which event or risk/reward case may no longer be live.
    private @Nullable LocalDate lapse() {
        return picture.firstDay()
                .of(picture.event().changesOn(), picture.rewardCase().changesOn());
    }

    private static boolean isWordOnBuyer(Fact fact) {
        var kind = fact.kind();
        var part = kind.isOfEvent() || kind == FactKind.SYMPTOM || kind == FactKind.NEED;
        return switch (fact.answer()) {
            case KNOWN -> part;
            case ASKED_NONE -> part || kind.isOfCase();
            case ASKED_UNKNOWN, NOT_RELEVANT -> false;
        };
    }
}
