package io.throughline.review.account;

import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.NotFound;
import io.throughline.review.Snapshots;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts together what the page of an account and that of a person show.
@Component
public class AccountPages {
    private final AccountReading reading;
    private final Organizations organizations;
    private final Persons persons;
    private final Snapshots snapshots;

    AccountPages(AccountReading reading, Organizations organizations, Persons persons, Snapshots snapshots) {
        this.reading = reading;
        this.organizations = organizations;
        this.persons = persons;
        this.snapshots = snapshots;
    }

    /// @throws NotFound when there is no such account
    public AccountPage account(Shell shell, UUID id) {
        var account = organizations.find(id).orElseThrow(() -> new NotFound("This account is not there."));
        var viewer = shell.signedIn();
        var deals = reading.dealsOfAccount(id, viewer, shell.today().date());
        return new AccountPage(
                shell, account, lines(shell, deals), reading.personsOfAccount(id), reading.spokenAt(id, viewer));
    }

    /// @throws NotFound when there is no such person
    public PersonPage person(Shell shell, UUID id) {
        var person = persons.find(id).orElseThrow(() -> new NotFound("This person is not there."));
        var viewer = shell.signedIn();
        var account = Optional.ofNullable(person.organizationId()).flatMap(organizations::find);
        var boss = Optional.ofNullable(person.reportsToId()).flatMap(persons::find);
        var deals = reading.dealsOfPerson(id, viewer, shell.today().date());
        return new PersonPage(
                shell,
                person,
                account.orElse(null),
                boss.orElse(null),
                lines(shell, deals),
                reading.spokenBy(id, viewer));
    }

    private DealLines lines(Shell shell, List<DealLine> deals) {
        return DealLines.of(deals, snapshots.usual(shell.today().date()));
    }
}
