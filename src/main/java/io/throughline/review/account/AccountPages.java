package io.throughline.review.account;

import io.throughline.accounts.Persons;
import io.throughline.base.NotFound;
import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.review.Snapshots;
import io.throughline.review.rival.RivalRecord;
import io.throughline.web.LookingBack;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the page of an account and that of a person show.
@Component
public class AccountPages {
    private final AccountReading reading;
    private final Known known;
    private final Persons persons;
    private final Snapshots snapshots;

    AccountPages(AccountReading reading, Known known, Persons persons, Snapshots snapshots) {
        this.reading = reading;
        this.known = known;
        this.persons = persons;
        this.snapshots = snapshots;
    }

    /// @throws NotFound when there was no such account
    @Transactional
    public AccountPage account(Shell shell, UUID id, Times times) {
        var viewer = shell.signedIn();
        var account = known.account(id, times.stored())
                .orElseThrow(() -> new NotFound("This account is not there, or was not written down by then."));
        var first = known.firstDay(id, viewer).orElse(shell.today().date().minusYears(1));
        return new AccountPage(
                new LookingBack(shell, "/accounts/" + id, times, first),
                account,
                deals(shell, id, times),
                known.persons(id, times.stored()),
                known.spokenAt(id, times, viewer),
                times.isNow(shell.today()) ? reading.victories(id, viewer) : List.of(),
                times.isNow(shell.today()) ? reading.asRival(id, viewer) : RivalRecord.NONE);
    }

    /// Reviews of now are stored; those of another time are made from the pictures of then.
    private DealLines deals(Shell shell, UUID account, Times times) {
        var today = shell.today().date();
        return times.isNow(shell.today())
                ? lines(shell, reading.dealsOfAccount(account, shell.signedIn(), today))
                : known.deals(account, times, shell.signedIn());
    }

    /// @throws NotFound when there is no such person
    @Transactional
    public PersonPage person(Shell shell, UUID id) {
        var person = persons.find(id).orElseThrow(() -> new NotFound("This person is not there."));
        var viewer = shell.signedIn();
        var account = Optional.ofNullable(person.organizationId())
                .flatMap(organization -> known.account(organization, Stored.NOW));
        var boss = Optional.ofNullable(person.reportsToId()).flatMap(persons::find);
        var deals = reading.dealsOfPerson(id, viewer, shell.today().date());
        return new PersonPage(
                shell,
                person,
                reading.isErased(id),
                account.orElse(null),
                boss.orElse(null),
                lines(shell, deals),
                known.spokenBy(id, Times.now(shell.today()), viewer));
    }

    private DealLines lines(Shell shell, List<DealLine> deals) {
        return DealLines.of(deals, snapshots.usual(shell.today().date()));
    }
}
