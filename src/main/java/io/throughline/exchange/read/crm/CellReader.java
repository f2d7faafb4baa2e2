package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.CrmSystem;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.table.Cells;
import io.throughline.exchange.read.value.CurrencyText;
import io.throughline.exchange.read.value.DayOrder;
import io.throughline.exchange.read.value.DayText;
import io.throughline.exchange.read.value.FlagText;
import io.throughline.exchange.read.value.IdText;
import io.throughline.exchange.read.value.NumberText;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings one cell into the canonical form of its field. What can't be is told by [#problem].
final class CellReader {
    private static final Set<String> TO_DO = Set.of(
            "false",
            "0",
            "no",
            "not started",
            "in progress",
            "waiting on someone else",
            "deferred",
            "open",
            "planned",
            "scheduled");

    private final DayText days = new DayText();
    private final NumberText numbers = new NumberText();
    private final boolean salesforce;
    private String problem = "";
    private String currency = "";

    CellReader(CrmSystem system) {
        salesforce = system == CrmSystem.SALESFORCE;
    }

    /// @return nothing where the cell is blank or can't be read
    @Nullable
    String read(Binding binding, Cells cells) {
        problem = "";
        return switch (binding.field().form()) {
            case TEXT -> text(binding, cells);
            case ID -> id(binding, cells);
            case NUMBER -> Blank.is(cells, binding.index()) ? null : number(binding, cells);
            case DAY, INSTANT -> Blank.is(cells, binding.index()) ? null : day(binding, cells);
            case FLAG -> Blank.is(cells, binding.index()) ? null : flag(binding, cells);
        };
    }

    private @Nullable String text(Binding binding, Cells cells) {
        var text = cells.string(binding.index());
        if (binding.take() == Use.Take.FIRST) return first(text);
        if (binding.field() != Field.CURRENCY || CurrencyText.isCode(text)) return text;
        var code = CurrencyText.ofColumn(text);
        return code.isEmpty() ? refuse(binding, cells, "which is no currency's code (such as EUR)") : code;
    }

    private @Nullable String id(Binding binding, Cells cells) {
        var text = cells.string(binding.index());
        var id = binding.take() == Use.Take.FIRST ? first(text) : text;
        if (IdText.isRounded(id))
            return refuse(
                    binding,
                    cells,
                    "an id that a spreadsheet rounded: export again and don't save it in a spreadsheet");
        return salesforce ? IdText.salesforce(id) : id;
    }

    private static String first(String list) {
        var end = list.indexOf(';');
        return end <= 0 ? list : list.substring(0, end).strip();
    }

    private @Nullable String number(Binding binding, Cells cells) {
        var i = binding.index();
        if (numbers.read(cells.text(), cells.from(i), cells.to(i)) == NumberText.Evidence.NO_NUMBER)
            return refuse(binding, cells, "which is no number");
        var written = numbers.write(binding.mark());
        if (written.isEmpty())
            return refuse(
                    binding,
                    cells,
                    "which is no number with a decimal " + binding.mark().name().toLowerCase(Locale.ROOT));
        currency = numbers.currency().isEmpty() ? binding.currency() : numbers.currency();
        return written;
    }

    private @Nullable String day(Binding binding, Cells cells) {
        var i = binding.index();
        return switch (days.read(cells.text(), cells.from(i), cells.to(i), binding.order())) {
            case DAY -> binding.field().form() == Field.Form.DAY ? days.day() : days.instant();
            case NO_SUCH_DAY -> refuse(binding, cells, "and " + days.whyNot() + order(binding));
            case EITHER -> refuse(binding, cells, "which does not begin with a four-digit year");
            case NO_DAY -> refuse(binding, cells, "which is no date");
        };
    }

    private String order(Binding binding) {
        if (!days.isYearLast()) return "";
        var order = binding.order() == DayOrder.YMD ? DayOrder.DMY : binding.order();
        return " (the column's dates are read " + order.says() + ")";
    }

    private @Nullable String flag(Binding binding, Cells cells) {
        if (binding.take() == Use.Take.DONE) return String.valueOf(!isToDo(cells.string(binding.index())));
        var i = binding.index();
        var flag = FlagText.read(cells.text(), cells.from(i), cells.to(i));
        return flag.isEmpty() ? refuse(binding, cells, "which is neither yes nor no") : flag;
    }

    /// The words for what is still to be done, as a flag or a task's status; a status of one's own is taken as done.
    private static boolean isToDo(String status) {
        return TO_DO.contains(status.toLowerCase(Locale.ROOT));
    }

    private @Nullable String refuse(Binding binding, Cells cells, String why) {
        var text = cells.string(binding.index());
        var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        problem = "“" + binding.header() + "” holds “" + shown + "”, " + why + ".";
        return null;
    }

    /// Why the last cell can't be read, blank where it can.
    String problem() {
        return problem;
    }

    /// The currency that was last seen beside a number or in its header, blank without one; asking forgets it.
    String currency() {
        var seen = currency;
        currency = "";
        return seen;
    }
}
