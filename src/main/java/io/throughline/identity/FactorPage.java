package io.throughline.identity;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A user's own authenticator app.
///
/// @param mayBegin `false` for who has no password to confirm it with
/// @param required whether their role asks for one
/// @param problems keys of messages, by field
public record FactorPage(
        Shell shell, SecondFactors.State state, boolean mayBegin, boolean required, Map<String, String> problems)
        implements Page {

    public @Nullable String problem(String field) {
        var key = problems.get(field);
        return key == null ? null : say(key);
    }

    public String since(SecondFactors.State.On on) {
        return shell.moment(on.since().toInstant());
    }

    public QrPicture picture(SecondFactors.State.Begun begun) {
        return QrPicture.of(begun.address());
    }
}
