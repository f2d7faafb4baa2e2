package io.throughline.exchange.page;

import io.throughline.base.Phase;
import io.throughline.exchange.page.UnderstoodPage.Stage;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.Understanding.Understood;
import io.throughline.exchange.read.UnderstoodFile;
import io.throughline.exchange.read.UnderstoodFile.ColumnUse;
import io.throughline.exchange.upload.Said;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// What a person changed of what was understood: only where the form says something else than the files were taken to
/// say, for what was left alone is still the files' word.
record Correction(Understood understood, Map<String, String> typed) {
    static List<Stage> stages(Understood understood) {
        var index = new AtomicInteger();
        return understood.stages().entrySet().stream()
                .map(stage -> new Stage(index.getAndIncrement(), stage.getKey(), stage.getValue()))
                .toList();
    }

    Said of(Said before) {
        var said = before;
        if (typed.containsKey("dates")) said = said.withDates(text("dates"));
        for (var stage : stages(understood)) said = stage(said, stage);
        for (var file = 0; file < understood.files().size(); file++)
            said = columns(said, file, understood.files().get(file));
        return said;
    }

    private Said stage(Said said, Stage stage) {
        var status = named(StageMeaning.Status.values(), text("status." + stage.index()));
        if (status == null) return said;
        var phase = status == StageMeaning.Status.OPEN ? named(Phase.values(), text("phase." + stage.index())) : null;
        var same = stage.meaning().status() == status && stage.meaning().phase() == phase;
        return same ? said : said.with(stage.name(), new StageMeaning(status, phase, StageMeaning.SAID));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
        for (var one : all) if (one.name().equals(name)) return one;
        return null;
    }

    private Said columns(Said said, int index, UnderstoodFile file) {
        for (var column : file.columns()) {
            var wanted = text("use." + index + "." + column.index());
            if (!wanted.isEmpty() && !wanted.equals(use(column)))
                said = said.with(file.name(), file.kind(), column.header(), wanted.replace(' ', '_'));
        }
        return said;
    }

    private String text(String key) {
        return typed.getOrDefault(key, "").strip();
    }

    /// What a column was taken for, in the words of the form.
    static String use(ColumnUse column) {
        if (column.extra()) return "extra";
        return column.field().map(Correction::word).orElse("ignore");
    }

    static String word(Enum<?> field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
