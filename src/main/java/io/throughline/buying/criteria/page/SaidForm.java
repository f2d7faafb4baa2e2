package io.throughline.buying.criteria.page;

import io.throughline.base.Channel;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.buying.criteria.Said;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads when, how and in which words somebody said something; what was left out is today, in a meeting.
final class SaidForm {
    private static final int MOST_WORDS = 4000;

    private SaidForm() {}

    /// @param sayer `null` for ourselves
    /// @param problems by field, in words; what is wrong is put there
    static Said read(Shell shell, Typed typed, @Nullable Holder sayer, Map<String, String> problems) {
        if (typed.of("words").length() > MOST_WORDS)
            problems.put("words", shell.say("criteria.words.long", MOST_WORDS));
        return new Said(
                sayer == null ? null : sayer.id(),
                sayer == null ? null : sayer.name(),
                day(shell, typed, problems),
                channel(typed),
                typed.of("words"));
    }

    private static LocalDate day(Shell shell, Typed typed, Map<String, String> problems) {
        var today = shell.today().date();
        var day = typed.day("on");
        if (typed.has("on") && day.isEmpty()) problems.put("on", shell.say("criteria.on.unreadable"));
        if (day.isPresent() && day.get().isAfter(today)) problems.put("on", shell.say("criteria.on.later"));
        return day.orElse(today);
    }

    static Channel channel(Typed typed) {
        return Said.CHANNELS.stream()
                .filter(channel -> typed.is("channel", channel))
                .findFirst()
                .orElse(Channel.MEETING);
    }
}
