package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.said;

import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.Concern.Kind;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.buying.concern.Concern.Severity;
import io.throughline.buying.concern.EndGame;
import io.throughline.buying.concern.EndGame.RivalMove;
import io.throughline.buying.concern.EndGame.Yes;
import io.throughline.buying.concern.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tells what the people of a deal's buyer fear, what tells of fears that nobody names, and who must say yes in the
/// end.
final class TheirFears {
    private static final List<Fear> USUAL = List.of(
            new Fear(
                    Kind.TECHNICAL, "That it stops in the night, and nobody is here", "It ran three nights by itself."),
            new Fear(Kind.ORGANISATION, "That the second shift won't use it", "They asked when they get it."),
            new Fear(Kind.CONTRACTUAL, "That we are bound for five years", "With the way out after two I can live."),
            new Fear(Kind.BUDGET, "That it comes to more than the offer says", "A fixed price is a fixed price."));

    private final Setting at;
    private final List<Concern> concerns = new ArrayList<>();
    private final List<BuyersSide.Sign> signs = new ArrayList<>();
    private final List<Yes> yeses = new ArrayList<>();
    private final List<RivalMove> moves = new ArrayList<>();

    TheirFears(Setting at) {
        this.at = at;
    }

    private record Fear(Kind kind, String words, String gone) {}

    /// Nothing is open: the user had a fear, and says that it is gone.
    TheirFears whole() {
        var fear = at.oneOf(USUAL, 0);
        return fear(USER, fear.kind(), Severity.SERIOUS, fear.words(), said(USER, 20, fear.words() + "."))
                .resolved(said(USER, 8, fear.gone()));
    }

    TheirFears fear(Part holder, Kind kind, Severity severity, String words, Said... voiced) {
        var person = at.who(holder);
        var id = Keys.inOrder("concern", at.deal(), concerns.size());
        var heard = Stream.of(voiced).map(said -> heard(Says.VOICED, said)).toList();
        concerns.add(new Concern(id, person.id(), person.name(), kind, severity, words, heard, 1));
        return this;
    }

    /// We believe that the last one is answered.
    TheirFears answered(Said said) {
        return last(Says.ANSWERED, said);
    }

    /// Whoever has the last one says that it is gone.
    ///
    /// @throws IllegalArgumentException where anybody else says so
    TheirFears resolved(Said said) {
        return last(Says.RESOLVED, said);
    }

    private TheirFears last(Says says, Said said) {
        concerns.add(
                switch (concerns.removeLast().heard(heard(says, said))) {
                    case Concern.Hearing.Heard heard -> heard.concern();
                    case Concern.Hearing.OnlyHolder refused -> throw new IllegalArgumentException(refused.why());
                });
        return this;
    }

    private Concern.Said heard(Says says, Said said) {
        return new Concern.Said(says, at.evidence("concern " + concerns.size() + " " + says, said));
    }

    TheirFears sign(Signal.Kind kind, Said said) {
        signs.add(new BuyersSide.Sign(kind, at.evidence("sign " + signs.size(), said)));
        return this;
    }

    /// The owner must say yes, and we know what we do about it.
    TheirFears ownerMustSayYes(int in) {
        return mustSayYes(OWNER, in, "The figures of the trial, on one page, from their own log");
    }

    /// @param in days until it must be answered
    TheirFears mustSayYes(Part who, int in, String answer) {
        var id = Keys.inOrder("yes", at.deal(), yeses.size());
        var person = at.who(who);
        var seller = at.seller();
        yeses.add(new Yes(id, person.id(), person.name(), answer, seller.id(), seller.name(), at.in(in), 1));
        return this;
    }

    TheirFears rivalWill(Rival rival, String move, String counter, int in) {
        var id = Keys.inOrder("move", at.deal(), moves.size());
        moves.add(new RivalMove(id, rival.organization().name(), move, counter, at.in(in), 1));
        return this;
    }

    BuyersSide.Fears told() {
        return new BuyersSide.Fears(
                List.copyOf(concerns), List.copyOf(signs), new EndGame(List.copyOf(yeses), List.copyOf(moves)));
    }
}
