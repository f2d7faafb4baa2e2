package io.throughline.buying.readiness;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.buying.concern.HeardFields;
import io.throughline.buying.readiness.ReadinessPoint.Hearing;
import io.throughline.buying.readiness.ReadinessPoint.Said;
import io.throughline.buying.readiness.ReadinessPoint.Says;
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

/// Writes down what the customer of a deal must have in place. Each answers with keys of messages by field; with none
/// where it was done.
@Component
@Transactional
class ReadinessForms {
    static final int LONGEST = 300;

    private final Deals deals;
    private final Buyers buyers;
    private final ReadinessPoints points;
    private final Checklists checklists;

    ReadinessForms(Deals deals, Buyers buyers, ReadinessPoints points, Checklists checklists) {
        this.deals = deals;
        this.buyers = buyers;
        this.points = points;
        this.checklists = checklists;
    }

    Map<String, String> use(Shell shell, UUID id, Typed typed) {
        deals.toWrite(id, shell.signedIn());
        var checklist = typed.id("product").flatMap(checklists::newest).filter(one -> one.edition() > 0);
        if (checklist.isEmpty()) return Map.of("product", "readiness.product.missing");
        points.use(id, checklist.get(), shell.today().date());
        return Map.of();
    }

    Map<String, String> add(Shell shell, UUID id, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        HeardFields.words(typed, "words", LONGEST, problems);
        var area = HeardFields.chosen(Area.values(), typed, "area", problems);
        check(typed, problems);
        if (!problems.isEmpty()) return problems;
        var today = shell.today().date();
        points.add(
                id,
                new ReadinessPoint(
                        Ids.next(),
                        area.orElseThrow(),
                        typed.of("words"),
                        person(deal, typed.of("owner")),
                        null,
                        typed.day("due").orElse(null),
                        today,
                        null,
                        List.of(),
                        1));
        return problems;
    }

    Map<String, String> change(Shell shell, UUID id, UUID point, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        var standing = current(id, point, typed);
        var problems = new LinkedHashMap<String, String>();
        check(typed, problems);
        if (!problems.isEmpty()) return problems;
        var owner = typed.is("owner", String.valueOf(standing.owner()))
                ? standing.ownerId()
                : person(deal, typed.of("owner"));
        points.change(id, standing.with(owner, typed.day("due").orElse(null)));
        return problems;
    }

    Map<String, String> end(Shell shell, UUID id, UUID point, Typed typed) {
        deals.toWrite(id, shell.signedIn());
        points.end(id, current(id, point, typed), shell.today().date());
        return Map.of();
    }

    Map<String, String> hear(Shell shell, UUID id, UUID point, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        var standing = found(id, point);
        var problems = new LinkedHashMap<String, String>();
        var says = HeardFields.chosen(Says.values(), typed, "says", problems);
        var heard = HeardFields.read(typed, shell.today().date(), problems);
        if (heard.isEmpty()) return problems;
        return switch (hearing(deal, standing, says.orElseThrow(), heard.get())) {
            case Hearing.Heard taken -> Map.of();
            case Hearing.OnlyTheirs refused -> Map.of("who", "readiness.onlyTheirs");
            case Hearing.NoAdvice refused -> Map.of("says", "readiness.noAdvice");
        };
    }

    /// Nobody becomes a person of the account by a word that is refused.
    private Hearing hearing(Deal deal, ReadinessPoint point, Says says, HeardFields heard) {
        var refusal = point.refusal(says, !heard.who().isEmpty(), heard.on());
        if (refusal.isPresent()) return refusal.get();
        var isOwner = point.owner() != null && heard.isBy(point.owner());
        var sayer = isOwner ? point.ownerId() : person(deal, heard.who());
        return points.hear(deal.id(), point, new Said(says, heard.by(sayer)));
    }

    private static void check(Typed typed, Map<String, String> problems) {
        if (typed.of("owner").length() > LONGEST) problems.put("owner", "concern.words.long");
        if (typed.has("due") && typed.day("due").isEmpty()) problems.put("due", "concern.day.missing");
    }

    private @Nullable UUID person(Deal deal, String name) {
        return name.isEmpty() ? null : buyers.named(deal, name).id();
    }

    private ReadinessPoint current(UUID deal, UUID id, Typed typed) {
        var found = found(deal, id);
        if (!typed.is("version", found.version())) throw new Conflict("Somebody else changed this point.");
        return found;
    }

    private ReadinessPoint found(UUID deal, UUID id) {
        return points.find(deal, id).orElseThrow(() -> new NotFound("There is no such point in this deal."));
    }
}
