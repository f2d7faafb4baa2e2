package io.throughline.review.check;

import io.throughline.buying.Claim;
import io.throughline.review.BuyingSide.Member;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;

/// Somebody gets on well with us, and does not think that we can do it: that counts for nothing. Source: "Why Johnnie
/// Can't Buy".
final class HollowRapport implements Check {
    @Override
    public String id() {
        return "hollow-rapport";
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var members = picture.buying().members();
        var known = members.stream()
                .filter(one -> !one.judgement().live(Claim.Kind.RAPPORT).isEmpty())
                .toList();
        if (known.isEmpty()) return Outcome.unasked();
        var hollow = known.stream()
                .filter(one -> one.judgement().rapport().isHollow())
                .toList();
        if (hollow.isEmpty()) return Outcome.nothing();
        var records = hollow.stream()
                .flatMap(one -> one.judgement().live(Claim.Kind.RAPPORT).stream())
                .map(Claim::id)
                .toList();
        return new Outcome.Found(new Finding(id(), Severity.NOTE, says(hollow), ASK, records, null));
    }

    private static final String ASK = "What would they have to see to think that we can do it?";

    private static String says(List<Member> hollow) {
        var names = Words.list(hollow.stream().map(Member::name).toList());
        return "With " + names + " we get on well, and have no technical rapport.";
    }
}
