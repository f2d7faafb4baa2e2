package io.throughline.review.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import io.throughline.review.WebDeals;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What changed of the plan and the first victory of a deal is told in sentences.
@WebTest
class PlanChangesTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Today today;

    WebApp.People people;
    WebApp.Browser seller;
    Deal deal;
    String path;

    @BeforeEach
    void a_drafted_plan() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        path = "/deals/" + deal.id() + "/plan";
        seller.post(path, "goLive", LocalDate.of(2099, 5, 4).toString());
    }

    private List<String> told() {
        return seller.get("/deals/" + deal.id() + "/changes").texts(".told .what");
    }

    private String version() {
        return seller.get(path).one(".discard [name=version]").val();
    }

    @Test
    void a_draft_is_one_sentence_and_its_day_another() {
        assertThat(told())
                .contains("Sela Brandt drafted the plan.", "Sela Brandt pinned a day: Go-live, 4 May 2099.")
                .noneMatch(words -> words.contains("put a task"));
    }

    @Test
    void a_task_that_comes_later_changes_or_goes_is_told_by_its_name() {
        seller.post(path + "/tasks", "name", "Insurance", "side", "THEIRS", "likely", "4");
        var task = seller.get(path).all("#tasks tbody a").stream()
                .filter(link -> link.text().equals("Insurance"))
                .findFirst()
                .orElseThrow();
        var form = task.attr("href");
        seller.put(form, "version", "1", "name", "Insurance", "side", "OURS", "likely", "6");
        seller.delete(form, "version", "2");

        assertThat(told())
                .contains(
                        "Sela Brandt put a task into the plan: Insurance (they, 4 working days).",
                        "Sela Brandt changed the side of Insurance from they to we."
                                + " Sela Brandt changed the likely working days of Insurance from 4 to 6.",
                        "Sela Brandt took a task out of the plan: Insurance (we, 6 working days).");
    }

    @Test
    void a_plan_that_is_discarded_is_one_sentence() {
        seller.delete(path, "version", version());

        assertThat(told())
                .contains("Sela Brandt discarded the plan.")
                .noneMatch(words -> words.contains("took a task"));
    }

    @Test
    void a_pinned_day_that_moves_says_from_where_to_where() {
        seller.put(path + "/days/go-live", "version", "1", "on", "2099-06-01", "hard", "yes");

        assertThat(told())
                .anyMatch(words -> words.contains("Go-live") && words.contains("from 4 May 2099 to 1 Jun 2099"));
    }

    @Test
    void a_first_victory_is_told_and_whatever_of_it_changes() {
        var script = Script.of(app, tokens, people.seller());
        var api = "/api/v1/deals/" + deal.id() + "/victory";
        script.put(api, "{'measure': 'Stops a month', 'unit': 'stops', 'from': 9, 'to': 6}");

        assertThat(told()).contains("Sela Brandt proposed a first victory: Stops a month.");
    }
}
