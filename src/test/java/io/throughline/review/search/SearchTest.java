package io.throughline.review.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.review.pipeline.Shelf;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class SearchTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Today today;

    @Test
    void the_beginnings_of_words_find_deals_accounts_and_persons() {
        var people = app.people();
        var deal = new WebDeals(deals, organizations, today).open("Zyrcon bearings", people.seller());
        app.as(people.seller())
                .post("/deals/" + deal.id() + "/evidence", "topic", "NEED", "words", "x", "who", "Zyra Holt");

        assertThat(app.as(people.outsider()).get("/search?q=zyr+bear").texts("#found a bdi"))
                .contains("Zyrcon bearings");
        assertThat(app.as(people.outsider()).get("/search?q=ZYRA").texts("#found a bdi"))
                .contains("Zyra Holt");
        assertThat(app.as(people.outsider()).get("/search?q=acc").texts("#found a"))
                .anyMatch(a -> a.startsWith("Accounts"));
    }

    @Test
    void open_deals_come_first_and_of_those_the_latest_whether_a_word_is_common_or_not() {
        var people = app.people();
        for (var i = 1; i <= 9; i++)
            deals.add(Shelf.deal("Quorrel kiln " + i, people.seller().id())
                    .opened(today.date().minusDays(i))
                    .deal());
        deals.add(Shelf.deal("Quorrel oven", people.seller().id())
                .won(today.date())
                .deal());

        assertThat(app.as(people.outsider()).get("/search?q=quorr").texts("#found a bdi"))
                .containsExactly(IntStream.rangeClosed(1, 8)
                        .mapToObj(i -> "Quorrel kiln " + i)
                        .toArray(String[]::new));
        assertThat(app.as(people.outsider()).get("/search?q=quorr+ov").texts("#found a bdi"))
                .containsExactly("Quorrel oven");
    }

    @Test
    void signs_that_mean_something_to_the_database_mean_nothing_here() {
        var answer = app.as(app.people().seller()).get("/search?q=%27%29+%26+%21+%7C+%3A*%3Cscript%3E");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.has("main script")).isFalse();
        assertThat(new Terms("Ada!  vi-n").query()).isEqualTo("Ada:* & vi:* & n:*");
        assertThat(new Terms(" _Ada%!  vi-n").first()).isEqualTo("Ada");
        assertThat(new Terms("&|!").isEmpty()).isTrue();
        assertThat(new Terms("&|!").first()).isEmpty();
    }

    @Test
    void the_keys_are_listed_and_every_page_leads_to_search_and_help() {
        var help = app.as(app.people().seller()).get("/help");

        assertThat(help.texts("kbd")).contains("c", "?", "/");
        assertThat(help.one("[data-key=search]").attr("href")).isEqualTo("/search");
        assertThat(help.one("[data-key=help]").attr("href")).isEqualTo("/help");
    }
}
