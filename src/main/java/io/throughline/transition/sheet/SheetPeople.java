package io.throughline.transition.sheet;

import io.throughline.deals.Buyers;
import io.throughline.deals.Deals;
import io.throughline.identity.Directory;
import io.throughline.transition.Task.Who;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks up whom files of plans name.
@Component
@Transactional(readOnly = true)
class SheetPeople {
    private final Deals deals;
    private final Directory directory;
    private final Buyers buyers;

    SheetPeople(Deals deals, Directory directory, Buyers buyers) {
        this.deals = deals;
        this.directory = directory;
        this.buyers = buyers;
    }

    People of(UUID dealId, Sheet sheet) {
        var ours = directory.named(sheet.texts(Column.OWNER)).stream()
                .map(one -> new Who(UUID.fromString(one.value()), one.name()))
                .toList();
        return new People(ours, theirs(dealId, sheet));
    }

    private List<Who> theirs(UUID dealId, Sheet sheet) {
        return deals.find(dealId).stream()
                .flatMap(deal -> buyers.known(deal, sheet.texts(Column.PERSON)).stream())
                .map(one -> new Who(one.id(), one.name()))
                .toList();
    }
}
