package io.throughline.buying.concern;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who said something, when, how and in which words, as a form brings it.
///
/// @param who the name of one of the buyer's people; empty where only we believe so
public record HeardFields(String who, LocalDate on, Channel channel, String words) {
    public static final int LONGEST = 2000;
    static final int LONGEST_NAME = 200;
    static final List<Channel> CHANNELS = List.of(Channel.MEETING, Channel.CALL, Channel.EMAIL, Channel.DOCUMENT);

    /// Reads them, and says of each field what is wrong with it.
    ///
    /// @return empty where something is wrong
    public static Optional<HeardFields> read(Typed typed, LocalDate today, Map<String, String> problems) {
        words(typed, "words", LONGEST, problems);
        var on = typed.has("on") ? typed.day("on") : Optional.of(today);
        if (on.isEmpty()) problems.put("on", "concern.day.missing");
        else if (on.get().isAfter(today)) problems.put("on", "concern.day.toCome");
        if (typed.of("who").length() > LONGEST_NAME) problems.put("who", "concern.words.long");
        if (!problems.isEmpty()) return Optional.empty();
        return Optional.of(new HeardFields(typed.of("who"), on.orElseThrow(), channel(typed), typed.of("words")));
    }

    private static Channel channel(Typed typed) {
        for (var channel : CHANNELS) if (typed.is("channel", channel)) return channel;
        return Channel.MEETING;
    }

    public static void words(Typed typed, String field, int most, Map<String, String> problems) {
        if (!typed.has(field)) problems.put(field, "concern.words.missing");
        else if (typed.of(field).length() > most) problems.put(field, "concern.words.long");
    }

    /// The choice in a field; empty, with what is wrong, where it is none of these.
    public static <T extends Enum<T>> Optional<T> chosen(
            T[] choices, Typed typed, String field, Map<String, String> problems) {
        for (var choice : choices) if (typed.is(field, choice)) return Optional.of(choice);
        problems.put(field, "concern.choose");
        return Optional.empty();
    }

    public boolean isBy(String name) {
        return who.equalsIgnoreCase(name);
    }

    public Evidence by(@Nullable UUID sayer) {
        return new Evidence(Ids.next(), sayer, null, on, channel, false, words, null);
    }
}
