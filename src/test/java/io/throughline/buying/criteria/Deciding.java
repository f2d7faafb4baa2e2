package io.throughline.buying.criteria;

import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.buying.criteria.Option.Kind;
import io.throughline.buying.criteria.Weighting.Method;
import io.throughline.buying.criteria.Weighting.Weighed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A yard that chooses between us, a rival and doing nothing, for tests that need no database.
public final class Deciding {
    public static final Holder INES = new Holder(Ids.next(), "Ines Calder");
    public static final Holder TOMAS = new Holder(Ids.next(), "Tomas Lindequor");

    private final UUID deal = Ids.next();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Weighting> weightings = new ArrayList<>();

    private Deciding() {
        options.add(Option.always(deal, Kind.US));
        options.add(new Option(Ids.next(), deal, Kind.RIVAL, Ids.next(), "Kern Systems", null, 1));
        options.add(Option.always(deal, Kind.DO_NOTHING));
    }

    public static Deciding by(String... criteria) {
        var deciding = new Deciding();
        for (var words : criteria) deciding.criteria.add(deciding.criterion(words, false));
        return deciding;
    }

    private Criterion criterion(String words, boolean mandatory) {
        return new Criterion(Ids.next(), deal, words, true, mandatory, List.of(), 1);
    }

    public Deciding mandatory(String words) {
        criteria.add(criterion(words, true));
        return this;
    }

    /// @param sayer `null` for ourselves
    public Deciding rated(Holder sayer, Kind option, int criterion, int low, int high) {
        var said = new Said(
                sayer == null ? null : sayer.id(),
                sayer == null ? null : sayer.name(),
                LocalDate.of(2026, 3, 3),
                Channel.MEETING,
                "");
        ratings.add(
                new Rating(Ids.next(), criteria.get(criterion).id(), of(option).id(), low, high, said, 1));
        return this;
    }

    /// @param values by criterion; below 0 for one that is left out
    public Deciding weighed(Holder sayer, Method method, long... values) {
        var weighed = new ArrayList<Weighed>();
        for (var i = 0; i < values.length; i++)
            if (values[i] >= 0) weighed.add(Weighed.of(criteria.get(i).id(), values[i]));
        return weighed(sayer, method, weighed);
    }

    public Deciding weighed(Holder sayer, Method method, List<Weighed> weighed) {
        var said = new Said(sayer.id(), sayer.name(), LocalDate.of(2026, 3, 3), Channel.CALL, "");
        weightings.add(new Weighting(Ids.next(), deal, method, weighed, said, 1));
        return this;
    }

    public Criterion criterion(int place) {
        return criteria.get(place);
    }

    public Option of(Kind kind) {
        return options.stream()
                .filter(option -> option.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    public Choice choice() {
        return new Choice(criteria, options, ratings, weightings);
    }
}
