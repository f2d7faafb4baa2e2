package io.throughline.buying.criteria.page;

import io.throughline.base.Channel;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.buying.criteria.Said;
import io.throughline.buying.criteria.Weighting;
import io.throughline.buying.criteria.Weighting.Method;
import io.throughline.deals.Deal;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form that says what matters to somebody of theirs.
///
/// @param people around the deal
/// @param person whose it is; none while nobody is chosen
public record WeightingPage(Shell shell, Deal deal, Choice choice, List<Holder> people, List<Holder> person, Told told)
        implements Page {
    /// With more criteria the pairs are too many for a form.
    static final int MOST_IN_PAIRS = 7;

    public static final List<Integer> TIMES = List.of(9, 7, 5, 3, 1, -3, -5, -7, -9);

    /// Two criteria, one against the other.
    public record Pair(Criterion first, Criterion second) {
        public String field() {
            return "p-" + first.id() + "-" + second.id();
        }
    }

    public static String field(Criterion criterion) {
        return "w-" + criterion.id();
    }

    public String path() {
        return "/deals/" + deal.id() + "/weightings";
    }

    public Optional<Holder> chosen() {
        return person.stream().findFirst();
    }

    public String name() {
        return chosen().map(Holder::name).orElse("");
    }

    Optional<Weighting> standing() {
        return chosen().flatMap(chosen -> choice.weightings().stream()
                .filter(weighting -> chosen.id().equals(weighting.said().sayerId()))
                .findFirst());
    }

    public int version() {
        return standing().map(Weighting::version).orElse(0);
    }

    public Optional<String> standingId() {
        return standing().map(weighting -> weighting.id().toString());
    }

    public Method method() {
        for (var method : Method.values()) if (told.typed().is("method", method)) return method;
        return standing().map(Weighting::method).orElse(Method.RANKS);
    }

    public List<Method> methods() {
        return choice.criteria().size() > MOST_IN_PAIRS
                ? List.of(Method.RANKS, Method.SWING)
                : List.of(Method.values());
    }

    /// What stands in the field of a criterion.
    public String value(Criterion criterion) {
        if (told.isRefused()) return told.typed().of(field(criterion));
        return said(criterion, null)
                .map(value -> value.toBigInteger().toString())
                .orElse("");
    }

    public List<Pair> pairs() {
        return pairs(choice.criteria());
    }

    static List<Pair> pairs(List<Criterion> criteria) {
        var pairs = new ArrayList<Pair>();
        for (var first = 0; first < criteria.size(); first++)
            for (var second = first + 1; second < criteria.size(); second++)
                pairs.add(new Pair(criteria.get(first), criteria.get(second)));
        return pairs;
    }

    public boolean isChosen(Pair pair, int times) {
        if (told.isRefused()) return told.typed().is(pair.field(), times);
        return said(pair.first(), pair.second())
                .filter(value -> value.compareTo(WeightingForm.value(times)) == 0)
                .isPresent();
    }

    private Optional<java.math.BigDecimal> said(Criterion criterion, @Nullable Criterion against) {
        return standing().stream()
                .flatMap(weighting -> weighting.weighed().stream())
                .filter(one -> one.criterionId().equals(criterion.id())
                        && java.util.Objects.equals(one.againstId(), against == null ? null : against.id()))
                .map(Weighting.Weighed::value)
                .findFirst();
    }

    public List<Channel> channels() {
        return Said.CHANNELS;
    }

    public boolean isChannel(Channel channel) {
        if (told.isRefused()) return SaidForm.channel(told.typed()) == channel;
        return standing().map(weighting -> weighting.said().channel()).orElse(Channel.MEETING) == channel;
    }

    public String on() {
        if (told.isRefused()) return told.typed().of("on");
        return standing()
                .map(weighting -> weighting.said().on())
                .orElse(shell.today().date())
                .toString();
    }

    public String words() {
        if (told.isRefused()) return told.typed().of("words");
        return standing().map(weighting -> weighting.said().words()).orElse("");
    }

    public String today() {
        return shell.today().date().toString();
    }

    Typed typed() {
        return told.typed();
    }
}
