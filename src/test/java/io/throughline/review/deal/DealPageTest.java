package io.throughline.review.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class DealPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

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
    void a_fresh_deal_shows_what_its_dates_say_and_asks_for_the_rest() {
        var deal = some.open("Bearings for line four", people.seller());
        var page = app.as(people.seller()).get("/deals/" + deal.id());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).containsExactly("Bearings for line four");
        assertThat(page.texts(".head .facts dd")).contains("EUR 48,000", "not asked", "Proposal", "Sela Brandt");
        assertThat(page.one("[data-key=capture]").attr("href")).isEqualTo("/deals/" + deal.id() + "/evidence/new");
        assertThat(page.one("svg.known-dates").attr("aria-label")).startsWith("Opened");
        assertThat(page.all("#event .fact")).hasSize(5);
        assertThat(page.bytes()).isLessThan(100_000);
    }

    @Test
    void once_a_station_is_known_the_line_shows_all_eight() {
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
        var page = app.as(people.seller()).get("/deals/" + deal.id());

        assertThat(page.all("svg.wide a")).hasSize(8);
        assertThat(page.all("ol.tall li a")).hasSize(8);
        assertThat(page.one("svg.wide desc").text()).contains("Needs: stated.", "Signature: assumed by us.");
        assertThat(page.one("svg.wide a[href=#needs]").attr("aria-label")).startsWith("Needs: stated");
        assertThat(page.has("svg.known-dates")).isFalse();
    }

    @Test
    void a_past_day_shows_what_stood_then_and_lets_nothing_be_changed() {
        var deal = some.open("Bearings for line four", people.seller());
        var path = "/deals/" + deal.id();
        app.as(people.seller())
                .post(path + "/evidence", "topic", "NEED", "words", "We must halve it.", "who", "Ada Vint");
        var page = app.as(people.seller()).get(path + "?asOf=" + today.date().minusDays(10));

        assertThat(page.one(".notice.past a").attr("href")).isEqualTo(path);
        assertThat(page.has("#needs .fact")).isFalse();
        assertThat(page.has("[data-key=capture]")).isFalse();
        assertThat(page.has("main form[method=post]")).isFalse();
        assertThat(page.has("details.asof[open] #asOf")).isTrue();
        assertThat(app.as(people.seller()).get(path).has("details.asof:not([open]) #asOf"))
                .isTrue();
        assertThat(app.as(people.seller())
                        .get(path + "?asOf=" + today.date().minusDays(400))
                        .status())
                .isEqualTo(404);
        assertThat(app.as(people.seller()).get(path + "?asOf=soon").status()).isEqualTo(400);
    }

    @Test
    void nobody_outside_finds_a_restricted_deal_by_any_path() {
        var deal = some.restricted("Kestrel takeover " + Ids.next(), people);
        var path = "/deals/" + deal.id();
        var outsider = app.as(people.outsider());

        for (var get : List.of("", "/edit", "/evidence/new", "?asOf=" + today.date()))
            assertThat(outsider.get(path + get).status()).as(get).isEqualTo(404);
        for (var post : List.of("/evidence", "/interactions", "/members"))
            assertThat(outsider.post(path + post, "words", "x").status())
                    .as(post)
                    .isEqualTo(404);
        assertThat(outsider.put(path, "name", "x").status()).isEqualTo(404);
        assertThat(outsider.put(path + "/facts/" + Ids.next() + "/end").status())
                .isEqualTo(404);
        assertThat(outsider.delete(path + "/members/" + people.seller().id()).status())
                .isEqualTo(404);
        assertThat(outsider.get("/search?q=kestrel").body()).doesNotContain(deal.name());
        assertThat(outsider.get("/accounts/" + deal.organizationId()).body()).doesNotContain(deal.name());
        assertThat(app.as(people.manager()).get(path).one(".tag").text()).isEqualTo("Restricted");
    }

    @Test
    void what_is_edited_stands_on_the_page_with_its_change() {
        var deal = some.open("Bearings for line four", people.seller());
        var path = "/deals/" + deal.id();
        var answer = edit(path, deal.version(), "Bearings for line five", "52000", "Negotiation");

        assertThat(answer.status()).isEqualTo(303);
        var page = app.as(people.seller()).get(path);
        assertThat(page.one("h1").text()).isEqualTo("Bearings for line five");
        assertThat(page.texts("#changes tr")).anyMatch(row -> row.contains("Proposal → Negotiation"));
        assertThat(page.texts(".head .facts dd")).contains("EUR 52,000");
    }

    @Test
    void the_second_of_two_editors_sees_what_changed_and_keeps_their_words() {
        var deal = some.open("Bearings for line four", people.seller());
        var path = "/deals/" + deal.id();
        edit(path, deal.version(), "Bearings for line five", "52000", "Negotiation");
        var second = edit(path, deal.version(), "Bearings for line six", "50000", "Proposal");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.one("#name").val()).isEqualTo("Bearings for line six");
        assertThat(second.one("#name-now").text()).isEqualTo("Now it says: Bearings for line five");
        assertThat(second.one("[role=alert]").text()).startsWith("Sela Brandt has changed this deal");
        var version = second.one("input[name=version]").val();
        assertThat(edit(path, Integer.parseInt(version), "Bearings for line six", "50000", "Proposal")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void what_can_not_be_read_comes_back_with_its_words() {
        var deal = some.open("Bearings for line four", people.seller());
        var answer = edit("/deals/" + deal.id(), deal.version(), "", "a lot", "Proposal");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#amount").val()).isEqualTo("a lot");
        assertThat(answer.texts(".wrong[id]")).contains("A deal needs a name.");
        assertThat(deals.find(deal.id())).contains(deal);
    }

    @Test
    void a_colleague_joins_the_team_and_leaves_it() {
        var deal = some.open("Bearings for line four", people.seller());
        var path = "/deals/" + deal.id();
        var name = "Ilse " + Ids.next();
        var colleague = app.person(name, io.throughline.base.Role.SELLER, null);

        assertThat(app.as(colleague).get(path + "/edit").status()).isEqualTo(403);
        app.as(people.seller()).post(path + "/members", "member", name);
        assertThat(app.as(colleague).get(path + "/edit").texts(".members bdi")).containsExactly(name);
        app.as(people.seller()).delete(path + "/members/" + colleague.id());
        assertThat(app.as(colleague).get(path + "/edit").status()).isEqualTo(403);
        assertThat(app.as(people.seller())
                        .post(path + "/members", "member", "Nobody such")
                        .status())
                .isEqualTo(422);
    }

    private WebApp.Answer edit(String path, int version, String name, String amount, String stage) {
        return app.as(people.seller())
                .put(
                        path,
                        "version",
                        "" + version,
                        "name",
                        name,
                        "amount",
                        amount,
                        "currency",
                        "EUR",
                        "stage",
                        stage,
                        "owner",
                        "Sela Brandt");
    }
}
