package io.throughline.buying.criteria.page;

import io.throughline.buying.criteria.Chosen;
import io.throughline.buying.criteria.Said;
import io.throughline.buying.library.Shelved;
import io.throughline.buying.library.Used;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands beside the matrix.
///
/// @param chosen what the customer chose in the end, `null` where nobody said it
/// @param used the template that the criteria came from, `null` for none
/// @param offered templates for a deal that has no criteria yet
/// @param settled who of theirs said last that they agree on what matters, `null` for nobody
public record Beside(
        @Nullable Chosen chosen,
        @Nullable Used used,
        List<Shelved> offered,
        @Nullable Said settled) {
    static final Beside NOTHING = new Beside(null, null, List.of(), null);
}
