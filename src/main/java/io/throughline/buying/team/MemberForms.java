package io.throughline.buying.team;

import io.throughline.base.NotFound;
import io.throughline.buying.BuyingTeam;
import io.throughline.buying.Claim;
import io.throughline.buying.Claims;
import io.throughline.buying.Stakeholder;
import io.throughline.buying.Stakeholder.Sway;
import io.throughline.buying.Stakeholders;
import io.throughline.buying.Stakeholders.Place;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says where somebody of a buying team stands, and what they are to us. Each answers with keys of messages by field;
/// with none where it was done.
@Component
@Transactional
class MemberForms {
    private static final int MOST_INFLUENCE = Stakeholder.MOST_INFLUENCE;
    private static final int MOST_STRENGTH = Stakeholder.MOST_STRENGTH;

    private final Deals deals;
    private final Stakeholders stakeholders;
    private final Claims claims;

    MemberForms(Deals deals, Stakeholders stakeholders, Claims claims) {
        this.deals = deals;
        this.stakeholders = stakeholders;
        this.claims = claims;
    }

    /// Somebody of a deal's buying team, and who asks.
    private record Door(Insider insider, BuyingTeam team) {}

    private Door open(Shell shell, UUID id, UUID person) {
        var insider = deals.toKnow(id, shell.signedIn());
        var team = stakeholders.of(id, shell.signedIn());
        if (team.find(person).isEmpty()) throw new NotFound("They are not on this deal's buying team.");
        return new Door(insider, team);
    }

    Map<String, String> place(Shell shell, UUID id, UUID person, Typed typed) {
        var door = open(shell, id, person);
        var problems = new LinkedHashMap<String, String>();
        var influence = typed.whole("influence");
        if (influence > MOST_INFLUENCE) problems.put("influence", "team.choose");
        var boss = typed.id("reportsTo");
        if (typed.has("reportsTo") && boss.isEmpty()) problems.put("reportsTo", "team.person.gone");
        if (!problems.isEmpty()) return problems;
        var place = new Place(
                person,
                influence == 0 ? null : Integer.valueOf(influence),
                boss.orElse(null),
                sways(door.team(), typed),
                typed.whole("version"));
        return problem(stakeholders.place(door.insider(), place), boss);
    }

    /// Each of the others has a field of its own, 0 for no influence; beside them one may be chosen anew.
    private static List<Sway> sways(BuyingTeam team, Typed typed) {
        var all = new ArrayList<Sway>();
        for (var other : team.people()) {
            var strength = typed.whole("sway-" + other.personId());
            if (strength > 0) all.add(new Sway(other.personId(), Math.min(strength, MOST_STRENGTH)));
        }
        typed.id("sways")
                .filter(id -> all.stream().noneMatch(sway -> sway.personId().equals(id)))
                .ifPresent(id -> all.add(new Sway(id, Math.clamp(typed.whole("strength"), 1, MOST_STRENGTH))));
        return all;
    }

    private static Map<String, String> problem(Stakeholders.Answer answer, Optional<UUID> boss) {
        return switch (answer) {
            case Stakeholders.Answer.Placed placed -> Map.of();
            case Stakeholders.Answer.Loop loop -> Map.of("reportsTo", "team.reportsTo.loop");
            case Stakeholders.Answer.InfluencesThemselves self -> Map.of("sways", "team.sways.self");
            case Stakeholders.Answer.NotOnTheTeam gone ->
                Map.of(boss.filter(gone.personId()::equals).isPresent() ? "reportsTo" : "sways", "team.person.gone");
        };
    }

    Map<String, String> remove(Shell shell, UUID id, UUID person, Typed typed) {
        var door = open(shell, id, person);
        return stakeholders.remove(door.insider(), person, typed.whole("version"))
                ? Map.of()
                : Map.of("remove", "team.remove.restedOn");
    }

    Map<String, String> say(Shell shell, UUID id, UUID person, Typed typed) {
        var door = open(shell, id, person);
        var problems = new LinkedHashMap<String, String>();
        var said = said(typed.of("what"));
        if (said.isEmpty()) problems.put("what", "team.choose");
        var evidence = EvidenceFields.read(typed, door.team(), shell.today().date(), problems);
        if (said.isPresent() && evidence != null) claims.say(door.insider(), person, said.get(), evidence);
        return problems;
    }

    /// `ROLE:DECIDES`, `RAPPORT:TECHNICAL:2`, `REASON`.
    private static Optional<Claim.Said> said(String what) {
        var parts = what.split(":", -1);
        try {
            return Optional.of(new Claim.Said(
                    Claim.Kind.valueOf(parts[0]),
                    parts.length > 1 ? parts[1] : "",
                    parts.length > 2 ? Integer.valueOf(parts[2]) : null));
        } catch (IllegalArgumentException unlike) {
            return Optional.empty();
        }
    }

    Map<String, String> end(Shell shell, UUID id, UUID person, UUID claim) {
        claims.end(open(shell, id, person).insider(), claim, shell.today().date());
        return Map.of();
    }
}
