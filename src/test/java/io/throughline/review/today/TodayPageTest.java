package io.throughline.review.today;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.review.pipeline.Shelf;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class TodayPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Today today;

    People people;

    @BeforeEach
    void people() {
        people = app.people();
    }

    @Test
    void whoever_works_on_no_deal_reads_what_will_stand_here() {
        var page = app.as(people.outsider()).get("/");

        assertThat(page.one(".empty strong").text()).startsWith("Here stands what is due");
        assertThat(page.all(".empty a")).hasSize(1);
        assertThat(page.has("#questions")).isFalse();
    }

    @Test
    void at_most_three_questions_are_asked_the_largest_money_first() {
        for (var i = 1; i <= 5; i++)
            deals.add(Shelf.deal("Deal " + i, people.seller().id())
                    .worth(i + "000", "EUR")
                    .opened(today.date().minusDays(9))
                    .deal());

        var page = app.as(people.seller()).get("/today");

        assertThat(page.texts(".questions li .of a")).containsExactly("Deal 5", "Deal 4", "Deal 3");
        assertThat(page.texts(".questions h3"))
                .allSatisfy(ask -> assertThat(ask).isNotBlank());
    }

    @Test
    void next_steps_and_closes_of_the_days_around_today_are_due() {
        deals.add(Shelf.deal("Near", people.seller().id())
                .next("Call the plant", today.date())
                .deal());
        deals.add(Shelf.deal("Closing", people.seller().id())
                .closing(today.date().plusDays(3))
                .deal());
        deals.add(Shelf.deal("Far", people.seller().id())
                .next("Much later", today.date().plusDays(30))
                .deal());

        var page = app.as(people.seller()).get("/today");

        assertThat(page.texts(".agenda:first-of-type time")).startsWith("Today");
        assertThat(page.one("section:has(#due)").text())
                .contains("Call the plant", "Expected to close", "Closing")
                .doesNotContain("Much later");
    }

    @Test
    void what_was_changed_in_the_last_days_is_said_in_words() {
        var deal = Shelf.deal("Moving", people.seller().id()).in("Proposal").deal();
        deals.add(deal);
        deals.change(deals.find(deal.id()).orElseThrow().withStage("Negotiation"));

        var page = app.as(people.seller()).get("/today");

        assertThat(page.one("section:has(#changed)").text()).contains("Our stage: Proposal → Negotiation", "Moving");
    }

    @Test
    void a_manager_reads_of_their_people_and_an_outsider_nothing_of_it() {
        deals.add(Shelf.deal("Of the team", people.seller().id())
                .worth("9", "EUR")
                .next("Call", today.date())
                .restricted()
                .deal());

        assertThat(app.as(people.manager()).get("/today").body()).contains("Of the team", "Sela Brandt");
        assertThat(app.as(people.outsider()).get("/today").body()).doesNotContain("Of the team");
    }

    @Test
    void whoever_is_on_a_deals_team_is_asked_of_it_and_its_owner_who_is_too_is_asked_once() {
        var deal = Shelf.deal("Together", people.seller().id())
                .worth("9", "EUR")
                .next("Call", today.date())
                .restricted()
                .deal();
        deals.add(deal);
        deals.addMember(deal.id(), people.outsider().id());
        deals.addMember(deal.id(), people.seller().id());

        for (var user : List.of(people.outsider(), people.seller())) {
            var page = app.as(user).get("/today");
            assertThat(page.texts(".questions li .of a")).containsExactly("Together");
            assertThat(page.one("section:has(#due)").text()).contains("Call");
        }
    }

    @Test
    void an_administrator_of_an_installation_with_deals_reads_of_all() {
        deals.add(Shelf.deal("Somebody's", people.seller().id()).deal());

        assertThat(app.as(people.administrator()).get("/today").has("#questions"))
                .isTrue();
    }
}
