package io.throughline.buying.concern;

import io.throughline.buying.DealAt;
import io.throughline.buying.concern.EndGame.RivalMove;
import io.throughline.buying.concern.EndGame.Yes;
import io.throughline.identity.Directory.Choice;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The end-game map: who must say yes, what they fear, who answers it by when, and what a wounded rival will try.
///
/// @param known what the map is read against
/// @param sent the form that was sent and refused
public record EndGamePage(DealAt at, EndGame game, Known known, Choices choices, SentForm sent) implements Page {

    /// What other records tell of the end game.
    ///
    /// @param wounded rivals who will strike back; none on a past day
    public record Known(List<Concern> concerns, List<WoundedRival> wounded) {}

    /// What forms offer.
    ///
    /// @param people names of the buyer's people
    /// @param colleagues who of us may answer
    public record Choices(List<String> people, List<Choice> colleagues) {
        static final Choices NONE = new Choices(List.of(), List.of());
    }

    @Override
    public Shell shell() {
        return at.shell();
    }

    public boolean writes() {
        return at.writes();
    }

    public String path() {
        return at.path();
    }

    private LocalDate today() {
        return at.asOf();
    }

    /// What they fear and did not say to be resolved.
    public List<Concern> fears(Yes yes) {
        return yes.fears(known.concerns()).stream()
                .filter(concern -> concern.isOpen(today()))
                .toList();
    }

    public boolean hasResolved(Yes yes) {
        return yes.fears(known.concerns()).stream().anyMatch(concern -> !concern.isOpen(today()));
    }

    public String stateWords(Concern concern) {
        return concern.state(today())
                .map(state -> say("concern.state." + state))
                .orElse("");
    }

    /// Who has open concerns and is not on the map.
    public List<String> missing() {
        return known.concerns().stream()
                .filter(concern -> concern.isOpen(today()))
                .filter(concern ->
                        game.yeses().stream().noneMatch(yes -> yes.personId().equals(concern.holderId())))
                .map(Concern::holder)
                .distinct()
                .toList();
    }

    /// Why a rival will strike back, and what the map lacks of it.
    public String says(WoundedRival one) {
        return say("wounded." + one.why(), one.rival(), one.of(), shell().day(one.on())) + " "
                + say(one.named() ? "wounded.unanswered" : "wounded.ask", one.rival());
    }

    public boolean isLate(@Nullable LocalDate by) {
        return by != null && by.isBefore(today());
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? say("web.unknown") : shell().day(day);
    }

    public String typed(String form, String field, @Nullable Object standing) {
        return sent.of(form, field, standing == null ? "" : standing.toString());
    }

    public @Nullable String problem(String form, String field) {
        return sent.problem(shell(), form, field);
    }

    public @Nullable String notice() {
        return sent.notice(shell());
    }

    public static String form(Yes yes) {
        return "yes-" + yes.id();
    }

    public static String form(RivalMove move) {
        return "move-" + move.id();
    }
}
