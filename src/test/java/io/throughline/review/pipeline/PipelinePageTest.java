package io.throughline.review.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.Answer;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.base.FiscalCalendar;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.Verdict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class PipelinePageTest {
    private static final String NAMES = ".pipe .name > a:first-child";

    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    People people;

    @BeforeEach
    void people() {
        people = app.people();
    }

    @Test
    void a_seller_sees_their_own_deals_first_and_all_when_they_ask() {
        add(Shelf.deal("Pump house telemetry", people.seller().id()));
        add(Shelf.deal("Not theirs", people.outsider().id()));

        assertThat(list(people.seller(), "").texts(NAMES)).containsExactly("Pump house telemetry");
        assertThat(list(people.seller(), "owner=all&text=not%20theirs").texts(NAMES))
                .containsExactly("Not theirs");
    }

    @Test
    void a_row_says_what_is_known_of_the_deal_and_what_is_not() {
        var account = account("Ostrava Pumps");
        add(Shelf.deal("Cold store sensors", people.seller().id())
                .of(account)
                .in("Proposal")
                .worth("12500", "EUR")
                .opened(today.date().minusDays(40))
                .closing(today.date().minusDays(3)));
        add(Shelf.deal("Bare deal", people.seller().id()));

        var page = list(people.seller(), "sort=money");

        assertThat(page.texts(NAMES)).containsExactly("Cold store sensors", "Bare deal");
        assertThat(page.texts(".pipe small")).containsExactly("Ostrava Pumps", "Account not known");
        assertThat(page.texts(".pipe .amount")).containsExactly("12,500", "—");
        assertThat(page.one("th[aria-sort=descending]").text()).isEqualTo("Amount, EUR");
        assertThat(page.all(".pipe .close.late")).hasSize(1);
        assertThat(page.all(".pipe svg.line[role=img][aria-label]")).hasSize(2);
        assertThat(page.one(".pipe svg.line").attr("aria-label")).startsWith("Opened ");
        assertThat(page.texts(".pipe .judged"))
                .allSatisfy(verdict -> assertThat(verdict).isNotBlank());
        assertThat(page.texts(".pipe .says .why"))
                .allSatisfy(why -> assertThat(why).isNotBlank());
        assertThat(page.texts(".pipe .owner")).containsOnly("Sela Brandt");
    }

    @Test
    void a_deal_of_whom_something_was_heard_shows_its_stations_and_others_their_dates() {
        var heard = add(Shelf.deal("Heard of", people.seller().id())
                .worth("9", "EUR")
                .opened(today.date().minusDays(40))
                .closing(today.date().plusDays(20)));
        add(Shelf.deal("Not heard of", people.seller().id()).opened(today.date().minusDays(30)));
        assertThat(list(people.seller(), "").has(".pipe .strip use[href=#s2], details .key"))
                .isFalse();

        app.as(people.seller())
                .post("/deals/" + heard.id() + "/evidence", "topic", "NEED", "words", "By May.", "who", "Ada Vint");

        var page = list(people.seller(), "sort=money");
        var strip = page.one(".pipe tbody tr:first-child svg.line.s[role=img]");
        assertThat(strip.select("use").eachAttr("href"))
                .containsExactly("#s0", "#s2", "#s0", "#s0", "#s1", "#s0", "#s0", "#s0", "#now");
        assertThat(strip.select("use").eachAttr("x"))
                .containsExactly("11", "35", "59", "83", "107", "131", "155", "179", "47");
        assertThat(strip.attr("aria-label"))
                .isEqualTo("Needs: stated. Signature: assumed by us. Event, options, concerns, go-live, first victory"
                        + " and reference: not known. Today is between needs and options.");
        assertThat(page.one(".pipe tbody tr:last-child svg.line.s").attr("aria-label"))
                .startsWith("Opened ");
        assertThat(page.all("defs")).hasSize(1);
        assertThat(page.all("defs #s0, defs #s4p")).hasSize(2);
        assertThat(page.all("details .key > li")).hasSize(7);
        var board = app.as(people.seller()).get("/deals/board");
        assertThat(board.texts("li.card:has(use[href=#s2]) small")).containsExactly("Heard of");
        assertThat(board.all("li.card svg.line.s[role=img]")).hasSize(2);
    }

    @Test
    void a_full_page_of_stations_in_trouble_weighs_less_than_100_kb() {
        for (var i = 0; i < 60; i++)
            add(Shelf.deal(
                            "A deal with a name of the usual length, " + i,
                            people.seller().id())
                    .worth("" + i, "EUR")
                    .closing(today.date().minusDays(9)));
        jdbc.sql("update deal_review set stations = :worst")
                .param("worst", "3p@2026-01-01,2p@2026-02-01,1p,2p,3p@2026-03-01,0,0p,0")
                .update();

        for (var query : List.of("", "by=verdict", "by=owner", "by=quarter"))
            assertThat(list(people.seller(), query).bytes()).as(query).isLessThan(100_000);
        assertThat(app.as(people.seller()).get("/deals/board").bytes()).isLessThan(100_000);
    }

    @Test
    void a_restricted_deal_is_in_no_list_count_or_sum_of_an_outsider() {
        add(Shelf.deal("Quiet matter", people.seller().id()).worth("77", "NOK").restricted());

        var query = "owner=" + people.seller().id() + "&by=owner";
        assertThat(list(people.outsider(), query).has(NAMES)).isFalse();
        assertThat(list(people.outsider(), query).body()).doesNotContain("NOK");
        assertThat(list(people.manager(), query).texts(NAMES)).containsExactly("Quiet matter");
        assertThat(list(people.manager(), query).texts(".groups td")).contains("Sela Brandt", "NOK 77");
    }

    @Test
    void sums_stand_for_each_currency_alone_and_what_has_no_amount_is_counted() {
        add(Shelf.deal("One", people.seller().id()).worth("1000", "EUR"));
        add(Shelf.deal("Two", people.seller().id()).worth("500", "EUR"));
        add(Shelf.deal("Three", people.seller().id()).worth("700", "USD"));
        add(Shelf.deal("Four", people.seller().id()));

        var page = list(people.seller(), "");

        assertThat(page.one("#list").text()).isEqualTo("4 deals");
        assertThat(page.one(".pipeline .titled > header p").text())
                .isEqualTo("EUR 1,500 · USD 700 · 1 without an amount");
    }

    @Test
    void each_filter_leaves_what_it_says() {
        var account = account("Brack Logistics");
        add(Shelf.deal("A % sign", people.seller().id())
                .in("Proposal")
                .closing(today.date().minusDays(1)));
        add(Shelf.deal("Other", people.seller().id())
                .of(account)
                .closing(today.date().plusDays(1)));

        assertThat(list(people.seller(), "stage=Proposal").texts(NAMES)).containsExactly("A % sign");
        assertThat(list(people.seller(), "closes=overdue").texts(NAMES)).containsExactly("A % sign");
        assertThat(list(
                                people.seller(),
                                "closes="
                                        + FiscalCalendar.CALENDAR_YEAR
                                                .quarter(today.date().plusDays(1))
                                                .word())
                        .texts(NAMES))
                .contains("Other");
        assertThat(list(people.seller(), "closes=unknown").has(NAMES)).isFalse();
        assertThat(list(people.seller(), "text=%25").texts(NAMES)).containsExactly("A % sign");
        assertThat(list(people.seller(), "text=brack%20log").texts(NAMES)).containsExactly("Other");
        assertThat(list(people.seller(), "status=won").has(NAMES)).isFalse();
        assertThat(list(people.seller(), "phase=unknown").texts(NAMES)).hasSize(2);
        assertThat(list(people.seller(), "phase=EVALUATION").has(NAMES)).isFalse();
        assertThat(list(people.seller(), "verdict=walk-away").has(NAMES)).isFalse();
        assertThat(list(people.seller(), "team=" + people.team().id()).texts(NAMES))
                .hasSize(2);
        assertThat(list(people.manager(), "owner=people").texts(NAMES)).hasSize(2);
    }

    @Test
    void a_text_is_found_in_the_same_deals_by_looking_it_up_and_by_going_along() {
        add(Shelf.deal("Weir gauges", people.seller().id()));
        add(Shelf.deal("Cold store", people.seller().id()).of(account("Upper WEIR 7 %")));
        add(Shelf.deal("Sluice", people.seller().id()).of(account("Lower Dam")));
        var viewer = people.seller();

        for (var text : List.of("weir", "7 %", "weir g"))
            for (var order : List.of("deal", "review"))
                assertThat(found(text, viewer, order, true))
                        .as(text)
                        .isNotEmpty()
                        .isEqualTo(found(text, viewer, order, false));
        assertThat(found("weir", viewer, "review", true)).containsExactly("Cold store", "Weir gauges");
    }

    private List<String> found(String text, Viewer viewer, String order, boolean common) {
        var query = PipelineQuery.of(Map.of("text", text), viewer);
        var sql = PipelineSql.of(
                query,
                viewer,
                order,
                List.of(),
                new PipelineSql.When(today.date(), FiscalCalendar.CALENDAR_YEAR),
                common);
        return jdbc.sql("""
                        select deal.name
                        from deal
                        join deal_review review on review.deal_id = deal.id
                        where %s
                        order by 1""".formatted(sql.where()))
                .params(sql.parameters())
                .query(String.class)
                .list();
    }

    @Test
    void a_verdict_stands_in_lists_where_the_database_has_it() {
        var deal = add(Shelf.deal("Any verdict", people.seller().id()));

        for (var verdict : Verdict.values()) {
            var standing = jdbc.sql("""
                            update deal_review
                            set verdict = :verdict
                            where deal_id = :deal
                            returning standing""").param("verdict", verdict.name()).param("deal", deal.id());
            assertThat(standing.query(Integer.class).single())
                    .as(verdict.word())
                    .isEqualTo(verdict.standing());
            assertThat(list(people.seller(), "verdict=" + verdict.word()).texts(NAMES))
                    .contains("Any verdict");
        }
    }

    @Test
    void nonsense_in_an_address_filters_nothing_and_breaks_nothing() {
        add(Shelf.deal("Still here", people.seller().id()));

        var page = list(
                people.seller(),
                "owner=%27--&team=x&verdict=best&status=?&closes=2026-Q9&phase=P&currency=eur&sort=;drop&by=x&from=AAAA");

        assertThat(page.texts(NAMES)).containsExactly("Still here");
    }

    @Test
    void pages_follow_each_other_and_lead_back() {
        for (var i = 0; i < 60; i++)
            add(Shelf.deal("Deal " + i, people.seller().id()).worth("" + i, "EUR"));

        var first = list(people.seller(), "sort=money");
        assertThat(first.all(NAMES)).hasSize(40);
        assertThat(first.bytes()).isLessThan(100_000);
        assertThat(first.has("a[rel=prev]")).isFalse();
        var second = app.as(people.seller()).get(first.one("a[rel=next]").attr("href"));
        assertThat(second.texts(NAMES)).hasSize(20).endsWith("Deal 0");
        assertThat(second.has("a[rel=next]")).isFalse();
        var back = app.as(people.seller()).get(second.one("a[rel=prev]").attr("href"));
        assertThat(back.texts(NAMES)).isEqualTo(first.texts(NAMES));
    }

    @Test
    void an_empty_pipeline_says_what_goes_there_and_offers_one_act() {
        var nobodys = list(people.outsider(), "");
        assertThat(nobodys.one(".empty strong").text()).isEqualTo("No open deal is yours.");
        assertThat(nobodys.all(".empty a")).hasSize(1);

        var filtered = list(people.outsider(), "stage=Nowhere");
        assertThat(filtered.one(".empty a").attr("href")).isEqualTo("/deals?owner=me");
    }

    @Test
    void a_view_is_kept_for_oneself_or_for_everybody() {
        var seller = app.as(people.seller());
        var name = "Stuck " + UUID.randomUUID();
        seller.post("/deals/views", "name", name, "owner", "me", "closes", "overdue");
        var shared = "Shared " + UUID.randomUUID();
        seller.post("/deals/views", "name", shared, "owner", "me", "sort", "oldest", "shared", "true");

        assertThat(list(people.seller(), "").texts(".views nav a")).contains(name, shared);
        assertThat(list(people.outsider(), "").texts(".views nav a"))
                .contains(shared)
                .doesNotContain(name);
        var link = list(people.seller(), "").page().select(".views nav a:contains(" + name + ")");
        assertThat(link.attr("href")).isEqualTo("/deals?owner=me&closes=overdue");
        assertThat(list(people.seller(), "owner=me&sort=oldest").texts(".views nav a[aria-current=true]"))
                .as("the view is where one is, and no other")
                .containsExactly(shared);
    }

    @Test
    void a_view_without_a_name_is_not_kept_and_says_why() {
        var answer = app.as(people.seller()).post("/deals/views", "name", " ", "closes", "overdue");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.has("details.keep[open] #view-wrong")).isTrue();
        assertThat(answer.one(".keep input[name=closes]").val()).isEqualTo("overdue");
    }

    @Test
    void only_their_own_views_can_be_removed() {
        var seller = app.as(people.seller());
        seller.post("/deals/views", "name", "Mine alone", "owner", "me", "closes", "overdue");
        var remove = list(people.seller(), "owner=me&closes=overdue").one(".views form[action^=/deals/views/]");

        assertThat(app.as(people.outsider()).delete(remove.attr("action")).status())
                .isEqualTo(404);
        assertThat(seller.delete(remove.attr("action")).location()).isEqualTo("/deals");
        assertThat(list(people.seller(), "").texts(".views nav a")).doesNotContain("Mine alone");
    }

    @Test
    void the_board_has_a_column_for_each_phase_with_what_is_not_known_first() {
        add(Shelf.deal("Cold store sensors", people.seller().id()).worth("5", "EUR"));

        var board = app.as(people.seller()).get("/deals/board");

        assertThat(board.texts(".board h2")).hasSize(6).first().isEqualTo("Phase not known 1");
        assertThat(board.all(".board > section:first-child li.card a.edit")).hasSize(1);
        assertThat(board.texts(".board > section:last-child p.mute")).containsExactly("No deal is here.");
        assertThat(app.as(people.outsider())
                        .get("/deals/board?owner=" + people.seller().id())
                        .has("a.edit"))
                .isFalse();
    }

    private Answer list(io.throughline.base.Viewer viewer, String query) {
        return app.as(viewer).get(query.isEmpty() ? "/deals" : "/deals?" + query);
    }

    private Organization account(String name) {
        var account = Organization.named(io.throughline.base.Ids.next(), name);
        organizations.add(account);
        return account;
    }

    private Deal add(Shelf shelf) {
        deals.add(shelf.deal());
        return shelf.deal();
    }
}
