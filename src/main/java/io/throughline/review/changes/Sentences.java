package io.throughline.review.changes;

import io.throughline.web.Shell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Says changes in sentences.
///
/// @param names what the ids in them stand for
record Sentences(Shell shell, Map<UUID, String> names) {
    private static final String USER = "user:";

    private static final Set<Kept> ENDING = Set.of(Kept.FACT, Kept.STAKEHOLDER_CLAIM, Kept.READINESS_POINT);

    /// Of no interest to whoever reads.
    private static final Set<String> UNTOLD = Set.of(
            "superseded_by", "name_made", "item_id", "heard_by", "step", "took", "template_id", "edition", "plan_id");

    /// The ids that sentences about these changes would name.
    static Set<UUID> ids(List<Change> changes) {
        var ids = new HashSet<UUID>();
        for (var change : changes) {
            if (change.by().startsWith(USER)) add(ids, change.by().substring(USER.length()));
            for (var holds : new JsonNode[] {change.before(), change.after()})
                if (holds != null) for (var value : holds.values()) if (value.isString()) add(ids, value.asString());
        }
        return ids;
    }

    private static void add(Set<UUID> ids, String text) {
        if (text.length() == 36 && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            ids.add(UUID.fromString(text));
    }

    String by(Change change) {
        if (change.by().startsWith(USER)) {
            var name = name(change.by().substring(USER.length()));
            return name == null ? shell.say("changes.by.somebody") : name;
        }
        return shell.say(change.by().startsWith("import:") ? "changes.by.import" : "changes.by.itself");
    }

    /// The same in the middle of a sentence.
    String within(Change change) {
        if (change.after() == null) return by(change);
        if (change.by().startsWith("import:")) return shell.say("changes.within.import");
        return change.by().startsWith(USER) && name(change.by().substring(USER.length())) == null
                ? shell.say("changes.within.somebody")
                : by(change);
    }

    List<String> of(Change change) {
        return told(change).stream().map(Sentences::ended).toList();
    }

    /// Words that somebody typed may bring their own full stop.
    private static String ended(String sentence) {
        return sentence.replaceAll("([.?!…])\\.$", "$1");
    }

    private List<String> told(Change change) {
        if (change.before() == null) return List.of(whole(change, "made"));
        if (change.after() == null) return List.of(whole(change, "gone"));
        var ended = ended(change);
        if (ended != null) return List.of(ended);
        return change.fields().stream()
                .filter(field -> !UNTOLD.contains(field))
                .map(field -> moved(change, field))
                .toList();
    }

    /// What holds no more from a day on, and is kept.
    private @Nullable String ended(Change change) {
        var until = text(change.after(), "until");
        if (until.isEmpty() || !change.fields().contains("until") || !ENDING.contains(change.kind())) return null;
        var what = change.kind() == Kept.FACT ? fact(change.holds()) : new BuyerWords(this, change).subject();
        return shell.say("changes.FACT.ended", by(change), what, until);
    }

    private String whole(Change change, String how) {
        var holds = change.holds();
        var what = "changes." + change.kind() + "." + how;
        return switch (change.kind()) {
            case DEAL, ORGANIZATION, PERSON -> shell.say(what, by(change), text(holds, "name"));
            case FACT -> shell.say(what, by(change), fact(holds));
            case EVIDENCE -> shell.say(what, within(change), said(holds), of(holds));
            case INTERACTION ->
                shell.say(what, by(change), channel(holds), text(holds, "happened_on"), text(holds, "subject"));
            case CONTACT_ROLE -> shell.say(what, by(change), text(holds, "person_id"), text(holds, "role"));
            case DEAL_MEMBER -> shell.say(what, by(change), text(holds, "user_id"));
            case DEAL_LINE -> shell.say(what, by(change), text(holds, "product_id"));
            case TRIPWIRE -> shell.say(what, by(change), text(holds, "question"), text(holds, "due_on"));
            case RULE_OVERRIDE -> shell.say(what, by(change), text(holds, "why"), text(holds, "until"));
            case DISQUALIFICATION -> shell.say(what, by(change), text(holds, "words"));
            case STAKEHOLDER,
                    STAKEHOLDER_INFLUENCE,
                    STAKEHOLDER_CLAIM,
                    DECIDER_HYPOTHESIS,
                    COACH_STATEMENT,
                    BUYING_EVIDENCE,
                    CRITERION,
                    CRITERION_HOLDER,
                    CHOICE_OPTION,
                    RATING,
                    WEIGHTING,
                    GAP,
                    STRATEGY,
                    CONCERN,
                    CONCERN_WORD,
                    CONCERN_SIGNAL,
                    MUST_SAY_YES,
                    RIVAL_MOVE,
                    READINESS_POINT,
                    READINESS_WORD,
                    CHOSEN_OPTION,
                    PLAN,
                    PLAN_TASK,
                    CRITICAL_DATE,
                    VICTORY -> shell.say(what, new BuyerWords(this, change).of(by(change)));
        };
    }

    /// `Economic owner: Mira Holm`.
    private String fact(JsonNode holds) {
        var name = shell.say("fact." + raw(holds, "kind"));
        for (var field : List.of("about_person_id", "day", "words"))
            if (!text(holds, field).isEmpty()) return name + ": " + text(holds, field);
        return name + ": " + shell.say("answer." + raw(holds, "answer"));
    }

    String said(JsonNode holds) {
        var sayer = text(holds, "sayer_id").isEmpty() ? shell.say("changes.by.us") : text(holds, "sayer_id");
        return shell.say("changes.said", sayer, channel(holds), text(holds, "happened_on"), raw(holds, "words"));
    }

    private String of(JsonNode evidence) {
        return raw(evidence, "of").isEmpty() ? "" : shell.say("fact." + raw(evidence, "of"));
    }

    private String channel(JsonNode holds) {
        return shell.say("channel." + raw(holds, "channel"));
    }

    private String moved(Change change, String field) {
        var what = what(change, field);
        var from = text(change, change.before(), field);
        var to = text(change, change.after(), field);
        if (from.isEmpty()) return shell.say("changes.set", by(change), what, to);
        if (to.isEmpty()) return shell.say("changes.cleared", by(change), what, from);
        var isDay = field.endsWith("_on") || field.equals("expected_close");
        return shell.say(isDay ? "changes.moved" : "changes.changed", by(change), what, from, to);
    }

    String what(Change change, String field) {
        var what = shell.say("changes.field." + field);
        var subject =
                change.kind() == Kept.PERSON ? text(change.holds(), "name") : new BuyerWords(this, change).subject();
        return subject.isEmpty() ? what : shell.say("changes.of", what, subject);
    }

    private String text(Change change, @Nullable JsonNode holds, String field) {
        return BuyerWords.prefix(change, field)
                .filter(prefix -> !raw(holds, field).isEmpty())
                .map(prefix -> shell.say(prefix + raw(holds, field)))
                .orElseGet(() -> text(holds, field));
    }

    static String raw(@Nullable JsonNode holds, String field) {
        if (holds == null) return "";
        var value = holds.path(field);
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    /// A value as a reader writes it; empty where there is none.
    String text(@Nullable JsonNode holds, String field) {
        if (holds == null) return "";
        var value = holds.path(field);
        if (value.isBoolean()) return shell.say(value.asBoolean() ? "changes.yes" : "changes.no");
        var raw = raw(holds, field);
        if (field.equals("probability") && !raw.isEmpty())
            return shell.wording().percent(Double.parseDouble(raw));
        if (field.equals("channel") && !raw.isEmpty()) return shell.say("channel." + raw);
        if (field.equals("status")) return raw.toLowerCase(Locale.ROOT);
        var name = name(raw);
        if (name != null) return name;
        if (field.endsWith("_id")) return raw.isEmpty() ? "" : shell.say("changes.by.somebody");
        return raw.matches("\\d{4}-\\d{2}-\\d{2}") ? day(raw) : raw;
    }

    private String day(String raw) {
        try {
            return shell.day(LocalDate.parse(raw));
        } catch (DateTimeException unlike) {
            return raw;
        }
    }

    private @Nullable String name(String id) {
        var ids = new HashSet<UUID>();
        add(ids, id);
        return ids.isEmpty() ? null : names.get(ids.iterator().next());
    }
}
