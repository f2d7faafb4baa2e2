package io.throughline.buying.readiness;

import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The checklist of a product with its earlier editions.
///
/// @param editions the newest first; empty where there is none yet
/// @param sent the form that was sent and refused
public record ChecklistPage(Shell shell, Checklist now, List<Checklist> editions, SentForm sent) implements Page {
    static final String FORM = "checklist";

    public String path() {
        return ChecklistController.PATH + "/" + now.productId();
    }

    public boolean mayEdit() {
        return shell.signedIn().isAdministrator();
    }

    public Area[] areas() {
        return Area.values();
    }

    /// What a field shows: what was typed, else an item a line.
    public String typed(Area area) {
        return sent.of(FORM, field(area), lines(now, area));
    }

    public String edition() {
        return Integer.toString(now.edition());
    }

    private static String lines(Checklist checklist, Area area) {
        return checklist.of(area).stream().map(Checklist.Item::words).collect(Collectors.joining("\n"));
    }

    public static String field(Area area) {
        return area.name().toLowerCase(java.util.Locale.ROOT);
    }

    public @Nullable String problem(Area area) {
        return sent.problem(shell, FORM, field(area));
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }

    public String made(Checklist edition) {
        var day = edition.madeOn() == null ? say("web.unknown") : shell.day(edition.madeOn());
        return edition.by() == null ? day : say("checklist.made", day, edition.by());
    }
}
