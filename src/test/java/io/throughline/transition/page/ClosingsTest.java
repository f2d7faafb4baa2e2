package io.throughline.transition.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.Place;
import io.throughline.transition.calendar.Weekend;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.calendar.WorkCalendars;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Why nobody works on the day that is pinned.
@OwnWebTest
class ClosingsTest {
    /// The fourth is a Saturday then.
    private static final LocalDate THIRD_OF_JULY = LocalDate.of(2037, 7, 3);

    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    WorkCalendars calendars;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    WebApp.Browser seller;
    Deal deal;

    @BeforeEach
    void a_plan_that_walks_back_from_the_third_of_july() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        seller.post("/deals/" + deal.id() + "/plan", "goLive", THIRD_OF_JULY.toString());
    }

    private String said() {
        return String.join(" ", seller.get("/deals/" + deal.id() + "/plan").texts("#days p.wrong"));
    }

    @Test
    void each_reason_is_said_with_whose_it_is() {
        assertThat(said()).isEmpty();
        var theirs = calendars.of(deal.organizationId());
        calendars.write(theirs.with(new WorkCalendar(Weekend.SATURDAY_SUNDAY, new Place("US", ""), List.of())));
        assertThat(said())
                .isEqualTo("3 Jul 2037 is Independence Day (observed) for them. So it is counted back from the last day"
                        + " before it on which it can be worked on.");

        var party = new Closure(THIRD_OF_JULY, THIRD_OF_JULY, "Summer party");
        calendars.write(calendars.of(null).with(new WorkCalendar(Weekend.FRIDAY, null, List.of(party))));
        jdbc.sql("update plan_task set owner_id = :owner where part = 'GO_LIVE'")
                .param("owner", people.seller().id())
                .update();
        seller.post("/absences", "first", "2037-06-29", "last", "2037-07-10");

        assertThat(said())
                .startsWith("3 Jul 2037 is Independence Day (observed) for them. 3 Jul 2037 is closed for us (Summer"
                        + " party). Sela Brandt is away on 3 Jul 2037. So it is counted back");
    }
}
