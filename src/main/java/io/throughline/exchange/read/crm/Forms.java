package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.Understanding.Question;
import io.throughline.exchange.read.value.DayOrder;
import io.throughline.exchange.read.value.DayProfile;
import io.throughline.exchange.read.value.DecimalMark;
import io.throughline.exchange.read.value.NumberProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides for each column in which order it writes day and month, and which mark before decimals: what a person said,
/// else what its own cells settle, else what other columns of the same file settle, else a question.
final class Forms {
    private final String file;
    private final Plan plan;
    private final FileProfile profile;
    private final ReadOptions options;
    private final DayOrder[] orders;
    private final DecimalMark[] marks;
    private final List<Question> questions = new ArrayList<>();

    Forms(String file, Plan plan, FileProfile profile, ReadOptions options) {
        this.file = file;
        this.plan = plan;
        this.profile = profile;
        this.options = options;
        orders = new DayOrder[plan.columns().size()];
        marks = new DecimalMark[plan.columns().size()];
        for (var column : plan.columns()) decide(column);
    }

    private void decide(Plan.Column column) {
        var index = column.header().index();
        orders[index] = DayOrder.YMD;
        marks[index] = DecimalMark.POINT;
        if (column.use().field().isEmpty()) return;
        switch (profile.column(index)) {
            case ColumnProfile.Days days -> orders[index] = order(column, days.profile());
            case ColumnProfile.Numbers numbers -> marks[index] = mark(column, numbers.profile());
            case ColumnProfile.Flags _, ColumnProfile.Texts _ -> {}
        }
    }

    private DayOrder order(Plan.Column column, DayProfile days) {
        var said = options.dates().find(column.header());
        if (said.isPresent()) return said.get();
        if (days.contradicts()) {
            ask(
                    column,
                    "has dates with the day first and dates with the month first; the others are refused",
                    days.examples());
            return DayOrder.YMD;
        }
        if (days.settled().isPresent()) return days.settled().get();
        if (!days.isOpen()) return DayOrder.YMD;
        var elsewhere = elsewhere(days);
        if (elsewhere.isEmpty())
            ask(column, "can be read day first or month first, and nothing in the file settles which", days.examples());
        return elsewhere.orElse(DayOrder.YMD);
    }

    /// Columns that write dates alike are written by one hand; so is the footer of a report.
    private Optional<DayOrder> elsewhere(DayProfile days) {
        var settled = new HashSet<DayOrder>();
        for (var column : plan.columns())
            if (profile.column(column.header().index()) instanceof ColumnProfile.Days other
                    && other.profile().isLike(days)) other.profile().settled().ifPresent(settled::add);
        if (settled.size() == 1) return Optional.of(settled.iterator().next());
        if (!settled.isEmpty()) return Optional.empty();
        var footer = profile.footer().settled();
        if (footer.isPresent()) return footer;
        return profile.footer().line() < Long.MAX_VALUE && showsComma() ? Optional.of(DayOrder.DMY) : Optional.empty();
    }

    /// No locale of the CRM that writes decimals with a comma writes the month first.
    private boolean showsComma() {
        return plan.columns().stream()
                .anyMatch(c -> profile.column(c.header().index()) instanceof ColumnProfile.Numbers numbers
                        && numbers.profile().showsComma());
    }

    private DecimalMark mark(Plan.Column column, NumberProfile numbers) {
        var said = options.numbers().find(column.header());
        if (said.isPresent()) return said.get();
        if (numbers.settled().isPresent()) return numbers.settled().get();
        var elsewhere = marksElsewhere();
        if (numbers.contradicts())
            askMark(column, "has numbers with decimal points and with decimal commas; the others are refused", numbers);
        else if (numbers.isOpen() && elsewhere.size() != 1)
            askMark(column, "can be read as thousands or as decimals, and nothing in the file settles which", numbers);
        return elsewhere.size() == 1 ? elsewhere.iterator().next() : DecimalMark.POINT;
    }

    private Set<DecimalMark> marksElsewhere() {
        var settled = new HashSet<DecimalMark>();
        for (var column : plan.columns())
            if (profile.column(column.header().index()) instanceof ColumnProfile.Numbers numbers)
                numbers.profile().settled().ifPresent(settled::add);
        return settled;
    }

    private void ask(Plan.Column column, String says, List<String> examples) {
        ask(column, says, "--dates", "dmy", "mdy", examples);
    }

    private void askMark(Plan.Column column, String says, NumberProfile numbers) {
        ask(column, says, "--numbers", "point", "comma", numbers.examples());
    }

    private void ask(Plan.Column column, String says, String option, String one, String other, List<String> examples) {
        var name = column.header().name();
        var word = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_') ? name : '"' + name + '"';
        var answer = option + " " + word + "=" + one + " or " + option + " " + word + "=" + other;
        var sentence = "Column “" + name + "” " + says + ": " + String.join(", ", examples) + ".";
        questions.add(new Question(file, name, sentence, answer, examples));
    }

    DayOrder order(int column) {
        return orders[column];
    }

    DecimalMark mark(int column) {
        return marks[column];
    }

    List<Question> questions() {
        return questions;
    }

    /// For people: `dates as month/day/two-digit year`.
    String described() {
        var forms = plan.columns().stream()
                .filter(c -> c.use().field().isPresent())
                .map(c -> profile.column(c.header().index()) instanceof ColumnProfile.Days days
                        ? days.profile().described(orders[c.header().index()])
                        : "")
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return forms.isEmpty() ? "" : ", dates as " + String.join(" and ", forms);
    }
}
