package io.throughline.exchange.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Phase;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.value.DayOrder;
import io.throughline.exchange.read.value.DecimalMark;
import io.throughline.exchange.upload.Said;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How files are to be read, sent and shown.
@Schema(
        description = "How files are to be read, where they don't show it or were understood wrongly; it takes the"
                + " place of all that was said before. What is left out, the files say themselves.")
record ReadingBody(
        @Schema(description = "The order of all dates.", example = "dmy") @Nullable
        DayOrder dates,

        @ArraySchema(maxItems = 200, arraySchema = @Schema(description = "The order of one column's dates.")) @Nullable
        List<DatesBody> datesOf,

        @ArraySchema(
                maxItems = 200,
                arraySchema = @Schema(description = "What stands before the decimals of one column."))
        @Nullable
        List<NumbersBody> numbersOf,

        @ArraySchema(maxItems = 500, arraySchema = @Schema(description = "What stages mean.")) @Nullable
        List<StageBody> stages,

        @ArraySchema(maxItems = 300, arraySchema = @Schema(description = "What columns are.")) @Nullable
        List<ColumnsBody> columns) {

    /// The order of one column's dates.
    record DatesBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 300, example = "Close Date")
            String column,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "dmy")
            DayOrder order) {}

    /// What stands before the decimals of one column.
    record NumbersBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 300, example = "Amount")
            String column,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "comma")
            DecimalMark mark) {}

    /// What a stage means.
    record StageBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 300, example = "Verbal")
            String stage,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "open")
            StageMeaning.Status status,

            @Schema(description = "For an open one: the phase of the buyer that it suggests.", example = "resolution")
            @Nullable
            Phase phase) {

        static StageBody of(String stage, StageMeaning meaning) {
            return new StageBody(stage, meaning.status(), meaning.phase());
        }
    }

    /// What the columns of one file are.
    record ColumnsBody(
            @Schema(
                    description = "Its name; within a zip, that and its own: `export.zip/Account.csv`.",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    maxLength = 300,
                    pattern = "[^\\r\\n]+",
                    example = "deals.csv")
            String file,

            @Schema(
                    description = "What its rows are about.",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "deal")
            RecordKind kind,

            @ArraySchema(maxItems = 1000) @Nullable List<ColumnBody> uses) {

        static ColumnsBody of(String file, Said.Columns said) {
            return new ColumnsBody(
                    file,
                    said.kind(),
                    said.uses().entrySet().stream()
                            .map(use ->
                                    new ColumnBody(use.getKey(), use.getValue().replace('_', '-')))
                            .toList());
        }
    }

    /// What a column is.
    record ColumnBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 300, example = "Worth")
            String column,

            @Schema(
                    description =
                            "A field of the kind, such as `amount`; `extra` to keep it as a fact, `ignore` not to.",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    maxLength = 40,
                    pattern = "[a-z]+(-[a-z]+)*",
                    example = "amount")
            String use) {}

    Said said() {
        var said = dates == null ? Said.NOTHING : Said.NOTHING.withDates(dates.name());
        for (var one : all(datesOf)) said = said.withDatesOf(one.column, small(one.order));
        for (var one : all(numbersOf)) said = said.withNumbersOf(one.column, small(one.mark));
        for (var one : all(stages))
            said = said.with(one.stage, new StageMeaning(one.status, one.phase, StageMeaning.SAID));
        for (var file : all(columns))
            for (var one : all(file.uses))
                said = said.with(file.file, file.kind, one.column, one.use.replace('-', '_'));
        return said;
    }

    private static <T> List<T> all(@Nullable List<T> some) {
        return Objects.requireNonNullElse(some, List.of());
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    static ReadingBody of(Said said) {
        return new ReadingBody(
                said.dates().isBlank() ? null : order(said.dates()),
                said.datesOf().entrySet().stream()
                        .map(one -> new DatesBody(one.getKey(), order(one.getValue())))
                        .toList(),
                said.numbersOf().entrySet().stream()
                        .map(one -> new NumbersBody(one.getKey(), mark(one)))
                        .toList(),
                said.stages().entrySet().stream()
                        .map(one -> StageBody.of(one.getKey(), one.getValue()))
                        .toList(),
                said.columns().entrySet().stream()
                        .map(one -> ColumnsBody.of(one.getKey(), one.getValue()))
                        .toList());
    }

    private static DayOrder order(String word) {
        return DayOrder.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static DecimalMark mark(Map.Entry<String, String> one) {
        return DecimalMark.valueOf(one.getValue().toUpperCase(Locale.ROOT));
    }
}
