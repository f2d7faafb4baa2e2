package io.throughline.buying.team;

import io.throughline.buying.BuyingRole;
import io.throughline.buying.BuyingTeam;
import io.throughline.buying.Claim;
import io.throughline.buying.DealAt;
import io.throughline.buying.Hypothesis;
import io.throughline.buying.Inside;
import io.throughline.buying.Rapport;
import io.throughline.buying.Stakeholder;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Wording;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who of the buyer's side is in a deal: the people map, its people as a list, and who we suppose decides.
///
/// @param inside what is for the deal's team alone; `null` for everybody else
/// @param names of the buyer's people, offered while typing
/// @param sent the form that was sent and refused
public record TeamPage(DealAt at, BuyingTeam team, @Nullable Inside inside, List<String> names, SentForm sent)
        implements Page {
    private static final int LONGEST_NAME = 19;
    private static final int LONGEST_ROLE = 22;

    @Override
    public Shell shell() {
        return at.shell();
    }

    public boolean writes() {
        return at.writes();
    }

    /// Of somebody: what they are to us, as of the same times; for all others they stand in the list alone.
    public String link(UUID personId) {
        return isInside() ? at.path() + "/team/" + personId + at.back().query() : "#person-" + personId;
    }

    public MapLayout map() {
        return MapLayout.of(team);
    }

    public boolean isInside() {
        return inside != null;
    }

    public @Nullable String problem(String form, String field) {
        return sent.problem(shell(), form, field);
    }

    public boolean isDecider(UUID personId) {
        return inside != null && inside.isDecider(personId);
    }

    /// What is said of the one who decides: whether we only suppose so, or asked and were told.
    public String decides() {
        var told = inside != null
                && inside.leading().filter(Hypothesis::isConfirmed).isPresent();
        return say(told ? "team.decides.confirmed" : "team.decides");
    }

    public Stance stance(UUID personId) {
        return inside == null ? new Stance("#s0", "unk") : Stance.of(inside.of(personId));
    }

    /// `supports us, stated`.
    public String stanceWords(UUID personId) {
        if (inside == null) return "";
        var stance = inside.of(personId).stance();
        return stance.map(this::stanceWords).orElseGet(() -> say("team.disposition.unknown"));
    }

    private String stanceWords(Claim claim) {
        var words = say("team.disposition." + claim.topic()) + ", " + say("grade." + claim.grade(team.asOf()));
        return claim.isStale(team.asOf()) ? say("team.stale.is", words) : words;
    }

    /// What somebody is: the roles that were claimed; else what a contact role says, as it stands there.
    public String roles(Stakeholder one) {
        var claimed = inside == null
                ? ""
                : inside.of(one.personId()).live(Claim.Kind.ROLE).stream()
                        .map(claim -> say("team.role." + claim.topic()))
                        .collect(Collectors.joining(", "));
        if (!claimed.isEmpty()) return claimed;
        if (one.namedAs() == null) return "";
        return BuyingRole.named(one.namedAs())
                .filter(role -> isInside())
                .map(role -> say("team.role." + role))
                .orElse(one.namedAs());
    }

    public String influence(Stakeholder one) {
        return one.influence() == null ? Wording.UNKNOWN : say("team.influence.of", one.influence());
    }

    public String sways(Stakeholder one) {
        return one.influences().stream()
                .map(sway -> team.name(sway.personId()) + " (" + say("team.strength." + sway.strength()) + ")")
                .collect(Collectors.joining(", "));
    }

    public String met(Stakeholder one) {
        return one.lastMet() == null ? say("team.met.never") : shell().day(one.lastMet());
    }

    public String rapport(UUID personId, Rapport.Kind kind) {
        var level = inside == null ? null : inside.of(personId).rapport().of(kind);
        return level == null ? Wording.UNKNOWN : level.toString();
    }

    /// All that a seat on the map shows, in words.
    public String label(Stakeholder one) {
        var words = new java.util.ArrayList<String>();
        words.add(one.name());
        if (!roles(one).isEmpty()) words.add(roles(one));
        if (isDecider(one.personId())) words.add(decides());
        words.add(one.influence() == null ? say("team.influence.unknown") : influence(one));
        if (isInside()) words.add(stanceWords(one.personId()));
        if (one.reportsToId() != null) words.add(say("team.reportsTo.is", team.name(one.reportsToId())));
        words.add(one.lastMet() == null ? say("team.met.never") : say("team.met.on", shell().day(one.lastMet())));
        return String.join("; ", words);
    }

    public String shortName(Stakeholder one) {
        return cut(one.name(), LONGEST_NAME);
    }

    public String shortRole(Stakeholder one) {
        var role = roles(one);
        return cut(role.isEmpty() && one.title() != null ? one.title() : role, LONGEST_ROLE);
    }

    public String unit(MapLayout.Column column) {
        if (column.others()) return say("team.unit.others");
        return column.unit().isEmpty() ? say("team.unit.unknown") : cut(column.unit(), LONGEST_ROLE);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /// How a seat's bottom edge says when we met: solid in touch, dashed longer ago, nothing never.
    public String touch(Stakeholder one) {
        if (one.lastMet() == null) return "";
        return one.isInTouch(team.asOf()) ? "touch" : "touch old";
    }

    public Stakeholder of(MapLayout.Seat seat) {
        return team.find(seat.personId()).orElseThrow();
    }

    public String warning(Inside.Warning warning) {
        return say("team.warning." + warning.wary(), String.join(", ", warning.names()));
    }

    public String chance(Hypothesis hypothesis) {
        return shell().wording().percent(hypothesis.probability().doubleValue());
    }

    /// What is left of 100 % for another hypothesis, in whole percent.
    public int left() {
        return inside == null
                ? 0
                : Hypothesis.left(inside.hypotheses()).movePointRight(2).intValue();
    }

    public String percent(Hypothesis hypothesis) {
        return hypothesis.probability().movePointRight(2).stripTrailingZeros().toPlainString();
    }

    public EvidenceFields evidence(String form) {
        return new EvidenceFields(shell(), team, sent, form);
    }
}
