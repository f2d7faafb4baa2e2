package io.throughline.buying.library;

import io.throughline.base.Conflict;
import io.throughline.base.Forbidden;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.buying.criteria.Criteria;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.library.DecisionTemplate.Draft;
import io.throughline.buying.library.DecisionTemplate.Item;
import io.throughline.buying.library.DecisionTemplate.Kind;
import io.throughline.buying.library.DecisionTemplate.Unfit;
import io.throughline.deals.Deal;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the library to everybody, and lets managers and administrators add to it and change it.
@Component
@Transactional
public class TemplateDesk {
    private static final UUID FIRST = new UUID(0, 0);

    private final DecisionTemplates templates;
    private final TemplateShelf shelf;
    private final TemplateUses uses;
    private final Criteria criteria;

    TemplateDesk(DecisionTemplates templates, TemplateShelf shelf, TemplateUses uses, Criteria criteria) {
        this.templates = templates;
        this.shelf = shelf;
        this.uses = uses;
        this.criteria = criteria;
    }

    TemplatesPage all(Shell shell) {
        return new TemplatesPage(shell, shelf.all(shell.signedIn()));
    }

    TemplatePage page(Shell shell, UUID id, SentForm sent) {
        return new TemplatePage(shell, shelved(id, shell.signedIn()), templates.editions(id), sent);
    }

    Shelved shelved(UUID id, Viewer viewer) {
        return shelf.find(id, viewer).orElseThrow(() -> new NotFound("There is no such template."));
    }

    DecisionTemplate newest(UUID id) {
        return templates.newest(id).orElseThrow(() -> new NotFound("There is no such template."));
    }

    /// @throws Forbidden where the viewer is neither a manager nor an administrator
    public static void toEdit(Viewer viewer) {
        if (!DecisionTemplate.mayEdit(viewer))
            throw new Forbidden("Managers and administrators make decision templates, and change them.");
    }

    /// What came of wanting to make one of a deal's criteria.
    public sealed interface Making {
        record Made(UUID id) implements Making {}

        record Refused(Unfit why) implements Making {}
    }

    /// @param deal that the viewer may see
    public Making make(Deal deal, String name, String problem, Viewer viewer) {
        toEdit(viewer);
        var found = criteria.of(deal.id(), FIRST, Criterion.MOST);
        Optional<Unfit> unfit = DecisionTemplate.unfit(deal, found.size());
        if (unfit.isPresent()) return new Making.Refused(unfit.get());
        return new Making.Made(templates.make(deal.id(), DecisionTemplate.from(name, problem, found), viewer));
    }

    /// Takes a template's criteria over to a deal that the viewer may write to.
    ///
    /// @throws NotFound where there is no such template
    public TemplateUses.Answer use(UUID dealId, UUID template, Viewer viewer) {
        return uses.use(dealId, newest(template), viewer);
    }

    /// @return keys of messages by field; empty where the next edition was made, or nothing is other than before
    /// @throws Conflict where another was made since this one was read
    Map<String, String> change(Shell shell, UUID id, Typed typed) {
        toEdit(shell.signedIn());
        var now = newest(id);
        if (!typed.is("edition", now.edition())) throw new Conflict("Somebody else changed this template.");
        var problems = problems(typed);
        var draft = new Draft(typed.of("name"), typed.of("problem"), items(typed));
        if (draft.items().size() > DecisionTemplate.MOST_ITEMS) problems.put("criterion", "template.many");
        if (problems.isEmpty() && !draft.equals(new Draft(now.name(), now.problem(), now.items())))
            templates.change(now, draft, shell.signedIn());
        return problems;
    }

    /// What is wrong with a name and a problem, as keys of messages by field.
    public static Map<String, String> problems(Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        if (!typed.has("name")) problems.put("name", "template.name.missing");
        if (typed.of("name").length() > DecisionTemplate.MOST_NAME) problems.put("name", "concern.words.long");
        if (!typed.has("problem")) problems.put("problem", "template.problem.missing");
        if (typed.of("problem").length() > DecisionTemplate.MOST_PROBLEM) problems.put("problem", "concern.words.long");
        for (var kind : Kind.values())
            if (items(kind, typed).anyMatch(item -> item.words().length() > DecisionTemplate.MOST_WORDS))
                problems.put(TemplatePage.field(kind), "concern.words.long");
        return problems;
    }

    private static List<Item> items(Typed typed) {
        return Stream.of(Kind.values()).flatMap(kind -> items(kind, typed)).toList();
    }

    private static Stream<Item> items(Kind kind, Typed typed) {
        return typed.of(TemplatePage.field(kind))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(line -> new Item(kind, line));
    }
}
