package io.throughline.buying.readiness;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;

/// The products, and whether they have a checklist.
public record ChecklistsPage(Shell shell, List<Checklists.Listed> products) implements Page {
    public String path(Checklists.Listed one) {
        return ChecklistController.PATH + "/" + one.productId();
    }
}
