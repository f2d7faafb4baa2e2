package io.throughline.buying.criteria.page;

import io.throughline.base.Viewer;
import io.throughline.buying.criteria.ChosenOptions;
import io.throughline.buying.criteria.Said;
import io.throughline.buying.library.TemplateShelf;
import io.throughline.buying.library.TemplateUses;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what stands beside the matrix, for whoever may see the deal.
@Component
@Transactional(readOnly = true)
class Besides {
    private final Rivals rivals;
    private final ChosenOptions chosen;
    private final TemplateShelf shelf;
    private final TemplateUses uses;

    Besides(Rivals rivals, ChosenOptions chosen, TemplateShelf shelf, TemplateUses uses) {
        this.rivals = rivals;
        this.chosen = chosen;
        this.shelf = shelf;
        this.uses = uses;
    }

    List<String> rivals() {
        return rivals.names();
    }

    /// @param offers whether the viewer can take a template: they write, and there are no criteria yet
    Beside of(UUID dealId, Viewer viewer, boolean offers, @Nullable Said settled) {
        return new Beside(
                chosen.of(dealId).orElse(null),
                uses.of(dealId).orElse(null),
                offers ? shelf.offered(dealId, viewer) : List.of(),
                settled);
    }
}
