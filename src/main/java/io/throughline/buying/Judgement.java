package io.throughline.buying;

import io.throughline.base.PrivateKind;
import io.throughline.buying.Claim.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person is to us, as of a day: everything that holds of what was claimed of them, and what follows from it.
///
/// @param claims all of them, those that are over too, oldest first
public record Judgement(UUID personId, LocalDate asOf, List<Claim> claims, List<CoachStatement> statements)
        implements PrivateKind {
    public List<Claim> live() {
        return claims.stream().filter(claim -> claim.isLive(asOf)).toList();
    }

    public List<Claim> live(Kind kind) {
        return live().stream().filter(claim -> claim.kind() == kind).toList();
    }

    public List<Claim> over() {
        return claims.stream().filter(claim -> !claim.isLive(asOf)).toList();
    }

    private Optional<Claim> last(Kind kind) {
        return live(kind).stream().reduce((earlier, later) -> later);
    }

    /// The claim that says what they want to come of it.
    public Optional<Claim> stance() {
        return last(Kind.DISPOSITION);
    }

    public Optional<Disposition> disposition() {
        return stance().map(claim -> Disposition.valueOf(claim.topic()));
    }

    public boolean isAgainst() {
        return disposition().filter(Disposition::isAgainst).isPresent();
    }

    public boolean is(BuyingRole role) {
        return live(Kind.ROLE).stream().anyMatch(claim -> claim.topic().equals(role.name()));
    }

    public Rapport rapport() {
        return new Rapport(level(Rapport.Kind.PERSONAL), level(Rapport.Kind.TECHNICAL), level(Rapport.Kind.BUSINESS));
    }

    private @Nullable Integer level(Rapport.Kind kind) {
        return live(Kind.RAPPORT).stream()
                .filter(claim -> claim.topic().equals(kind.name()))
                .reduce((earlier, later) -> later)
                .map(Claim::level)
                .orElse(null);
    }

    public Coach coach() {
        return Coach.of(live(), Accuracy.of(statements, asOf), asOf);
    }
}
