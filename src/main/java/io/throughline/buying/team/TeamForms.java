package io.throughline.buying.team;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.buying.BuyingTeam;
import io.throughline.buying.Hypotheses;
import io.throughline.buying.Hypotheses.Supposed;
import io.throughline.buying.Hypothesis;
import io.throughline.buying.Hypothesis.Outcome;
import io.throughline.buying.Stakeholder;
import io.throughline.buying.Stakeholders;
import io.throughline.deals.Buyers;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts people on a buying team, and keeps what we suppose of who decides. Each answers with keys of messages by field;
/// with none where it was done.
@Component
@Transactional
class TeamForms {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUESTION = 500;
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final Deals deals;
    private final Buyers buyers;
    private final Stakeholders stakeholders;
    private final Hypotheses hypotheses;

    TeamForms(Deals deals, Buyers buyers, Stakeholders stakeholders, Hypotheses hypotheses) {
        this.deals = deals;
        this.buyers = buyers;
        this.stakeholders = stakeholders;
        this.hypotheses = hypotheses;
    }

    Map<String, String> add(Shell shell, UUID id, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var name = typed.of("who");
        if (name.isEmpty()) problems.put("who", "team.who.missing");
        else if (name.length() > LONGEST_NAME) problems.put("who", "team.who.long");
        if (!problems.isEmpty()) return problems;
        var known = stakeholders.of(id, shell.signedIn()).people().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(Stakeholder::personId)
                .findFirst();
        var person = known.orElseGet(() -> buyers.named(deal, name).id());
        stakeholders.joined(deals.toKnow(id, shell.signedIn()), person);
        return problems;
    }

    Map<String, String> suppose(Shell shell, UUID id, Typed typed) {
        var insider = deals.toKnow(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var supposed = read(typed, stakeholders.of(id, shell.signedIn()), problems);
        if (supposed == null) return problems;
        return problem(hypotheses.suppose(insider, supposed, shell.today().date()));
    }

    Map<String, String> change(Shell shell, UUID id, UUID hypothesis, Typed typed) {
        var insider = deals.toKnow(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var standing = standing(insider, hypothesis, typed);
        var supposed = read(typed, stakeholders.of(id, shell.signedIn()), problems);
        if (supposed == null) return problems;
        return problem(hypotheses.change(insider, standing, supposed));
    }

    Map<String, String> close(Shell shell, UUID id, UUID hypothesis, Typed typed) {
        var insider = deals.toKnow(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var standing = standing(insider, hypothesis, typed);
        var team = stakeholders.of(id, shell.signedIn());
        var evidence = EvidenceFields.read(typed, team, shell.today().date(), problems);
        var outcome = outcome(typed);
        if (outcome == null) problems.put("outcome", "team.choose");
        if (evidence == null || outcome == null) return problems;
        hypotheses.close(insider, standing, outcome, evidence);
        return problems;
    }

    private Hypothesis standing(Insider insider, UUID id, Typed typed) {
        var found = hypotheses.of(insider).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such hypothesis in this deal."));
        if (!typed.is("version", found.version())) throw new Conflict("Somebody else changed this hypothesis.");
        return found;
    }

    private static @Nullable Supposed read(Typed typed, BuyingTeam team, Map<String, String> problems) {
        var person = typed.id("person");
        if (person.flatMap(team::find).isEmpty()) problems.put("person", "team.person.missing");
        var percent = typed.number("chance").filter(number -> number.signum() > 0 && number.compareTo(WHOLE) <= 0);
        if (percent.isEmpty()) problems.put("chance", "team.chance.wrong");
        EvidenceFields.words(typed, "question", LONGEST_QUESTION, problems);
        var by = typed.day("by");
        if (by.isEmpty()) problems.put("by", "team.day.missing");
        if (!problems.isEmpty()) return null;
        var probability = percent.orElseThrow().movePointLeft(2).setScale(3, java.math.RoundingMode.HALF_UP);
        if (probability.signum() > 0)
            return new Supposed(person.orElseThrow(), probability, typed.of("question"), by.orElseThrow());
        problems.put("chance", "team.chance.wrong");
        return null;
    }

    private static Map<String, String> problem(Hypotheses.Answer answer) {
        return switch (answer) {
            case Hypotheses.Answer.Held held -> Map.of();
            case Hypotheses.Answer.TooMuch much -> Map.of("chance", "team.chance.tooMuch");
        };
    }

    private static @Nullable Outcome outcome(Typed typed) {
        for (var outcome : Outcome.values()) if (typed.is("outcome", outcome)) return outcome;
        return null;
    }
}
