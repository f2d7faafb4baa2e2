package io.throughline.transition.sheet;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import io.throughline.review.WebDeals;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.Task;
import io.throughline.transition.template.Drafts;
import io.throughline.transition.template.PlanTemplate;
import java.time.DayOfWeek;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A deal with a plan by the usual steps, which is sent back edited.
@WebTest
abstract class EditedPlan {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    DealPlans plans;

    @Autowired
    Drafts drafts;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    WebApp.People people;
    WebApp.Browser seller;
    Deal deal;
    String path;

    @BeforeEach
    void a_deal_with_a_plan() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        path = "/deals/" + deal.id() + "/plan";
        var goLive = today.date().plusDays(210).with(DayOfWeek.WEDNESDAY);
        drafts.start(deal.id(), PlanTemplate.USUAL, goLive, goLive.plusDays(30));
    }

    final Task task(Part part) {
        return plans.find(deal.id()).orElseThrow().task(part).orElseThrow();
    }

    final String version() {
        return String.valueOf(plans.find(deal.id()).orElseThrow().version());
    }
}
