package io.throughline.buying.criteria.page;

import io.throughline.base.NotFound;
import io.throughline.base.Times;
import io.throughline.buying.DealsAt;
import io.throughline.buying.criteria.BuyerChoices;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.Sayers;
import io.throughline.deals.Deal;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the pages of a deal's criteria, for whoever may see it.
@Component
@Transactional
class ChoicePages {
    private final DealsAt deals;
    private final BuyerChoices choices;
    private final Sayers sayers;
    private final Besides besides;

    ChoicePages(DealsAt deals, BuyerChoices choices, Sayers sayers, Besides besides) {
        this.deals = deals;
        this.choices = choices;
        this.sayers = sayers;
        this.besides = besides;
    }

    /// @param by whose ratings it shows: see [Rater#key]
    ChoicePage page(Shell shell, UUID id, String by, Told told) {
        return page(shell, id, sheet(shell, id, by), told);
    }

    ChoicePage page(Shell shell, UUID id, Sheet sheet, Told told) {
        var at = deals.look(shell, id, "/criteria");
        var people = new ChoicePage.People(
                at.writes() ? around(at.deal()) : List.of(), at.writes() ? besides.rivals() : List.of());
        var offers = at.writes() && sheet.choice().criteria().isEmpty();
        var settled = sayers.agreement(id).orElse(null);
        return new ChoicePage(at, sheet, people, besides.of(id, shell.signedIn(), offers, settled), told);
    }

    /// As of the two times; in the past, what all said together.
    ChoicePage page(Shell shell, UUID id, String by, Times times) {
        if (times.isNow(shell.today())) return page(shell, id, by, Told.NOTHING);
        var at = deals.look(shell, id, "/criteria", times);
        var sheet = Sheet.of(choices.of(id, times), together(shell));
        return new ChoicePage(at, sheet, new ChoicePage.People(List.of(), List.of()), Beside.NOTHING, Told.NOTHING);
    }

    Sheet sheet(Shell shell, UUID id, String by) {
        var deal = deals.look(shell, id, "/criteria").deal();
        return Sheet.of(choices.of(id), rater(shell, deal, by));
    }

    private static Rater together(Shell shell) {
        return new Rater("", null, shell.say("criteria.by.together"));
    }

    private Rater rater(Shell shell, Deal deal, String by) {
        if (by.isEmpty()) return together(shell);
        if (by.equals(Rater.US)) return new Rater(Rater.US, null, shell.say("criteria.by.us"));
        var person = person(deal, by);
        return new Rater(by, person.id(), person.name());
    }

    /// @throws NotFound where it is nobody around the deal
    Holder person(Deal deal, String id) {
        return find(deal, id).orElseThrow(() -> new NotFound("This person has no part in the deal."));
    }

    Optional<Holder> find(Deal deal, String id) {
        return around(deal).stream()
                .filter(holder -> holder.id().toString().equals(id))
                .findFirst();
    }

    private List<Holder> around(Deal deal) {
        return sayers.around(deal.id(), deal.organizationId());
    }

    /// The form that changes a criterion.
    CriterionPage criterion(Shell shell, UUID id, UUID criterion, Told told) {
        var deal = deals.toWrite(id, shell.signedIn());
        return new CriterionPage(shell, deal, criterion(id, criterion), around(deal), told);
    }

    Criterion criterion(UUID id, UUID criterion) {
        return choices.of(id).criteria().stream()
                .filter(one -> one.id().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such criterion in this deal."));
    }

    /// The form that changes an option.
    OptionPage option(Shell shell, UUID id, UUID option, Told told) {
        var page = page(shell, id, "", Told.NOTHING);
        deals.toWrite(id, shell.signedIn());
        return new OptionPage(page, option(id, option), told);
    }

    Option option(UUID id, UUID option) {
        return choices.of(id).options().stream()
                .filter(one -> one.id().equals(option))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such option in this deal."));
    }

    /// The form that says what matters to somebody.
    ///
    /// @param by the person's id; empty while none is chosen
    WeightingPage weighting(Shell shell, UUID id, String by, Told told) {
        var deal = deals.toWrite(id, shell.signedIn());
        var person = by.isEmpty() ? List.<Holder>of() : List.of(person(deal, by));
        return new WeightingPage(shell, deal, choices.of(id), around(deal), person, told);
    }
}
