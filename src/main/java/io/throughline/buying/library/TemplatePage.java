package io.throughline.buying.library;

import io.throughline.buying.library.DecisionTemplate.Item;
import io.throughline.buying.library.DecisionTemplate.Kind;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A decision template with its earlier editions.
///
/// @param editions the newest first
/// @param sent the form that was sent and refused
public record TemplatePage(Shell shell, Shelved shelved, List<DecisionTemplate> editions, SentForm sent)
        implements Page {
    static final String FORM = "template";

    public DecisionTemplate now() {
        return editions.getFirst();
    }

    public String path() {
        return TemplateController.PATH + "/" + now().id();
    }

    public boolean mayEdit() {
        return DecisionTemplate.mayEdit(shell.signedIn());
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    public String origin() {
        return TemplatesPage.origin(shell, shelved);
    }

    public String uses() {
        return TemplatesPage.uses(shell, shelved);
    }

    public String edition() {
        return Integer.toString(now().edition());
    }

    public String name() {
        return sent.of(FORM, "name", now().name());
    }

    public String problem() {
        return sent.of(FORM, "problem", now().problem());
    }

    /// What a field shows: what was typed, else an item a line.
    public String typed(Kind kind) {
        return sent.of(FORM, field(kind), lines(now(), kind));
    }

    private static String lines(DecisionTemplate edition, Kind kind) {
        return edition.of(kind).stream().map(Item::words).collect(Collectors.joining("\n"));
    }

    public static String field(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public @Nullable String wrong(String field) {
        return sent.problem(shell, FORM, field);
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }

    public String made(DecisionTemplate edition) {
        var day = shell.day(edition.madeOn());
        return edition.by() == null ? day : say("template.made", day, edition.by());
    }
}
