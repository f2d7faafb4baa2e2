package io.throughline.review.capture;

import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.deals.Buyers;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Fact;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.deals.Facts;
import io.throughline.deals.Interaction;
import io.throughline.review.DealPicture;
import io.throughline.review.Pictures;
import io.throughline.review.Playbook;
import io.throughline.review.Review;
import io.throughline.review.Verdict;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Files what the buyer said: a new fact, one more voice for one that stands, or a new version of it. The grade follows
/// from the evidence; nothing here takes one.
@Repository
@Transactional
public class Captures {
    private final Deals deals;
    private final Facts facts;
    private final Pictures pictures;
    private final Buyers buyers;

    Captures(Deals deals, Facts facts, Pictures pictures, Buyers buyers) {
        this.deals = deals;
        this.facts = facts;
        this.pictures = pictures;
        this.buyers = buyers;
    }

    public sealed interface Filed {
        /// @param before the verdict that stood until then
        record Done(Verdict before) implements Filed {}

        /// @param problems by field, in words
        record Wrong(Map<String, String> problems) implements Filed {}
    }

    /// @throws NotFound when the viewer may not see the deal, or a fact that the form names is none of its
    public Filed file(Shell shell, UUID dealId, Typed typed) {
        var deal = deals.toWrite(dealId, shell.signedIn());
        var picture =
                pictures.load(dealId, deal.firstSeen(shell.today().date())).orElseThrow(Captures::gone);
        var still = named(picture, typed.of("fact"));
        var playbook = picture.company().playbook();
        return switch (Hearing.read(typed, shell.words(), shell.today().date(), playbook, still != null)) {
            case Hearing.Read.Wrong wrong -> new Filed.Wrong(wrong.problems());
            case Hearing.Read.Understood understood -> {
                var said = understood.said();
                var sayer = said.who().isEmpty() ? null : buyers.named(deal, said.who());
                var heard = new Heard(said, sayer, meeting(picture, said));
                var replaced = named(picture, typed.of("replaces"));
                if (still != null) confirm(still, heard.evidence());
                else if (replaced != null) facts.supersede(replaced.id(), again(replaced, deal, heard));
                else facts(deal, heard).forEach(fact -> place(picture, fact));
                yield new Filed.Done(Review.of(picture).verdict());
            }
        };
    }

    /// The latest meeting of the day on which it was said, held in the same way.
    private static @Nullable UUID meeting(DealPicture picture, Said said) {
        return picture.interactions().reversed().stream()
                .filter(met -> met.on().equals(said.on()) && met.channel() == said.channel())
                .findFirst()
                .map(Interaction::id)
                .orElse(null);
    }

    /// The fact that a form names, `null` where it names none.
    private static @Nullable Fact named(DealPicture picture, String id) {
        if (id.isEmpty()) return null;
        return picture.facts().stream()
                .filter(fact -> fact.id().toString().equals(id) && fact.isLive(picture.asOf()))
                .findFirst()
                .orElseThrow(Captures::gone);
    }

    static NotFound gone() {
        return new NotFound("This is not known of the deal any more.");
    }

    private List<Fact> facts(Deal deal, Heard heard) {
        var said = heard.said();
        if (said.topic() != Topic.EVENT || said.answer() != Answer.KNOWN)
            return List.of(fact(deal, said.topic().kind(), heard));
        var parts = new ArrayList<Fact>();
        parts.add(fact(deal, FactKind.EVENT_OWNER, heard));
        if (said.day() != null) parts.add(fact(deal, FactKind.EVENT_DATE, heard));
        parts.add(fact(deal, FactKind.EVENT_PRESSURE, heard));
        if (said.measure() != null) parts.add(fact(deal, FactKind.EVENT_RESULT, heard));
        return parts;
    }

    /// A new answer to the same.
    private Fact again(Fact replaced, Deal deal, Heard heard) {
        var isAsked = Playbook.Item.isAsked(replaced.kind());
        return fact(deal, replaced.kind(), isAsked ? replaced.topic() : null, heard);
    }

    private Fact fact(Deal deal, FactKind kind, Heard heard) {
        return fact(deal, kind, null, heard);
    }

    private Fact fact(Deal deal, FactKind kind, @Nullable String topic, Heard heard) {
        var said = heard.said();
        var known = said.answer() == Answer.KNOWN;
        var owns = known && (kind == FactKind.EVENT_OWNER || kind == FactKind.CASE_OWNER);
        var about = said.about().isEmpty() ? heard.sayer() : buyers.named(deal, said.about());
        var measured = kind == FactKind.EVENT_RESULT || kind == FactKind.EVENT_COST || kind == FactKind.CASE_COST;
        return new Fact(
                Ids.next(),
                kind,
                topic == null ? said.factTopic(kind) : topic,
                said.answer(),
                said.words(),
                known && kind.isDay() ? said.day() : null,
                owns && about != null ? about.id() : null,
                owns && about != null ? about.name() : null,
                known && measured ? said.measure() : null,
                said.on(),
                null,
                List.of(heard.evidence()));
    }

    /// Another voice for a fact that stands; the same form sent twice is one.
    private void confirm(Fact standing, Evidence evidence) {
        if (standing.evidence().stream().noneMatch(evidence::repeats)) facts.addEvidence(standing.id(), evidence);
    }

    private void place(DealPicture picture, Fact fact) {
        switch (Place.of(fact, picture.live(fact.kind()))) {
            case Place.Beside beside -> facts.add(picture.deal().id(), fact);
            case Place.Confirms same -> confirm(same.fact(), fact.evidence().getFirst());
            case Place.Supersedes old -> facts.supersede(old.fact().id(), fact);
        }
    }

    /// Ends a fact of the deal without another answer in its place.
    public void end(Shell shell, UUID dealId, UUID factId) {
        var deal = deals.toWrite(dealId, shell.signedIn());
        var today = shell.today().date();
        var picture = pictures.load(dealId, deal.firstSeen(today)).orElseThrow(Captures::gone);
        if (named(picture, factId.toString()) != null) facts.end(factId, today);
    }
}
