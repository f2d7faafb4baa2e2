package io.throughline.deals.api;

import io.throughline.base.Conflict;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Facts;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Files facts that are sent, each with its check in one transaction: of two who write to the same deal, the second
/// sees what the first has written.
@Repository
@Transactional
class FiledFacts {
    private final Facts facts;
    private final FactRows rows;
    private final JdbcClient jdbc;
    private final Today today;

    FiledFacts(Facts facts, FactRows rows, JdbcClient jdbc, Today today) {
        this.facts = facts;
        this.rows = rows;
        this.jdbc = jdbc;
        this.today = today;
    }

    Fact file(UUID dealId, FactBody body) {
        alone(dealId);
        var fact = body.fact(Ids.next(), today.date());
        var old = body.supersedesId();
        if (old == null) facts.add(dealId, fact);
        else facts.supersede(superseded(dealId, old, body).id(), fact);
        return found(dealId, fact.id());
    }

    private Fact superseded(UUID dealId, UUID oldId, FactBody body) {
        var old = Invalid.there(rows.find(dealId, oldId), "/supersedesId", "fact in this deal");
        Invalid.unless(old.kind() == body.kind(), "/supersedesId", "That fact is of another kind.");
        if (old.until() != null) throw new Conflict("That fact has ended on " + old.until() + ".");
        return old;
    }

    /// A new version of a part of the event or the risk/reward case, in the place of the one that stands.
    ///
    /// @param tag of the whole as it was read
    Fact part(UUID dealId, FactBody body, @Nullable String tag) {
        alone(dealId);
        var parts = body.kind().isOfEvent() ? rows.event(dealId) : rows.rewardCase(dealId);
        IfMatch.require(tag, tag(parts));
        var fact = body.fact(Ids.next(), today.date());
        var old = parts.get(body.kind());
        if (old == null) facts.add(dealId, fact);
        else facts.supersede(old.id(), fact);
        return found(dealId, fact.id());
    }

    /// The entity tag of what has parts: another as soon as a part of it, or evidence for one, is another.
    static String tag(Map<FactKind, Fact> whole) {
        var parts = whole.values().stream()
                .map(fact -> fact.id() + ":" + fact.evidence().size())
                .sorted()
                .collect(Collectors.joining(" "));
        return "\"" + UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    Fact add(UUID dealId, UUID factId, EvidenceBody body) {
        alone(dealId);
        live(dealId, factId);
        Evidence evidence = body.evidence(Ids.next(), today.date());
        facts.addEvidence(factId, evidence);
        return found(dealId, factId);
    }

    Fact end(UUID dealId, UUID factId, LocalDate day) {
        alone(dealId);
        live(dealId, factId);
        facts.end(factId, day);
        return found(dealId, factId);
    }

    private void live(UUID dealId, UUID factId) {
        var fact = found(dealId, factId);
        if (fact.until() != null) throw new Conflict("This fact has ended on " + fact.until() + ".");
    }

    private Fact found(UUID dealId, UUID factId) {
        return rows.find(dealId, factId).orElseThrow(() -> new NotFound("There is no such fact in this deal."));
    }

    private void alone(UUID dealId) {
        jdbc.sql("select id from deal where id = :id for no key update")
                .param("id", dealId)
                .query(row -> {});
    }
}
