package io.throughline.transition.baseline;

import io.throughline.transition.Part;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far a plan is agreed on, beside the plan itself.
///
/// @param path of the plan
public record BaselineCard(Shell shell, String path, Accord accord) implements Page {
    private AccordWords words() {
        return new AccordWords(shell);
    }

    public List<Professional> roles() {
        return List.of(Professional.values());
    }

    public String role(Professional role) {
        return words().role(role);
    }

    public String state(Professional role) {
        return words().state(accord.of(role));
    }

    public boolean isOpen(Professional role) {
        return accord.missing().contains(role);
    }

    /// Whether the viewer is the one who has to confirm.
    public boolean isAsked(Professional role) {
        return BaselinePage.isAsked(accord, role, shell);
    }

    public int version() {
        return accord.plan().plan().version();
    }

    public String agreed() {
        var baseline = accord.baseline();
        return baseline == null ? say("transition.agreed.not") : words().agreed(baseline);
    }

    public List<String> drifts() {
        return Stream.of(Part.GO_LIVE, Part.VICTORY)
                .map(part -> words().drift(accord, part))
                .flatMap(Optional::stream)
                .toList();
    }

    public int late() {
        return accord.delays() == null ? 0 : accord.delays().late().size();
    }

    public int unexplained() {
        return accord.delays() == null ? 0 : accord.delays().unexplained();
    }
}
