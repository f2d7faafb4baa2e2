package io.throughline.exchange.page;

import io.throughline.base.Phase;
import io.throughline.exchange.load.ImportSummary;
import io.throughline.exchange.load.ImportSummary.FileSummary;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.Understanding.Understood;
import io.throughline.exchange.read.UnderstoodFile;
import io.throughline.exchange.read.UnderstoodFile.ColumnUse;
import io.throughline.exchange.upload.Upload;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What files were understood to hold, to be corrected and imported.
///
/// @param typed what was just typed, where it could not be taken
public record UnderstoodPage(
        Shell shell, Upload upload, Understood understood, Map<String, String> typed, String problem) implements Page {
    /// A stage, by its place in the form.
    public record Stage(int index, String name, StageMeaning meaning) {}

    /// More stages than these are imported as they were understood, and not shown.
    public static final int MOST_STAGES = 60;

    public List<Stage> stages() {
        return Correction.stages(understood);
    }

    public String status(Stage stage) {
        return typed.getOrDefault(
                "status." + stage.index(), stage.meaning().status().name());
    }

    public String phase(Stage stage) {
        var phase = stage.meaning().phase();
        return typed.getOrDefault("phase." + stage.index(), phase == null ? "" : phase.name());
    }

    public List<StageMeaning.Status> statuses() {
        return List.of(StageMeaning.Status.values());
    }

    public List<Phase> phases() {
        return List.of(Phase.values());
    }

    public String dates() {
        return typed.getOrDefault("dates", upload.said().dates());
    }

    public List<UnderstoodFile> files() {
        return understood.files();
    }

    public String kind(RecordKind kind) {
        return say("kind." + kind);
    }

    public List<RecordKind> kinds() {
        return files().stream().map(UnderstoodFile::kind).distinct().toList();
    }

    public List<String> words(RecordKind kind) {
        return Stream.concat(kind.fields().stream().map(Correction::word), Stream.of("extra", "ignore"))
                .toList();
    }

    public List<ColumnUse> columns(UnderstoodFile file) {
        return file.columns().stream()
                .filter(column -> !column.header().isBlank())
                .toList();
    }

    public String use(int file, ColumnUse column) {
        return typed.getOrDefault("use." + file + "." + column.index(), Correction.use(column));
    }

    public String columnsSay(UnderstoodFile file) {
        var taken = file.columns().stream().filter(c -> c.field().isPresent()).count();
        return say("understood.columns", taken, (long) file.extraColumns().size(), aside(file));
    }

    private static long aside(UnderstoodFile file) {
        return file.columns().stream()
                .filter(c -> c.field().isEmpty() && !c.extra())
                .count();
    }

    public @Nullable ImportSummary would() {
        return upload.would();
    }

    /// What would come of one file, once that is counted.
    public Optional<FileSummary> would(UnderstoodFile file) {
        return would() == null
                ? Optional.empty()
                : would().files().stream()
                        .filter(summary -> summary.file().equals(file.name()))
                        .findFirst();
    }

    public boolean hasDates(UnderstoodFile file) {
        return file.columns().stream()
                .anyMatch(column -> column.field()
                        .filter(field -> field.form() == Field.Form.DAY || field.form() == Field.Form.INSTANT)
                        .isPresent());
    }
}
