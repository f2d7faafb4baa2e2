package io.throughline.buying.team;

import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.buying.Accuracy;
import io.throughline.buying.BuyingRole;
import io.throughline.buying.BuyingTeam;
import io.throughline.buying.Claim;
import io.throughline.buying.Coach;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.CoachStatements.Track;
import io.throughline.buying.DealAt;
import io.throughline.buying.Disposition;
import io.throughline.buying.Judgement;
import io.throughline.buying.Rapport;
import io.throughline.buying.Stakeholder;
import io.throughline.identity.Directory.Choice;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Stop;
import io.throughline.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One person of a buying team, for the deal's team: where they stand, what is said of them, whether they are a coach.
///
/// @param judgement what they are to us
/// @param record how much of what they told us turned out true, here and in the viewer's other deals
public record MemberPage(
        DealAt at, BuyingTeam team, Stakeholder person, Judgement judgement, List<Track> record, SentForm sent)
        implements Page {
    private static final int ALL = 100;

    @Override
    public Shell shell() {
        return at.shell();
    }

    public boolean writes() {
        return at.writes();
    }

    public String dealPath() {
        return at.path();
    }

    public String path() {
        return dealPath() + "/team/" + person.personId();
    }

    public @Nullable String problem(String form, String field) {
        return sent.problem(shell(), form, field);
    }

    public EvidenceFields evidence(String form) {
        return new EvidenceFields(shell(), team, sent, form);
    }

    public Stance stance() {
        return Stance.of(judgement);
    }

    public String stanceWords() {
        return judgement
                .disposition()
                .map(disposition -> say("team.disposition." + disposition))
                .orElseGet(() -> say("team.disposition.unknown"));
    }

    /// Those to whom they may report and whom they may influence.
    public List<Stakeholder> others() {
        return team.people().stream()
                .filter(one -> !one.personId().equals(person.personId()))
                .toList();
    }

    /// Where they stood, in words, for a day on which it can't be changed.
    public String influenceWords() {
        return person.influence() == null
                ? say("team.influence.unknown")
                : say("team.influence.of", person.influence());
    }

    public String bossWords() {
        return person.reportsToId() == null ? Wording.UNKNOWN : team.name(person.reportsToId());
    }

    public String swayWords() {
        if (person.influences().isEmpty()) return Wording.UNKNOWN;
        return String.join(
                ", ",
                person.influences().stream()
                        .map(sway -> team.name(sway.personId()) + " (" + say("team.strength." + sway.strength()) + ")")
                        .toList());
    }

    public String influence() {
        return person.influence() == null ? "" : person.influence().toString();
    }

    /// Whom somebody reports to as they said here; what the account says is only a default.
    public String reportsTo() {
        return person.reportsToId() == null || person.byAccount()
                ? ""
                : person.reportsToId().toString();
    }

    /// Everything that can be said of somebody, to choose one.
    public List<Choice> roles() {
        return Stream.of(BuyingRole.values())
                .map(role -> new Choice("ROLE:" + role, say("team.role." + role)))
                .toList();
    }

    public List<Choice> dispositions() {
        return Stream.of(Disposition.values())
                .map(one -> new Choice("DISPOSITION:" + one, say("team.disposition." + one)))
                .toList();
    }

    public List<Choice> rapports() {
        var all = new ArrayList<Choice>();
        for (var kind : Rapport.Kind.values())
            IntStream.rangeClosed(0, Rapport.MOST)
                    .forEach(level -> all.add(new Choice(
                            "RAPPORT:" + kind + ":" + level,
                            say("team.rapport." + kind) + ", " + say("team.level." + level))));
        return all;
    }

    public List<Choice> helps() {
        return List.of(new Choice("REASON", say("team.claim.REASON")), new Choice("FOUGHT", say("team.claim.FOUGHT")));
    }

    public String says(Claim claim) {
        return switch (claim.kind()) {
            case ROLE -> say("team.role." + claim.topic());
            case DISPOSITION -> say("team.disposition." + claim.topic());
            case RAPPORT -> say("team.rapport." + claim.topic()) + ", " + say("team.level." + claim.level());
            case REASON, FOUGHT -> say("team.claim." + claim.kind());
        };
    }

    public Grade grade(Claim claim) {
        return claim.grade(team.asOf());
    }

    /// To be asked again.
    public boolean isStale(Claim claim) {
        return claim.isStale(team.asOf());
    }

    public String symbol(Claim claim) {
        return "#s" + Stop.mark(grade(claim));
    }

    public String tone(Claim claim) {
        return grade(claim).atLeast(Grade.STATED) ? "known" : "unk";
    }

    /// `Mira Holm, call, 3 Mar 2026`.
    public String by(Evidence evidence) {
        var sayer = evidence.sayer() == null ? say("team.sayer.us") : evidence.sayer();
        return say("team.by", sayer, say("channel." + evidence.channel()), shell().day(evidence.on()));
    }

    public Coach coach() {
        return judgement.coach();
    }

    public String testSymbol(Coach.Test test) {
        return switch (test) {
            case MET -> "#s4";
            case BELIEVED -> "#s1";
            case NOT_KNOWN -> "#s0";
        };
    }

    public String accuracySymbol() {
        return switch (coach().accuracy().standing()) {
            case ACCURATE -> "#s4";
            case INACCURATE -> "#s2p";
            case MIXED -> "#s3";
            case NOT_YET_KNOWN -> "#s0";
        };
    }

    /// `4 of 5 true; between 42 and 94 %`.
    public String accuracy(Accuracy accuracy) {
        if (accuracy.checked() == 0) return say("team.accuracy.none");
        return say(
                "team.accuracy.is",
                accuracy.right(),
                accuracy.checked(),
                whole(accuracy.low()),
                shell().wording().percent(accuracy.high()));
    }

    private static String whole(double share) {
        return String.format(Locale.ROOT, "%d", Math.round(share * ALL));
    }

    public boolean isDue(CoachStatement statement) {
        return statement.isDue(team.asOf());
    }

    public String met() {
        return person.lastMet() == null ? say("team.met.never") : shell().day(person.lastMet());
    }

    public String named() {
        return person.namedAs() == null ? Wording.UNKNOWN : person.namedAs();
    }
}
