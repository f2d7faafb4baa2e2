package io.throughline.transition.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.Side;
import io.throughline.transition.Task;
import io.throughline.transition.Wait;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A long plan is as usable as one of ten tasks, and one that is over says so.
@WebTest
class LongPlanPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    DealPlans plans;

    @Autowired
    CriticalDates dates;

    @Autowired
    Today today;

    WebApp.Browser seller;
    Deal deal;
    String path;

    @BeforeEach
    void a_deal() {
        var people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        path = "/deals/" + deal.id() + "/plan";
        var goLive = new CriticalDate(Ids.next(), Part.GO_LIVE, today.date().plusDays(900), false, "", 0);
        dates.write(deal.id(), goLive);
    }

    @Test
    void the_longest_is_sent_in_less_than_a_hundred_kilobytes() throws IOException {
        plans.start(new Plan(Ids.next(), deal.id(), null, null, tasks(Plan.MOST_TASKS), 1));

        var page = seller.get(path);

        assertThat(page.texts("#tasks tbody tr")).hasSize(Plan.MOST_TASKS);
        assertThat(page.texts(".gantt-names a")).hasSize(Plan.MOST_TASKS);
        assertThat(packed(page.body())).isLessThan(100_000);
    }

    @Test
    void one_of_which_all_is_done_asks_for_no_day() {
        var yesterday = today.date().minusDays(1);
        var done = tasks(12).stream()
                .map(task -> task.with(new Task.Progress(yesterday, yesterday)))
                .toList();
        plans.start(new Plan(Ids.next(), deal.id(), null, null, done, 1));

        assertThat(seller.get(path).one("#lead").text()).startsWith("All of it is done, since ");
        assertThat(seller.get("/deals/" + deal.id()).one("#go-live").text())
                .contains("done")
                .doesNotContain("Sign by", "Go-live in time");
    }

    /// As it is sent.
    private static int packed(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static List<Task> tasks(int many) {
        var tasks = new ArrayList<Task>();
        for (var i = 0; i < many; i++) {
            var waits = i < 8
                    ? List.<Wait>of()
                    : List.of(Wait.forEnd(tasks.get(i - 8).id()));
            var isLast = i == many - 1;
            tasks.add(new Task(
                    Ids.next(),
                    isLast ? "Go-live" : "Connect line " + i,
                    Side.values()[i % 3],
                    isLast ? Part.GO_LIVE : null,
                    null,
                    isLast ? 0 : 2 + i % 7,
                    isLast ? null : 10,
                    false,
                    null,
                    null,
                    null,
                    null,
                    Task.Progress.NONE,
                    waits,
                    1));
        }
        return tasks;
    }
}
