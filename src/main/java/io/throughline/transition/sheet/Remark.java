package io.throughline.transition.sheet;

import io.throughline.web.Words;
import java.util.List;

/// Something to say of a line of a file.
///
/// @param line where the row begins, the head being the first
/// @param of what the row is of; empty where that is not known
/// @param key of the message
public record Remark(long line, String of, String key, List<Object> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(Line line, String key, Object... arguments) {
        return new Remark(line.number(), line.text(Column.TASK), key, List.of(arguments));
    }

    public String say(Words words) {
        return words.say(key, arguments.toArray());
    }
}
