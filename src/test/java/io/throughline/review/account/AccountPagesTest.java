package io.throughline.review.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class AccountPagesTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    Today today;

    People people;
    WebDeals some;

    @BeforeEach
    void somePeople() {
        people = app.people();
        some = new WebDeals(deals, organizations, today);
    }

    @Test
    void an_account_shows_its_deals_with_verdicts_its_people_and_what_they_said() {
        var deal = some.open("Bearings for line four", people.seller());
        app.as(people.seller())
                .post(
                        "/deals/" + deal.id() + "/evidence",
                        "topic",
                        "NEED",
                        "words",
                        "We must halve it.",
                        "who",
                        "Ada Vint");
        var page = app.as(people.outsider()).get("/accounts/" + deal.organizationId());

        assertThat(page.texts("table a")).contains("Bearings for line four", "Ada Vint");
        assertThat(page.one("table strong").text()).isNotBlank();
        assertThat(page.one(".happened .what").text()).contains("We must halve it.", "Ada Vint", "Need");
        var person = app.as(people.outsider()).get(page.one("a[href^=/people/]").attr("href"));
        assertThat(person.one("h1").text()).isEqualTo("Ada Vint");
        assertThat(person.one(".happened .what").text()).contains("We must halve it.", "Bearings for line four");
    }

    @Test
    void an_account_and_a_person_show_the_line_of_each_deal() {
        var deal = some.open("Bearings for line four", people.seller());
        var account = "/accounts/" + deal.organizationId();
        var dates = app.as(people.seller()).get(account);
        assertThat(dates.one("td.strip svg.line.s[role=img]").attr("aria-label"))
                .startsWith("Opened ");

        app.as(people.seller())
                .post("/deals/" + deal.id() + "/evidence", "topic", "NEED", "words", "By May.", "who", "Ada Vint");

        var page = app.as(people.seller()).get(account);
        assertThat(page.one("td.strip svg.line.s").attr("aria-label")).startsWith("Needs: stated. Signature: ");
        assertThat(page.all("td.strip use[href^=#s]")).hasSize(8);
        assertThat(page.all("defs")).hasSize(1);
        var person = app.as(people.seller()).get(page.one("a[href^=/people/]").attr("href"));
        assertThat(person.one("td.strip svg.line.s").attr("aria-label")).startsWith("Needs: stated. ");
    }

    @Test
    void of_many_deals_the_first_stand_on_the_account_and_a_link_leads_to_the_others() {
        var account = some.organization("Ruhl & Partner");
        for (var i = 0; i < 45; i++) some.open("Deal " + i, people.seller(), account);
        var page = app.as(people.seller()).get("/accounts/" + account.id());

        assertThat(page.all("td.strip svg.line")).hasSize(40);
        assertThat(page.one("#deals-head + p").text()).isEqualTo("40+");
        assertThat(page.one("p.empty a").attr("href")).isEqualTo("/deals?owner=all&text=Ruhl%20%26%20Partner");
        assertThat(page.bytes()).isLessThan(100_000);
        var all = app.as(people.seller()).get(page.one("p.empty a").attr("href"));
        assertThat(all.one("#list").text()).isEqualTo("45 deals");
    }

    @Test
    void what_was_said_in_a_restricted_deal_is_not_heard_outside() {
        var deal = some.restricted("Kestrel takeover", people);
        app.as(people.seller())
                .post(
                        "/deals/" + deal.id() + "/evidence",
                        "topic",
                        "NEED",
                        "words",
                        "Nobody may know.",
                        "who",
                        "Ada Vint");
        var account = "/accounts/" + deal.organizationId();

        assertThat(app.as(people.seller()).get(account).body()).contains("Nobody may know.");
        assertThat(app.as(people.outsider()).get(account).body()).doesNotContain("Nobody may know.", "Kestrel");
        var person =
                app.as(people.outsider()).get(account).one("a[href^=/people/]").attr("href");
        assertThat(app.as(people.outsider()).get(person).body()).doesNotContain("Nobody may know.", "Kestrel");
    }

    @Test
    void a_list_goes_on_after_its_last_name_and_misses_nobody() {
        var word = "q" + Long.toHexString(Ids.next().getLeastSignificantBits());
        for (var i = 0; i < 60; i++) some.organization(word + " " + (100 + i));
        var first = app.as(people.seller()).get("/accounts?q=" + word);
        var second = app.as(people.seller()).get(first.one("a[rel=next]").attr("href"));

        assertThat(first.all("tbody tr")).hasSize(50);
        assertThat(second.all("tbody tr")).hasSize(10);
        assertThat(second.one("tbody a").text()).isEqualTo(word + " 150");
        assertThat(second.has("a[rel=next]")).isFalse();
    }

    @Test
    void a_person_can_be_changed_and_reports_to_a_colleague() {
        var account = some.organization("Varn Works " + Ids.next()).id();
        var boss = person("Ada Vint", account);
        var person = person("Bo Halm", account);
        var path = "/people/" + person.id();
        app.as(people.seller())
                .put(path, "version", "1", "name", "Bo Halm", "title", "Foreman", "reportsTo", "ada vint");

        assertThat(app.as(people.seller()).get(path).texts(".facts dd")).contains("Foreman", "Ada Vint");
        assertThat(persons.find(person.id()).orElseThrow().reportsToId()).isEqualTo(boss.id());
        var stale = app.as(people.seller()).put(path, "version", "1", "name", "Bo Holm", "title", "Boss");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("#name").val()).isEqualTo("Bo Holm");
        assertThat(stale.one("#title-now").text()).contains("Foreman");
        assertThat(app.as(people.seller())
                        .put(path, "version", "2", "name", "Bo", "reportsTo", "Nobody")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_account_can_be_changed() {
        var path = "/accounts/" + some.organization("Varn Works " + Ids.next()).id();
        var refused = app.as(people.seller()).put(path, "version", "1", "name", "", "employees", "many");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts(".wrong[id]")).hasSize(2);
        assertThat(app.as(people.seller())
                        .put(path, "version", "1", "name", "Varn", "employees", "120")
                        .location())
                .isEqualTo(path);
        assertThat(app.as(people.seller()).get(path).texts(".facts dd")).contains("120");
        assertThat(app.as(people.seller()).get("/accounts/" + Ids.next()).status())
                .isEqualTo(404);
    }

    private Person person(String name, @Nullable UUID account) {
        var person = new Person(Ids.next(), name, account, null, null, null, null, null, 1);
        persons.add(person);
        return person;
    }
}
