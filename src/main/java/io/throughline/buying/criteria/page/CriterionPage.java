package io.throughline.buying.criteria.page;

import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.deals.Deal;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;

/// The form that changes a criterion, or takes it away.
///
/// @param people around the deal
public record CriterionPage(Shell shell, Deal deal, Criterion criterion, List<Holder> people, Told told)
        implements Page {
    public String path() {
        return "/deals/" + deal.id() + "/criteria";
    }

    public String words() {
        return told.isRefused() ? told.typed().of("words") : criterion.words();
    }

    public boolean is(String field) {
        if (told.isRefused()) return told.typed().has(field);
        return field.equals("formal") ? criterion.formal() : criterion.mandatory();
    }

    /// Those who do not hold it yet.
    public List<Holder> others() {
        return people.stream()
                .filter(person -> !criterion.holderIds().contains(person.id()))
                .toList();
    }

    public boolean isKept(Holder holder) {
        return !told.isRefused() || told.typed().has("keep-" + holder.id());
    }
}
