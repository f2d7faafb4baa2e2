package io.throughline.buying;

import io.throughline.base.Today;
import io.throughline.deals.Insider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what a deal's team knows of its buying team.
@Component
@Transactional(readOnly = true)
public class Insides {
    private final Claims claims;
    private final CoachStatements statements;
    private final Hypotheses hypotheses;
    private final Today today;

    Insides(Claims claims, CoachStatements statements, Hypotheses hypotheses, Today today) {
        this.claims = claims;
        this.statements = statements;
        this.hypotheses = hypotheses;
        this.today = today;
    }

    public Inside of(Insider insider, BuyingTeam team) {
        return new Inside(team, judgements(insider), hypotheses.of(insider));
    }

    /// How much of what a person told us turned out true, in this deal and in the viewer's others.
    public List<CoachStatements.Track> record(Insider insider, UUID personId) {
        return statements.record(insider, personId);
    }

    private Map<UUID, Judgement> judgements(Insider insider) {
        var said = claims.of(insider).stream().collect(Collectors.groupingBy(Claim::personId));
        var told = statements.of(insider).stream().collect(Collectors.groupingBy(CoachStatement::personId));
        var all = new HashMap<UUID, Judgement>();
        for (var persons : List.of(said.keySet(), told.keySet()))
            for (var person : persons)
                all.put(
                        person,
                        new Judgement(
                                person,
                                today.date(),
                                said.getOrDefault(person, List.of()),
                                told.getOrDefault(person, List.of())));
        return all;
    }
}
