package io.throughline.transition.vision;

import io.throughline.transition.victory.VictoryWords;
import io.throughline.transition.vision.Road.Stop;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The words of the page that is shared, in a browser and as PDF. It speaks to the customer: "you" are they.
public record VisionSheet(Shell shell, Vision vision) {
    /// What has no room to stand in the middle under its stop, in percent of the width.
    private static final int FIRST = 8;

    private static final int LAST = 92;

    /// Of the road in a PDF and of half a name under it, in millimetres.
    private static final int WIDTH = 178;

    private static final int HALF = 14;

    public String say(String key, Object... arguments) {
        return shell.say(key, arguments);
    }

    public String day(LocalDate day) {
        return shell.day(day);
    }

    public String title() {
        return vision.account() == null ? say("vision.sheet") : say("vision.sheet.of", vision.account());
    }

    public String asOf() {
        return say("vision.asOf", day(vision.asOf()));
    }

    /// The day that matters, and until when to sign for it; empty where no day is pinned.
    public String lead() {
        var live = vision.goLive();
        if (live == null) return "";
        if (vision.isLive()) return say("vision.live", day(vision.liveOn().orElse(live)));
        if (vision.signed() != null) return say("vision.lead.signed", day(vision.signed()), day(live));
        return vision.signBy() == null
                ? say("vision.lead.live", day(live))
                : say("vision.lead", day(live), day(vision.signBy()));
    }

    public String by(Quote quote) {
        if (quote.written()) return say("vision.document", day(quote.on()));
        return quote.sayer() == null
                ? say("vision.unnamed", day(quote.on()))
                : say("vision.said", quote.sayer(), day(quote.on()));
    }

    public String side(VisionStep step) {
        var side = say("vision.side." + step.side());
        if (step.mark() == null) return side;
        var mark = say("transition.mark." + step.mark());
        return mark.equalsIgnoreCase(step.name()) ? side : say("vision.marked", side, mark);
    }

    /// When it is, or was.
    public String when(VisionStep step) {
        if (step.isDone()) return say("vision.done", day(step.last()));
        if (step.isOneDay()) return day(step.last());
        return say("vision.days", span(step), day(step.last()));
    }

    /// The first day, without a year that the last one says too.
    private String span(VisionStep step) {
        var isNear = step.first().getYear() == step.last().getYear();
        return isNear ? day(step.first()).replaceFirst(" [0-9]{4}$", "") : day(step.first());
    }

    public String progress() {
        return vision.isUnderWay() ? say("vision.progress", vision.over(), vision.steps()) : "";
    }

    public Optional<Road> road() {
        return Road.of(vision);
    }

    public String stop(Stop stop) {
        return say("vision.road." + stop.kind());
    }

    public String stopDay(Stop stop) {
        return stop.day() == null ? "" : day(stop.day());
    }

    /// What the road shows, in a sentence.
    public String drawn() {
        return road().map(road -> String.join(
                                ", ",
                                road.stops().stream()
                                        .map(stop -> (stop(stop) + " " + stopDay(stop)).strip())
                                        .toList())
                        + ". " + say("vision.dip"))
                .orElse("");
    }

    public VictoryWords victory() {
        return new VictoryWords(shell, Objects.requireNonNull(vision.victory()), vision.victoryOn());
    }

    /// By when, and whether it is agreed; since when, once it came.
    public String victoryState() {
        var victory = Objects.requireNonNull(vision.victory());
        var day = vision.victoryDay();
        if (victory.isAchieved()) return say("vision.victory.came", day(day.orElseThrow()));
        var state = say(victory.isAgreed() ? "vision.victory.agreed" : "vision.victory.proposed");
        return day.map(on -> say("vision.victory.by", day(on), state)).orElse(state);
    }

    /// Who will say it, and to whom; empty where nobody knows.
    public String announced() {
        var victory = Objects.requireNonNull(vision.victory());
        var witness = victory.witness();
        if (witness == null) return victory.audience().isEmpty() ? "" : say("vision.announce.to", victory.audience());
        return victory.audience().isEmpty()
                ? say("vision.announce.by", witness.name())
                : say("vision.announce", witness.name(), victory.audience());
    }

    /// What is said of it: the witness's words once it came, what they will say until then; empty where nobody knows.
    public String words() {
        var victory = Objects.requireNonNull(vision.victory());
        var came = victory.achievement();
        return came == null || came.words().isEmpty() ? victory.announcement() : came.words();
    }

    /// Where the name of a stop stands in a PDF, in its style.
    public String place(Stop stop) {
        if (stop.percent() < FIRST) return "left: 0";
        if (stop.percent() > LAST) return "right: 0";
        return String.format(Locale.ROOT, "left: %.1fmm", stop.percent() / 100 * WIDTH - HALF);
    }

    /// The measure of what is expected in the end; empty where they gave none.
    public String measured(Quote quote) {
        if (quote.to() == null) return "";
        var to = (VictoryWords.number(quote.to()) + " " + quote.unit()).strip();
        return quote.from() == null ? to : say("vision.from.to", VictoryWords.number(quote.from()), to);
    }

    /// How many weeks lie between the go-live and the first victory; 0 where that is not known.
    public long weeksOfDip() {
        var live = vision.liveOn();
        var victory = vision.victoryDay();
        return live.isEmpty() || victory.isEmpty() || victory.get().isBefore(live.get())
                ? 0
                : ChronoUnit.WEEKS.between(live.get(), victory.get().plusDays(6));
    }
}
