package io.throughline.review.check;

import io.throughline.buying.Coach;
import io.throughline.review.BuyingSide.Member;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/// Somebody taken for a coach passes only by our own belief, or told us too much that turned out wrong. Source: "Why
/// Did
/// We Lose the Big Deal?".
final class FriendlyNotCoach implements Check {
    @Override
    public String id() {
        return "friendly-not-coach";
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var candidates = picture.buying().members().stream()
                .filter(one -> one.judgement().coach().isCandidate())
                .toList();
        if (candidates.isEmpty()) return Outcome.unasked();
        var friendly = of(candidates, Coach.Standing.FRIENDLY);
        var inaccurate = of(candidates, Coach.Standing.INACCURATE);
        if (friendly.isEmpty() && inaccurate.isEmpty()) return Outcome.nothing();
        var sentences = Stream.concat(
                friendly.stream().map(one -> one.name() + " passes for a coach by our own belief alone."),
                inaccurate.stream().map(FriendlyNotCoach::wrong));
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                String.join(" ", sentences.toList()),
                "What have they done for us that somebody else saw, and what do they say that we can check?",
                List.of(picture.deal().id()),
                null));
    }

    private static List<Member> of(List<Member> candidates, Coach.Standing standing) {
        return candidates.stream()
                .filter(one -> one.judgement().coach().standing() == standing)
                .toList();
    }

    private static String wrong(Member member) {
        var accuracy = member.judgement().coach().accuracy();
        return "Of " + accuracy.checked() + " things that " + member.name() + " told us and that were checked, "
                + accuracy.wrong() + " turned out wrong.";
    }
}
