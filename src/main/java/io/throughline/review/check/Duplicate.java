package io.throughline.review.check;

import io.throughline.deals.Deal;
import io.throughline.review.DealPicture;
import io.throughline.review.DealPicture.Sibling;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks like another open deal of the same account: the same name, or the same product opened within 14 days.
final class Duplicate implements Check {
    private static final int WITHIN = 14;

    @Override
    public String id() {
        return "duplicate";
    }

    @Override
    public boolean isOfDatesAlone() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var deal = picture.deal();
        if (deal.organizationId() == null) return Outcome.unasked();
        var alike = picture.siblings().stream().filter(s -> isAlike(deal, s)).toList();
        if (alike.isEmpty()) return Outcome.nothing();
        return new Outcome.Found(new Finding(
                id(),
                Severity.NOTE,
                says(alike),
                "Are these the same deal?",
                Stream.concat(Stream.of(deal.id()), alike.stream().map(Sibling::id))
                        .toList(),
                null));
    }

    private static boolean isAlike(Deal deal, Sibling other) {
        if (other.name() != null && plain(other.name()).equals(plain(deal.name()))) return true;
        return deal.product() != null
                && deal.product().equals(other.product())
                && isNear(deal.openedOn(), other.openedOn());
    }

    private static boolean isNear(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= WITHIN;
    }

    /// Letters and digits alone, in lower case.
    private static String plain(String name) {
        var plain = new StringBuilder(name.length());
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String says(List<Sibling> alike) {
        var first = alike.getFirst();
        var name = first.name() == null ? "another open deal" : Words.quoted(first.name());
        var opened = first.openedOn() == null ? "" : ", opened on " + Words.day(first.openedOn()) + ",";
        var more = alike.size() == 1 ? "" : " and " + Words.count(alike.size() - 1) + " more";
        return "Looks like " + name + opened + more + " of the same account.";
    }
}
