package io.throughline.buying;

import io.throughline.base.Stored;
import io.throughline.base.Times;
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

    Insides(Claims claims, CoachStatements statements, Hypotheses hypotheses) {
        this.claims = claims;
        this.statements = statements;
        this.hypotheses = hypotheses;
    }

    public Inside of(Insider insider, BuyingTeam team) {
        return of(insider, team, Stored.NOW);
    }

    /// The same, as of the team's day, as known at an instant.
    public Inside of(Insider insider, BuyingTeam team, Stored stored) {
        var times = new Times(team.asOf(), stored);
        return new Inside(team, judgements(insider, times), hypotheses.of(insider, times));
    }

    /// How much of what a person told us turned out true, in this deal and in the viewer's others.
    public List<CoachStatements.Track> record(Insider insider, UUID personId, Times times) {
        return statements.record(insider, personId, times);
    }

    private Map<UUID, Judgement> judgements(Insider insider, Times times) {
        var said = claims.of(insider, times).stream().collect(Collectors.groupingBy(Claim::personId));
        var told = statements.of(insider, times).stream().collect(Collectors.groupingBy(CoachStatement::personId));
        var all = new HashMap<UUID, Judgement>();
        for (var persons : List.of(said.keySet(), told.keySet()))
            for (var person : persons)
                all.put(
                        person,
                        new Judgement(
                                person,
                                times.asOf(),
                                said.getOrDefault(person, List.of()),
                                told.getOrDefault(person, List.of())));
        return all;
    }
}
