package io.throughline.exchange.world;

import io.throughline.base.Channel;
import io.throughline.base.Money;
import io.throughline.base.Phase;
import io.throughline.deals.ContactRole;
import io.throughline.deals.DatedChange;
import io.throughline.deals.Deal;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Interaction.Kind;
import io.throughline.deals.PlannedInteraction;
import io.throughline.deals.Status;
import io.throughline.deals.spot.Disqualification;
import io.throughline.deals.spot.Tripwire;
import io.throughline.identity.User;
import io.throughline.review.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells one deal, call by call; days are counted from today. It begins as an open deal of 45 days, as it was entered:
/// with a dated next step, an amount and a close date far enough away.
final class Plot {
    private static final List<String> SOURCES = List.of("Web", "Fair", "Referral", "Own call");

    private final LocalDate today;
    private final String key;
    private final Entry entry;
    private final Account account;
    private final Evidenced known;
    private final List<DatedChange> changes = new ArrayList<>();
    private final List<Interaction> interactions = new ArrayList<>();
    private final List<Tripwire> tripwires = new ArrayList<>();
    private final List<PlannedInteraction> planned = new ArrayList<>();
    private String story = "";
    private boolean named = true;
    private final User seller;
    private Status status = Status.OPEN;
    private @Nullable String stage = "Qualification";
    private @Nullable Money amount;
    private LocalDate opened;
    private @Nullable LocalDate expected;
    private @Nullable LocalDate closed;
    private @Nullable String reason;
    private @Nullable Disqualification walked;
    private Deal.NextStep next;
    private String type = "New Business";
    private Deal.Lane lane = Deal.Lane.VALUE;
    private Setting setting;
    private TheirTeam team;
    private TheirChoice choice;
    private TheirFears fears;
    private TheirReadiness ready;
    private TheirDay day;
    private Phase theirs = Phase.RECOGNITION;
    private int heardAgo;

    Plot(LocalDate today, String key, Entry entry, Account account) {
        this.today = today;
        this.key = key;
        this.entry = entry;
        this.account = account;
        this.known = new Evidenced(today, key, account);
        this.setting = new Setting(today, key, account, entry.seller());
        this.team = new TheirTeam(setting);
        this.choice = new TheirChoice(setting);
        this.fears = new TheirFears(setting);
        this.ready = new TheirReadiness(setting, List.of());
        this.day = new TheirDay(setting);
        this.opened = today.minusDays(45);
        this.seller = entry.seller();
        this.amount = entry.worth();
        this.expected = today.plusDays(entry.closes());
        this.next = new Deal.NextStep(entry.next(), today.plusDays(entry.nextIn()), seller.id());
    }

    Plot story(String words) {
        story = words;
        return this;
    }

    Plot opened(int ago) {
        opened = today.minusDays(ago);
        return this;
    }

    Plot stage(String ours) {
        stage = ours;
        return this;
    }

    Plot priceless() {
        amount = null;
        return this;
    }

    /// Expected to close in so many days; negative: that day is past.
    Plot closes(int in) {
        expected = today.plusDays(in);
        return this;
    }

    Plot nothingNext() {
        next = Deal.NextStep.NONE;
        return this;
    }

    Plot type(String ours) {
        type = ours;
        return this;
    }

    Plot convenience() {
        lane = Deal.Lane.CONVENIENCE;
        return this;
    }

    Plot withoutAccount() {
        named = false;
        return this;
    }

    Plot closed(Status how, int ago, String why) {
        status = how;
        closed = today.minusDays(ago);
        reason = why;
        stage = how == Status.WON ? "Closed Won" : how == Status.LOST ? "Closed Lost" : "Disqualified";
        expected = closed;
        return nothingNext();
    }

    /// We walked so many days ago.
    Plot walked(int ago, Walk walk) {
        walked = walk.read(today, ago);
        return closed(Status.WALKED, ago, walk.words());
    }

    /// The buyer is in a phase: the exit signs before it were met, its own was asked about and is not met yet. Our
    /// stage says the same.
    Plot in(Phase phase) {
        return in(phase, 20);
    }

    /// The same, as we heard it so many days ago.
    Plot in(Phase phase, int ago) {
        known.signs(phase, ago);
        stage = World.stageOf(phase);
        theirs = phase;
        heardAgo = ago;
        return this;
    }

    /// What is known of the buyer.
    Plot known(Consumer<Evidenced> facts) {
        facts.accept(known);
        return this;
    }

    /// Days of how they decide are counted from so many days ago; nothing of it was told yet.
    Plot backThen(int ago) {
        setting = new Setting(today.minusDays(ago), key, account, seller);
        team = new TheirTeam(setting);
        choice = new TheirChoice(setting);
        fears = new TheirFears(setting);
        day = new TheirDay(setting);
        return this;
    }

    /// Who of theirs is what to us.
    Plot team(Consumer<TheirTeam> told) {
        told.accept(team);
        return this;
    }

    /// By what they decide.
    Plot choice(Consumer<TheirChoice> told) {
        told.accept(choice);
        return this;
    }

    /// What they fear.
    Plot fears(Consumer<TheirFears> told) {
        told.accept(fears);
        return this;
    }

    /// What they must have in place, by the checklist of what they buy.
    Plot ready(Consumer<TheirReadiness> told) {
        ready = new TheirReadiness(setting, Needed.forProduct(entry.product()));
        told.accept(ready);
        return this;
    }

    /// How they come to their day.
    Plot way(Consumer<TheirDay> told) {
        told.accept(day);
        return this;
    }

    /// Where the story says nothing of it, there is something to tell after the go-live, and who is to build it has
    /// read
    /// it.
    private void goOn() {
        if (!day.isUntold() || !named || status != Status.OPEN || !theirs.isPast(Phase.RECOGNITION)) return;
        day.whole();
        if (theirs.isFrom(Phase.RESOLUTION)) day.readPlan(Math.max(100, entry.closes() + 40));
    }

    /// The expected close was moved so many days ago; it then lay so many days from today.
    Plot moved(int ago, int from, int to) {
        changes.add(new DatedChange(
                DatedChange.Field.EXPECTED_CLOSE,
                today.minusDays(ago),
                today.plusDays(from).toString(),
                today.plusDays(to).toString()));
        return this;
    }

    Plot stageMoved(int ago, String from, String to) {
        changes.add(new DatedChange(DatedChange.Field.STAGE, today.minusDays(ago), from, to));
        return this;
    }

    /// If it is not answered in so many days, we walk; negative: that day is past.
    Plot tripwire(int in, String question) {
        return tripwire(in, question, null);
    }

    /// The same, and it was answered so many days ago.
    Plot tripwire(int in, String question, @Nullable Integer answeredAgo, String... answer) {
        tripwires.add(new Tripwire(
                Keys.of("tripwire", key + ":" + question),
                question,
                today.plusDays(in),
                today.minusDays(30),
                seller.name(),
                answeredAgo == null ? null : today.minusDays(answeredAgo),
                answeredAgo == null ? null : answer[0],
                null,
                1));
        return this;
    }

    Plot met(int ago, Kind kind, String subject, Part... with) {
        return interaction(ago, Channel.MEETING, kind, Direction.BOTH, subject, 60, with);
    }

    Plot theyWrote(int ago, String subject, Part who) {
        return interaction(ago, Channel.EMAIL, null, Direction.THEIRS, subject, null, who);
    }

    Plot weWrote(int ago, String subject) {
        return interaction(ago, Channel.EMAIL, null, Direction.OURS, subject, null);
    }

    private Plot interaction(
            int ago,
            Channel channel,
            @Nullable Kind kind,
            Direction direction,
            String subject,
            @Nullable Integer minutes,
            Part... with) {
        var id = Keys.of("interaction", key + ":" + ago + ":" + subject);
        var people = Stream.of(with).map(part -> account.who(part).id()).toList();
        interactions.add(new Interaction(id, today.minusDays(ago), channel, kind, direction, subject, minutes, people));
        return this;
    }

    /// We mean to meet in so many days.
    Plot plans(int in, Kind kind, String purpose, Part... with) {
        var people = Stream.of(with).map(part -> account.who(part).id()).toList();
        planned.add(new PlannedInteraction(
                Keys.of("planned", key + ":" + purpose),
                today.plusDays(in),
                Channel.MEETING,
                kind,
                purpose,
                people,
                1));
        return this;
    }

    /// All is known that has to be: each question of the buyer's phase was answered too.
    Tale tellOnTheLine(String... says) {
        known.answered(theirs, heardAgo);
        return tell(Verdict.ON_THE_LINE, says);
    }

    Tale tell(Verdict verdict, String... says) {
        if (theirs == Phase.EVALUATION && choice.isUntold() && named) choice.whole();
        goOn();
        changes.sort(Comparator.comparing(DatedChange::on));
        interactions.sort(Comparator.comparing(Interaction::on));
        return new Tale(
                key,
                story,
                deal(),
                named ? List.of(account.organization()) : List.of(),
                named ? List.copyOf(account.people().values()) : List.of(),
                List.copyOf(changes),
                known.facts(),
                List.copyOf(interactions),
                List.copyOf(planned),
                named ? roles() : List.of(),
                List.copyOf(tripwires),
                new BuyersSide(team.told(), choice.told(), fears.told(), ready.told()),
                day.told(),
                walked,
                verdict,
                Set.of(says));
    }

    private Deal deal() {
        UUID organization = named ? account.organization().id() : null;
        return new Deal(
                Keys.of("deal", key),
                entry.name(),
                organization,
                named ? account.organization().name() : null,
                seller.id(),
                seller.name(),
                status,
                stage,
                amount,
                opened,
                expected,
                closed,
                reason,
                next,
                SOURCES.get(Math.floorMod(key.hashCode(), SOURCES.size())),
                type,
                entry.product(),
                lane,
                false,
                null,
                1);
    }

    private List<ContactRole> roles() {
        return account.people().entrySet().stream()
                .filter(one -> one.getKey().role() != null)
                .map(one -> new ContactRole(
                        one.getValue().id(), one.getValue().name(), one.getKey().role(), one.getKey() == Part.OWNER))
                .toList();
    }
}
