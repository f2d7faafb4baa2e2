package io.throughline.buying.team;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.CoachStatement.Verdict;
import io.throughline.buying.CoachStatements;
import io.throughline.buying.CoachStatements.Logged;
import io.throughline.buying.Stakeholders;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Logs what somebody told us as a prediction, and marks what it turned out to be. Each answers with keys of messages
/// by
/// field; with none where it was done.
@Component
@Transactional
class StatementForms {
    private final Deals deals;
    private final Stakeholders stakeholders;
    private final CoachStatements statements;

    StatementForms(Deals deals, Stakeholders stakeholders, CoachStatements statements) {
        this.deals = deals;
        this.stakeholders = stakeholders;
        this.statements = statements;
    }

    Map<String, String> log(Shell shell, UUID id, UUID person, Typed typed) {
        var insider = deals.toKnow(id, shell.signedIn());
        if (stakeholders.of(id, shell.signedIn()).find(person).isEmpty())
            throw new NotFound("They are not on this deal's buying team.");
        var problems = new LinkedHashMap<String, String>();
        var logged = read(typed, shell, problems);
        if (logged != null) statements.log(insider, person, logged);
        return problems;
    }

    private static @Nullable Logged read(Typed typed, Shell shell, Map<String, String> problems) {
        EvidenceFields.words(typed, "words", EvidenceFields.LONGEST, problems);
        var today = shell.today().date();
        var said = typed.has("on") ? typed.day("on") : Optional.of(today);
        if (said.isEmpty()) problems.put("on", "team.day.missing");
        if (said.filter(today::isBefore).isPresent()) problems.put("on", "team.day.toCome");
        var check = typed.day("checkOn");
        if (check.isEmpty()) problems.put("checkOn", "team.checkOn.missing");
        if (problems.isEmpty() && check.orElseThrow().isBefore(said.orElseThrow()))
            problems.put("checkOn", "team.checkOn.early");
        return problems.isEmpty()
                ? new Logged(typed.of("words"), said.orElseThrow(), EvidenceFields.channel(typed), check.orElseThrow())
                : null;
    }

    Map<String, String> mark(Shell shell, UUID id, UUID person, UUID statement, Typed typed) {
        var insider = deals.toKnow(id, shell.signedIn());
        var standing = standing(insider, person, statement, typed);
        var problems = new LinkedHashMap<String, String>();
        var team = stakeholders.of(id, shell.signedIn());
        var evidence = EvidenceFields.read(typed, team, shell.today().date(), problems);
        var verdict = verdict(typed);
        if (verdict == null) problems.put("verdict", "team.choose");
        if (evidence != null && evidence.on().isBefore(standing.saidOn())) problems.put("on", "team.day.early");
        if (problems.isEmpty() && verdict != null && evidence != null)
            statements.mark(insider, standing, verdict, evidence);
        return problems;
    }

    private CoachStatement standing(Insider insider, UUID person, UUID id, Typed typed) {
        var found = statements.of(insider).stream()
                .filter(one -> one.id().equals(id) && one.personId().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such statement in this deal."));
        if (!typed.is("version", found.version())) throw new Conflict("Somebody else marked this statement.");
        return found;
    }

    private static @Nullable Verdict verdict(Typed typed) {
        for (var verdict : Verdict.values()) if (typed.is("verdict", verdict)) return verdict;
        return null;
    }
}
