package io.throughline.review.rival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import io.throughline.review.Wilson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A competitor's record against us: on its account's page and over the API.
@WebTest
class RivalRecordTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    WebApp.People people;
    Script script;
    String kern;
    String name;

    @BeforeEach
    void a_competitor() {
        people = app.people();
        script = Script.of(app, tokens, people.seller());
        name = "Kern Systems " + Ids.next();
        kern = script.post("/api/v1/accounts", "{'name': '%s'}".formatted(name)).id();
    }

    /// A deal in which we meet.
    private String met(String status) {
        var closed =
                status.equals("open") ? "" : ", 'closedOn': '" + today.date().minusDays(3) + "'";
        var deal = "/api/v1/deals/"
                + script.post("/api/v1/deals", "{'name': 'Yard control', 'status': '%s'%s}".formatted(status, closed))
                        .id();
        script.post(deal + "/options", "{'kind': 'rival', 'organizationId': '%s'}".formatted(kern));
        return deal;
    }

    private String option(String deal, int place) {
        return script.get(deal + "/options").at("/items/" + place + "/id");
    }

    private void chose(String deal, int place) {
        var said = script.put(deal + "/chosen-option", "{'optionId': '%s'}".formatted(option(deal, place)));
        assertThat(said.status()).as(said.body()).isEqualTo(200);
    }

    private String criterion(String deal, String words) {
        return script.post(deal + "/criteria", "{'words': '%s'}".formatted(words))
                .id();
    }

    private void rate(String deal, String criterion, int option, int low, String more) {
        var rated = script.post(
                deal + "/ratings",
                "{'criterionId': '%s', 'optionId': '%s', 'low': %d%s}"
                        .formatted(criterion, option(deal, option), low, more));
        assertThat(rated.status()).as(rated.body()).isEqualTo(201);
    }

    private Script.Answer record(Script reader) {
        return reader.get("/api/v1/accounts/" + kern + "/competitor-record");
    }

    private WebApp.Answer page() {
        return app.as(people.seller()).get("/accounts/" + kern);
    }

    @Test
    void whoever_competes_nowhere_has_no_record() {
        assertThat(page().has("#rival")).isFalse();
        assertThat(record(script).at("/met")).isEqualTo("0");
        assertThat(script.get("/api/v1/accounts/" + Ids.next() + "/competitor-record")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_deal_is_lost_to_them_only_where_somebody_said_that_the_customer_chose_them() {
        met("open");
        met("won");
        met("walked");
        met("lost");
        chose(met("lost"), 1);
        chose(met("lost"), 2);

        var record = record(script);

        assertThat(record.at("/met")).isEqualTo("6");
        assertThat(record.at("/open")).isEqualTo("1");
        assertThat(record.at("/won")).isEqualTo("1");
        assertThat(record.at("/lostToThem")).isEqualTo("1");
        assertThat(record.at("/lostElse")).isEqualTo("1");
        assertThat(record.at("/lostUnknown")).isEqualTo("1");
        assertThat(record.at("/walked")).isEqualTo("1");
        assertThat(page().texts("#rival .facts dt"))
                .containsExactly(
                        "Met in",
                        "Open now",
                        "Won against them",
                        "Lost to them",
                        "Lost to something else",
                        "Lost, not known to whom",
                        "Walked from");
        assertThat(page().texts("#rival .numbers td:nth-child(3)")).contains("we won", "lost to them", "open");
    }

    @Test
    void a_rate_is_spoken_of_from_eight_closed_deals_on() {
        for (var i = 0; i < 5; i++) met("won");
        met("lost");
        met("open");
        met("walked");

        assertThat(record(script).at("/rate")).isEqualTo("null");
        assertThat(page().one("#rival").text()).contains("We won 5 of 7 closed deals: not enough to speak of a rate.");
        assertThat(page().has("#rival svg")).isFalse();
        met("lost");

        var record = record(script).json();
        var wilson = Wilson.of(5, 8);
        assertThat(record.at("/rate").asDouble()).isEqualTo(.625);
        assertThat(record.at("/low").asDouble()).isEqualTo(wilson.low(), within(1e-12));
        assertThat(record.at("/high").asDouble()).isEqualTo(wilson.high(), within(1e-12));
        assertThat(page().one("#rival").text()).contains("We won 5 of 8 closed deals");
        assertThat(page().has("#rival svg")).isTrue();
    }

    @Test
    void who_led_by_a_criterion_is_counted_over_deals_and_theirs_count_before_our_belief() {
        var ines = script.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
        var theirs = ", 'sayerId': '" + ines + "'";
        for (var ours : new int[] {30, 90}) {
            var deal = met("open");
            var uptime = criterion(deal, ours == 30 ? "Uptime" : "uptime");
            rate(deal, uptime, 0, 100, "");
            rate(deal, uptime, 0, ours, theirs);
            rate(deal, uptime, 1, 60, theirs);
        }
        var level = met("open");
        var uptime = criterion(level, "Uptime");
        rate(level, uptime, 0, 40, ", 'high': 60");
        rate(level, uptime, 1, 50, "");
        var unrated = met("open");
        rate(unrated, criterion(unrated, "Price"), 0, 50, "");

        var criteria = record(script).json().at("/criteria");

        assertThat(criteria.size()).isEqualTo(1);
        assertThat(criteria.at("/0/deals").asInt()).isEqualTo(3);
        assertThat(criteria.at("/0/theyLed").asInt()).isEqualTo(1);
        assertThat(criteria.at("/0/weLed").asInt()).isEqualTo(1);
        assertThat(criteria.at("/0/ratedByTheirs").asInt()).isEqualTo(2);
        assertThat(page().one("#rival tbody tr").text()).contains("they in 1, we in 1, level in 1; of 3", "2 of 3");
    }

    @Test
    void deals_that_the_reader_may_not_see_count_nowhere() {
        var deal = met("won");
        var uptime = criterion(deal, "Uptime");
        rate(deal, uptime, 0, 90, "");
        rate(deal, uptime, 1, 10, "");
        script.ifMatch(script.get(deal).tag()).patch(deal, "{'restricted': true}");
        var outsider = Script.of(app, tokens, people.outsider());

        assertThat(record(outsider).at("/met")).isEqualTo("0");
        assertThat(record(outsider).json().at("/criteria").size()).isZero();
        assertThat(app.as(people.outsider()).get("/accounts/" + kern).has("#rival"))
                .isFalse();
        assertThat(record(Script.of(app, tokens, people.manager())).at("/won")).isEqualTo("1");
    }

    @Test
    void it_is_reached_from_the_matrix_and_from_the_option() {
        var deal = met("open");
        criterion(deal, "Uptime");
        var path = deal.substring("/api/v1".length());
        var record = "/accounts/" + kern + "#rival";

        assertThat(app.as(people.outsider()).get(path + "/criteria").texts(".matrix thead a[href$=#rival]"))
                .containsExactly(name);
        assertThat(app.as(people.seller())
                        .get(path + "/options/" + option(deal, 1))
                        .one(".hint a")
                        .attr("href"))
                .isEqualTo(record);
    }

    @Test
    void of_a_past_day_nothing_is_said_of_it() {
        met("won");

        assertThat(app.as(people.seller())
                        .get("/accounts/" + kern + "?asOf=" + today.date().minusDays(1))
                        .has("#rival"))
                .isFalse();
    }
}
