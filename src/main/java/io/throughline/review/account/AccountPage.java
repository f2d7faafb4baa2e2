package io.throughline.review.account;

import io.throughline.accounts.Organization;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// An account: its deals with their verdicts, its people, and what they said last.
public record AccountPage(Shell shell, Organization account, DealLines deals, List<Row> persons, List<Spoken> spoken)
        implements Page {

    /// Where all its open deals stand.
    public String pipeline() {
        return "/deals?owner=all&text="
                + URLEncoder.encode(account.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
