package io.throughline.buying.concern;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.buying.concern.Concern.Hearing;
import io.throughline.buying.concern.Concern.Kind;
import io.throughline.buying.concern.Concern.Said;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.buying.concern.Concern.Severity;
import io.throughline.deals.Buyers;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes concerns down, and what is said of them and of what nobody names. Each answers with keys of messages by
/// field;
/// with none where it was done.
@Component
@Transactional
class ConcernForms {
    private static final int LONGEST = 1000;

    private final Deals deals;
    private final Buyers buyers;
    private final Concerns concerns;
    private final Signals signals;

    ConcernForms(Deals deals, Buyers buyers, Concerns concerns, Signals signals) {
        this.deals = deals;
        this.buyers = buyers;
        this.concerns = concerns;
        this.signals = signals;
    }

    Map<String, String> add(Shell shell, UUID id, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        HeardFields.words(typed, "holder", HeardFields.LONGEST_NAME, problems);
        HeardFields.words(typed, "words", LONGEST, problems);
        var kind = HeardFields.chosen(Kind.values(), typed, "kind", problems);
        var severity = HeardFields.chosen(Severity.values(), typed, "severity", problems);
        var heard = HeardFields.read(typed, shell.today().date(), problems);
        if (heard.isEmpty()) return problems;
        var holder = buyers.named(deal, typed.of("holder"));
        var sayer = heard.get().isBy(holder.name()) ? holder.id() : named(deal, heard.get());
        var said = new Said(Says.VOICED, heard.get().by(sayer));
        concerns.add(
                id,
                new Concern(
                        Ids.next(),
                        holder.id(),
                        holder.name(),
                        kind.orElseThrow(),
                        severity.orElseThrow(),
                        typed.of("words"),
                        List.of(said),
                        1));
        return problems;
    }

    Map<String, String> change(Shell shell, UUID id, UUID concern, Typed typed) {
        deals.toWrite(id, shell.signedIn());
        var standing = current(shell, id, concern, typed);
        var problems = new LinkedHashMap<String, String>();
        HeardFields.words(typed, "words", LONGEST, problems);
        var kind = HeardFields.chosen(Kind.values(), typed, "kind", problems);
        var severity = HeardFields.chosen(Severity.values(), typed, "severity", problems);
        if (problems.isEmpty())
            concerns.change(id, standing.with(kind.orElseThrow(), severity.orElseThrow(), typed.of("words")));
        return problems;
    }

    Map<String, String> remove(Shell shell, UUID id, UUID concern, Typed typed) {
        deals.toWrite(id, shell.signedIn());
        return switch (concerns.remove(id, current(shell, id, concern, typed))) {
            case Concerns.Removal.Removed removed -> Map.of();
            case Concerns.Removal.Voiced voiced -> Map.of("remove", "concern.voiced");
        };
    }

    Map<String, String> hear(Shell shell, UUID id, UUID concern, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        var standing = found(shell, id, concern);
        var problems = new LinkedHashMap<String, String>();
        var says = HeardFields.chosen(Says.values(), typed, "says", problems);
        var heard = HeardFields.read(typed, shell.today().date(), problems);
        if (heard.isEmpty()) return problems;
        var sayer = sayer(deal, standing, says.orElseThrow(), heard.get());
        return switch (concerns.hear(
                id, standing, new Said(says.orElseThrow(), heard.get().by(sayer)))) {
            case Hearing.Heard taken -> Map.of();
            case Hearing.OnlyHolder refused -> Map.of("who", "concern.onlyHolder");
        };
    }

    /// Nobody becomes a person of the account by a word that is refused.
    private @Nullable UUID sayer(Deal deal, Concern concern, Says says, HeardFields heard) {
        if (heard.isBy(concern.holder())) return concern.holderId();
        return says == Says.RESOLVED ? null : named(deal, heard);
    }

    private @Nullable UUID named(Deal deal, HeardFields heard) {
        return heard.who().isEmpty() ? null : buyers.named(deal, heard.who()).id();
    }

    private Concern current(Shell shell, UUID deal, UUID id, Typed typed) {
        var found = found(shell, deal, id);
        if (!typed.is("version", found.version())) throw new Conflict("Somebody else changed this concern.");
        return found;
    }

    private Concern found(Shell shell, UUID deal, UUID id) {
        return concerns.find(deal, id, shell.signedIn())
                .orElseThrow(() -> new NotFound("There is no such concern in this deal."));
    }

    Map<String, String> signal(Shell shell, UUID id, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var kind = HeardFields.chosen(Signal.Kind.values(), typed, "kind", problems);
        var heard = HeardFields.read(typed, shell.today().date(), problems);
        if (kind.filter(one -> one == Signal.Kind.DENIED).isPresent() && !typed.has("who"))
            problems.put("who", "concern.signal.who");
        if (!problems.isEmpty()) return problems;
        signals.add(id, kind.orElseThrow(), heard.orElseThrow().by(named(deal, heard.orElseThrow())));
        return problems;
    }

    Map<String, String> removeSignal(Shell shell, UUID id, UUID signal) {
        deals.toWrite(id, shell.signedIn());
        signals.remove(id, signal);
        return Map.of();
    }
}
