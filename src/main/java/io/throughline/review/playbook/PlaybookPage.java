package io.throughline.review.playbook;

import io.throughline.base.Phase;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook;
import io.throughline.review.Playbook.Item;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.Locale;

/// An edition of the playbook, to be read.
///
/// @param isCurrent it is the one that holds
public record PlaybookPage(Shell shell, Edition edition, boolean isCurrent) implements Page {
    public Playbook playbook() {
        return edition.playbook();
    }

    public boolean edits() {
        return isCurrent && shell.signedIn().isAdministrator();
    }

    /// `recognition`, as addresses have it.
    public static String word(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String made() {
        return made(shell, edition);
    }

    static String made(Shell shell, Edition edition) {
        if (edition.at() == null)
            return shell.say("playbook.edition.shipped", edition.playbook().edition());
        var by = edition.by() == null ? shell.say("playbook.edition.somebody") : edition.by();
        return shell.say("playbook.edition.made", edition.playbook().edition(), by, shell.moment(edition.at()));
    }

    /// What an answer is kept as, where that is more than an answer.
    public String files(Item item) {
        return item.files() == FactKind.QUESTION ? "" : say("playbook.files.as", say("fact." + item.files()));
    }
}
