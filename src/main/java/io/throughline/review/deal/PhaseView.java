package io.throughline.review.deal;

import io.throughline.deals.ContactRole;
import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.PhaseTalk;
import io.throughline.review.Playbook.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The phase of the buyer on the page of a deal: our stage beside it, and what is to be asked in it.
public record PhaseView(DealPage page, PhaseTalk talk) {
    public static final int IN_SIGHT = 3;
    private static final int COACHING = 2;
    private static final int MOST_NAMES = 50;

    /// Something else that is known, and answers a question as well.
    public record Known(Item item, FactView fact) {}

    /// Whether there is anything to ask: not of a deal that is over, and nobody is interrogated in the convenience
    /// lane.
    public boolean isAsking() {
        return page.deal().isOpen() && page.deal().lane() == Deal.Lane.VALUE;
    }

    public boolean isShown() {
        return isAsking() || isKnown() || !others().isEmpty();
    }

    public boolean isKnown() {
        return page.picture().phase().now().isPresent();
    }

    public String title() {
        return talk.chapter().phase().title();
    }

    public String stage() {
        var stage = page.deal().stage();
        if (stage == null) return page.say("web.unknown");
        return page.picture()
                .stagePhase()
                .map(ours -> page.say("deal.phase.stage.means", stage, ours.title()))
                .orElse(page.say("deal.phase.stage.none", stage));
    }

    public int edition() {
        return page.picture().company().playbook().edition();
    }

    /// Our stage stands for a later phase than the buyer is in.
    public boolean isAhead() {
        var theirs = page.picture().phase().now();
        return theirs.isPresent()
                && page.picture()
                        .stagePhase()
                        .filter(ours -> ours.isPast(theirs.get()))
                        .isPresent();
    }

    public Optional<String> error() {
        return talk.chapter().suspected();
    }

    public List<Item> coaching() {
        return talk.toAsk(COACHING);
    }

    public List<Item> inSight() {
        return talk.open().stream().limit(IN_SIGHT).toList();
    }

    public List<Item> more() {
        return talk.open().stream().skip(IN_SIGHT).toList();
    }

    /// The answers of this phase that are nothing but that.
    public List<FactView> answered() {
        return own().filter(fact -> talk.chapter().items().anyMatch(item -> item.isAnsweredBy(fact.fact())))
                .toList();
    }

    /// Those of other phases, and those to words that the playbook has no more.
    public List<FactView> others() {
        return own().filter(fact -> talk.chapter().items().noneMatch(item -> item.isAnsweredBy(fact.fact())))
                .toList();
    }

    private Stream<FactView> own() {
        return Stream.of(FactKind.EXIT_SIGN, FactKind.QUESTION).flatMap(kind -> page.facts(kind).stream());
    }

    /// Questions that a need, a consequence or a day answers, which stands elsewhere on the page.
    public List<Known> elsewhere() {
        return talk.chapter()
                .items()
                .filter(item -> !item.isOwn())
                .flatMap(item -> talk.answer(item).map(fact -> new Known(item, page.view(fact))).stream())
                .toList();
    }

    /// Who may have said it.
    public List<String> people() {
        var roles = page.picture().roles().stream().map(ContactRole::person);
        var said = page.picture().facts().stream()
                .flatMap(fact -> fact.evidence().stream())
                .flatMap(evidence -> Stream.ofNullable(evidence.sayer()));
        return Stream.of(roles, said, page.names().persons().values().stream())
                .flatMap(names -> names)
                .distinct()
                .sorted()
                .limit(MOST_NAMES)
                .toList();
    }

    /// What may have come of asking; a sign is met or not.
    public static String answer(Item item, Fact.Answer answer) {
        return (item.isSign() ? "ask.sign." : "ask.") + answer;
    }
}
