package io.throughline.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.exchange.api.ReadingBody.StageBody;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.Understanding.Asks;
import io.throughline.exchange.read.Understanding.Question;
import io.throughline.exchange.read.Understanding.Understood;
import io.throughline.exchange.read.UnderstoodFile;
import io.throughline.exchange.read.UnderstoodFile.ColumnUse;
import io.throughline.exchange.upload.Answer;
import io.throughline.exchange.upload.Said;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How files were read, as it is shown.
@Schema(
        name = "Reading",
        description = "How files were read. Where a question is open, files and stages are empty: they follow the"
                + " answer.")
record ReadingAnswer(
        @Schema(description = "What is ambiguous; it is never guessed.")
        List<QuestionAnswer> questions,

        List<FileAnswer> files,

        @Schema(description = "Files that hold nothing which is kept.")
        List<Understanding.LeftOut> leftOut,

        @Schema(description = "What the stages were taken to mean.")
        List<StageBody> stages,

        @Schema(description = "What was said of it until now.")
        ReadingBody said) {

    /// Something that only a person can say.
    @Schema(name = "Question", description = "An ambiguity. Its answer goes into what is said of the reading.")
    record QuestionAnswer(
            @Schema(description = "Where it is said: dates, numbers or stage.")
            Answer about,

            String file,
            String column,
            @Schema(description = "The question.") String sentence,
            @Schema(description = "What can be said.") List<String> answers,

            @Schema(description = "Cells that show it; of a stage, the first is its name.")
            List<String> examples) {

        static QuestionAnswer of(Question question) {
            var about = Answer.to(question);
            return new QuestionAnswer(
                    about,
                    question.file(),
                    question.column(),
                    question.sentence(),
                    about.choices(),
                    question.examples());
        }
    }

    /// A file as it was understood.
    @Schema(name = "UnderstoodFile", description = "A file as it was understood.")
    record FileAnswer(
            String file,
            RecordKind kind,

            @Schema(description = "For people: whose export it is, and how it is written.")
            String described,

            List<ColumnAnswer> columns) {

        static FileAnswer of(UnderstoodFile file) {
            return new FileAnswer(
                    file.name(),
                    file.kind(),
                    file.described(),
                    file.columns().stream().map(ColumnAnswer::of).toList());
        }
    }

    /// What a column was taken for.
    @Schema(name = "Column", description = "What a column was taken for.")
    record ColumnAnswer(
            String column,

            @Schema(description = "A field, extra or ignore.")
            String use,

            @Schema(description = "Why it is ignored, where it is.") @Nullable
            String why) {

        static ColumnAnswer of(ColumnUse column) {
            return new ColumnAnswer(
                    column.header(), use(column), column.ignored().isBlank() ? null : column.ignored());
        }

        private static String use(ColumnUse column) {
            if (column.extra()) return "extra";
            return column.field()
                    .map(field -> field.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .orElse("ignore");
        }
    }

    static ReadingAnswer of(Understanding understanding, Said said) {
        return switch (understanding) {
            case Understood understood ->
                new ReadingAnswer(
                        List.of(),
                        understood.files().stream().map(FileAnswer::of).toList(),
                        understood.leftOut(),
                        understood.stages().entrySet().stream()
                                .map(stage -> StageBody.of(stage.getKey(), stage.getValue()))
                                .toList(),
                        ReadingBody.of(said));
            case Asks(var questions) ->
                new ReadingAnswer(
                        questions.stream().map(QuestionAnswer::of).toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ReadingBody.of(said));
            case Understanding.Refused refused ->
                throw new IllegalStateException("What can't be used is not kept: " + refused);
        };
    }
}
