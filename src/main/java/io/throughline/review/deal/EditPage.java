package io.throughline.review.deal;

import io.throughline.deals.Deal;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form that changes a deal.
///
/// @param deal as it stands now
/// @param stale who else has changed it since the form was opened, and when, in words; `null` where nobody has
public record EditPage(
        Shell shell,
        Deal deal,
        List<String> colleagues,
        List<String> stages,
        List<Member> members,
        Typed typed,
        Map<String, String> problems,
        @Nullable String stale)
        implements Page {

    /// What a deal says now, as the fields of its form.
    public static Typed fields(Deal deal) {
        var amount = deal.amount();
        var step = deal.nextStep();
        return new Typed(Map.of(
                "name", deal.name(),
                "amount", amount == null ? "" : amount.amount().toPlainString(),
                "currency", amount == null ? "" : text(amount.currency()),
                "stage", text(deal.stage()),
                "expectedClose", text(deal.expectedClose()),
                "step", text(step.words()),
                "stepOn", text(step.on()),
                "owner", text(deal.owner()),
                "restricted", deal.restricted() ? "yes" : ""));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public String path() {
        return "/deals/" + deal.id();
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    /// What somebody else wrote into a field meanwhile; `null` where it is the same.
    public @Nullable String now(String field) {
        var now = fields(deal).of(field);
        if (stale == null || now.equals(typed.of(field))) return null;
        return now.isEmpty() ? say("dealEdit.now.empty") : now;
    }
}
