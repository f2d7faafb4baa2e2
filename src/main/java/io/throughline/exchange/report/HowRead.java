package io.throughline.exchange.report;

import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.UnderstoodFile;
import io.throughline.exchange.read.UnderstoodFile.ColumnUse;
import io.throughline.exchange.report.Intake.Settled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How files were read, so that a reader can correct it: their format, what their stages mean, what was left aside.
final class HowRead {
    private HowRead() {}

    static List<Settled> of(List<UnderstoodFile> files) {
        var hasDeals = files.stream().anyMatch(file -> file.kind() == RecordKind.DEAL);
        var settled = new ArrayList<Settled>();
        for (var file : files) {
            settled.add(new Settled(file.name(), "The file", file.described()));
            if (file.kind() == RecordKind.DEAL || !hasDeals) stages(file, settled);
            columns(file, settled);
        }
        return settled;
    }

    private static void stages(UnderstoodFile file, List<Settled> settled) {
        file.stages()
                .forEach((stage, meaning) -> settled.add(new Settled(file.name(), "Stage " + stage, said(meaning))));
    }

    private static String said(StageMeaning meaning) {
        var status = meaning.status().name().toLowerCase(Locale.ROOT);
        var phase =
                meaning.phase() == null ? "" : ", suggests " + meaning.phase().title();
        return status + phase + " (" + meaning.why() + ")";
    }

    private static void columns(UnderstoodFile file, List<Settled> settled) {
        if (!file.extraColumns().isEmpty())
            settled.add(new Settled(file.name(), "Kept as extra facts", String.join(", ", file.extraColumns())));
        var aside = file.columns().stream()
                .filter(column -> !column.ignored().isBlank())
                .map(ColumnUse::header)
                .collect(Collectors.joining(", "));
        if (!aside.isEmpty()) settled.add(new Settled(file.name(), "Columns left aside", aside));
    }
}
