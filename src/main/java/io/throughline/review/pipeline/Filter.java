package io.throughline.review.pipeline;

import io.throughline.base.FiscalCalendar;
import io.throughline.base.Phase;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.deals.Status;
import io.throughline.review.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Which deals a pipeline shows, as the address says it. Empty words filter nothing; what can't be read is taken for
/// empty, so that an old link still shows something.
///
/// @param owner `me`, `all`, `people` (whoever is below the viewer, and they themselves), or an id
/// @param phase of the buyer, or `unknown`
/// @param closes a fiscal quarter like `2027-Q1`, `overdue`, or `unknown`
/// @param text a part of the name of the deal or of its account
public record Filter(
        String owner,
        String team,
        String verdict,
        Status status,
        String stage,
        String phase,
        String closes,
        String currency,
        String text) {
    static final String ME = "me";
    static final String ALL = "all";
    static final String PEOPLE = "people";
    static final String UNKNOWN = "unknown";
    static final String OVERDUE = "overdue";

    static Filter of(Map<String, String> asked, Viewer viewer) {
        return new Filter(
                owner(word(asked, "owner"), viewer),
                id(word(asked, "team")),
                verdict(word(asked, "verdict")),
                status(word(asked, "status")),
                word(asked, "stage"),
                phase(word(asked, "phase")),
                closes(word(asked, "closes")),
                currency(word(asked, "currency")),
                word(asked, "text"));
    }

    static String word(Map<String, String> asked, String name) {
        var word = asked.getOrDefault(name, "").strip();
        return word.length() > 200 || word.indexOf('\0') >= 0 ? "" : word;
    }

    /// A seller sees their own deals first; whoever manages sees all.
    private static String owner(String word, Viewer viewer) {
        if (word.equals(ME) || word.equals(ALL) || word.equals(PEOPLE) || !id(word).isEmpty()) return word;
        return byDefault(viewer);
    }

    static String byDefault(Viewer viewer) {
        return viewer.role() == Role.SELLER ? ME : ALL;
    }

    private static String id(String word) {
        try {
            return word.isEmpty() ? "" : UUID.fromString(word).toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String verdict(String word) {
        return Arrays.stream(Verdict.values())
                        .anyMatch(verdict -> verdict.word().equals(word))
                ? word
                : "";
    }

    private static Status status(String word) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Status.OPEN);
    }

    private static String phase(String word) {
        var known = Arrays.stream(Phase.values()).anyMatch(phase -> phase.name().equals(word));
        return known || word.equals(UNKNOWN) ? word : "";
    }

    private static String closes(String word) {
        return word.equals(OVERDUE) || word.equals(UNKNOWN) || FiscalCalendar.isWord(word) ? word : "";
    }

    private static String currency(String word) {
        return word.equals(UNKNOWN) || word.matches("[A-Z]{3}") ? word : "";
    }

    Optional<Verdict> wantedVerdict() {
        return Arrays.stream(Verdict.values())
                .filter(v -> v.word().equals(verdict))
                .findFirst();
    }

    /// Whether anything but owner and status is filtered by.
    public boolean isNarrow() {
        return !(team + verdict + stage + phase + closes + currency + text).isEmpty();
    }

    /// Whether it asks for what only a review knows.
    boolean asksOfReviews() {
        return !(verdict + phase).isEmpty();
    }

    /// Those fields that the address has to say; the owner always, as it means something else for others by default.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("owner", owner);
        fields.put("team", team);
        fields.put("verdict", verdict);
        fields.put("status", status == Status.OPEN ? "" : status.name().toLowerCase(java.util.Locale.ROOT));
        fields.put("stage", stage);
        fields.put("phase", phase);
        fields.put("closes", closes);
        fields.put("currency", currency);
        fields.put("text", text);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
