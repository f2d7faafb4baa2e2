package io.throughline.buying.concern;

import io.throughline.buying.DealAt;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.buying.concern.Concern.Severity;
import io.throughline.buying.concern.Concern.State;
import io.throughline.identity.Directory.Choice;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The register of concerns of a deal, and the signs of those that nobody names.
///
/// @param names of the buyer's people, offered while typing
/// @param sent the form that was sent and refused
public record ConcernPage(DealAt at, Watch watch, List<String> names, SentForm sent) implements Page {
    @Override
    public Shell shell() {
        return at.shell();
    }

    public boolean writes() {
        return at.writes();
    }

    private LocalDate today() {
        return at.asOf();
    }

    /// Those that are open before those that are resolved, the severe ones first.
    public List<Concern> concerns() {
        return watch.concerns().stream()
                .sorted(Comparator.comparing((Concern concern) -> !concern.isOpen(today()))
                        .thenComparing(Concern::severity, Comparator.reverseOrder())
                        .thenComparing(Concern::id))
                .toList();
    }

    public long open() {
        return watch.concerns().stream()
                .filter(concern -> concern.isOpen(today()))
                .count();
    }

    public State state(Concern concern) {
        return concern.state(today()).orElse(State.SUSPECTED);
    }

    /// `answered, unconfirmed`.
    public String stateWords(Concern concern) {
        return say("concern.state." + state(concern));
    }

    /// The mark of the line: full where its holder said so, a diamond where it is severe and open.
    public String symbol(Concern concern) {
        var grade = switch (state(concern)) {
            case SUSPECTED -> "1";
            case RAISED -> "2";
            case ANSWERED -> "3";
            case RESOLVED -> "4";
        };
        return "#s" + grade + (isUrgent(concern) ? "p" : "");
    }

    public boolean isUrgent(Concern concern) {
        return concern.severity() == Severity.SEVERE && concern.isOpen(today());
    }

    /// What was said of it, and by whom.
    public String says(Concern.Said said) {
        var sayer = said.evidence().sayer();
        if (sayer == null && said.says() == Says.ANSWERED) return say("concern.says.ANSWERED.us");
        return say("concern.says." + said.says(), sayer == null ? say("concern.onlyUs") : sayer);
    }

    public List<Signal> signals() {
        return watch.signals(today());
    }

    public @Nullable String iceberg() {
        return watch.iceberg(today())
                .map(iceberg -> say("concern.iceberg", iceberg.signals().size()))
                .orElse(null);
    }

    public List<TooSoon> tooSoon() {
        return watch.tooSoon(today());
    }

    public List<Choice> kinds() {
        return choices(Concern.Kind.values(), "concern.kind.");
    }

    public List<Choice> severities() {
        return choices(Severity.values(), "concern.severity.");
    }

    public List<Choice> signalKinds() {
        return choices(Signal.Kind.values(), "concern.signal.");
    }

    private List<Choice> choices(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), say(prefix + value.name())))
                .toList();
    }

    public @Nullable String notice() {
        if (sent.problems().containsKey("remove")) return say("concern.voiced");
        return sent.notice(shell());
    }

    public @Nullable String problem(String form, String field) {
        return sent.problem(shell(), form, field);
    }

    public HeardForm heard(String form) {
        return heard(form, "");
    }

    public HeardForm heard(String form, String holder) {
        return new HeardForm(shell(), sent, form, holder);
    }
}
