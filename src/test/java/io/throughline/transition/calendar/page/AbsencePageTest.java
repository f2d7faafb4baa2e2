package io.throughline.transition.calendar.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.calendar.Absences;
import io.throughline.transition.calendar.Away;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is away, in a browser without scripts.
@WebTest
class AbsencePageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    DealPlans plans;

    @Autowired
    Absences absences;

    @Autowired
    Today today;

    WebApp.People people;
    WebApp.Browser seller;

    @BeforeEach
    void people() {
        people = app.people();
        seller = app.as(people.seller());
    }

    private LocalDate day(int days) {
        return today.date().plusDays(days);
    }

    private WebApp.Answer add(WebApp.Browser browser, Viewer who, LocalDate first, LocalDate last) {
        return browser.post(
                "/absences", "who", who.id().toString(), "first", first.toString(), "last", last.toString());
    }

    private List<Away> of(UUID who) {
        return absences.of(who, today.date(), people.administrator());
    }

    private Person person() {
        var person = new Person(Ids.next(), "Ines Calder", null, null, null, null, null, null, 1);
        persons.add(person);
        return person;
    }

    @Test
    void everybody_says_when_they_are_away_themselves() {
        assertThat(seller.get("/me").has("a[href=/absences]")).isTrue();
        assertThat(seller.get("/absences").has("#who"))
                .as("nobody else to choose")
                .isFalse();

        assertThat(seller.post("/absences", "first", day(3).toString()).location())
                .isEqualTo("/absences");

        assertThat(of(people.seller().id())).singleElement().satisfies(away -> {
            assertThat(away.first()).isEqualTo(day(3));
            assertThat(away.last()).isEqualTo(day(3));
        });
        assertThat(seller.get("/absences").texts("#absences td bdi"))
                .containsExactly(people.seller().name());
    }

    @Test
    void managers_say_it_for_their_team_and_others_for_nobody_else() {
        var manager = app.as(people.manager());
        assertThat(manager.get("/absences").texts("#who option")).contains("Mara Quill", "Sela Brandt");

        assertThat(add(manager, people.seller(), day(3), day(7)).location()).isEqualTo("/absences");
        assertThat(add(app.as(people.administrator()), people.outsider(), day(3), day(7))
                        .location())
                .isEqualTo("/absences");
        assertThat(add(seller, people.manager(), day(3), day(7)).status()).isEqualTo(403);
        assertThat(add(manager, people.outsider(), day(20), day(27)).status()).isEqualTo(403);

        var one = "/absences/" + of(people.seller().id()).getFirst().id();
        var outsider = app.as(people.outsider());
        assertThat(seller.get(one).status()).isEqualTo(200);
        assertThat(outsider.get(one).status()).isEqualTo(404);
        assertThat(outsider.put(one, "version", "1", "first", day(3).toString()).status())
                .isEqualTo(404);
        assertThat(outsider.delete(one, "version", "1").status()).isEqualTo(404);
        assertThat(outsider.get("/absences").texts("#absences td bdi")).doesNotContain("Sela Brandt");
    }

    @Test
    void days_are_changed_and_taken_out_and_never_over_somebody_elses_change() {
        add(seller, people.seller(), day(3), day(7));
        var one = "/absences/" + of(people.seller().id()).getFirst().id();

        assertThat(seller.put(one, "version", "1", "first", day(4).toString(), "last", day(8).toString())
                        .location())
                .isEqualTo("/absences");
        var stale = seller.put(one, "version", "1", "first", day(5).toString(), "last", day(9).toString());
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("#last").val()).isEqualTo(day(9).toString());
        assertThat(stale.one("input[name=version]").val()).isEqualTo("2");
        assertThat(seller.delete(one, "version", "1").status()).isEqualTo(409);
        assertThat(seller.delete(one, "version", "2").location()).isEqualTo("/absences");
        assertThat(of(people.seller().id())).isEmpty();
        assertThat(seller.get(one).status()).isEqualTo(404);
    }

    @Test
    void what_can_not_be_taken_is_asked_again_with_what_was_typed() {
        add(seller, people.seller(), day(3), day(7));

        var twice = add(seller, people.seller(), day(7), day(9));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.one("#first-wrong").text()).contains("already");
        assertThat(twice.one("#last").val()).isEqualTo(day(9).toString());
        assertThat(add(seller, people.seller(), day(30), day(20)).has("#last-wrong"))
                .isTrue();
        assertThat(add(seller, people.seller(), day(30), day(3000)).has("#last-wrong"))
                .isTrue();
        assertThat(seller.post("/absences", "first", "soon").has("#first-wrong"))
                .isTrue();
        assertThat(seller.post("/absences", "first", day(30).toString(), "last", "later")
                        .has("#last-wrong"))
                .isTrue();
        assertThat(of(people.seller().id())).hasSize(1);
    }

    @Test
    void one_of_theirs_is_away_as_whoever_knows_it_says() {
        var ines = person();
        var path = "/people/" + ines.id() + "/absences";
        assertThat(seller.get("/people/" + ines.id()).has("a[href=" + path + "]"))
                .isTrue();

        assertThat(seller.post(path, "first", day(3).toString(), "last", day(7).toString())
                        .location())
                .isEqualTo(path);

        var outsider = app.as(people.outsider());
        assertThat(outsider.get(path).texts("#absences td bdi")).containsExactly("Ines Calder");
        var one = "/absences/" + of(ines.id()).getFirst().id();
        assertThat(outsider.delete(one, "version", "1").location()).isEqualTo(path);
        assertThat(seller.get("/people/" + UUID.randomUUID() + "/absences").status())
                .isEqualTo(404);
    }

    @Test
    void the_page_of_a_task_says_who_of_its_people_is_away_and_its_days_wait() {
        var deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        var plan = "/deals/" + deal.id() + "/plan";
        seller.post(plan, "goLive", day(300).toString());
        var page = give(deal, people.seller());
        assertThat(seller.get(page).has("#away")).isFalse();
        var before = seller.get(page).one("#when").text();

        add(seller, people.seller(), today.date(), day(60));

        assertThat(seller.get(page).one("#away").text()).startsWith("Sela Brandt is away ");
        assertThat(seller.get(page).one("#when").text()).isNotEqualTo(before);
        assertThat(app.as(people.outsider()).get(page).has("#away")).isTrue();
        assertThat(app.as(people.outsider()).get(page).has("#away a"))
                .as("whose days they may not write")
                .isFalse();
    }

    /// The first task of a plan, in somebody's hands.
    private String give(Deal deal, Viewer owner) {
        var plan = plans.find(deal.id()).orElseThrow();
        var legal = plan.task(Part.LEGAL).orElseThrow();
        var page = "/deals/" + deal.id() + "/plan/tasks/" + legal.id();
        assertThat(seller.put(
                                page,
                                "version",
                                Integer.toString(legal.version()),
                                "name",
                                legal.name(),
                                "side",
                                "OURS",
                                "part",
                                "LEGAL",
                                "likely",
                                "5",
                                "owner",
                                owner.id().toString())
                        .status())
                .isEqualTo(303);
        return page;
    }
}
