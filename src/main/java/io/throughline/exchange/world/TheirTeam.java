package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.PROCUREMENT;
import static io.throughline.exchange.world.Part.TECHNICAL;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.did;
import static io.throughline.exchange.world.Said.guessed;
import static io.throughline.exchange.world.Said.said;
import static io.throughline.exchange.world.Said.wrote;

import io.throughline.base.Evidence;
import io.throughline.buying.BuyingRole;
import io.throughline.buying.Claim;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.CoachStatement.Verdict;
import io.throughline.buying.Disposition;
import io.throughline.buying.Hypothesis;
import io.throughline.buying.Hypothesis.Outcome;
import io.throughline.buying.Rapport;
import io.throughline.buying.Stakeholder.Sway;
import io.throughline.buying.Stakeholders.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells who of a deal's buyer is what to us, and who decides.
final class TheirTeam {
    private final Setting at;
    private final Map<Part, Place> places = new EnumMap<>(Part.class);
    private final List<Claim> claims = new ArrayList<>();
    private final List<Hypothesis> hypotheses = new ArrayList<>();
    private final List<CoachStatement> statements = new ArrayList<>();

    TheirTeam(Setting at) {
        this.at = at;
    }

    /// Nothing is missing: we know who decides and what each of them wants, and one of them helps us.
    TheirTeam whole() {
        return met().decided().helped();
    }

    /// What each of them can sway and wants, as they say it themselves.
    TheirTeam met() {
        return influence(OWNER, 5)
                .influence(USER, 3)
                .influence(TECHNICAL, 3)
                .influence(PROCUREMENT, 2)
                .sways(USER, OWNER, 2)
                .sways(TECHNICAL, USER, 1)
                .wants(OWNER, Disposition.SUPPORTER, said(OWNER, 20, Voices.FOR_IT.in(at)))
                .wants(TECHNICAL, Disposition.NEUTRAL, said(TECHNICAL, 20, Voices.NEITHER.in(at)))
                .wants(PROCUREMENT, Disposition.OPPONENT, said(PROCUREMENT, 20, Voices.AGAINST_IT.in(at)))
                .rapport(OWNER, Rapport.Kind.BUSINESS, 2, said(OWNER, 20, Voices.IN_BUSINESS.in(at)));
    }

    /// We asked who decides, and were told.
    TheirTeam decided() {
        return decided(OWNER);
    }

    TheirTeam decided(Part who) {
        var word = said(TECHNICAL, 14, Voices.THE_WORD.in(at));
        return supposed(who, 70, 24, Voices.WHO_DECIDES.in(at), -10)
                .confirmed(who, word)
                .is(who, BuyingRole.DECIDES, word);
    }

    /// The user has a reason, fought for us, and what they told us came true.
    TheirTeam helped() {
        wants(USER, Disposition.CHAMPION, said(USER, 20, Voices.FOR_IT.in(at, 1)))
                .rapport(USER, Rapport.Kind.PERSONAL, 2, did(USER, 20, Voices.LIKED.in(at)))
                .rapport(USER, Rapport.Kind.TECHNICAL, 2, did(USER, 20, Voices.RESPECTED.in(at)))
                .gains(USER, said(USER, 18, Voices.MY_REASON.in(at)))
                .fought(USER, did(USER, 11, Voices.FOUGHT.in(at)));
        for (var i = 0; i < 3; i++)
            told(USER, 20 - i * 3, Voices.TOLD.in(at, i), Verdict.TRUE, guessed(9 - i * 2, Voices.CAME_TRUE.in(at, i)));
        return this;
    }

    /// @param level 1 to 5
    TheirTeam influence(Part who, int level) {
        return place(who, new Place(id(who), level, bossOf(who), sways(who), 1));
    }

    /// To whom they report here, whatever the account says.
    TheirTeam under(Part who, Part boss) {
        return place(who, new Place(id(who), influenceOf(who), id(boss), sways(who), 1));
    }

    /// @param strength 1 to 3
    TheirTeam sways(Part who, Part other, int strength) {
        var sways = Stream.concat(sways(who).stream(), Stream.of(new Sway(id(other), strength)));
        return place(who, new Place(id(who), influenceOf(who), bossOf(who), sways.toList(), 1));
    }

    private TheirTeam place(Part who, Place place) {
        places.put(who, place);
        return this;
    }

    private List<Sway> sways(Part who) {
        var place = places.get(who);
        return place == null ? List.of() : place.influences();
    }

    private @Nullable Integer influenceOf(Part who) {
        var place = places.get(who);
        return place == null ? null : place.influence();
    }

    private @Nullable UUID bossOf(Part who) {
        var place = places.get(who);
        return place == null ? null : place.reportsToId();
    }

    private UUID id(Part who) {
        return at.who(who).id();
    }

    TheirTeam is(Part who, BuyingRole role, Said... behind) {
        return claim(who, new Claim.Said(Claim.Kind.ROLE, role.name(), null), behind);
    }

    /// What they wanted before is over from the first of these days.
    TheirTeam wants(Part who, Disposition what, Said... behind) {
        return claim(who, new Claim.Said(Claim.Kind.DISPOSITION, what.name(), null), behind);
    }

    TheirTeam rapport(Part who, Rapport.Kind kind, int level, Said behind) {
        return claim(who, new Claim.Said(Claim.Kind.RAPPORT, kind.name(), level), behind);
    }

    /// It would do them good if we won.
    TheirTeam gains(Part who, Said behind) {
        return claim(who, new Claim.Said(Claim.Kind.REASON, "", null), behind);
    }

    /// They said that they are for us, and did something for it.
    TheirTeam fought(Part who, Said behind) {
        return claim(who, new Claim.Said(Claim.Kind.FOUGHT, "", null), behind);
    }

    /// @param behind the earliest first
    private TheirTeam claim(Part who, Claim.Said what, Said... behind) {
        var key = "claim " + claims.size();
        var since = at.ago(behind[0].ago());
        claims.replaceAll(claim -> isSuperseded(claim, who, what) ? ended(claim, since) : claim);
        claims.add(new Claim(
                Keys.inOrder("claim", at.deal(), claims.size()),
                id(who),
                what.kind(),
                what.topic(),
                what.level(),
                since,
                null,
                Stream.of(behind).map(said -> at.evidence(key, said)).toList()));
        return this;
    }

    private boolean isSuperseded(Claim claim, Part who, Claim.Said by) {
        var single = by.kind() == Claim.Kind.DISPOSITION
                || (by.kind() == Claim.Kind.RAPPORT && claim.topic().equals(by.topic()));
        return single
                && claim.until() == null
                && claim.kind() == by.kind()
                && claim.personId().equals(id(who));
    }

    private static Claim ended(Claim claim, LocalDate day) {
        return new Claim(
                claim.id(),
                claim.personId(),
                claim.kind(),
                claim.topic(),
                claim.level(),
                claim.since(),
                day,
                claim.evidence());
    }

    /// We suppose that they decide.
    ///
    /// @param percent how sure we are
    /// @param question that would tell
    /// @param askIn days from today until it is to be asked; negative: that day is past
    TheirTeam supposed(Part who, int percent, int madeAgo, String question, int askIn) {
        hypotheses.add(new Hypothesis(
                Keys.inOrder("hypothesis", at.deal(), hypotheses.size()),
                id(who),
                at.who(who).name(),
                BigDecimal.valueOf(percent, 2),
                question,
                at.in(askIn),
                at.ago(madeAgo),
                null,
                null,
                List.of(),
                1));
        return this;
    }

    TheirTeam confirmed(Part who, Said behind) {
        return closed(who, Outcome.CONFIRMED, behind);
    }

    TheirTeam refuted(Part who, Said behind) {
        return closed(who, Outcome.REFUTED, behind);
    }

    private TheirTeam closed(Part who, Outcome outcome, Said behind) {
        hypotheses.replaceAll(one -> !one.isOpen() || !one.personId().equals(id(who))
                ? one
                : new Hypothesis(
                        one.id(),
                        one.personId(),
                        one.person(),
                        one.probability(),
                        one.question(),
                        one.askBy(),
                        one.madeOn(),
                        outcome,
                        at.ago(behind.ago()),
                        List.of(at.evidence("hypothesis " + one.id(), behind)),
                        1));
        return this;
    }

    /// They told us something, and we know what it turned out to be.
    TheirTeam told(Part who, int saidAgo, String words, Verdict verdict, Said known) {
        var key = "statement " + statements.size();
        return statement(who, wrote(who, saidAgo, words), at.ago(known.ago()), verdict, at.evidence(key, known));
    }

    /// They told us something that can't be known before a day.
    TheirTeam tells(Part who, int saidAgo, String words, int checkIn) {
        return statement(who, said(who, saidAgo, words), at.in(checkIn), null, null);
    }

    private TheirTeam statement(
            Part who, Said what, LocalDate checkOn, @Nullable Verdict verdict, @Nullable Evidence known) {
        statements.add(new CoachStatement(
                Keys.inOrder("statement", at.deal(), statements.size()),
                id(who),
                at.who(who).name(),
                what.words(),
                at.ago(what.ago()),
                what.channel(),
                checkOn,
                verdict,
                known == null ? null : known.on(),
                known == null ? List.of() : List.of(known),
                1));
        return this;
    }

    BuyersSide.Team told() {
        return new BuyersSide.Team(
                List.copyOf(places.values()), List.copyOf(claims), List.copyOf(hypotheses), List.copyOf(statements));
    }
}
