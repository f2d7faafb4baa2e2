package io.throughline.transition.baseline;

import io.throughline.base.Channel;
import io.throughline.deals.Deal;
import io.throughline.identity.Directory.Choice;
import io.throughline.transition.baseline.Baseline.Agreed;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who confirms the plan of a deal, and what both sides agreed on.
///
/// @param accord how it stands now
/// @param shown the baseline that is looked at, `null` where there is none
/// @param confirmations that stood when it was looked at
/// @param all the baselines that there are, the newest first, without their tasks
/// @param former confirmations that stand no more
/// @param offer whom the forms offer; `null` where there are none
/// @param sent the form that was sent and refused
public record BaselinePage(
        Shell shell,
        Deal deal,
        Accord accord,
        @Nullable Baseline shown,
        List<PlanConfirmation> confirmations,
        List<Baseline> all,
        List<PlanConfirmation> former,
        @Nullable Offer offer,
        SentForm sent)
        implements Page {
    static final String AGREE = "agree";
    static final List<Channel> CHANNELS = List.of(Channel.MEETING, Channel.CALL, Channel.EMAIL, Channel.DOCUMENT);

    /// Whom of ours and of theirs the forms offer.
    public record Offer(List<Choice> ours, List<String> theirs) {}

    public String plan() {
        return "/deals/" + deal.id() + "/plan";
    }

    public AccordWords words() {
        return new AccordWords(shell);
    }

    public boolean writes() {
        return offer != null;
    }

    public List<Professional> roles() {
        return List.of(Professional.values());
    }

    private Optional<PlanConfirmation> of(Professional role) {
        return confirmations.stream().filter(one -> one.role() == role).findFirst();
    }

    public String state(Professional role) {
        return words().state(of(role));
    }

    public boolean isAsked(Professional role) {
        return isAsked(accord, role, shell);
    }

    static boolean isAsked(Accord accord, Professional role, Shell shell) {
        return accord.missing().contains(role)
                && accord.of(role)
                        .filter(one -> one.user().id().equals(shell.signedIn().id()))
                        .isPresent();
    }

    public int version() {
        return accord.plan().plan().version();
    }

    /// Who is chosen in the form that names somebody.
    public String named(Professional role) {
        return sent.of(
                form(role),
                "user",
                accord.of(role).map(one -> one.user().id().toString()).orElse(""));
    }

    public static String form(Professional role) {
        return "name-" + role.word();
    }

    /// Who has to confirm first; empty where both sides can agree.
    public String missing() {
        return words().missing(accord);
    }

    public String typed(String field, String standing) {
        return sent.of(AGREE, field, standing);
    }

    public String ours() {
        return typed("ours", shell.signedIn().id().toString());
    }

    public String today() {
        return shell.today().date().toString();
    }

    public List<Choice> channels() {
        return CHANNELS.stream()
                .map(channel -> new Choice(channel.name(), say("channel." + channel)))
                .toList();
    }

    public @Nullable String problem(String form, String field) {
        return sent.problem(shell, form, field);
    }

    public @Nullable String notice() {
        return sent.is(AGREE) && sent.problems().containsKey("confirmed") ? missing() : sent.notice(shell);
    }

    public boolean isNewest() {
        return shown != null && shown.edition() == all.getFirst().edition();
    }

    /// How a task of the newest baseline stands now; empty where it is no later.
    public Optional<Delay> delay(Agreed task) {
        if (!isNewest() || accord.delays() == null) return Optional.empty();
        return accord.delays().late().stream()
                .filter(one -> one.agreed().id().equals(task.id()))
                .findFirst();
    }

    public String side(Agreed task) {
        return say("transition.side." + task.side());
    }

    /// Those beside the one that is looked at.
    public List<Baseline> others() {
        return all.stream()
                .filter(one -> shown == null || !one.id().equals(shown.id()))
                .toList();
    }

    public String of(Baseline other) {
        return say("transition.edition", other.edition(), words().agreed(other));
    }

    public List<String> formerly() {
        return former.stream()
                .map(one -> say("transition.confirm.former", words().role(one.role()), words().state(one)))
                .toList();
    }

    public List<String> pins() {
        if (shown == null) return List.of();
        return Stream.of(
                        Optional.ofNullable(shown.goLive()).map(day -> say("transition.agreed.goLive", shell.day(day))),
                        Optional.ofNullable(shown.victory())
                                .map(day -> say("transition.agreed.victory", shell.day(day))))
                .flatMap(Optional::stream)
                .toList();
    }
}
