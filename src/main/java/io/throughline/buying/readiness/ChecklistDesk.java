package io.throughline.buying.readiness;

import io.throughline.base.Conflict;
import io.throughline.base.Forbidden;
import io.throughline.base.NotFound;
import io.throughline.buying.readiness.Checklist.Item;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the checklists to everybody, and lets administrators change them.
@Component
@Transactional
class ChecklistDesk {
    private static final UUID NO_DEAL = new UUID(0, 0);
    private static final int MOST = 60;

    private final Checklists checklists;

    ChecklistDesk(Checklists checklists) {
        this.checklists = checklists;
    }

    ChecklistsPage all(Shell shell) {
        return new ChecklistsPage(shell, checklists.listed(NO_DEAL));
    }

    ChecklistPage page(Shell shell, UUID product, SentForm sent) {
        return new ChecklistPage(shell, newest(product), checklists.editions(product), sent);
    }

    private Checklist newest(UUID product) {
        return checklists.newest(product).orElseThrow(() -> new NotFound("There is no such product."));
    }

    /// @return keys of messages by field; empty where the next edition was made
    /// @throws Conflict where another was made since this one was read
    Map<String, String> change(Shell shell, UUID product, Typed typed) {
        if (!shell.signedIn().isAdministrator()) throw new Forbidden("Checklists are changed by administrators.");
        var now = newest(product);
        if (!typed.is("edition", now.edition())) throw new Conflict("Somebody else changed this checklist.");
        var problems = new LinkedHashMap<String, String>();
        var items = Stream.of(Area.values())
                .flatMap(area -> items(area, typed, problems))
                .toList();
        if (problems.isEmpty() && !items.equals(now.items())) checklists.change(now, items, shell.signedIn());
        return problems;
    }

    private static Stream<Item> items(Area area, Typed typed, Map<String, String> problems) {
        var field = ChecklistPage.field(area);
        List<String> lines = typed.of(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > MOST) problems.put(field, "checklist.many");
        if (lines.stream().anyMatch(line -> line.length() > ReadinessForms.LONGEST))
            problems.put(field, "concern.words.long");
        return lines.stream().map(line -> new Item(area, line));
    }
}
