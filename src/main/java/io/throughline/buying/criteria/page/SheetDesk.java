package io.throughline.buying.criteria.page;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.buying.criteria.Rating.Place;
import io.throughline.buying.criteria.Ratings;
import io.throughline.buying.criteria.Weighting;
import io.throughline.buying.criteria.Weightings;
import io.throughline.deals.Deals;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes sheets of ratings, and what matters to somebody.
@Component
@Transactional
class SheetDesk {
    private final Deals deals;
    private final Ratings ratings;
    private final Weightings weightings;

    SheetDesk(Deals deals, Ratings ratings, Weightings weightings) {
        this.deals = deals;
        this.ratings = ratings;
        this.weightings = weightings;
    }

    sealed interface Answer {
        record Saved() implements Answer {}

        /// @param sheet with what was typed, and what is wrong with it
        record Refused(Sheet sheet, Told told) implements Answer {}
    }

    Answer save(Shell shell, UUID deal, Sheet sheet, Typed typed) {
        deals.toWrite(deal, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var said = SaidForm.read(shell, typed, sayer(sheet.rater()), problems);
        return switch (SheetForm.read(sheet, typed, said)) {
            case SheetForm.Read.NotTaken not -> refused(shell, sheet, typed, problems, not);
            case SheetForm.Read.Understood understood -> {
                if (!problems.isEmpty())
                    yield new Answer.Refused(again(sheet, understood, Map.of()), Told.wrong("sheet", typed, problems));
                ratings.write(deal, understood.given(), understood.withdrawn());
                yield new Answer.Saved();
            }
        };
    }

    private static @Nullable Holder sayer(Rater rater) {
        return rater.personId() == null ? null : new Holder(rater.personId(), rater.name());
    }

    private static Answer refused(
            Shell shell, Sheet sheet, Typed typed, Map<String, String> problems, SheetForm.Read.NotTaken not) {
        var wrong = new LinkedHashMap<Place, String>();
        not.problems().forEach((place, what) -> wrong.put(place, says(shell, sheet, place, what)));
        problems.put("cells", shell.say(not.isStale() ? "criteria.sheet.stale" : "criteria.sheet.wrong"));
        var told = new Told("sheet", typed, problems, not.isStale());
        return new Answer.Refused(new Sheet(sheet.choice(), sheet.rater(), not.words(), wrong), told);
    }

    private static String says(Shell shell, Sheet sheet, Place place, SheetForm.Wrong what) {
        if (what != SheetForm.Wrong.STALE) return shell.say("criteria.cell." + what);
        var now = sheet.stored().get(place);
        return now == null ? shell.say("criteria.cell.STALE.gone") : shell.say("criteria.cell.STALE", Sheet.text(now));
    }

    private static Sheet again(Sheet sheet, SheetForm.Read.Understood understood, Map<Place, String> problems) {
        var words = new LinkedHashMap<Place, String>();
        understood.given().forEach(rating -> words.put(rating.place(), Sheet.text(rating)));
        understood.withdrawn().forEach(rating -> words.put(rating.place(), ""));
        return new Sheet(sheet.choice(), sheet.rater(), words, problems);
    }

    /// @return problems in words, by field; none where it was done
    /// @throws Conflict where somebody else wrote what matters to that person in the meantime
    Map<String, String> weigh(Shell shell, WeightingPage page, Typed typed) {
        deals.toWrite(page.deal().id(), shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var person = page.chosen().orElseThrow();
        if (!typed.is("version", page.version())) throw new Conflict("Somebody else changed this in the meantime.");
        var method = page.method();
        var weighed = WeightingForm.read(shell, page.choice().criteria(), method, typed, problems);
        var said = SaidForm.read(shell, typed, person, problems);
        if (problems.isEmpty())
            weightings.write(new Weighting(
                    page.standing().map(Weighting::id).orElseGet(Ids::next),
                    page.deal().id(),
                    method,
                    weighed,
                    said,
                    page.version()));
        return problems;
    }

    void withdraw(Shell shell, WeightingPage page, int version) {
        deals.toWrite(page.deal().id(), shell.signedIn());
        page.standing()
                .ifPresent(standing -> weightings.remove(new Weighting(
                        standing.id(),
                        standing.dealId(),
                        standing.method(),
                        standing.weighed(),
                        standing.said(),
                        version)));
    }
}
