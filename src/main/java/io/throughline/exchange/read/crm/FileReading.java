package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.CrmSystem;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.Understanding.Question;
import io.throughline.exchange.read.UnderstoodFile;
import io.throughline.exchange.read.source.Source;
import io.throughline.exchange.read.source.Unreadable;
import io.throughline.exchange.read.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Understands one file in three steps: its header and ids say what it is, one pass over all its cells says how they
/// are written, and then its rows can be read as often as asked.
final class FileReading {
    /// What came of one file.
    sealed interface Outcome {
        record Known(UnderstoodFile file) implements Outcome {}

        record Left(String why) implements Outcome {}

        record Bad(String why) implements Outcome {}

        record Asked(List<Question> questions) implements Outcome {}
    }

    /// Without them a row of their kind says nothing; other columns that can't be read are kept as text.
    private static final Set<Field> CORE = EnumSet.of(
            Field.AMOUNT,
            Field.CLOSING_AMOUNT,
            Field.OPENED_ON,
            Field.CLOSE_DATE,
            Field.EXPECTED_CLOSE,
            Field.CLOSED_ON,
            Field.CHANGED_AT,
            Field.HAPPENED_ON);

    private static final StageMeaning ONLY_DEALS_SAY =
            new StageMeaning(StageMeaning.Status.OPEN, null, "closed, and only the deals say how");

    private static final int FEW = 5;

    private final Source source;
    private final ReadOptions options;

    private FileReading(Source source, ReadOptions options) {
        this.source = source;
        this.options = options;
    }

    static Outcome of(Source source, ReadOptions options) {
        try {
            return new FileReading(source, options).outcome();
        } catch (Unreadable e) {
            return new Outcome.Bad(e.sentence());
        } catch (IOException e) {
            return new Outcome.Bad("The file can't be read: check that it is there and may be read by this user.");
        }
    }

    private Outcome outcome() throws IOException {
        var table = Table.of(source);
        return switch (Recognition.of(table, options.map().about(source.name()))) {
            case Recognition.Answer.Left(var why) -> new Outcome.Left(why);
            case Recognition.Answer.Known(var plan) -> profiled(table, plan);
        };
    }

    private Outcome profiled(Table table, Plan plan) throws IOException {
        var profile = new FileProfile(plan);
        table.read(profile);
        if (profile.uneven() > FEW && profile.uneven() * 2 > profile.rows())
            return new Outcome.Bad("Most rows don't fit the header: " + profile.unevenSeen()
                    + ". Export it again, with cells quoted.");
        var readable = readable(plan, profile);
        var forms = new Forms(source.name(), readable, profile, options);
        var questions = new ArrayList<>(forms.questions());
        var stages = stages(readable, profile, questions);
        if (!questions.isEmpty()) return new Outcome.Asked(questions);
        return new Outcome.Known(understood(table, readable, profile, forms, stages));
    }

    /// A column most of whose cells can't be read was not what its name says.
    private static Plan readable(Plan plan, FileProfile profile) throws Unreadable {
        var columns = new ArrayList<Plan.Column>();
        for (var column : plan.columns()) {
            var seen = profile.column(column.header().index());
            var strange = column.use().field().isPresent() && seen.bad() >= FEW && seen.bad() > seen.good();
            if (strange && CORE.contains(column.use().field().get())) throw strange(column, seen);
            columns.add(strange ? column.kept(seen.badSeen()) : withoutBlank(column, seen));
        }
        return plan.with(columns);
    }

    private static Unreadable strange(Plan.Column column, ColumnProfile seen) {
        return new Unreadable("Column “" + column.header().name() + "” is taken for "
                + Recognition.word(column.use().field().orElseThrow()) + ", and most of its cells can't be: "
                + seen.badSeen() + ". Say with --map what it is.");
    }

    private static Plan.Column withoutBlank(Plan.Column column, ColumnProfile seen) {
        var isBlank = column.use().extra() && seen.good() + seen.bad() == 0;
        return isBlank ? column.ignored("blank on every row") : column;
    }

    private Map<String, StageMeaning> stages(Plan plan, FileProfile profile, List<Question> questions)
            throws Unreadable {
        var stages = new LinkedHashMap<String, StageMeaning>();
        if (profile.stages().size() > StageSeen.MOST) throw tooMany(plan);
        profile.stages().forEach((stage, seen) -> {
            var meaning = options.stages().find(stage).or(() -> Stages.find(stage, seen));
            if (meaning.isEmpty() && plan.shape().kind() == RecordKind.DEAL_HISTORY)
                meaning = Optional.of(ONLY_DEALS_SAY);
            meaning.ifPresentOrElse(m -> stages.put(stage, m), () -> questions.add(question(plan, stage, seen)));
        });
        return stages;
    }

    private Question question(Plan plan, String stage, StageSeen seen) {
        return new Question(
                source.name(),
                stageHeader(plan),
                "Stage “" + stage + "” of " + seen.rows()
                        + " rows is closed, and nothing says whether that is won or lost.",
                "--stages \"" + stage + "=won\" or --stages \"" + stage + "=lost\"",
                List.of(stage));
    }

    private static Unreadable tooMany(Plan plan) {
        return new Unreadable("Column “" + stageHeader(plan) + "” is taken for the stage and has more than "
                + StageSeen.MOST + " different values: say with --map which column is the stage.");
    }

    private static String stageHeader(Plan plan) {
        return plan.columns().stream()
                .filter(c -> c.use().isField(Field.STAGE))
                .map(c -> c.header().name())
                .findFirst()
                .orElse("");
    }

    private UnderstoodFile understood(
            Table table, Plan plan, FileProfile profile, Forms forms, Map<String, StageMeaning> stages) {
        var bindings = Binding.of(plan, forms);
        var end = profile.footer().line();
        return new UnderstoodFile(
                source.name(),
                described(table, plan, forms),
                plan.shape().system(),
                plan.shape().kind(),
                plan.columns().stream().map(Plan.Column::described).toList(),
                plan.columns().stream()
                        .filter(c -> c.use().extra())
                        .map(c -> c.header().name())
                        .toList(),
                stages,
                sink -> read(table, new RowReader(plan, bindings, end, sink)));
    }

    private static String described(Table table, Plan plan, Forms forms) {
        var title = plan.shape().title();
        var plain = plan.shape().system() == CrmSystem.PLAIN
                ? Character.toUpperCase(title.charAt(0)) + title.substring(1)
                : title;
        return plain + ", " + table.described() + forms.described();
    }

    /// The file was read to its end before; it fails now only if it was changed or taken away meanwhile.
    private static void read(Table table, RowReader reader) {
        try {
            table.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
