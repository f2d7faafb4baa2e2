package io.throughline.exchange.drop;

import io.throughline.deals.Deals;
import io.throughline.exchange.mail.MailFiles;
import io.throughline.exchange.upload.Incoming;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Dropping mail and calendars: for the right deals, or onto one. The answer says what became of each message; sent
/// again it adds nothing.
@Controller
class DropController {
    private static final String TEMPLATE = "exchange/mail";

    private final MailFiles files;
    private final Drops drops;
    private final Deals deals;

    DropController(MailFiles files, Drops drops, Deals deals) {
        this.files = files;
        this.drops = drops;
        this.deals = deals;
    }

    @GetMapping("/interactions/files")
    ModelAndView form(Shell shell) {
        return Html.ok(TEMPLATE, DropPage.form(shell, null));
    }

    @PostMapping("/interactions/files")
    ModelAndView drop(Shell shell, @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var incoming = Incoming.sent(files);
        if (incoming.isEmpty()) return none(shell, null);
        return shown(shell, null, drops.drop(this.files.read(incoming), shell.signedIn()));
    }

    @GetMapping("/deals/{id}/interactions/files")
    ModelAndView formOn(Shell shell, @PathVariable UUID id) {
        return Html.ok(TEMPLATE, DropPage.form(shell, target(shell, id)));
    }

    @PostMapping("/deals/{id}/interactions/files")
    ModelAndView dropOn(
            Shell shell, @PathVariable UUID id, @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var deal = target(shell, id);
        var incoming = Incoming.sent(files);
        if (incoming.isEmpty()) return none(shell, deal);
        return shown(shell, deal, drops.drop(this.files.read(incoming), id, shell.signedIn()));
    }

    private Target target(Shell shell, UUID id) {
        return new Target(id, deals.toWrite(id, shell.signedIn()).name());
    }

    private static ModelAndView none(Shell shell, @Nullable Target deal) {
        return Html.unprocessable(TEMPLATE, DropPage.form(shell, deal).with(shell.say("mail.none")));
    }

    private static ModelAndView shown(Shell shell, @Nullable Target deal, Dropped dropped) {
        var page = new DropPage(shell, deal, dropped, "");
        return dropped.isNothing()
                ? Html.unprocessable(TEMPLATE, page.with(shell.say("mail.nothing")))
                : Html.ok(TEMPLATE, page);
    }
}
