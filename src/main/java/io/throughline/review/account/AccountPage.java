package io.throughline.review.account;

import io.throughline.accounts.Organization;
import io.throughline.review.rival.RivalRecord;
import io.throughline.review.rival.RivalView;
import io.throughline.transition.victory.VictoryLine;
import io.throughline.web.LookingBack;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// An account: its deals with their verdicts, its people, and what they said last, of two times; and its record where
/// it
/// is a competitor.
///
/// @param victories of its deals, as of now; empty for a time that is past
/// @param rival as of now; empty for a time that is past
public record AccountPage(
        LookingBack back,
        Organization account,
        DealLines deals,
        List<Row> persons,
        List<Spoken> spoken,
        List<VictoryLine> victories,
        RivalRecord rival)
        implements Page {

    @Override
    public Shell shell() {
        return back.shell();
    }

    /// Where all its open deals stand.
    public String pipeline() {
        return "/deals?owner=all&text="
                + URLEncoder.encode(account.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    public boolean isRival() {
        return !rival.isEmpty();
    }

    public RivalView asRival() {
        return new RivalView(shell(), rival);
    }

    public String path() {
        return back.path();
    }
}
