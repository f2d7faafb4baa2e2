package io.throughline.review.qualify;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.deals.Deals;
import io.throughline.deals.spot.RuleOverride;
import io.throughline.deals.spot.RuleOverrides;
import io.throughline.deals.spot.Tripwire;
import io.throughline.deals.spot.Tripwires;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets and answers tripwires, and overrides what says to walk. Each answers with keys of messages by field; with none
/// where it was done.
@Component
@Transactional
class Staying {
    static final int LONGEST = 500;

    private final Deals deals;
    private final Tripwires tripwires;
    private final RuleOverrides overrides;
    private final RuleHits hits;

    Staying(Deals deals, Tripwires tripwires, RuleOverrides overrides, RuleHits hits) {
        this.deals = deals;
        this.tripwires = tripwires;
        this.overrides = overrides;
        this.hits = hits;
    }

    Map<String, String> set(Shell shell, UUID deal, Typed typed) {
        deals.toWrite(deal, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        words(typed, "question", problems);
        var due = typed.day("due");
        if (due.isEmpty()) problems.put("due", "qualify.day.missing");
        if (due.filter(shell.today().date()::isAfter).isPresent()) problems.put("due", "qualify.until.missing");
        if (problems.isEmpty())
            tripwires.set(
                    deal,
                    typed.of("question"),
                    typed.day("due").orElseThrow(),
                    shell.today().date(),
                    shell.signedIn());
        return problems;
    }

    Map<String, String> answer(Shell shell, UUID deal, UUID id, Typed typed) {
        deals.toWrite(deal, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        words(typed, "answer", problems);
        var fact = typed.id("fact");
        if (typed.has("fact") && fact.filter(one -> hits.hasFact(deal, one)).isEmpty())
            problems.put("fact", "qualify.fact.gone");
        if (!problems.isEmpty()) return problems;
        var wire = found(deal, id, typed);
        tripwires.change(deal, wire.answered(shell.today().date(), typed.of("answer"), fact.orElse(null)));
        return problems;
    }

    Map<String, String> reopen(Shell shell, UUID deal, UUID id, Typed typed) {
        deals.toWrite(deal, shell.signedIn());
        tripwires.change(deal, found(deal, id, typed).reopened());
        return Map.of();
    }

    Map<String, String> remove(Shell shell, UUID deal, UUID id, Typed typed) {
        deals.toWrite(deal, shell.signedIn());
        tripwires.remove(deal, found(deal, id, typed));
        return Map.of();
    }

    private Tripwire found(UUID deal, UUID id, Typed typed) {
        var wire = tripwires.find(deal, id).orElseThrow(() -> new NotFound("There is no such tripwire."));
        if (!typed.is("version", wire.version())) throw new Conflict("Somebody else changed this tripwire.");
        return wire;
    }

    /// Overrides a check; of knock-outs, each that is hit now and not overridden.
    Map<String, String> override(Shell shell, UUID deal, Typed typed) {
        deals.toWrite(deal, shell.signedIn());
        var today = shell.today().date();
        var problems = new LinkedHashMap<String, String>();
        words(typed, "overrideWhy", problems);
        var until = typed.day("until");
        if (until.filter(day -> !day.isBefore(today)).isEmpty()) problems.put("until", "qualify.until.missing");
        if (!RuleOverride.isFor(typed.of("check"))) problems.put("check", "qualify.override.none");
        if (!problems.isEmpty()) return problems;
        var check = typed.of("check");
        for (var rule : hits.of(deal, check, today))
            overrides.make(
                    deal,
                    new RuleOverrides.Staying(
                            check, rule.orElse(null), typed.of("overrideWhy"), today, until.orElseThrow()),
                    shell.signedIn());
        return problems;
    }

    Map<String, String> end(Shell shell, UUID deal, UUID id, Typed typed) {
        deals.toWrite(deal, shell.signedIn());
        var override = overrides.find(deal, true, id).orElseThrow(() -> new NotFound("There is no such override."));
        if (!typed.is("version", override.version())) throw new Conflict("Somebody else changed this override.");
        overrides.end(deal, override, shell.today().date());
        return Map.of();
    }

    static void words(Typed typed, String field, Map<String, String> problems) {
        if (!typed.has(field)) problems.put(field, "qualify.words.missing");
        else if (typed.of(field).length() > LONGEST) problems.put(field, "qualify.words.long");
    }
}
