package io.throughline.buying.library;

import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.buying.criteria.Criterion;
import io.throughline.deals.Deal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requirements, criteria and steps that an earlier buying team went by, for others with the same problem. A change
/// makes a new edition. Source: "Why Johnnie Can't Buy".
///
/// @param edition which one it is, from 1
/// @param problem that it helps to decide about, in general words
/// @param madeOn the day of this edition
/// @param by who made this edition, `null` where nobody is known to
public record DecisionTemplate(
        UUID id,
        int edition,
        String name,
        String problem,
        List<Item> items,
        LocalDate madeOn,
        @Nullable String by) {
    public static final int MOST_ITEMS = Criterion.MOST;
    public static final int MOST_WORDS = Criterion.MOST_WORDS;
    public static final int MOST_NAME = 120;
    public static final int MOST_PROBLEM = 500;

    /// What an item is for.
    public enum Kind {
        /// It must be met: it becomes a mandatory criterion.
        REQUIREMENT,
        /// It is compared: it becomes a criterion.
        CRITERION,
        /// It helps to decide well, such as a visit or a trial: it is shown beside the criteria.
        STEP
    }

    public record Item(Kind kind, String words) {}

    /// What somebody wants it to be.
    public record Draft(String name, String problem, List<Item> items) {}

    public List<Item> of(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /// Nothing of it would become a criterion, so it is not offered.
    public boolean isEmpty() {
        return items.stream().allMatch(item -> item.kind() == Kind.STEP);
    }

    public static boolean mayEdit(Viewer viewer) {
        return viewer.role() != Role.SELLER;
    }

    /// Why none can be made from a deal.
    public enum Unfit {
        OPEN,
        /// Its words would be read by those who may not see it.
        RESTRICTED,
        NO_CRITERIA
    }

    public static Optional<Unfit> unfit(Deal deal, int criteria) {
        if (deal.isOpen()) return Optional.of(Unfit.OPEN);
        if (deal.restricted()) return Optional.of(Unfit.RESTRICTED);
        return criteria == 0 ? Optional.of(Unfit.NO_CRITERIA) : Optional.empty();
    }

    /// The first draft from what a buying team went by.
    public static Draft from(String name, String problem, List<Criterion> criteria) {
        var items = criteria.stream()
                .map(one -> new Item(one.mandatory() ? Kind.REQUIREMENT : Kind.CRITERION, one.words()))
                .distinct()
                .toList();
        return new Draft(name, problem, items);
    }
}
