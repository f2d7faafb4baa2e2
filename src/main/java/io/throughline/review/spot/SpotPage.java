package io.throughline.review.spot;

import io.throughline.base.Grade;
import io.throughline.deals.FactKind;
import io.throughline.deals.Status;
import io.throughline.deals.spot.Disqualifications.Regret;
import io.throughline.deals.spot.Fit.Standing;
import io.throughline.deals.spot.PastFits.Preview;
import io.throughline.deals.spot.Rule;
import io.throughline.deals.spot.RuleProblem;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.SweetSpots;
import io.throughline.deals.spot.Weighed;
import io.throughline.deals.spot.WrittenRule.About;
import io.throughline.identity.Directory.Choice;
import io.throughline.review.Wilson;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rules of the sweet spot, and what they say of the past.
///
/// @param typed what the form shows
/// @param problems keys of messages, by field
public record SpotPage(Shell shell, Stored stored, Draft draft, Typed typed, Map<String, String> problems)
        implements Page {

    /// What is stored.
    public record Stored(
            SweetSpot now, List<SweetSpots.Edition> editions, Regret regret, SpotChoices.Choices choices) {}

    /// What is typed, where it can be read.
    ///
    /// @param weighed by rule; empty for knock-outs
    public record Draft(
            @Nullable SweetSpot spot,
            @Nullable Preview preview,
            @Nullable List<Optional<Weighed>> weighed) {}

    /// A rule with what past deals say of it.
    public record Said(Rule rule, @Nullable Weighed weighed) {}

    public boolean mayEdit() {
        return SpotDesk.mayEdit(shell.signedIn());
    }

    public @Nullable String problem(String field) {
        var key = problems.get(field);
        return key == null ? null : say(key);
    }

    public List<Integer> rows() {
        return IntStream.range(0, SpotForms.rows(typed)).boxed().toList();
    }

    public List<Said> rules() {
        var spot = draft.spot();
        var weighed = draft.weighed();
        if (spot == null || weighed == null) return List.of();
        return IntStream.range(0, spot.rules().size())
                .mapToObj(place ->
                        new Said(spot.rules().get(place), weighed.get(place).orElse(null)))
                .toList();
    }

    /// `9 won, 2 lost (+0.42)`; a side without a deal weighs nothing.
    public String level(int won, int lost, double evidence) {
        var weight = won + lost == 0 ? "–" : String.format(shell.wording().locale(), "%+.2f", evidence);
        return say("spot.weighed.level", won, lost, weight);
    }

    public String proposed(Weighed weighed) {
        if (!weighed.speaks()) return say("spot.weighed.few", Weighed.FEWEST);
        var proposed = weighed.proposed();
        return proposed.isPresent() ? Integer.toString(proposed.getAsInt()) : say("spot.weighed.against");
    }

    public List<Standing> standings() {
        return List.of(Standing.values());
    }

    public List<Status> ends() {
        return List.of(Status.WON, Status.LOST);
    }

    /// What a rule can be about, as one choice each.
    public List<Choice> abouts() {
        var choices = new ArrayList<Choice>();
        for (var about : About.values()) if (!about.hasOf()) choices.add(choice(about.name(), "spot.about." + about));
        for (var currency : stored.choices().currencies())
            choices.add(new Choice("AMOUNT:" + currency, say("spot.about.AMOUNT", currency)));
        for (var kind : FactKind.values())
            if (RuleProblem.isFact(kind))
                choices.add(new Choice("FACT:" + kind, say("spot.about.FACT", say("fact." + kind))));
        for (var column : stored.choices().columns()) {
            choices.add(new Choice("COLUMN:" + column, say("spot.about.COLUMN", column)));
            choices.add(new Choice("COLUMN_NUMBER:" + column, say("spot.about.COLUMN_NUMBER", column)));
        }
        return choices;
    }

    /// The same, with the one that stands in a row though no deal has it any more.
    public List<Choice> abouts(int row) {
        var chosen = typed.of("about" + row);
        var choices = abouts();
        if (chosen.isEmpty()
                || choices.stream().anyMatch(choice -> choice.value().equals(chosen))) return choices;
        choices.add(new Choice(chosen, chosen.substring(chosen.indexOf(':') + 1)));
        return choices;
    }

    public List<Choice> grades() {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade != Grade.UNKNOWN)
                .map(grade -> choice(grade.name().toLowerCase(Locale.ROOT), "grade." + grade))
                .toList();
    }

    private Choice choice(String value, String key) {
        return new Choice(value, say(key));
    }

    /// `33 %, 95 % interval 12 % to 65 %; 9 of 14 looked at`; empty where nobody looked at any.
    public String regret() {
        var regret = stored.regret();
        if (regret.followed() == 0) return "";
        var wilson = Wilson.of(regret.winnable(), regret.followed());
        return say(
                "spot.regret.is",
                percent((double) regret.winnable() / regret.followed()),
                percent(wilson.low()),
                percent(wilson.high()),
                regret.winnable(),
                regret.followed());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f\u202f%%", 100 * share);
    }

    public String made(SweetSpots.Edition edition) {
        return made(shell, edition);
    }

    static String made(Shell shell, SweetSpots.Edition edition) {
        var by = edition.by() == null ? shell.say("spot.by.somebody") : edition.by();
        return shell.say("spot.made", by, shell.moment(edition.at()));
    }
}
