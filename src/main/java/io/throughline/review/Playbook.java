package io.throughline.review;

import io.throughline.base.Phase;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// What concerns the buyer in each phase, what shows that the phase is over, what we do wrong in it and what to ask. It
/// is kept in editions: one that was made is never changed. Source: the series on Rackham's buying cycle.
///
/// @param chapters one for each phase, in their order
public record Playbook(int edition, List<Chapter> chapters) {
    /// The edition that ships, for as long as nobody has edited it.
    public static final Playbook FIRST = shipped();

    /// @param concerns what the buyer asks themselves
    /// @param signs what shows that the phase is over, all of them together; at least one
    /// @param errors of ours; the first is what a stage of ours that is ahead of the buyer suggests
    /// @param questions of a coach, the first ones first
    public record Chapter(
            Phase phase, List<String> concerns, List<Item> signs, List<String> errors, List<Item> questions) {
        public Stream<Item> items() {
            return Stream.concat(signs.stream(), questions.stream());
        }

        /// The error that a stage ahead of the buyer suggests.
        public Optional<String> suspected() {
            return errors.stream().findFirst();
        }
    }

    /// An exit sign or a question, which a fact answers.
    ///
    /// @param key the topic of its answers; words that mean something else have a new one
    /// @param files the kind of the fact that answers it
    public record Item(String key, String words, FactKind files) {
        public static boolean isAsked(FactKind kind) {
            return kind == FactKind.EXIT_SIGN || kind == FactKind.QUESTION;
        }

        /// Whether it has an answer of its own, not one that is a need or a date as well.
        public boolean isOwn() {
            return isAsked(files);
        }

        public boolean isSign() {
            return files == FactKind.EXIT_SIGN;
        }

        public boolean isAnsweredBy(Fact fact) {
            return fact.kind() == files && (!isOwn() || fact.topic().equals(key));
        }
    }

    public Chapter of(Phase phase) {
        return chapters.stream()
                .filter(chapter -> chapter.phase() == phase)
                .findFirst()
                .orElseThrow();
    }

    public Stream<Item> items() {
        return chapters.stream().flatMap(Chapter::items);
    }

    /// The sign or question that such a fact answers, as its own answer.
    public Optional<Item> item(FactKind kind, String key) {
        return items().filter(item -> item.files() == kind && item.key().equals(key))
                .findFirst();
    }

    /// The same with another chapter in the place of the one of its phase.
    public Playbook with(int newEdition, Chapter chapter) {
        var others = chapters.stream()
                .map(old -> old.phase() == chapter.phase() ? chapter : old)
                .toList();
        return new Playbook(newEdition, others);
    }

    /// The form in which an edition is kept.
    public String json() {
        return JsonMapper.shared().writeValueAsString(chapters);
    }

    public static Playbook of(int edition, String json) {
        return new Playbook(edition, List.of(JsonMapper.shared().readValue(json, Chapter[].class)));
    }

    private static Playbook shipped() {
        try (var file = Playbook.class.getResourceAsStream("/io/throughline/review/playbook-1.json")) {
            return of(1, new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
