package io.throughline.buying.criteria.page;

import io.throughline.base.Ids;
import io.throughline.buying.criteria.Criteria;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.Options;
import io.throughline.deals.Deals;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes criteria and options from forms. Each answers with problems in words, by field; with none where it was done.
@Component
@Transactional
class Writing {
    private static final int MOST_OF_A_NAME = 200;

    private final Deals deals;
    private final Criteria criteria;
    private final Options options;
    private final Rivals rivals;

    Writing(Deals deals, Criteria criteria, Options options, Rivals rivals) {
        this.deals = deals;
        this.criteria = criteria;
        this.options = options;
        this.rivals = rivals;
    }

    Map<String, String> addCriterion(Shell shell, UUID deal, Typed typed) {
        deals.toWrite(deal, shell.signedIn());
        var problems = criterionProblems(shell, typed);
        if (criteria.count(deal) >= Criterion.MOST) problems.put("words", shell.say("criteria.many", Criterion.MOST));
        if (problems.isEmpty()) criteria.add(criterion(Ids.next(), deal, typed, List.of(), 1));
        return problems;
    }

    private static Map<String, String> criterionProblems(Shell shell, Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        if (!typed.has("words")) problems.put("words", shell.say("criteria.words.missing"));
        if (typed.of("words").length() > Criterion.MOST_WORDS)
            problems.put("words", shell.say("criteria.words.long", Criterion.MOST_WORDS));
        return problems;
    }

    private static Criterion criterion(UUID id, UUID deal, Typed typed, List<Holder> holders, int version) {
        return new Criterion(
                id, deal, typed.of("words"), typed.has("formal"), typed.has("mandatory"), holders, version);
    }

    /// @param people who may hold it
    Map<String, String> changeCriterion(Shell shell, Criterion standing, List<Holder> people, Typed typed) {
        deals.toWrite(standing.dealId(), shell.signedIn());
        var problems = criterionProblems(shell, typed);
        var holders = new ArrayList<Holder>();
        for (var holder : standing.holders()) if (typed.has("keep-" + holder.id())) holders.add(holder);
        people.stream()
                .filter(person -> typed.is("holder", person.id()) && !holders.contains(person))
                .forEach(holders::add);
        if (typed.has("holder") && people.stream().noneMatch(person -> typed.is("holder", person.id())))
            problems.put("holder", shell.say("criteria.holder.unknown"));
        if (holders.size() > Criterion.MOST_HOLDERS)
            problems.put("holder", shell.say("criteria.holder.many", Criterion.MOST_HOLDERS));
        if (problems.isEmpty())
            criteria.change(criterion(standing.id(), standing.dealId(), typed, holders, typed.whole("version")));
        return problems;
    }

    void removeCriterion(Shell shell, Criterion standing, int version) {
        deals.toWrite(standing.dealId(), shell.signedIn());
        criteria.remove(
                new Criterion(standing.id(), standing.dealId(), standing.words(), false, false, List.of(), version));
    }

    Map<String, String> addOption(Shell shell, UUID deal, Typed typed) {
        deals.toWrite(deal, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var isInHouse = typed.is("kind", Option.Kind.IN_HOUSE);
        if (!isInHouse && !typed.has("rival")) problems.put("rival", shell.say("criteria.rival.missing"));
        if (typed.of("rival").length() > MOST_OF_A_NAME)
            problems.put("rival", shell.say("criteria.words.long", MOST_OF_A_NAME));
        if (options.of(deal).size() >= Option.MOST) problems.put("rival", shell.say("criteria.many", Option.MOST));
        if (!problems.isEmpty()) return problems;
        var made = isInHouse
                ? new Option(Ids.next(), deal, Option.Kind.IN_HOUSE, null, null, null, 1)
                : new Option(Ids.next(), deal, Option.Kind.RIVAL, rivals.named(typed.of("rival")), null, null, 1);
        if (!options.add(made)) problems.put("rival", shell.say("criteria.option.there"));
        return problems;
    }

    Map<String, String> changeOption(Shell shell, Option standing, Typed typed) {
        deals.toWrite(standing.dealId(), shell.signedIn());
        if (typed.of("words").length() > Option.MOST_WORDS)
            return Map.of("words", shell.say("criteria.words.long", Option.MOST_WORDS));
        options.change(new Option(
                standing.id(),
                standing.dealId(),
                standing.kind(),
                standing.organizationId(),
                standing.organization(),
                typed.has("words") ? typed.of("words") : null,
                typed.whole("version")));
        return Map.of();
    }

    Map<String, String> removeOption(Shell shell, Option standing, Typed typed) {
        deals.toWrite(standing.dealId(), shell.signedIn());
        if (standing.kind().isAlways()) return Map.of("words", shell.say("criteria.option.always"));
        options.remove(new Option(
                standing.id(),
                standing.dealId(),
                standing.kind(),
                standing.organizationId(),
                standing.organization(),
                null,
                typed.whole("version")));
        return Map.of();
    }
}
