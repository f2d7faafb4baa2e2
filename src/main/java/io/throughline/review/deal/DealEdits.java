package io.throughline.review.deal;

import io.throughline.base.Money;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what we ourselves say of a deal. What two people change at once is not lost: the second one decides.
@Component
@Transactional
class DealEdits {
    private static final int MOST = 300;

    private final Deals deals;
    private final Colleagues colleagues;

    DealEdits(Deals deals, Colleagues colleagues) {
        this.deals = deals;
        this.colleagues = colleagues;
    }

    sealed interface Answer {
        record Saved() implements Answer {}

        record Wrong(EditPage page) implements Answer {}

        /// Somebody else was quicker.
        record Stale(EditPage page) implements Answer {}
    }

    EditPage form(Shell shell, UUID id) {
        var deal = deals.toWrite(id, shell.signedIn());
        return page(shell, deal, EditPage.fields(deal), Map.of(), null);
    }

    Answer change(Shell shell, UUID id, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        if (!typed.is("version", deal.version()))
            return new Answer.Stale(page(shell, deal, typed, Map.of(), stale(shell, deal)));
        var problems = new LinkedHashMap<String, String>();
        var changed = changed(deal, typed, shell, problems);
        if (!problems.isEmpty()) return new Answer.Wrong(page(shell, deal, typed, problems, null));
        deals.change(changed);
        return new Answer.Saved();
    }

    private EditPage page(Shell shell, Deal deal, Typed typed, Map<String, String> problems, @Nullable String stale) {
        return new EditPage(
                shell,
                deal,
                colleagues.names(),
                colleagues.stages(),
                colleagues.members(deal.id()),
                typed,
                problems,
                stale);
    }

    private String stale(Shell shell, Deal deal) {
        var last = colleagues.lastChange(deal.id());
        var by = last.by() == null ? shell.say("dealEdit.stale.somebody") : last.by();
        return shell.say("dealEdit.stale", by, shell.moment(last.at()));
    }

    private Deal changed(Deal deal, Typed typed, Shell shell, Map<String, String> problems) {
        if (!typed.has("name")) problems.put("name", shell.say("dealEdit.name.missing"));
        for (var field : List.of("name", "stage", "step"))
            if (typed.of(field).length() > MOST) problems.put(field, shell.say("dealEdit.name.long"));
        var step = new Deal.NextStep(
                text(typed, "step"),
                day(typed, "stepOn", shell, problems),
                deal.nextStep().ownerId());
        return new Deal(
                deal.id(),
                typed.of("name"),
                deal.organizationId(),
                deal.organization(),
                owner(deal, typed, shell, problems),
                typed.of("owner"),
                deal.status(),
                text(typed, "stage"),
                amount(typed, shell, problems),
                deal.openedOn(),
                day(typed, "expectedClose", shell, problems),
                deal.closedOn(),
                deal.reason(),
                step,
                deal.source(),
                deal.type(),
                deal.product(),
                deal.lane(),
                typed.has("restricted"),
                deal.externalId(),
                deal.version());
    }

    private static @Nullable String text(Typed typed, String field) {
        return typed.has(field) ? typed.of(field) : null;
    }

    private @Nullable UUID owner(Deal deal, Typed typed, Shell shell, Map<String, String> problems) {
        if (!typed.has("owner")) return null;
        if (typed.of("owner").equals(deal.owner())) return deal.ownerId();
        var found = colleagues.named(typed.of("owner"));
        if (found.isEmpty()) problems.put("owner", shell.say("dealEdit.owner.unknown"));
        return found.orElse(deal.ownerId());
    }

    private static @Nullable Money amount(Typed typed, Shell shell, Map<String, String> problems) {
        if (!typed.has("amount")) return null;
        var currency = typed.of("currency").toUpperCase(Locale.ROOT);
        if (!currency.isEmpty() && !currency.matches("[A-Z]{3}"))
            problems.put("currency", shell.say("dealEdit.currency.unreadable"));
        var number = typed.number("amount");
        if (number.isEmpty()) problems.put("amount", shell.say("dealEdit.amount.unreadable"));
        return number.map(amount -> new Money(amount, currency.isEmpty() ? null : currency))
                .orElse(null);
    }

    private static @Nullable LocalDate day(Typed typed, String field, Shell shell, Map<String, String> problems) {
        var day = typed.day(field);
        if (typed.has(field) && day.isEmpty()) problems.put(field, shell.say("capture.day.unreadable"));
        return day.orElse(null);
    }

    /// @return whether there is exactly one colleague of that name, who is now on the team
    boolean join(Shell shell, UUID id, String name) {
        deals.toWrite(id, shell.signedIn());
        var colleague = colleagues.named(name);
        colleague.ifPresent(user -> deals.addMember(id, user));
        return colleague.isPresent();
    }

    EditPage notJoined(Shell shell, UUID id, String name) {
        var deal = deals.toWrite(id, shell.signedIn());
        return page(
                shell, deal, EditPage.fields(deal), Map.of("member", shell.say("dealEdit.member.unknown", name)), null);
    }

    void leave(Shell shell, UUID id, UUID user) {
        deals.toWrite(id, shell.signedIn());
        deals.removeMember(id, user);
    }
}
