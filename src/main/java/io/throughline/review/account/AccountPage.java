package io.throughline.review.account;

import io.throughline.accounts.Organization;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;

/// An account: its deals with their verdicts, its people, and what they said last.
public record AccountPage(
        Shell shell, Organization account, List<DealLine> deals, List<Row> persons, List<Spoken> spoken)
        implements Page {}
