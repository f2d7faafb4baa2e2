package io.throughline.review.account;

import io.throughline.accounts.Organization;
import io.throughline.review.LookingBack;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;

/// An account: its deals with their verdicts, its people, and what they said last, of two times.
public record AccountPage(
        LookingBack back, Organization account, List<DealLine> deals, List<Row> persons, List<Spoken> spoken)
        implements Page {

    @Override
    public Shell shell() {
        return back.shell();
    }

    public String path() {
        return back.path();
    }
}
