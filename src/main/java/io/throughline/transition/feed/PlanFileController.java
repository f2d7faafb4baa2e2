package io.throughline.transition.feed;

import io.throughline.deals.Deals;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The plan of a deal for the calendars of whoever is signed in: as files, and the address that theirs reads.
@Controller
@RequestMapping("/deals/{id}")
class PlanFileController {
    private final Deals deals;
    private final PlanCalendars calendars;
    private final PlanFeeds feeds;

    PlanFileController(Deals deals, PlanCalendars calendars, PlanFeeds feeds) {
        this.deals = deals;
        this.calendars = calendars;
        this.feeds = feeds;
    }

    @GetMapping("/plan.ics")
    ResponseEntity<byte[]> plan(Shell shell, @PathVariable UUID id) {
        var deal = deals.toSee(id, shell.signedIn());
        return file("plan.ics", calendars.of(deal, FeedController.address()));
    }

    @GetMapping("/plan/tasks/{task}.ics")
    ResponseEntity<byte[]> task(Shell shell, @PathVariable UUID id, @PathVariable UUID task) {
        var deal = deals.toSee(id, shell.signedIn());
        return file("task.ics", calendars.of(deal, task, FeedController.address()));
    }

    private static ResponseEntity<byte[]> file(String name, CalendarFile calendar) {
        var saved = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(FeedController.CALENDAR)
                .body(calendar.bytes());
    }

    /// Makes an address, and shows it. It can't be shown again.
    @PostMapping("/plan/feed")
    ModelAndView make(Shell shell, @PathVariable UUID id) {
        var deal = deals.toSee(id, shell.signedIn());
        var path = feeds.make(id, shell.signedIn().id());
        return Html.ok("transition/feedMade", new FeedPage(shell, deal, FeedController.address() + path));
    }

    @DeleteMapping("/plan/feed")
    ModelAndView revoke(Shell shell, @PathVariable UUID id) {
        deals.toSee(id, shell.signedIn());
        feeds.revoke(id, shell.signedIn().id());
        return Html.seeOther("/deals/" + id + "/plan#calendar");
    }
}
