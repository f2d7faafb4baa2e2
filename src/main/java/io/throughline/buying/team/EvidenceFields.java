package io.throughline.buying.team;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.buying.BuyingTeam;
import io.throughline.buying.Stakeholder;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of a form that ask why we believe something: who said or did it, when, how, in which words.
public record EvidenceFields(Shell shell, BuyingTeam team, SentForm sent, String form) {
    static final int LONGEST = 2000;
    private static final List<Channel> CHANNELS =
            List.of(Channel.MEETING, Channel.CALL, Channel.EMAIL, Channel.DOCUMENT);

    public List<Channel> channels() {
        return CHANNELS;
    }

    public List<Stakeholder> people() {
        return team.people();
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
        return sent.problem(shell, form, field);
    }

    /// Reads them, and says of each field what is wrong with it.
    ///
    /// @return `null` where something is wrong
    static @Nullable Evidence read(Typed typed, BuyingTeam team, LocalDate today, Map<String, String> problems) {
        words(typed, "words", LONGEST, problems);
        var on = typed.has("on") ? typed.day("on") : Optional.of(today);
        if (on.isEmpty()) problems.put("on", "team.day.missing");
        else if (on.get().isAfter(today)) problems.put("on", "team.day.toCome");
        var sayer = typed.id("sayer");
        if (typed.has("sayer") && sayer.flatMap(team::find).isEmpty()) problems.put("sayer", "team.person.gone");
        if (!problems.isEmpty()) return null;
        return new Evidence(
                Ids.next(),
                sayer.orElse(null),
                null,
                on.orElseThrow(),
                channel(typed),
                typed.has("act") && sayer.isPresent(),
                typed.of("words"),
                null);
    }

    static Channel channel(Typed typed) {
        for (var channel : CHANNELS) if (typed.is("channel", channel)) return channel;
        return Channel.MEETING;
    }

    static void words(Typed typed, String field, int most, Map<String, String> problems) {
        if (!typed.has(field)) problems.put(field, "team.words.missing");
        else if (typed.of(field).length() > most) problems.put(field, "team.words.long");
    }
}
