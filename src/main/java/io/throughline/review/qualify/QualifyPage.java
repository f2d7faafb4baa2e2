package io.throughline.review.qualify;

import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.spot.Disqualification;
import io.throughline.deals.spot.Fit;
import io.throughline.deals.spot.Rule;
import io.throughline.deals.spot.RuleOverride;
import io.throughline.deals.spot.Tripwire;
import io.throughline.identity.Directory.Choice;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Review;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether to stay in a deal.
///
/// @param typed what the form that was sent shows again
/// @param form which of the forms that is; empty for none
/// @param problems keys of messages, by field
public record QualifyPage(
        Shell shell,
        DealPicture picture,
        Review review,
        Kept kept,
        boolean writes,
        String form,
        Typed typed,
        Map<String, String> problems)
        implements Page {
    private static final int FACTS = 100;

    /// What is on file.
    ///
    /// @param walked the last time that we walked, `null` for never
    public record Kept(
            List<Tripwire> tripwires,
            List<RuleOverride> overrides,
            @Nullable Disqualification walked) {}

    public Deal deal() {
        return picture.deal();
    }

    public String path() {
        return "/deals/" + deal().id();
    }

    public Fit fit() {
        return picture.fit();
    }

    public String score() {
        var fit = fit();
        if (fit.score().isEmpty()) return say("qualify.fit.unknown");
        var score = fit.score().getAsInt();
        var least = fit.least().getAsInt();
        var most = fit.most().getAsInt();
        return least == most
                ? say("qualify.fit.is", score, fit.line())
                : say("qualify.fit.between", score, fit.line(), least, most);
    }

    /// A problem in a form; `null` in all the others.
    public @Nullable String problem(String of, String field) {
        var key = form.equals(of) ? problems.get(field) : null;
        return key == null ? null : say(key);
    }

    public String typed(String of, String field) {
        return form.equals(of) ? typed.of(field) : "";
    }

    public boolean isTripped(Tripwire wire) {
        return wire.isTripped(picture.asOf());
    }

    public boolean isInForce(RuleOverride override) {
        return override.isInForce(picture.asOf());
    }

    /// The findings that say to walk, and that somebody may override.
    public List<Finding> toOverride() {
        return review.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.WALK_AWAY && RuleOverride.isFor(finding.id()))
                .toList();
    }

    /// What an override is of, in words.
    public String of(RuleOverride override) {
        if (override.ruleId() == null) return say("qualify.override." + override.check());
        return picture.company()
                .spot()
                .rule(override.ruleId())
                .map(Rule::says)
                .orElseGet(() -> say("qualify.override.gone"));
    }

    public boolean isOut() {
        return !deal().isOpen() && walked().filter(Disqualification::isStanding).isPresent();
    }

    public Optional<Disqualification> walked() {
        return Optional.ofNullable(kept.walked());
    }

    public List<Choice> facts() {
        return picture.facts().stream()
                .filter(fact -> fact.isLive(picture.asOf()))
                .limit(FACTS)
                .map(fact -> new Choice(fact.id().toString(), say("fact." + fact.kind()) + ": " + words(fact)))
                .toList();
    }

    private String words(Fact fact) {
        var words = fact.words().isBlank() ? say("answer." + fact.answer()) : fact.words();
        return words.length() > 80 ? words.substring(0, 80) + "…" : words;
    }

    public String factWords(Disqualification walked) {
        return picture.facts().stream()
                .filter(fact -> fact.id().equals(walked.factId()))
                .map(fact -> say("fact." + fact.kind()) + ": " + words(fact))
                .findFirst()
                .orElseGet(() -> say("qualify.evidence.fact"));
    }

    public List<Choice> reasons() {
        return choices(Disqualification.Reason.values(), "qualify.reason.");
    }

    public List<Choice> alternatives() {
        return choices(Disqualification.Alternative.values(), "qualify.alternative.");
    }

    public List<Choice> winnables() {
        return choices(Disqualification.Winnable.values(), "qualify.winnable.");
    }

    private List<Choice> choices(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), say(prefix + value.name())))
                .toList();
    }

    /// The courteous text to the customer, to copy.
    public String letter(Disqualification walked) {
        var name = walked.alternativeName() == null ? "" : walked.alternativeName();
        var advice = say("qualify.letter." + walked.alternative(), name.isEmpty() ? "no" : "yes", name);
        var again = walked.lookAgainOn() == null ? "" : say("qualify.letter.again", shell.day(walked.lookAgainOn()));
        return Stream.of(
                        say("qualify.letter.dear", deal().name()),
                        say("qualify.letter.because." + walked.reason()),
                        advice,
                        again,
                        say("qualify.letter.end", shell.signedIn().name()))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "\n\n" + other)
                .orElseThrow();
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? say("web.unknown") : shell.day(day);
    }

    /// Who did something; nobody is named who is no longer known.
    public String by(@Nullable String name) {
        return name == null ? say("spot.by.somebody") : name;
    }
}
