package io.throughline.buying.criteria.page;

import io.throughline.base.Channel;
import io.throughline.buying.DealAt;
import io.throughline.buying.choice.Matrix;
import io.throughline.buying.choice.Range;
import io.throughline.buying.choice.Standing;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.PersonWeights.ByRank;
import io.throughline.buying.criteria.Said;
import io.throughline.deals.Deal;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The criteria of a deal: the matrix of options, what it comes to, what would flip it, and what matters to whom.
///
/// @param people what the forms offer
public record ChoicePage(DealAt at, Sheet sheet, People people, Beside beside, Told told) implements Page {
    private static final double FEW = 8;

    /// Whom and what the forms offer.
    ///
    /// @param rivals by name, known from other deals
    public record People(List<Holder> around, List<String> rivals) {}

    @Override
    public Shell shell() {
        return at.shell();
    }

    public Deal deal() {
        return at.deal();
    }

    public boolean writes() {
        return at.writes();
    }

    public String path() {
        return at.path();
    }

    public Choice choice() {
        return sheet.choice();
    }

    public Rater rater() {
        return sheet.rater();
    }

    public boolean isSheet() {
        return writes() && !rater().isTogether();
    }

    /// More options than stand beside each other on a page.
    public boolean isWide() {
        return choice().options().size() > FEW;
    }

    Matrix matrix() {
        return choice().matrix(ByRank.CENTROID);
    }

    public String name(Option option) {
        var organization = option.organization();
        return switch (option.kind()) {
            case US -> say("criteria.option.US");
            case RIVAL -> organization == null ? say("criteria.option.RIVAL") : organization;
            case IN_HOUSE -> say("criteria.option.IN_HOUSE");
            case DO_NOTHING -> say("criteria.option.DO_NOTHING");
        };
    }

    String nameInPlay(int place) {
        return name(choice().inPlay().get(place));
    }

    /// Which option comes first, and whether it could be another.
    public String sentence() {
        return switch (matrix().standing()) {
            case Standing.NothingToCompare none -> say("criteria.nothing");
            case Standing.Settled settled -> say("criteria.settled", nameInPlay(settled.first()));
            case Standing.Open open -> lead(open) + " " + flips(open);
        };
    }

    private String lead(Standing.Open open) {
        return say(
                open.level() ? "criteria.level" : "criteria.ahead", nameInPlay(open.first()), nameInPlay(open.next()));
    }

    private String flips(Standing.Open open) {
        return open.unknown().isEmpty()
                ? say("criteria.overlap")
                : say("criteria.unknown", open.criteria().size());
    }

    /// What to ask, so that the winner stands.
    public List<String> asks() {
        if (!(matrix().standing() instanceof Standing.Open open)) return List.of();
        return open.criteria().stream()
                .map(criterion -> say(
                        "criteria.ask",
                        choice().criteria().get(criterion).words(),
                        String.join(
                                ", ",
                                open.unknown().stream()
                                        .filter(cell -> cell.criterion() == criterion)
                                        .map(cell -> nameInPlay(cell.option()))
                                        .toList())))
                .toList();
    }

    public String said(Range range) {
        var low = shell().wording().number(Math.round(range.low() * 100));
        var high = shell().wording().number(Math.round(range.high() * 100));
        return low.equals(high) ? low : low + Sheet.BETWEEN + high;
    }

    public String percent(double share) {
        return shell().wording().percent(share);
    }

    public String weighedBy() {
        var n = choice().persons().stream()
                .filter(person -> person.weights(ByRank.CENTROID).isPresent())
                .count();
        return n == 0 ? say("criteria.weights.alike") : say("criteria.weights.of", n);
    }

    public List<ScoreRow> scores() {
        return ScoreRow.of(this);
    }

    public List<FlipRow> flips() {
        return FlipRow.of(this);
    }

    /// What the picture of the flips says.
    ///
    /// @param rows the nearest first, at least one
    public String flipTitle(List<FlipRow> rows) {
        var nearest = rows.getFirst();
        return switch (nearest.kind()) {
            case "at" ->
                say(
                        "criteria.flips.title.at",
                        nearest.criterion().words(),
                        percent(nearest.from() / 100),
                        percent(nearest.weight()));
            case "range" -> say("criteria.flips.title.range");
            default -> say("criteria.flips.title.none");
        };
    }

    public List<MatrixRow> rows() {
        return MatrixRow.of(this);
    }

    /// What they chose, and the template that their criteria came from, in words.
    public BesideView besides() {
        return new BesideView(this);
    }

    public ConsensusView consensus() {
        return new ConsensusView(this);
    }

    public List<Channel> channels() {
        return Said.CHANNELS;
    }

    public boolean isChannel(String form, Channel channel) {
        return SaidForm.channel(told.form().equals(form) ? told.typed() : io.throughline.web.Typed.NOTHING) == channel;
    }

    public String today() {
        return shell().today().date().toString();
    }

    /// Whose ratings can be shown: all together, ours, and those of anybody around.
    public Map<String, String> raters() {
        var raters = new java.util.LinkedHashMap<String, String>();
        raters.put("", say("criteria.by.together"));
        raters.put(Rater.US, say("criteria.by.us"));
        for (var person : people.around()) raters.put(person.id().toString(), person.name());
        return raters;
    }

    List<Criterion> criteria() {
        return choice().criteria();
    }

    List<Integer> places() {
        return new ArrayList<>(IntStream.range(0, criteria().size()).boxed().toList());
    }
}
