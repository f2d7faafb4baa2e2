package io.throughline.review.meeting;

import io.throughline.base.Evidence;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.EndGame;
import io.throughline.deals.DatedChange;
import io.throughline.deals.Fact;
import io.throughline.deals.Interaction;
import io.throughline.deals.PlannedInteraction;
import io.throughline.review.DealPicture;
import io.throughline.review.Discovery;
import io.throughline.review.Finding;
import io.throughline.review.deal.DealPage;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One page before a meeting: who comes, what they fear, what we owe them, the three questions, what changed since.
/// Source: "The Late Apex is the Fastest Line to the Sale" and the series on the buying cycle.
///
/// @param deal as its own page knows it today
/// @param concerns those that the viewer may see
/// @param answers who answers whom by when, from the end-game map; none for whoever is not of the deal's team
public record BriefPage(
        DealPage deal,
        PlannedInteraction planned,
        List<Comer> comers,
        List<Concern> concerns,
        List<EndGame.Yes> answers)
        implements Page {
    private static final int QUESTIONS = 3;
    private static final int WORDS_OF_EACH = 2;
    private static final int ROWS = 8;

    /// What somebody said, of what.
    public record Said(Fact fact, Evidence evidence) {}

    @Override
    public Shell shell() {
        return deal.shell();
    }

    private DealPicture picture() {
        return deal.picture();
    }

    public String path() {
        return deal.path() + "/planned/" + planned.id();
    }

    /// In which role of the deal they are named.
    public Optional<String> role(Comer comer) {
        return picture().roles().stream()
                .filter(role -> role.personId().equals(comer.id()))
                .flatMap(role -> Stream.ofNullable(role.role()))
                .findFirst();
    }

    public String met(Comer comer) {
        return picture()
                .lastMet(comer.id(), picture().asOf())
                .map(day -> say("brief.met", shell().day(day)))
                .orElseGet(() -> say("brief.met.never"));
    }

    /// The last words of theirs that are on file.
    public List<Said> said(Comer comer) {
        return said().filter(said -> said.evidence().isFrom(comer.id()))
                .filter(said -> !said.evidence().words().isBlank())
                .limit(WORDS_OF_EACH)
                .toList();
    }

    private Stream<Concern> concernsOf(Comer comer) {
        return concerns.stream().filter(concern -> concern.holderId().equals(comer.id()));
    }

    /// What they fear and did not say to be resolved, the severe first.
    public List<Concern> fears(Comer comer) {
        return concernsOf(comer)
                .filter(concern -> concern.isOpen(picture().asOf()))
                .sorted(Comparator.comparing(Concern::severity).reversed())
                .toList();
    }

    public boolean hasResolved(Comer comer) {
        return fears(comer).isEmpty() && concernsOf(comer).findAny().isPresent();
    }

    public String says(Concern concern) {
        var asOf = picture().asOf();
        return say(
                "brief.fear",
                concern.words(),
                say("concern.state." + concern.state(asOf).orElse(Concern.State.SUSPECTED)),
                say("concern.severity." + concern.severity()),
                shell().day(concern.openSince(asOf).orElse(asOf)));
    }

    /// An answer that we owe somebody who comes.
    ///
    /// @param how who of us sees to it and by when, as the end-game map has it; empty for whoever may not read that
    public record Owed(String what, String how) {}

    /// Answers to what they raised and nobody has answered, the severe first.
    public List<Owed> owed() {
        return comers.stream()
                .flatMap(comer -> fears(comer).stream())
                .filter(concern -> concern.state(picture().asOf())
                        .filter(Concern.State.RAISED::equals)
                        .isPresent())
                .map(concern -> new Owed(say("brief.owe.answer", concern.holder(), concern.words()), how(concern)))
                .toList();
    }

    private String how(Concern concern) {
        return answers.stream()
                .filter(yes -> yes.personId().equals(concern.holderId()))
                .findFirst()
                .map(this::how)
                .orElse("");
    }

    private String how(EndGame.Yes yes) {
        var who = yes.answerer() == null ? say("brief.owe.nobody") : yes.answerer();
        return yes.by() == null ? who : who + ", " + say("brief.owe.by", shell().day(yes.by()));
    }

    private Stream<Said> said() {
        return picture().facts().stream()
                .filter(fact -> fact.isLive(picture().asOf()))
                .flatMap(fact -> fact.evidenceBy(picture().asOf()).stream().map(heard -> new Said(fact, heard)))
                .sorted(Comparator.comparing((Said said) -> said.evidence().on())
                        .reversed());
    }

    /// The questions of the worst findings, then those that discovery leaves open; none is asked twice.
    public List<String> questions() {
        var found = deal.review().findings().stream().map(Finding::ask);
        var open = deal.discovery().missing().stream().map(Discovery.Point::ask);
        return Stream.concat(found, open).distinct().limit(QUESTIONS).toList();
    }

    /// The last time we met, spoke or wrote; the day it was opened where that is not on file.
    public Optional<Interaction> last() {
        return picture().interactions().reversed().stream().findFirst();
    }

    private LocalDate since() {
        return last().map(Interaction::on).orElse(LocalDate.MIN);
    }

    /// What moved in the deal after the last interaction.
    public List<DatedChange> changes() {
        return picture().changes().reversed().stream()
                .filter(change -> change.on().isAfter(since()))
                .limit(ROWS)
                .toList();
    }

    /// What the buyer's side said or did after the last interaction.
    public List<Said> heard() {
        return said().filter(said -> said.evidence().isTheirs())
                .filter(said -> said.evidence().on().isAfter(since()))
                .limit(ROWS)
                .toList();
    }

    public boolean isOverdue() {
        return planned.on().isBefore(shell().today().date());
    }

    /// The form that records it, filled with what was planned.
    public Typed asItHappened() {
        var day = isOverdue() ? planned.on() : shell().today().date();
        return PlanPage.fields(planned, comers.stream().map(Comer::name).toList())
                .over(Map.of("on", day.toString(), "planned", planned.id().toString()));
    }
}
