package io.throughline.buying.team;

import io.throughline.base.NotFound;
import io.throughline.base.Times;
import io.throughline.buying.DealsAt;
import io.throughline.buying.Insides;
import io.throughline.buying.Stakeholders;
import io.throughline.deals.Buyers;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the people map for whoever may see the deal, and the page of one of its people for the deal's team.
@Component
@Transactional(readOnly = true)
class TeamPages {
    private final DealsAt deals;
    private final Buyers buyers;
    private final Stakeholders stakeholders;
    private final Insides insides;

    TeamPages(DealsAt deals, Buyers buyers, Stakeholders stakeholders, Insides insides) {
        this.deals = deals;
        this.buyers = buyers;
        this.stakeholders = stakeholders;
        this.insides = insides;
    }

    TeamPage team(Shell shell, UUID id, SentForm sent) {
        return team(shell, id, Times.now(shell.today()), sent);
    }

    TeamPage team(Shell shell, UUID id, Times times, SentForm sent) {
        var at = deals.look(shell, id, "/team", times);
        var team = stakeholders.of(id, shell.signedIn(), times);
        var inside = deals.insider(id, shell.signedIn())
                .map(insider -> insides.of(insider, team, times.stored()))
                .orElse(null);
        return new TeamPage(at, team, inside, at.writes() ? buyers.names(at.deal()) : List.of(), sent);
    }

    MemberPage member(Shell shell, UUID id, UUID person, SentForm sent) {
        return member(shell, id, person, Times.now(shell.today()), sent);
    }

    MemberPage member(Shell shell, UUID id, UUID person, Times times, SentForm sent) {
        var at = deals.look(shell, id, "/team/" + person, times);
        var insider = deals.toKnow(id, shell.signedIn());
        var team = stakeholders.of(id, shell.signedIn(), times);
        var found = team.find(person).orElseThrow(() -> new NotFound("They are not on this deal's buying team."));
        var judgement = insides.of(insider, team, times.stored()).of(person);
        return new MemberPage(at, team, found, judgement, insides.record(insider, person, times), sent);
    }
}
