package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

import io.throughline.base.Ids;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RowSink;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a file's rows one by one: leaves out what is deleted, refuses what can't be taken, copies the rest.
final class StagedRows implements RowSink {
    private static final int TELL_EVERY = 10_000;

    private final FileLoad load;
    private final CopyText copy;
    private final RowCheck check;
    private final List<Field> fields;
    private final int deleted;
    private final int name;
    private final int changedAt;

    StagedRows(FileLoad load, CopyText copy) {
        this.load = load;
        this.copy = copy;
        this.check = new RowCheck(load.kind());
        this.fields = load.kind().fields();
        this.deleted = fields.indexOf(DELETED);
        this.name = fields.contains(LAST_NAME) ? fields.indexOf(NAME) : -1;
        this.changedAt = fields.indexOf(CHANGED_AT);
    }

    @Override
    public void row(long line, @Nullable String[] values, String extras) {
        if (load.tally().row() % TELL_EVERY == 0) load.progress("Reading");
        if (deleted >= 0 && "true".equals(values[deleted])) {
            load.tally().leaveOut();
            return;
        }
        var refusal = check.refusal(values);
        if (refusal.isPresent()) load.tally().refuse(line, refusal.get());
        else copy(line, values, extras);
    }

    @Override
    public void refused(long line, String reason) {
        load.tally().row();
        load.tally().refuse(line, reason);
    }

    private void copy(long line, @Nullable String[] values, String extras) {
        copy.number(line);
        copy.id(Ids.next());
        for (var i = 0; i < values.length; i++) copy.text(i == name ? nameOf(values) : at(i, values[i]));
        copy.text(extras.equals("{}") || extras.isEmpty() ? null : extras);
        copy.endRow();
    }

    private @Nullable String nameOf(@Nullable String[] values) {
        if (values[name] != null) return values[name];
        var first = values[fields.indexOf(FIRST_NAME)];
        var last = values[fields.indexOf(LAST_NAME)];
        if (first != null && last != null) return first + " " + last;
        if (last != null) return last;
        return first != null ? first : values[fields.indexOf(EMAIL)];
    }

    /// An instant becomes the date and time that the organisation's clocks showed.
    private @Nullable String at(int place, @Nullable String value) {
        if (place != changedAt || value == null || !value.endsWith("Z")) return value;
        return LocalDateTime.ofInstant(Instant.parse(value), load.run().today().zone())
                .toString();
    }

    void end() {
        copy.flush();
        load.progress("Reading");
    }
}
