package io.throughline.review.pipeline;

import io.throughline.deals.Deal;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form for one field of a deal: a page of its own, or in the cell of a list.
///
/// @param deal as it is now
/// @param edit what is typed so far
/// @param problem what is wrong with it, `null` if nothing
/// @param stages to choose from; empty where any word goes
/// @param back where to go afterwards
/// @param inRow it stands in a row, which takes the answer's row in its place
public record EditPage(
        Shell shell, Deal deal, Edit edit, @Nullable String problem, List<String> stages, String back, boolean inRow)
        implements Page {

    public String label() {
        return say("field." + edit.field().word());
    }

    public String title() {
        return say("field.title", label(), deal.name());
    }

    public String action() {
        return "/deals/" + deal.id() + "/" + edit.field().word();
    }

    public String row() {
        return "#d-" + deal.id();
    }
}
