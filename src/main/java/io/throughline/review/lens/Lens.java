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
    /// @param fields what else of the deal it shows
    /// @param ask the question that fills it; `null` where its exit sign is the question, or nothing is to be asked
    /// @param files the kind of fact that an answer is kept as
    public record Slot(
            String name,
            List<FactKind> kinds,
            @Nullable Phase sign,
            List<Field> fields,
            @Nullable String ask,
            @Nullable FactKind files) {
        public Slot {
            fields = fields == null ? List.of() : List.copyOf(fields);
        }

        /// Whether there are records for it in this version.
        public boolean isKept() {
            return !kinds.isEmpty() || sign != null || !fields.isEmpty();
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
        VERDICT,
        /// Who is in the buying team, and when we met.
        PEOPLE("/team"),
        /// Private, as the next three are: what people are to us, and who we suppose decides.
        COACHES("/team"),
        CHAMPIONS("/team"),
        STANCES("/team"),
        DECIDER("/team"),
        CRITERIA("/criteria"),
        FORMAL("/criteria"),
        INFORMAL("/criteria"),
        OPTIONS("/criteria"),
        STANDING("/criteria"),
        STRENGTHS("/criteria"),
        CONCERNS("/concerns"),
        READINESS("/readiness");

        private final String page;

        Field() {
            this("");
        }

        Field(String page) {
            this.page = page;
        }

        /// Where it is written down, below the deal; empty for what stands on the deal itself.
        String page() {
            return page;
        }

        /// It is for the deal's team and its managers.
        boolean isPrivate() {
            return this == COACHES || this == CHAMPIONS || this == STANCES || this == DECIDER;
        }
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
