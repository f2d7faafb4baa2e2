package io.throughline.transition.sheet;

import io.throughline.transition.Task;
import io.throughline.transition.Task.Who;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names in one row: of the task, and of those who see to it. A name that is nobody's, or that of more than one, is
/// not taken.
///
/// @param notes what is not taken is added to them
record EditedNames(Line line, Task task, People people, List<Remark> notes) {
    private static final char UNWRITTEN = '?';
    private static final char LAST_PLAIN = 0x7f;

    String name() {
        var text = line.text(Column.TASK).replaceAll("\\p{Cntrl}+", " ").strip();
        if (!line.has(Column.TASK) || isUnedited(Column.TASK, text, task.name())) return task.name();
        if (text.isEmpty()) note("transition.sheet.note.nameless");
        else if (text.length() > Task.MOST_WORDS) note("transition.sheet.note.longName", Task.MOST_WORDS);
        else return text;
        return task.name();
    }

    @Nullable
    Who owner() {
        return who(Column.OWNER, task.owner(), people.ours());
    }

    @Nullable
    Who person() {
        return who(Column.PERSON, task.person(), people.theirs());
    }

    private @Nullable Who who(Column column, @Nullable Who stands, List<Who> among) {
        var text = line.text(column);
        var name = stands == null ? "" : stands.name();
        if (!line.has(column) || text.equalsIgnoreCase(name) || isUnedited(column, text, name)) return stands;
        if (text.isEmpty()) return null;
        var named = People.named(text, among);
        if (named.size() == 1) return named.getFirst();
        note((named.isEmpty() ? "transition.sheet.note.nobody." : "transition.sheet.note.several.") + column, text);
        return stands;
    }

    /// Letters that the code page of a spreadsheet lacks come back as question marks, or as others: those are not taken
    /// for somebody's edit.
    private boolean isUnedited(Column column, String text, String stands) {
        if (text.equals(stands)) return true;
        if (text.length() != stands.length()) return false;
        for (var i = 0; i < text.length(); i++)
            if (text.charAt(i) != stands.charAt(i) && !isLost(text.charAt(i), stands.charAt(i))) return false;
        if (text.indexOf(UNWRITTEN) < 0) note("transition.sheet.note.letters", column.head(), text);
        return true;
    }

    private static boolean isLost(char written, char stands) {
        return stands > LAST_PLAIN && (written == UNWRITTEN || written > LAST_PLAIN);
    }

    private void note(String key, Object... arguments) {
        notes.add(Remark.of(line, key, arguments));
    }
}
