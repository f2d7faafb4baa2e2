package io.throughline.transition.sheet;

import io.throughline.deals.Deal;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was proposed for a plan, and the form that sends more.
///
/// @param problem key of what is wrong with the file that was sent; `null` for nothing
public record ProposalsPage(
        Shell shell,
        Deal deal,
        List<Proposal> proposals,
        boolean writes,
        @Nullable String problem) implements Page {
    public String plan() {
        return "/deals/" + deal.id() + "/plan";
    }

    public @Nullable String notice() {
        return problem == null ? null : say(problem);
    }

    public String sent(Proposal proposal) {
        return say("transition.proposal.sent", proposal.by(), shell.moment(proposal.sentAt()));
    }

    public String state(Proposal proposal) {
        var accepted = proposal.acceptance();
        return accepted == null
                ? say("transition.proposal.open")
                : say("transition.proposal.accepted", accepted.by(), shell.moment(accepted.at()));
    }
}
