package io.throughline.transition.baseline;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.deals.Buyers;
import io.throughline.transition.Task.Who;
import io.throughline.transition.baseline.Accords.Agreeing;
import io.throughline.transition.baseline.Accords.Explaining;
import io.throughline.transition.baseline.Baseline.Agreement;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Names, confirms, agrees and explains. Each answers with keys of messages by field; with none where it was done.
@Component
@Transactional
class BaselineForms {
    private static final int LONGEST_NAME = 120;

    private final AccordDoor door;
    private final Buyers buyers;

    BaselineForms(AccordDoor door, Buyers buyers) {
        this.door = door;
        this.buyers = buyers;
    }

    Map<String, String> name(Shell shell, UUID id, Professional role, Typed typed) {
        door.toWrite(id, shell.signedIn());
        door.found(id);
        var user = typed.id("user");
        if (user.isEmpty()) return Map.of("user", "transition.confirm.choose");
        var unfit = door.unfit(id, user.get());
        if (unfit.isPresent())
            return Map.of(
                    "user",
                    switch (unfit.get()) {
                        case NOT_HERE -> "transition.owner.gone";
                        case NOT_SHOWN -> "transition.confirm.hidden";
                    });
        door.confirmations().name(id, role, user.get(), shell.signedIn());
        return Map.of();
    }

    /// @throws Conflict where the plan was changed since they read it
    Map<String, String> confirm(Shell shell, UUID id, Professional role, Typed typed) {
        door.toSee(id, shell.signedIn());
        door.confirmations().confirm(id, role, typed.whole("version"), shell.signedIn());
        return Map.of();
    }

    /// @throws Conflict where the plan was changed since they read it
    Map<String, String> agree(Shell shell, UUID id, Typed typed) {
        var deal = door.toWrite(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var today = shell.today().date();
        var on = typed.day("on");
        if (on.isEmpty()) problems.put("on", "transition.day.missing");
        else if (on.get().isAfter(today)) problems.put("on", "transition.day.future");
        if (!typed.has("theirs")) problems.put("theirs", "transition.agree.who");
        if (typed.of("theirs").length() > LONGEST_NAME) problems.put("theirs", "concern.words.long");
        if (typed.of("words").length() > Baseline.MOST_WORDS) problems.put("words", "concern.words.long");
        var ours = typed.id("ours").filter(door.plan()::isHere);
        if (ours.isEmpty()) problems.put("ours", "transition.owner.gone");
        if (!door.found(id).missing().isEmpty()) problems.put("confirmed", "transition.agree.soon");
        if (!problems.isEmpty()) return problems;
        var theirs = buyers.named(deal, typed.of("theirs"));
        var agreement = new Agreement(
                new Who(theirs.id(), theirs.name()),
                new Who(ours.orElseThrow(), ""),
                on.orElseThrow(),
                BaselinePage.CHANNELS.stream()
                        .filter(one -> typed.is("channel", one))
                        .findFirst()
                        .orElse(BaselinePage.CHANNELS.getFirst()),
                typed.of("words"));
        var done = door.accords().agree(id, agreement, typed.whole("version"), shell.signedIn(), shell.today());
        return switch (done) {
            case Agreeing.Done fine -> problems;
            case Agreeing.TooSoon soon -> Map.of("confirmed", "transition.agree.soon");
        };
    }

    Map<String, String> explain(Shell shell, UUID id, Typed typed) {
        door.toWrite(id, shell.signedIn());
        var task = typed.id("task").orElseThrow(() -> new NotFound("There is no such task in what was agreed on."));
        var cause = Arrays.stream(Cause.values())
                .filter(one -> typed.is("cause", one))
                .findFirst();
        var problems = new LinkedHashMap<String, String>();
        if (cause.isEmpty()) problems.put("cause", "transition.cause.missing");
        if (typed.of("words").length() > Slip.MOST_WORDS) problems.put("words", "concern.words.long");
        if (!problems.isEmpty()) return problems;
        var done = door.accords()
                .explain(id, task, cause.orElseThrow(), typed.of("words"), shell.signedIn(), shell.today());
        return switch (done) {
            case Explaining.Done fine -> problems;
            case Explaining.NothingLeft nothing -> Map.of("version", "transition.slip.told");
        };
    }
}
