package io.throughline.review.playbook;

import io.throughline.base.Phase;
import io.throughline.deals.FactKind;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form for what the playbook says of one phase.
///
/// @param edition that stands now
/// @param draft what the form shows
/// @param problems keys of messages, by field
/// @param changed what somebody else has changed since the form was opened
public record ChapterPage(
        Shell shell, Phase phase, Edition edition, Draft draft, Map<String, String> problems, List<Difference> changed)
        implements Page {
    private static final int NEW_SIGNS = 2;
    private static final int NEW_QUESTIONS = 3;

    public String path() {
        return "/playbook/" + PlaybookPage.word(phase);
    }

    public @Nullable String problem(String field) {
        var key = problems.get(field);
        return key == null ? null : say(key, Draft.MOST_WORDS, Draft.MOST_LINES);
    }

    public List<Draft.Row> signs() {
        return more(draft.signs(), "new-sign-", FactKind.EXIT_SIGN, NEW_SIGNS);
    }

    public List<Draft.Row> questions() {
        return more(draft.questions(), "new-question-", FactKind.QUESTION, NEW_QUESTIONS);
    }

    private static List<Draft.Row> more(List<Draft.Row> rows, String name, FactKind kind, int empty) {
        var all = new ArrayList<Draft.Row>();
        for (var row : rows)
            if (!row.key().startsWith("new-"))
                all.add(new Draft.Row(row.key(), row.words(), row.same(), row.files(), all.size() + 1));
        for (var row : rows)
            if (row.key().startsWith("new-"))
                all.add(new Draft.Row(name + all.size(), row.words(), false, row.files(), all.size() + 1));
        for (var i = 0; i < empty; i++) all.add(new Draft.Row(name + all.size(), "", false, kind, all.size() + 1));
        return all;
    }

    /// Of words that stand already one may say that they are only mended.
    public boolean isThere(Draft.Row row) {
        return edition.playbook().of(phase).items().anyMatch(item -> item.key().equals(row.key()));
    }

    public List<FactKind> kinds() {
        return Draft.KINDS;
    }

    public String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
