package io.throughline.review.qualify;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.deals.Deals;
import io.throughline.deals.spot.Disqualification;
import io.throughline.deals.spot.Disqualification.Alternative;
import io.throughline.deals.spot.Disqualification.FollowUp;
import io.throughline.deals.spot.Disqualification.Reason;
import io.throughline.deals.spot.Disqualification.Winnable;
import io.throughline.deals.spot.Disqualifications;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Walks from deals, takes them up again, and says what turned out. Each answers with keys of messages by field; with
/// none where it was done.
@Component
@Transactional
class Walking {
    private static final BigDecimal MOST_HOURS = new BigDecimal(10_000);

    private final Deals deals;
    private final Disqualifications walked;
    private final RuleHits hits;

    Walking(Deals deals, Disqualifications walked, RuleHits hits) {
        this.deals = deals;
        this.walked = walked;
        this.hits = hits;
    }

    Map<String, String> walk(Shell shell, UUID id, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        var problems = problems(id, typed);
        if (!problems.isEmpty()) return problems;
        if (!typed.is("version", deal.version())) throw new Conflict("Somebody else changed the deal.");
        var walking = walking(shell, typed);
        var reason = shell.say("qualify.reason." + walking.reason()) + ": "
                + walking.words().replaceAll("[.]+$", "");
        walked.walk(deal, walking, reason, shell.signedIn());
        return problems;
    }

    private Map<String, String> problems(UUID deal, Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        if (one(Reason.values(), typed.of("reason")).isEmpty()) problems.put("reason", "qualify.choose");
        Staying.words(typed, "words", problems);
        evidence(deal, typed, problems);
        var alternative = one(Alternative.values(), typed.of("alternative"));
        if (alternative.isEmpty()) problems.put("alternative", "qualify.choose");
        if (alternative.filter(one -> one == Alternative.COMPETITOR).isPresent() && !typed.has("alternativeName"))
            problems.put("alternativeName", "qualify.alternativeName.missing");
        if (typed.of("alternativeName").length() > Staying.LONGEST)
            problems.put("alternativeName", "qualify.words.long");
        if (typed.has("lookAgain") && typed.day("lookAgain").isEmpty())
            problems.put("lookAgain", "qualify.day.missing");
        if (typed.has("hours") && hours(typed) == null) problems.put("hours", "qualify.hours.wrong");
        return problems;
    }

    /// A fact, or words with who said them.
    private void evidence(UUID deal, Typed typed, Map<String, String> problems) {
        if (typed.has("walkFact")) {
            if (typed.id("walkFact").filter(fact -> hits.hasFact(deal, fact)).isEmpty())
                problems.put("walkFact", "qualify.fact.gone");
            return;
        }
        if (!typed.has("evidence")) problems.put("evidence", "qualify.evidence.missing");
        else if (!typed.has("evidenceBy")) problems.put("evidenceBy", "qualify.evidenceBy.missing");
        for (var field : new String[] {"evidence", "evidenceBy"})
            if (typed.of(field).length() > Staying.LONGEST) problems.put(field, "qualify.words.long");
    }

    private static Disqualification walking(Shell shell, Typed typed) {
        return new Disqualification(
                Ids.next(),
                shell.today().date(),
                null,
                one(Reason.values(), typed.of("reason")).orElseThrow(),
                typed.of("words"),
                text(typed, "evidence"),
                text(typed, "evidenceBy"),
                typed.id("walkFact").orElse(null),
                one(Alternative.values(), typed.of("alternative")).orElseThrow(),
                text(typed, "alternativeName"),
                typed.day("lookAgain").orElse(null),
                hours(typed),
                null,
                null,
                1);
    }

    private static @Nullable String text(Typed typed, String field) {
        return typed.has(field) ? typed.of(field) : null;
    }

    private static @Nullable BigDecimal hours(Typed typed) {
        return typed.number("hours")
                .filter(hours -> hours.signum() >= 0 && hours.compareTo(MOST_HOURS) <= 0)
                .orElse(null);
    }

    private static <T extends Enum<T>> Optional<T> one(T[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    Map<String, String> reopen(Shell shell, UUID id, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        walked.reopen(deal, standing(id, typed), shell.today().date());
        return Map.of();
    }

    Map<String, String> follow(Shell shell, UUID id, Typed typed) {
        deals.toWrite(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var winnable = one(Winnable.values(), typed.of("winnable"));
        if (winnable.isEmpty()) problems.put("winnable", "qualify.choose");
        if (typed.of("followWords").length() > Staying.LONGEST) problems.put("followWords", "qualify.words.long");
        if (!problems.isEmpty()) return problems;
        var turnedOut = new FollowUp(winnable.orElseThrow(), shell.today().date(), text(typed, "followWords"));
        walked.follow(standing(id, typed), turnedOut);
        return problems;
    }

    private Disqualification standing(UUID id, Typed typed) {
        var last = walked.last(id)
                .filter(Disqualification::isStanding)
                .orElseThrow(() -> new NotFound("We did not walk from this deal."));
        if (!typed.is("version", last.version())) throw new Conflict("Somebody else changed this.");
        return last;
    }
}
