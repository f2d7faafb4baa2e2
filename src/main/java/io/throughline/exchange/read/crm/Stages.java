package io.throughline.exchange.read.crm;

import static io.throughline.base.Phase.CHANGES_OVER_TIME;
import static io.throughline.base.Phase.EVALUATION;
import static io.throughline.base.Phase.RECOGNITION;
import static io.throughline.base.Phase.RESOLUTION;

import io.throughline.base.Phase;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.StageMeaning.Status;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Proposes what a CRM's stages mean: from the flags of their rows where there are some, else from their words in
/// English, German, French and Spanish. A person confirms or corrects.
final class Stages {
    /// Beginnings of words; with a space behind, whole words.
    private static final List<Map.Entry<Status, List<String>>> STATUSES = List.of(
            Map.entry(
                    Status.WALKED,
                    List.of("disqualif", "unqualif", "walked", "abandon", "no bid", "nobid", "aufgegeben")),
            Map.entry(
                    Status.LOST,
                    List.of(
                            "lost",
                            "loss",
                            "closedlost",
                            "dead ",
                            "not won",
                            "no decision",
                            "rejected",
                            "declined",
                            "cancel",
                            "verloren",
                            "abgesagt",
                            "abgelehnt",
                            "perdu",
                            "perdid")),
            Map.entry(Status.WON, List.of("won", "closedwon", "gewonnen", "gagne", "ganad")));

    private static final List<Map.Entry<Phase, List<String>>> PHASES = List.of(
            Map.entry(
                    RESOLUTION,
                    List.of(
                            "negotiat",
                            "contract",
                            "legal",
                            "review",
                            "verbal",
                            "commit",
                            "bought in",
                            "decisionmakerboughtin",
                            "verhandl",
                            "vertrag",
                            "negociation",
                            "negociacion")),
            Map.entry(
                    EVALUATION,
                    List.of(
                            "proposal",
                            "quote",
                            "evaluat",
                            "demo",
                            "presentation",
                            "poc",
                            "proof of concept",
                            "trial",
                            "shortlist",
                            "decision maker",
                            "decisionmaker",
                            "perception analysis",
                            "angebot",
                            "devis",
                            "proposition commerciale",
                            "propuesta",
                            "rfp",
                            "tender",
                            "pilot")),
            Map.entry(
                    RECOGNITION,
                    List.of(
                            "need",
                            "qualif",
                            "discovery",
                            "value proposition",
                            "bedarf",
                            "besoin",
                            "appointmentscheduled",
                            "appointment")),
            Map.entry(CHANGES_OVER_TIME, List.of("prospect", "lead ", "target", "suspect")));

    private static final List<String> CLOSED =
            List.of("closed", "close", "geschlossen", "ferme", "cerrado", "completed", "done", "finished");

    private Stages() {}

    /// @return nothing where the stage is closed and nothing tells how
    static Optional<StageMeaning> find(String stage, StageSeen seen) {
        var word = words(stage);
        var status = find(word, STATUSES);
        if (seen.isWon()) return closed(Status.WON, "IsWon is set on all its " + seen.rows() + " rows");
        if (seen.isLost()) {
            var lost = status.filter(s -> s.getKey() == Status.WALKED).isPresent() ? Status.WALKED : Status.LOST;
            return closed(lost, "its " + seen.rows() + " rows are closed and not won");
        }
        if (status.isPresent() && !seen.isOpen())
            return closed(status.get().getKey(), "the word “" + status.get().getValue() + "”");
        if (seen.isClosedOnly() || (CLOSED.contains(word) && !seen.isOpen())) return Optional.empty();
        return Optional.of(open(word, seen));
    }

    private static Optional<StageMeaning> closed(Status status, String why) {
        return Optional.of(new StageMeaning(status, null, why));
    }

    private static StageMeaning open(String word, StageSeen seen) {
        var phase = find(word, PHASES);
        if (phase.isPresent())
            return new StageMeaning(
                    Status.OPEN,
                    phase.get().getKey(),
                    "the word “" + phase.get().getValue() + "”");
        return new StageMeaning(
                Status.OPEN,
                null,
                seen.isOpen() ? "its rows are not closed" : "no word of it is known, so it is taken as open");
    }

    private static <T> Optional<Map.Entry<T, String>> find(String word, List<Map.Entry<T, List<String>>> meanings) {
        for (var meaning : meanings)
            for (var part : meaning.getValue())
                if ((" " + word + " ").contains(" " + part))
                    return Optional.of(Map.entry(meaning.getKey(), part.strip()));
        return Optional.empty();
    }

    /// Small letters without accents, one space between words.
    private static String words(String stage) {
        var plain = Normalizer.normalize(stage, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
