package io.throughline.buying.criteria.page;

import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Weighting.Method;
import io.throughline.buying.criteria.Weighting.Weighed;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads what matters to somebody from a form.
final class WeightingForm {
    private static final int MOST_POINTS = 100;
    private static final int PLACES = 6;

    private final Shell shell;
    private final List<Criterion> criteria;
    private final Typed typed;
    private final Map<String, String> problems;
    private final List<Weighed> weighed = new ArrayList<>();

    private WeightingForm(Shell shell, List<Criterion> criteria, Typed typed, Map<String, String> problems) {
        this.shell = shell;
        this.criteria = criteria;
        this.typed = typed;
        this.problems = problems;
    }

    /// @param problems by field, in words; what is wrong is put there
    static List<Weighed> read(
            Shell shell, List<Criterion> criteria, Method method, Typed typed, Map<String, String> problems) {
        var form = new WeightingForm(shell, criteria, typed, problems);
        switch (method) {
            case RANKS -> form.each(1, Criterion.MOST, "criteria.weighting.place");
            case SWING -> form.each(0, MOST_POINTS, "criteria.weighting.points");
            case PAIRS -> form.pairs();
        }
        var says = form.weighed.stream().anyMatch(one -> one.value().signum() > 0);
        if (problems.isEmpty() && !says) problems.put("method", shell.say("criteria.weighting.empty"));
        return form.weighed;
    }

    private void each(int least, int most, String wrong) {
        for (var criterion : criteria) {
            var field = WeightingPage.field(criterion);
            if (!typed.has(field)) continue;
            var number = typed.is(field, 0) ? 0 : typed.whole(field);
            var isNumber = number > 0 || typed.is(field, 0);
            if (!isNumber || number < least || number > most) problems.put(field, shell.say(wrong, most));
            else weighed.add(Weighed.of(criterion.id(), number));
        }
    }

    private void pairs() {
        for (var pair : WeightingPage.pairs(criteria))
            WeightingPage.TIMES.stream()
                    .filter(times -> typed.is(pair.field(), times))
                    .findFirst()
                    .ifPresentOrElse(
                            times -> weighed.add(
                                    new Weighed(pair.first().id(), pair.second().id(), value(times))),
                            () -> problems.put(pair.field(), shell.say("criteria.weighting.pair")));
    }

    /// How many times the first counts the second: 3 for three times, -3 for a third.
    static BigDecimal value(int times) {
        return times > 0
                ? BigDecimal.valueOf(times)
                : BigDecimal.ONE.divide(BigDecimal.valueOf(-times), PLACES, RoundingMode.HALF_UP);
    }
}
