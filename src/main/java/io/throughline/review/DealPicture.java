package io.throughline.review;

import io.throughline.deals.ContactRole;
import io.throughline.deals.DatedChange;
import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All that is known of a deal as of a day, as stored by an instant: what every check is a pure function of. Nothing in
/// it is later than [#asOf].
///
/// @param deal as it stood on that day ([Deal#asOf])
/// @param changes dated changes up to that day, oldest first
/// @param facts every version that held on some day up to that day, oldest first
/// @param interactions up to that day, oldest first
/// @param siblings other open deals of the same account that whoever sees this deal may see
public record DealPicture(
        LocalDate asOf,
        Instant knownAt,
        Deal deal,
        List<DatedChange> changes,
        List<Fact> facts,
        List<Interaction> interactions,
        List<ContactRole> roles,
        List<Sibling> siblings,
        Company company) {

    /// Another open deal of the same account.
    public record Sibling(
            UUID id,
            String name,
            @org.jspecify.annotations.Nullable String product,
            @org.jspecify.annotations.Nullable LocalDate openedOn) {}

    /// What the whole company's records say: the class of closed deals, and which columns anybody keeps at all.
    public record Company(ClassFigures figures, Kept kept) {}

    /// Which of these the imports carried or people fill in; what nobody keeps is unknown once, not a gap a deal.
    public record Kept(boolean nextSteps, boolean accounts, boolean amounts) {}

    /// The facts of a kind that are live on the day.
    public List<Fact> live(FactKind kind) {
        return facts.stream().filter(f -> f.kind() == kind && f.isLive(asOf)).toList();
    }

    /// The latest live fact of a kind.
    public Optional<Fact> latest(FactKind kind) {
        return live(kind).stream().reduce((first, second) -> second);
    }
}
