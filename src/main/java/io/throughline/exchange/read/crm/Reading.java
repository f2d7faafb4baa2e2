package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.Understanding.LeftOut;
import io.throughline.exchange.read.Understanding.Question;
import io.throughline.exchange.read.Understanding.Refusal;
import io.throughline.exchange.read.UnderstoodFile;
import io.throughline.exchange.read.source.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/// Reads exports: files, folders and zips to rows of fields. Whatever the files hold, the answer is an
/// [Understanding], never an exception.
public final class Reading {
    private final List<UnderstoodFile> files = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final ReadOptions options;

    private Reading(ReadOptions options) {
        this.options = options;
    }

    public static Understanding of(List<Path> paths, ReadOptions options) {
        var reading = new Reading(options);
        var gathered = Sources.of(paths);
        gathered.leftOut().forEach(note -> reading.leftOut.add(new LeftOut(note.file(), note.why())));
        gathered.refused().forEach(note -> reading.refusals.add(new Refusal(note.file(), note.why())));
        for (var source : gathered.sources()) reading.take(source.name(), FileReading.of(source, options));
        return reading.answer();
    }

    private void take(String name, FileReading.Outcome outcome) {
        switch (outcome) {
            case FileReading.Outcome.Known(var file) -> files.add(file);
            case FileReading.Outcome.Left(var why) -> leftOut.add(new LeftOut(name, why));
            case FileReading.Outcome.Bad(var why) -> refusals.add(new Refusal(name, why));
            case FileReading.Outcome.Asked(var asked) -> questions.addAll(asked);
        }
    }

    private Understanding answer() {
        if (!refusals.isEmpty()) return new Understanding.Refused(List.copyOf(refusals));
        if (!questions.isEmpty()) return new Understanding.Asks(List.copyOf(questions));
        if (files.isEmpty()) return new Understanding.Refused(nothing());
        var unused = unused();
        if (!unused.isEmpty()) return new Understanding.Refused(unused);
        return new Understanding.Understood(files.stream().map(this::alike).toList(), List.copyOf(leftOut));
    }

    /// A stage means the same in a deal's history as in the deals, which say more of it.
    private UnderstoodFile alike(UnderstoodFile file) {
        if (file.kind() != RecordKind.DEAL_HISTORY) return file;
        var stages = new LinkedHashMap<>(file.stages());
        for (var other : files)
            if (other.kind() == RecordKind.DEAL)
                other.stages().forEach((stage, meaning) -> stages.replace(stage, meaning));
        return file.with(stages);
    }

    private List<Refusal> nothing() {
        if (leftOut.isEmpty())
            return List.of(new Refusal("", "There is no table to read: name CSV files, a folder of them, or a zip."));
        return leftOut.stream()
                .map(left -> new Refusal(left.file(), left.why()))
                .toList();
    }

    /// An answer to a question that no file asks is a slip of the pen, and would be missed in silence.
    private List<Refusal> unused() {
        var headers = new HashSet<String>();
        var stages = new HashSet<String>();
        for (var file : files) {
            file.columns().forEach(column -> headers.add(Header.key(column.header())));
            file.stages().keySet().forEach(stage -> stages.add(StageCorrections.key(stage)));
        }
        var unused = new ArrayList<Refusal>();
        var columns = new TreeSet<String>(options.dates().keys());
        columns.addAll(options.numbers().keys());
        columns.addAll(
                options.map().keys(files.stream().map(UnderstoodFile::name).toList()));
        for (var column : columns)
            if (!headers.contains(column))
                unused.add(new Refusal("", "No file has a column “" + column + "”, of which you speak."));
        for (var stage : options.stages().byStage().keySet())
            if (!stages.contains(stage))
                unused.add(new Refusal("", "No file has a stage “" + stage + "”, of which you speak."));
        return unused;
    }
}
