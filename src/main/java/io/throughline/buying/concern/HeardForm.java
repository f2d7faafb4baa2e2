package io.throughline.buying.concern;

import io.throughline.base.Channel;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields of a form that ask who said something, when, how and in which words.
///
/// @param holder whom a problem names
public record HeardForm(Shell shell, SentForm sent, String form, String holder) {
    public List<Channel> channels() {
        return HeardFields.CHANNELS;
    }

    public String today() {
        return shell.today().date().toString();
    }

    public String typed(String field) {
        return sent.of(form, field);
    }

    public String on() {
        return sent.of(form, "on", today());
    }

    public @Nullable String problem(String field) {
        return sent.problem(shell, form, field, holder);
    }
}
