package io.throughline.buying.concern;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.buying.concern.EndGame.RivalMove;
import io.throughline.buying.concern.EndGame.Yes;
import io.throughline.deals.Buyers;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import io.throughline.identity.Directory;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the end game down. Each answers with keys of messages by field; with none where it was done.
@Component
@Transactional
class EndGameForms {
    private static final int LONGEST = 500;

    private final Deals deals;
    private final Buyers buyers;
    private final EndGames games;
    private final Directory directory;

    EndGameForms(Deals deals, Buyers buyers, EndGames games, Directory directory) {
        this.deals = deals;
        this.buyers = buyers;
        this.games = games;
        this.directory = directory;
    }

    Map<String, String> addYes(Shell shell, UUID id, Typed typed) {
        var deal = deals.toWrite(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        HeardFields.words(typed, "who", HeardFields.LONGEST_NAME, problems);
        var answer = answer(typed, problems);
        if (!problems.isEmpty()) return problems;
        var person = buyers.named(deal, typed.of("who"));
        games.add(insider(shell, id), answer.of(Ids.next(), person.id(), 1));
        return problems;
    }

    Map<String, String> changeYes(Shell shell, UUID id, UUID yes, Typed typed) {
        var insider = insider(shell, id);
        var standing = yes(insider, yes, typed);
        var problems = new LinkedHashMap<String, String>();
        var answer = answer(typed, problems);
        if (problems.isEmpty())
            games.change(insider, answer.of(standing.id(), standing.personId(), standing.version()));
        return problems;
    }

    Map<String, String> removeYes(Shell shell, UUID id, UUID yes, Typed typed) {
        var insider = insider(shell, id);
        games.remove(insider, yes(insider, yes, typed));
        return Map.of();
    }

    Map<String, String> addMove(Shell shell, UUID id, Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        var insider = insider(shell, id);
        checkMove(typed, problems);
        if (problems.isEmpty()) games.add(insider, move(Ids.next(), typed, 1));
        return problems;
    }

    Map<String, String> changeMove(Shell shell, UUID id, UUID move, Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        var insider = insider(shell, id);
        var standing = move(insider, move, typed);
        checkMove(typed, problems);
        if (problems.isEmpty()) games.change(insider, move(standing.id(), typed, standing.version()));
        return problems;
    }

    Map<String, String> removeMove(Shell shell, UUID id, UUID move, Typed typed) {
        var insider = insider(shell, id);
        games.remove(insider, move(insider, move, typed));
        return Map.of();
    }

    private Insider insider(Shell shell, UUID id) {
        return deals.toKnow(id, shell.signedIn());
    }

    private Yes yes(Insider insider, UUID id, Typed typed) {
        var found = games.yes(insider, id).orElseThrow(() -> new NotFound("They are not on this end game."));
        if (!typed.is("version", found.version())) throw new Conflict("Somebody else changed this.");
        return found;
    }

    private RivalMove move(Insider insider, UUID id, Typed typed) {
        var found = games.move(insider, id).orElseThrow(() -> new NotFound("This is not on this end game."));
        if (!typed.is("version", found.version())) throw new Conflict("Somebody else changed this.");
        return found;
    }

    /// What we do about somebody's fears.
    private record Answer(
            @Nullable String words,
            @Nullable UUID answerer,
            @Nullable LocalDate by) {
        Yes of(UUID id, UUID person, int version) {
            return new Yes(id, person, "", words, answerer, null, by, version);
        }
    }

    private Answer answer(Typed typed, Map<String, String> problems) {
        notLong(typed, "answer", problems);
        day(typed, "by", problems);
        var answerer = typed.id("answerer");
        if (typed.has("answerer") && answerer.filter(directory::isHere).isEmpty())
            problems.put("answerer", "concern.choose");
        return new Answer(
                words(typed, "answer"), answerer.orElse(null), typed.day("by").orElse(null));
    }

    private static void checkMove(Typed typed, Map<String, String> problems) {
        HeardFields.words(typed, "rival", HeardFields.LONGEST_NAME, problems);
        HeardFields.words(typed, "move", LONGEST, problems);
        notLong(typed, "counter", problems);
        day(typed, "by", problems);
    }

    private static RivalMove move(UUID id, Typed typed, int version) {
        return new RivalMove(
                id,
                typed.of("rival"),
                typed.of("move"),
                words(typed, "counter"),
                typed.day("by").orElse(null),
                version);
    }

    private static @Nullable String words(Typed typed, String field) {
        return typed.has(field) ? typed.of(field) : null;
    }

    private static void notLong(Typed typed, String field, Map<String, String> problems) {
        if (typed.of(field).length() > LONGEST) problems.put(field, "concern.words.long");
    }

    private static void day(Typed typed, String field, Map<String, String> problems) {
        if (typed.has(field) && typed.day(field).isEmpty()) problems.put(field, "concern.day.missing");
    }
}
