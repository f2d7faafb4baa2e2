package io.throughline.review.check;

import io.throughline.base.Phase;
import io.throughline.buying.BuyingRole;
import io.throughline.review.BuyingSide.Member;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;

/// Nobody passes the three tests of a coach: a reason of their own, a fight for us, and being right. Source: "Why Did
/// We
/// Lose the Big Deal?".
final class NoCoach implements Check {
    @Override
    public String id() {
        return "no-coach";
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var phase = picture.phase();
        var isLate = phase.isFrom(Phase.EVALUATION);
        var candidates =
                picture.buying().members().stream().filter(NoCoach::isTried).toList();
        if (candidates.isEmpty()) return Outcome.unasked();
        if (candidates.stream().anyMatch(one -> one.judgement().coach().isCoach())) return Outcome.nothing();
        return new Outcome.Found(new Finding(
                id(),
                isLate ? Severity.RISK : Severity.GAP,
                says(candidates),
                "Who of theirs gains if we win, has fought for us, and tells us what turns out true?",
                List.of(picture.deal().id()),
                phase.changesOn()));
    }

    private static boolean isTried(Member member) {
        return member.judgement().coach().isCandidate() || member.judgement().is(BuyingRole.COACH);
    }

    private static String says(List<Member> candidates) {
        var names = candidates.stream().map(Member::name).toList();
        return "Nobody of theirs passes the three tests of a coach; " + Words.list(names)
                + (names.size() == 1 ? " is" : " are") + " not there yet.";
    }
}
