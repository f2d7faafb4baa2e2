package io.throughline.review.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import io.throughline.review.WebDeals;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The page of a deal, the page of its account and the API as of a day, as known by another.
@WebTest
class LookingBackTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    People people;
    Deal deal;
    String path;

    @BeforeEach
    void aDeal() {
        people = app.people();
        deal = new WebDeals(deals, organizations, today).open("Bearings for line four", people.seller());
        path = "/deals/" + deal.id();
    }

    private String now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .toString();
    }

    private void say(String words) {
        app.as(people.seller()).post(path + "/evidence", "topic", "NEED", "words", words, "who", "Ada Vint");
    }

    /// Renames all that has a name.
    private void rename(String word) {
        var account = organizations.find(deal.organizationId()).orElseThrow();
        organizations.change(named(account, word));
        jdbc.sql("update app_user set name = :word || ' owner' where id = :id")
                .param("word", word)
                .param("id", people.seller().id())
                .update();
        jdbc.sql("update person set name = :word || ' person' where organization_id = :id")
                .param("word", word)
                .param("id", deal.organizationId())
                .update();
        jdbc.sql("update deal set name = :word || ' deal' where id = :id")
                .param("word", word)
                .param("id", deal.id())
                .update();
    }

    private static Organization named(Organization account, String word) {
        return new Organization(
                account.id(),
                word + " account",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                account.version());
    }

    @Test
    void as_known_at_an_instant_every_word_of_the_page_is_of_then() {
        say("We must halve it.");
        rename("Former");
        var then = now();
        rename("Latter");
        say("We must quarter it.");
        var page = app.as(people.seller()).get(path + "?knownOn=" + then);

        assertThat(page.one("h1").text()).isEqualTo("Former deal");
        assertThat(page.one(".crumb").text()).contains("Former account");
        assertThat(page.one("main").text())
                .contains("Former owner", "Former person", "We must halve it.")
                .doesNotContain("Latter", "We must quarter it.");
        assertThat(page.one(".notice.past strong").text()).startsWith("As of ").contains(", as known on ");
        assertThat(page.one(".notice.past a").attr("href")).isEqualTo(path);
        assertThat(page.has("main form[method=post]")).isFalse();
        assertThat(page.has("[data-key=capture]")).isFalse();
        assertThat(app.as(people.seller()).get(path).one("main").text()).doesNotContain("Former");
    }

    @Test
    void a_day_it_was_known_counts_to_its_end_and_one_to_come_is_now() {
        var page =
                app.as(people.seller()).get(path + "?asOf=" + today.date().minusDays(3) + "&knownOn=" + today.date());

        assertThat(page.one(".notice.past strong").text()).endsWith(", as known now.");
        assertThat(app.as(people.seller())
                        .get(path + "?knownOn=" + today.date().minusDays(1))
                        .status())
                .as("it was written down today")
                .isEqualTo(404);
        for (var unreadable : new String[] {"soon", "2026-13-01", "2026-03-05T09"})
            assertThat(app.as(people.seller())
                            .get(path + "?knownOn=" + unreadable)
                            .status())
                    .isEqualTo(400);
        for (var far : new String[] {"0000-01-01", "-100000000-01-01T00:00:00Z"})
            assertThat(app.as(people.seller()).get(path + "?knownOn=" + far).status())
                    .isEqualTo(404);
    }

    @Test
    void days_can_be_slid_over_and_without_a_script_there_is_a_field() {
        var page = app.as(people.seller()).get(path + "?asOf=" + today.date().minusDays(10));

        assertThat(page.one(".asof #asOf").val())
                .isEqualTo(today.date().minusDays(10).toString());
        assertThat(page.one(".asof .days").hasAttr("hidden")).isTrue();
        assertThat(page.one(".asof .days").attr("data-days"))
                .isEqualTo(today.date().minusDays(40).toString());
        assertThat(page.one("#day").attr("max")).isEqualTo("40");
        assertThat(page.one("#day").val()).isEqualTo("30");
    }

    @Test
    void an_account_of_another_time_shows_the_deals_people_and_words_of_then() {
        say("We must halve it.");
        rename("Former");
        var then = now();
        rename("Latter");
        say("We must quarter it.");
        var account = "/accounts/" + deal.organizationId();
        var page = app.as(people.seller()).get(account + "?knownOn=" + then);

        assertThat(page.one("h1").text()).isEqualTo("Former account");
        assertThat(page.one("main").text())
                .contains("Former deal", "Former person", "We must halve it.")
                .doesNotContain("Latter", "We must quarter it.");
        assertThat(page.one("table strong").text()).isNotBlank();
        assertThat(page.one("table a[href^=/deals]").attr("href")).contains("knownOn=");
        assertThat(page.has(".head .acts")).isFalse();
        assertThat(app.as(people.seller())
                        .get(account + "?asOf=" + today.date().minusDays(1))
                        .one("main")
                        .text())
                .contains("Latter deal")
                .doesNotContain("We must halve it.");
    }

    @Test
    void who_may_see_it_is_decided_as_of_now() {
        var then = now();
        jdbc.sql("update deal set restricted = true where id = :id")
                .param("id", deal.id())
                .update();
        var outsider = Script.of(app, tokens, people.outsider());
        var api = "/api/v1/deals/" + deal.id();

        assertThat(app.as(people.outsider()).get(path + "?knownOn=" + then).status())
                .isEqualTo(404);
        assertThat(app.as(people.outsider())
                        .get("/accounts/" + deal.organizationId() + "?knownOn=" + then)
                        .body())
                .doesNotContain("Bearings for line four");
        assertThat(outsider.get(api + "?knownOn=" + then).status()).isEqualTo(404);
        assertThat(outsider.get(api + "/review?knownOn=" + then).status()).isEqualTo(404);
    }

    @Test
    void over_the_api_a_deal_and_its_review_are_read_as_they_were() {
        var script = Script.of(app, tokens, people.seller());
        var api = "/api/v1/deals/" + deal.id();
        var review = script.get(api + "/review").json();
        var then = now();
        rename("Latter");
        say("We must quarter it.");

        var past = script.get(api + "?knownOn=" + then);
        assertThat(past.at("/name")).isEqualTo("Bearings for line four");
        assertThat(past.at("/owner")).isEqualTo("Sela Brandt");
        assertThat(past.at("/account")).startsWith("Varn Works");
        assertThat(script.get(api + "/review?knownOn=" + then).json()).isEqualTo(review);
        assertThat(script.get(api + "/review").json()).isNotEqualTo(review);
        assertThat(script.get(api + "?asOf=" + today.date().minusDays(400)).status())
                .isEqualTo(404);
        assertThat(script.get(api + "?knownOn=soon").status()).isEqualTo(400);
        assertThat(script.get(api + "/review?asOf=soon").status()).isEqualTo(400);
    }
}
