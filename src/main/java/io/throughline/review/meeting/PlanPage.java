package io.throughline.review.meeting;

import io.throughline.base.Channel;
import io.throughline.deals.Deal;
import io.throughline.deals.Interaction;
import io.throughline.deals.PlannedInteraction;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form for an interaction to come.
///
/// @param id of the one that is changed, `null` for a new one
/// @param problem what is wrong with it, `null` for nothing
public record PlanPage(
        Shell shell,
        Deal deal,
        @Nullable UUID id,
        Typed typed,
        @Nullable String problem) implements Page {

    static PlanPage of(Shell shell, Deal deal, PlannedInteraction planned, List<String> who) {
        return new PlanPage(shell, deal, planned.id(), fields(planned, who), null);
    }

    static Typed fields(PlannedInteraction planned, List<String> who) {
        return new Typed(Map.of(
                "purpose", planned.purpose(),
                "who", String.join(", ", who),
                "kind", planned.kind() == null ? "" : planned.kind().name(),
                "channel", planned.channel().name(),
                "on", planned.on().toString(),
                "version", String.valueOf(planned.version())));
    }

    public String title() {
        return say(id == null ? "plan.new" : "plan.change");
    }

    /// Where the form is sent.
    public String action() {
        return path() + "/planned" + (id == null ? "" : "/" + id);
    }

    public String path() {
        return "/deals/" + deal.id();
    }

    public List<Channel> channels() {
        return PlannedInteraction.CHANNELS;
    }

    public List<Interaction.Kind> kinds() {
        return List.of(Interaction.Kind.values());
    }
}
