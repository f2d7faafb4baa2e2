package io.throughline.review.rules;

import io.throughline.review.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A rule by which deals are reviewed, in plain words: a check, or a verdict.
///
/// @param id of the check, or the verdict's word
/// @param verdict `null` for a check
/// @param settled what settles it
/// @param source the article or the formula it comes from
/// @param uses which of the company's figures it compares with
public record Rule(
        String id,
        @Nullable Verdict verdict,
        String when,
        String severity,
        String settled,
        String source,
        List<Uses> uses) {

    /// What a rule compares a deal with.
    public enum Uses {
        /// How long won deals took.
        WON,
        /// How long deals last until a close of any kind.
        TIME,
        /// The pauses between acts of buyers.
        GAPS,
        HALF_LIVES,
        PLAYBOOK
    }

    private static final List<Rule> ALL = read();

    /// The checks in the order in which those of equal severity are named, then the verdicts.
    public static List<Rule> all() {
        return ALL;
    }

    static List<Rule> checks() {
        return ALL.stream().filter(rule -> !rule.isVerdict()).toList();
    }

    static List<Rule> verdicts() {
        return ALL.stream().filter(Rule::isVerdict).toList();
    }

    static Optional<Rule> of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public boolean isVerdict() {
        return verdict != null;
    }

    private static List<Rule> read() {
        try (var file = Rule.class.getResourceAsStream("/io/throughline/review/rules.json")) {
            var json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(JsonMapper.shared().readValue(json, Rule[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
