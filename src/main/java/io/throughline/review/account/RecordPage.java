package io.throughline.review.account;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form that changes an account or a person.
///
/// @param path of what it changes
/// @param fields their names, in order
/// @param now what stands now, where somebody else has changed it since; else the same as typed
public record RecordPage(
        Shell shell,
        String path,
        String name,
        int version,
        List<String> fields,
        Typed typed,
        Typed now,
        Map<String, String> problems,
        boolean stale)
        implements Page {

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    /// What somebody else wrote into a field meanwhile; `null` where it is the same.
    public @Nullable String now(String field) {
        if (!stale || now.of(field).equals(typed.of(field))) return null;
        return now.has(field) ? now.of(field) : say("dealEdit.now.empty");
    }
}
