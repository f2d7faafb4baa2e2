package io.throughline.transition.page;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.deals.Deals;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.Part;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Pins and moves the days of plans. Each answers with keys of messages by field; with none where it was done.
@Component
@Transactional
class DayForms {
    private final Deals deals;
    private final CriticalDates dates;

    DayForms(Deals deals, CriticalDates dates) {
        this.deals = deals;
        this.dates = dates;
    }

    /// @param pin `go-live` or `victory`
    Map<String, String> pin(Shell shell, UUID id, String pin, Typed typed) {
        deals.toWrite(id, shell.signedIn());
        var part = part(pin);
        var standing = dates.find(id, part);
        var version = standing.map(CriticalDate::version).orElse(0);
        if (!typed.is("version", version)) throw new Conflict("Somebody else changed this day.");
        if (standing.isPresent() && !typed.has("on")) {
            dates.remove(id, standing.get());
            return Map.of();
        }
        var problems = new LinkedHashMap<String, String>();
        if (typed.day("on").isEmpty()) problems.put("on", "transition.day.missing");
        if (typed.of("why").length() > CriticalDate.MOST_WORDS) problems.put("why", "concern.words.long");
        if (!problems.isEmpty()) return problems;
        dates.write(
                id,
                new CriticalDate(
                        standing.map(CriticalDate::id).orElseGet(Ids::next),
                        part,
                        typed.day("on").orElseThrow(),
                        typed.has("hard"),
                        typed.of("why"),
                        version));
        return problems;
    }

    static Part part(String pin) {
        return switch (pin) {
            case "go-live" -> Part.GO_LIVE;
            case "victory" -> Part.VICTORY;
            default -> throw new NotFound("No day is pinned to that.");
        };
    }
}
