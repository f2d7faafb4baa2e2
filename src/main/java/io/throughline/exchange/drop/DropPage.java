package io.throughline.exchange.drop;

import io.throughline.exchange.drop.Dropped.Left;
import io.throughline.exchange.drop.Dropped.Placed;
import io.throughline.exchange.mail.Entry;
import io.throughline.exchange.mail.Found.Unread;
import io.throughline.exchange.mail.Why;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where mail and calendars are dropped, with what became of the last ones.
///
/// @param deal on which they are dropped; `null` where each finds its own
/// @param dropped `null` before anything was
/// @param problem what is wrong, empty where nothing is
public record DropPage(
        Shell shell, @Nullable Target deal, @Nullable Dropped dropped, String problem) implements Page {
    /// Of one deal or reason, and of one row.
    private static final int ROWS = 50;

    private static final int ADDRESSES = 5;

    static DropPage form(Shell shell, @Nullable Target deal) {
        return new DropPage(shell, deal, null, "");
    }

    DropPage with(String problem) {
        return new DropPage(shell, deal, dropped, problem);
    }

    /// Rows that have something in common: how many, and the first of them.
    public record Group<K, R>(K of, int count, List<R> rows) {
        public int more() {
            return count - rows.size();
        }
    }

    public String title() {
        return say(deal == null ? "mail.title" : "mail.title.deal");
    }

    public String action() {
        return deal == null ? "/interactions/files" : "/deals/" + deal.id() + "/interactions/files";
    }

    /// What was placed, by deal, the latest first.
    public List<Group<Target, Placed>> placed() {
        if (dropped == null) return List.of();
        return grouped(
                dropped.placed().stream()
                        .collect(Collectors.groupingBy(Placed::deal, LinkedHashMap::new, Collectors.toList())),
                Placed::entry);
    }

    /// What was not, by reason.
    public List<Group<Why, Left>> left() {
        if (dropped == null) return List.of();
        return grouped(
                dropped.left().stream().collect(Collectors.groupingBy(Left::why, TreeMap::new, Collectors.toList())),
                Left::entry);
    }

    private static <K, R> List<Group<K, R>> grouped(java.util.Map<K, List<R>> by, Function<R, Entry> entry) {
        return by.entrySet().stream()
                .map(of -> new Group<>(
                        of.getKey(),
                        of.getValue().size(),
                        of.getValue().stream()
                                .sorted(Comparator.comparing(
                                                (R row) -> entry.apply(row).on())
                                        .reversed())
                                .limit(ROWS)
                                .toList()))
                .toList();
    }

    /// Whether something is to be looked at.
    public boolean leaves() {
        return dropped != null && !(dropped.left().isEmpty() && dropped.unread().isEmpty());
    }

    public List<Unread> unread() {
        return dropped == null
                ? List.of()
                : dropped.unread().stream().limit(ROWS).toList();
    }

    public int moreUnread() {
        return dropped == null ? 0 : dropped.unread().size() - unread().size();
    }

    public String sum() {
        if (dropped == null) return "";
        return say("mail.sum", dropped.placed().size(), dropped.left().size());
    }

    /// How it reached us, and who acted.
    public String how(Placed placed) {
        if (placed.planned()) return say("mail.planned");
        return say("mail." + placed.entry().source() + "." + placed.direction());
    }

    public String addresses(List<String> addresses) {
        var shown = String.join(", ", addresses.subList(0, Math.min(ADDRESSES, addresses.size())));
        return addresses.size() > ADDRESSES ? say("mail.addresses.more", shown, addresses.size() - ADDRESSES) : shown;
    }

    public String why(Unread unread) {
        var what = say("mail.unread." + unread.why());
        return unread.place() == 0 ? what : say("mail.unread.place", unread.place(), what);
    }
}
