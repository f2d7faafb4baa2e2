package io.throughline.buying.criteria.page;

import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.buying.criteria.Chosen;
import io.throughline.buying.criteria.ChosenOptions;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.buying.library.TemplateDesk;
import io.throughline.buying.library.TemplateDesk.Making;
import io.throughline.buying.library.TemplateUses;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes what stands beside the matrix. Each act answers with problems in words, by field; with none where it was
/// done.
@Component
@Transactional
class BesideDesk {
    private final Deals deals;
    private final ChoicePages pages;
    private final ChosenOptions chosen;
    private final TemplateDesk library;

    BesideDesk(Deals deals, ChoicePages pages, ChosenOptions chosen, TemplateDesk library) {
        this.deals = deals;
        this.pages = pages;
        this.chosen = chosen;
        this.library = library;
    }

    Map<String, String> choose(Shell shell, UUID id, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        if (!Chosen.isFor(deal)) problems.put("option", shell.say("criteria.chosen.open"));
        var option = Chosen.among(pages.sheet(shell, id, "").choice().options()).stream()
                .filter(one -> typed.is("option", one.id()))
                .findFirst();
        if (option.isEmpty()) problems.putIfAbsent("option", shell.say("criteria.chosen.missing"));
        var said = SaidForm.read(shell, typed, sayer(deal, shell, typed, problems), problems);
        if (!problems.isEmpty()) return problems;
        var standing = chosen.of(id);
        chosen.write(new Chosen(
                standing.map(Chosen::id).orElseGet(Ids::next),
                id,
                option.orElseThrow().id(),
                said,
                typed.whole("version")));
        return problems;
    }

    private @Nullable Holder sayer(Deal deal, Shell shell, Typed typed, Map<String, String> problems) {
        if (!typed.has("who")) return null;
        var somebody = pages.find(deal, typed.of("who"));
        if (somebody.isEmpty()) problems.put("who", shell.say("criteria.holder.unknown"));
        return somebody.orElse(null);
    }

    Map<String, String> withdraw(Shell shell, UUID id, Typed typed) {
        deals.toWrite(id, shell.signedIn());
        var standing = chosen.of(id).orElseThrow(() -> new NotFound("Nobody said yet what they chose."));
        chosen.remove(new Chosen(standing.id(), id, standing.optionId(), standing.said(), typed.whole("version")));
        return Map.of();
    }

    Map<String, String> use(Shell shell, UUID id, Typed typed) {
        deals.toWrite(id, shell.signedIn());
        var template = typed.id("template");
        if (template.isEmpty()) return Map.of("template", shell.say("template.choose"));
        return switch (library.use(id, template.get(), shell.signedIn())) {
            case TemplateUses.Answer.Taken taken -> Map.of();
            case TemplateUses.Answer.HasCriteria has -> Map.of("template", shell.say("template.use.late"));
            case TemplateUses.Answer.Empty empty -> Map.of("template", shell.say("template.empty"));
        };
    }

    /// What came of wanting to make a template of a deal's criteria.
    sealed interface Made {
        record Done(UUID id) implements Made {}

        record Wrong(Map<String, String> problems) implements Made {}
    }

    Made make(Shell shell, UUID id, Typed typed) {
        var deal = deals.toSee(id, shell.signedIn());
        TemplateDesk.toEdit(shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        TemplateDesk.problems(typed).forEach((field, key) -> problems.put(field, shell.say(key)));
        if (!problems.isEmpty()) return new Made.Wrong(problems);
        return switch (library.make(deal, typed.of("name"), typed.of("problem"), shell.signedIn())) {
            case Making.Made made -> new Made.Done(made.id());
            case Making.Refused refused -> new Made.Wrong(Map.of("name", shell.say("template.unfit." + refused.why())));
        };
    }
}
