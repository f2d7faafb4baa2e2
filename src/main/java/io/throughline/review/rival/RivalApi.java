package io.throughline.review.rival;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.accounts.Organizations;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts/{account}/competitor-record")
@Tag(name = "Accounts")
class RivalApi {
    private final Organizations accounts;
    private final RivalRecords records;

    RivalApi(Organizations accounts, RivalRecords records) {
        this.accounts = accounts;
        this.records = records;
    }

    @GetMapping
    @Operation(
            summary = "Read a competitor's record",
            description =
                    "Deals in which the customer had this account and us to choose from: open, won, lost to them, and"
                            + " by which criteria who led.")
    RivalAnswer read(Viewer viewer, @PathVariable UUID account) {
        if (accounts.find(account).isEmpty()) throw new NotFound("There is no such account.");
        return RivalAnswer.of(account, records.of(account, viewer));
    }
}
