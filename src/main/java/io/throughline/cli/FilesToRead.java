package io.throughline.cli;

import io.throughline.exchange.export.Exports;
import io.throughline.exchange.load.ImportOptions;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.crm.ReadOptions;
import io.throughline.exchange.read.crm.Reading;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The files of a command and what a person says of how they are to be read.
final class FilesToRead {
    private static final int LISTED = 20;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "CSV files, a zip of them, or a folder: the export of your CRM.")
    private List<Path> files = List.of();

    @Option(
            names = "--dates",
            paramLabel = "[COLUMN=]ORDER",
            description = "How dates are written where the file itself doesn't show it: dmy, mdy or ymd.")
    private List<String> dates = List.of();

    @Option(
            names = "--numbers",
            paramLabel = "[COLUMN=]MARK",
            description = "What stands before decimals where the file itself doesn't show it: point or comma.")
    private List<String> numbers = List.of();

    @Option(
            names = "--stages",
            paramLabel = "STAGES",
            description =
                    "What your stages mean, where it was understood wrongly: \"Verbal=open:resolution,Dead=lost\","
                            + " or a file with such lines.")
    private String stages = "";

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "What the columns of your files are, a \"column = field\" a line; --print-map writes one.")
    private @Nullable Path map;

    @Option(names = "--print-map", description = "Print what each column was taken for, for correction, and stop.")
    private boolean printMap;

    @Option(
            names = "--strict",
            description = "Refuse rows whose account, product or owner is only nearly the name of one that is there.")
    private boolean strict;

    /// The export of our own that is to come back, if that is what was named.
    Optional<Path> ownExport() {
        return files.size() == 1 ? Optional.of(files.getFirst()).filter(Exports::recognises) : Optional.empty();
    }

    boolean printMap() {
        return printMap;
    }

    ImportOptions importOptions() {
        return strict ? ImportOptions.STRICT : ImportOptions.LENIENT;
    }

    /// @throws Unusable with a sentence for each file that can't be used, or the questions that are open
    Understanding.Understood understood() {
        if (files.isEmpty())
            throw new Unusable("Missing required parameter: 'FILE', the export of your CRM. Nothing was imported.");
        return switch (Reading.of(files, options())) {
            case Understanding.Understood understood -> understood;
            case Understanding.Refused refused -> throw new Unusable(refused(refused.refusals()));
            case Understanding.Asks asks ->
                throw new Unusable(
                        asks.questions().stream().map(FilesToRead::asked).collect(Collectors.joining("\n\n")));
        };
    }

    private static String refused(List<Understanding.Refusal> refusals) {
        var listed = refusals.stream()
                .limit(LISTED)
                .map(r -> r.file().isEmpty() ? r.why() : r.file() + ": " + r.why())
                .collect(Collectors.joining("\n"));
        var more = refusals.size() - LISTED;
        if (more > 0) return listed + "\n… and " + more + " more. Nothing was imported.";
        return listed + " Nothing was imported.";
    }

    private static String asked(Understanding.Question question) {
        var examples = question.examples().stream().limit(3).map(e -> "    " + e);
        return Stream.concat(
                        Stream.concat(
                                Stream.of(question.file() + ", " + question.column() + ": " + question.sentence()),
                                examples),
                        Stream.of("  Say " + question.option()))
                .collect(Collectors.joining("\n"));
    }

    private ReadOptions options() {
        return switch (ReadOptions.of(map == null ? "" : text(map), dates, numbers, stagesGiven())) {
            case ReadOptions.Given.Understood understood -> understood.options();
            case ReadOptions.Given.Misstated misstated ->
                throw new Unusable(misstated.why() + " Nothing was imported.");
        };
    }

    private String stagesGiven() {
        if (stages.contains("=") || stages.isBlank()) return stages;
        var file = Path.of(stages);
        if (Files.exists(file)) return text(file);
        throw new Unusable("--stages: “" + stages + "” is neither a stage, such as Verbal=open:resolution, nor a file."
                + " Nothing was imported.");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Unusable(file + " is no text in UTF-8. Nothing was imported.");
        } catch (IOException e) {
            var why = Files.exists(file) ? " can't be read" : " is not there";
            throw new Unusable(file + why + ". Nothing was imported.");
        }
    }
}
