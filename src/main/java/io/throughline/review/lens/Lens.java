package io.throughline.review.lens;

import io.throughline.base.Phase;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A method's sheet, as a view of what is known anyway: each slot names the records it shows. Nothing is stored in it.
///
/// @param id as addresses have it: `meddpicc`
public record Lens(String id, String title, List<Slot> slots) {
    private static final List<Lens> ALL = read();

    /// @param kinds facts that it shows
    /// @param sign the phase whose exit signs it shows, `null` for none
    /// @param field what else of the deal it shows, `null` for none
    /// @param ask the question that fills it; `null` where its exit sign is the question, or nothing is to be asked
    /// @param files the kind of fact that an answer is kept as
    public record Slot(
            String name,
            List<FactKind> kinds,
            @Nullable Phase sign,
            @Nullable Field field,
            @Nullable String ask,
            @Nullable FactKind files) {
        /// Whether there are records for it in this version.
        public boolean isKept() {
            return !kinds.isEmpty() || sign != null || field != null;
        }

        /// The question that fills it, as the playbook has such.
        Optional<Item> item() {
            return ask == null || files == null ? Optional.empty() : Optional.of(new Item(files.name(), ask, files));
        }
    }

    /// What a slot shows that is no fact of the buyer.
    public enum Field {
        OBJECTIVE,
        PHASE,
        ROLES,
        FINDINGS,
        NEXT_STEP,
        AMOUNT,
        VERDICT
    }

    public static List<Lens> all() {
        return ALL;
    }

    public static Optional<Lens> of(String id) {
        return ALL.stream().filter(lens -> lens.id().equals(id)).findFirst();
    }

    private static List<Lens> read() {
        try (var file = Lens.class.getResourceAsStream("/io/throughline/review/lenses.json")) {
            var json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(JsonMapper.shared().readValue(json, Lens[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
