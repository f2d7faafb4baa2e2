package io.throughline.review.account;

import io.throughline.accounts.Persons;
import io.throughline.base.NotFound;
import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.review.DealPicture;
import io.throughline.review.LookingBack;
import io.throughline.review.Pictures;
import io.throughline.review.Review;
import io.throughline.web.Shell;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of an account: now, or as of a day and as known at an instant.
@Component
class AccountPages {
    private final AccountReading reading;
    private final Known known;
    private final Persons persons;
    private final Pictures pictures;

    AccountPages(AccountReading reading, Known known, Persons persons, Pictures pictures) {
        this.reading = reading;
        this.known = known;
        this.persons = persons;
        this.pictures = pictures;
    }

    /// @throws NotFound when there was no such account
    @Transactional
    public AccountPage page(Shell shell, UUID id, Times times) {
        var viewer = shell.signedIn();
        var account = known.account(id, times.stored())
                .orElseThrow(() -> new NotFound("This account is not there, or was not written down by then."));
        var first = known.firstDay(id, viewer).orElse(shell.today().date().minusYears(1));
        return new AccountPage(
                new LookingBack(shell, "/accounts/" + id, times, first),
                account,
                deals(shell, id, times),
                known.persons(id, times.stored()),
                known.spokenAt(id, times, viewer));
    }

    /// @throws NotFound when there is no such person
    @Transactional(readOnly = true)
    public PersonPage person(Shell shell, UUID id) {
        var person = persons.find(id).orElseThrow(() -> new NotFound("This person is not there."));
        var viewer = shell.signedIn();
        return new PersonPage(
                shell,
                person,
                Optional.ofNullable(person.organizationId())
                        .flatMap(account -> known.account(account, Stored.NOW))
                        .orElse(null),
                Optional.ofNullable(person.reportsToId()).flatMap(persons::find).orElse(null),
                reading.dealsOfPerson(id, viewer),
                known.spokenBy(id, Times.now(shell.today()), viewer));
    }

    /// Reviews of now are stored; those of another time are made from the pictures of then.
    private List<DealLine> deals(Shell shell, UUID account, Times times) {
        var viewer = shell.signedIn();
        if (times.isNow(shell.today())) return reading.dealsOfAccount(account, viewer);
        return pictures.load(known.deals(account, times, viewer), times).stream()
                .sorted(Comparator.comparing(
                        (DealPicture picture) -> !picture.deal().isOpen()))
                .map(AccountPages::line)
                .toList();
    }

    private static DealLine line(DealPicture picture) {
        var deal = picture.deal();
        var review = Review.of(picture);
        return new DealLine(
                deal.id(),
                deal.name(),
                deal.status(),
                deal.amount(),
                review.verdict().name(),
                review.sentence(),
                null);
    }
}
