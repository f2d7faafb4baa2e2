package io.throughline.review.account;

import io.throughline.base.KnownOn;
import io.throughline.base.Times;
import io.throughline.review.account.AccountReading.After;
import io.throughline.review.search.Terms;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Accounts and persons: lists, one of them, and the forms that change them.
@Controller
class AccountController {
    private final AccountReading reading;
    private final AccountPages pages;
    private final RecordEdits edits;

    AccountController(AccountReading reading, AccountPages pages, RecordEdits edits) {
        this.reading = reading;
        this.pages = pages;
        this.edits = edits;
    }

    @GetMapping("/accounts")
    ModelAndView accounts(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID id) {
        var rows = reading.accounts(new Terms(q), after(after, id), shell.signedIn());
        return Html.ok("review/list", ListPage.of(shell, "accounts", q, rows, after == null));
    }

    @GetMapping("/people")
    ModelAndView people(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID id) {
        var rows = reading.persons(new Terms(q), after(after, id), shell.signedIn());
        return Html.ok("review/list", ListPage.of(shell, "people", q, rows, after == null));
    }

    private static After after(@Nullable String name, @Nullable UUID id) {
        return name == null || id == null ? After.NOTHING : new After(name, id);
    }

    @GetMapping("/accounts/{id}")
    ModelAndView account(
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") KnownOn knownOn) {
        return Html.ok("review/account", pages.account(shell, id, Times.of(asOf, knownOn, shell.today())));
    }

    @GetMapping("/people/{id}")
    ModelAndView person(Shell shell, @PathVariable UUID id) {
        return Html.ok("review/person", pages.person(shell, id));
    }

    @GetMapping("/accounts/{id}/edit")
    ModelAndView editAccount(Shell shell, @PathVariable UUID id) {
        return Html.ok("review/record", edits.account(shell, id));
    }

    @GetMapping("/people/{id}/edit")
    ModelAndView editPerson(Shell shell, @PathVariable UUID id) {
        return Html.ok("review/record", edits.person(shell, id));
    }

    @PutMapping("/accounts/{id}")
    ModelAndView changeAccount(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        return answer(edits.changeAccount(shell, id, new Typed(sent)), "/accounts/" + id);
    }

    @PutMapping("/people/{id}")
    ModelAndView changePerson(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        return answer(edits.changePerson(shell, id, new Typed(sent)), "/people/" + id);
    }

    private static ModelAndView answer(RecordEdits.Answer answer, String path) {
        return switch (answer) {
            case RecordEdits.Answer.Saved saved -> Html.seeOther(path);
            case RecordEdits.Answer.Wrong wrong -> Html.unprocessable("review/record", wrong.page());
            case RecordEdits.Answer.Stale stale -> Html.answer(HttpStatus.CONFLICT, "review/record", stale.page());
        };
    }
}
