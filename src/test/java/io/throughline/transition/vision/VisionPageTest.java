package io.throughline.transition.vision;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import io.throughline.review.WebDeals;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.Task;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The page that is shared with the customer, in a browser without scripts.
@WebTest
class VisionPageTest {
    private static final String SECRET = "Zebrafish";

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    DealPlans plans;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    WebApp.Browser seller;
    Deal deal;
    String path;

    @BeforeEach
    void a_deal() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Upsell with margin", people.seller());
        path = "/deals/" + deal.id() + "/vision";
    }

    private LocalDate goLive() {
        return today.date().plusDays(210).with(DayOfWeek.WEDNESDAY);
    }

    private void heard(String topic, String words, String who, String... more) {
        var fields = new java.util.ArrayList<>(List.of("topic", topic, "words", words, "who", who));
        fields.addAll(List.of(more));
        var answer = seller.post("/deals/" + deal.id() + "/evidence", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private void whole() {
        heard("NEED", "Trucks wait ninety minutes at the gate", "Mira Holm");
        heard("CONSEQUENCE", "We pay the hauliers for it", "Odd Brekke");
        heard("EVENT_DATE", "The old gate's contract ends", "Mira Holm", "day", goLive().toString());
        heard(
                "EVENT_RESULT",
                "Two thirds of the waiting gone in a year",
                "Mira Holm",
                "from",
                "90",
                "to",
                "30",
                "unit",
                "minutes");
        var day = goLive().plusDays(28).toString();
        seller.post("/deals/" + deal.id() + "/plan", "goLive", goLive().toString(), "victory", day);
        seller.put(
                "/deals/" + deal.id() + "/victory",
                "version",
                "0",
                "byVersion",
                "1",
                "measure",
                "Minutes at gate 3",
                "from",
                "90",
                "to",
                "60",
                "unit",
                "minutes",
                "by",
                day,
                "witness",
                "Mira Holm",
                "audience",
                "the hauliers",
                "announcement",
                "An hour is enough",
                "agreedBy",
                "Mira Holm");
    }

    private Task task(Part part) {
        return plans.find(deal.id()).orElseThrow().task(part).orElseThrow();
    }

    private void over(Part part, LocalDate on) {
        plans.change(deal.id(), task(part).with(new Task.Progress(null, on)), null);
    }

    private String day(LocalDate day) {
        return io.throughline.web.Wording.ENGLISH.day(day);
    }

    @Test
    void it_tells_from_todays_pain_over_the_steps_and_the_first_victory_to_the_full_return() {
        whole();
        var page = seller.get(path);

        assertThat(page.one("#sheet h2").text()).isEqualTo(deal.organization() + ": from today to the full return");
        assertThat(page.one("#sheet-lead").text()).startsWith("Live on " + day(goLive()) + ". For that day, sign by ");
        assertThat(page.texts("#pain blockquote"))
                .containsExactly(
                        "Trucks wait ninety minutes at the gate",
                        "We pay the hauliers for it",
                        "The old gate's contract ends");
        assertThat(page.texts("#pain figcaption")).first().asString().startsWith("Mira Holm, ");
        assertThat(page.one("#pain .due strong").text()).isEqualTo("Your day: " + day(goLive()));
        assertThat(page.texts("#steps li .what"))
                .contains("Legal together", "Training together", "First victory together");
        assertThat(page.one("#dip").text()).contains("for up to 4 weeks people are learning");
        assertThat(page.one("#first .sheet-number").text()).isEqualTo("from 90 to 60 minutes");
        assertThat(page.one("#first").text())
                .contains("Minutes at gate 3", "agreed with you", "Mira Holm tells the hauliers.", "An hour is enough");
        assertThat(page.one("#return").text()).contains("from 90 to 30 minutes", "Two thirds of the waiting gone");
        assertThat(page.texts(".road-stops strong"))
                .containsExactly("Today", "Sign by", "Go-live", "First victory", "Full return");
        assertThat(page.one(".road-picture").attr("aria-label")).contains("Go-live " + day(goLive()));
        assertThat(page.has("#whole")).isTrue();
    }

    @Test
    void what_is_missing_is_said_beside_the_page_and_never_on_it() {
        var page = seller.get(path);

        assertThat(page.texts("#gaps li"))
                .contains(
                        "missing: a need, in the words of one of theirs",
                        "missing: the day of the go-live",
                        "missing: the first victory");
        assertThat(page.all("#gaps a"))
                .allSatisfy(
                        gap -> assertThat(seller.get(gap.attr("href")).status()).isEqualTo(200));
        assertThat(page.one("#sheet").text()).doesNotContain("missing", "unknown", "—");
        assertThat(page.has("#pain")).isFalse();
        assertThat(page.has(".road-picture")).isFalse();
        seller.put("/deals/" + deal.id() + "/victory", "version", "0", "byVersion", "0", "measure", "Noise");
        assertThat(seller.get(path).texts("#gaps li"))
                .contains(
                        "missing: the number that the first victory comes to",
                        "missing: who of theirs announces the first victory",
                        "missing: their agreement to the first victory; the page calls it proposed");
        assertThat(seller.get(path).one("#first").text()).contains("proposed for you to agree to");
    }

    @Test
    void a_plan_that_is_too_late_is_told_to_us_and_no_past_day_is_asked_of_the_customer() {
        seller.post(
                "/deals/" + deal.id() + "/plan",
                "goLive",
                today.date().plusDays(30).toString());
        var page = seller.get(path);

        assertThat(page.texts("#gaps li")).anyMatch(gap -> gap.startsWith("the plan can’t keep a pinned day"));
        assertThat(page.one("#sheet-lead").text())
                .isEqualTo("Live on " + day(today.date().plusDays(30)) + ".");
        assertThat(page.one("#sheet").text()).doesNotContain("late", "slack", "chance", "%", "Sign by");
    }

    @Test
    void what_only_we_believe_is_not_on_it() {
        seller.post("/deals/" + deal.id() + "/evidence", "topic", "NEED", "words", SECRET + " needs a push");
        heard("EVENT_OWNER", "She signs for " + SECRET, "Mira Holm");
        heard("SYMPTOM", SECRET + " is slow", "Mira Holm");
        heard("CLOSE_DATE", SECRET + " by then", "Mira Holm", "day", goLive().toString());
        var cost = Script.of(app, tokens, people.seller())
                .post(
                        "/api/v1/deals/" + deal.id() + "/facts",
                        "{'kind': 'event-cost', 'words': '%s a day', 'measure': {'to': 4000, 'unit': 'EUR'}}"
                                .formatted(SECRET));
        assertThat(cost.status()).as(cost.body()).isEqualTo(201);

        assertThat(facts()).as("they are on file").isGreaterThan(3);
        assertNothingSecret();
    }

    private int facts() {
        return jdbc.sql("select count(*) from fact where deal_id = :deal")
                .param("deal", deal.id())
                .query(Integer.class)
                .single();
    }

    private void assertNothingSecret() {
        assertThat(seller.get(path).body()).doesNotContain(SECRET);
        assertThat(Script.of(app, tokens, people.seller()).get("/api/v1" + path).body())
                .doesNotContain(SECRET);
    }

    @Test
    void nothing_that_is_for_the_team_alone_is_on_it() {
        whole();
        var mira = jdbc.sql("select id from person where name = 'Mira Holm' and organization_id = :account")
                .param("account", deal.organizationId())
                .query(UUID.class)
                .single();
        var ours = "/api/v1/deals/" + deal.id();
        Script.of(app, tokens, people.seller())
                .post(ours + "/stakeholders", "{'personId': '%s', 'influence': 4}".formatted(mira));
        for (var sent : List.of(
                Map.entry(
                        "/stakeholders/" + mira + "/claims",
                        "{'kind': 'reason', 'evidence': {'channel': 'call', 'words': 'Zebrafish claim'}}"),
                Map.entry(
                        "/hypotheses",
                        "{'personId': '%s', 'probability': 0.5, 'question': 'Zebrafish?', 'askBy': '2099-05-01'}"),
                Map.entry(
                        "/coach-statements",
                        "{'personId': '%s', 'words': 'Zebrafish says', 'channel': 'call', 'checkOn': '2099-05-01'}"))) {
            var answer = Script.of(app, tokens, people.seller())
                    .with("Idempotency-Key", Ids.next().toString())
                    .post(ours + sent.getKey(), sent.getValue().formatted(mira));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }
        var page = "/deals/" + deal.id();
        var fear = new String[] {
            "holder", "Mira Holm", "kind", "TRUST", "severity", "MILD", "words", SECRET, "who", "Mira Holm"
        };
        assertThat(seller.post(page + "/concerns", fear).status()).isEqualTo(303);
        seller.post(page + "/concern-signals", "kind", "PRICE", "words", SECRET, "who", "Mira Holm");
        seller.post(page + "/end-game/people", "who", "Mira Holm", "answer", SECRET);
        seller.put(page + "/plan/days/go-live", "version", "1", "on", goLive().toString(), "why", SECRET);
        seller.put(page + "/next-step", "words", SECRET);

        assertNothingSecret();
        var sheet = seller.get(path).one("#sheet").text();
        assertThat(sheet)
                .doesNotContain("Upsell with margin", "48,000", people.seller().name());
    }

    @Test
    void whoever_helps_us_as_a_coach_is_not_named_to_their_colleagues() {
        heard("NEED", "Trucks wait ninety minutes at the gate", "Mira Holm");
        var mira = jdbc.sql("select id from person where name = 'Mira Holm' and organization_id = :account")
                .param("account", deal.organizationId())
                .query(UUID.class)
                .single();
        Script.of(app, tokens, people.seller())
                .post("/api/v1/deals/" + deal.id() + "/stakeholders", "{'personId': '%s'}".formatted(mira));
        Script.of(app, tokens, people.seller())
                .post(
                        "/api/v1/deals/" + deal.id() + "/coach-statements",
                        "{'personId': '%s', 'words': 'They meet on the 3rd', 'channel': 'call', 'checkOn': '2099-05-01'}"
                                .formatted(mira));

        assertThat(seller.get(path).one("#pain figcaption").text()).startsWith("one of you, ");
    }

    @Test
    void words_of_theirs_that_hold_markup_stay_words() {
        heard("NEED", "<b>Less</b> & \"quieter\"", "Mira <i>Holm</i>");

        assertThat(seller.get(path).one("#pain blockquote").text()).isEqualTo("<b>Less</b> & \"quieter\"");
        assertThat(seller.get(path).has("#pain b, #pain i")).isFalse();
    }

    @Test
    void it_is_the_same_page_after_the_signature_and_tells_how_far_it_is() {
        whole();
        over(Part.LEGAL, today.date().minusDays(9));
        over(Part.ORDER, today.date().minusDays(2));
        var page = seller.get(path);

        assertThat(page.one("#sheet-lead").text())
                .isEqualTo("Signed on " + day(today.date().minusDays(2)) + ". Live on " + day(goLive()) + ".");
        assertThat(page.one("#progress").text()).isEqualTo("2 of 10 steps are done.");
        assertThat(page.texts("#steps li.done .when"))
                .contains("done " + day(today.date().minusDays(2)));
        assertThat(page.texts(".road-stops strong"))
                .startsWith("Signed", "Today")
                .doesNotContain("Sign by");

        over(Part.GO_LIVE, today.date());
        seller.put(
                "/deals/" + deal.id() + "/victory/achievement",
                "version",
                "1",
                "on",
                today.date().toString(),
                "value",
                "55",
                "words",
                "Fifty-five, and no queue");
        var live = seller.get(path);
        assertThat(live.one("#sheet-lead").text()).isEqualTo("Live since " + day(today.date()) + ".");
        assertThat(live.one("#first").text())
                .contains("55 minutes instead of 90", "It came on", "Fifty-five, and no queue")
                .doesNotContain("An hour is enough");
    }

    @Test
    void of_a_long_plan_the_main_steps_are_told_and_how_many_more_there_are() {
        whole();
        for (var i = 0; i < 5; i++)
            seller.post("/deals/" + deal.id() + "/plan/tasks", "name", "Aside " + i, "side", "OURS", "likely", "1");
        var page = seller.get(path);

        assertThat(page.texts("#steps li")).hasSize(MainSteps.MOST);
        assertThat(page.one(".sheet-more").text()).isEqualTo("And 5 steps more in the plan.");
        assertThat(page.texts("#steps li .what")).noneMatch(step -> step.startsWith("Aside"));
    }

    @Test
    void whoever_sees_the_deal_may_look_and_nobody_else_knows_of_it() {
        whole();
        var outsider = app.as(people.outsider());
        assertThat(outsider.get(path).status()).isEqualTo(200);
        assertThat(outsider.get(path).has("#gaps a")).isFalse();

        jdbc.sql("update deal set restricted = true where id = :deal")
                .param("deal", deal.id())
                .update();
        assertThat(outsider.get(path).status()).isEqualTo(404);
        assertThat(outsider.get(path + ".pdf").status()).isEqualTo(404);
        assertThat(app.stranger().get(path).location()).contains("/sign-in");
        assertThat(Script.of(app, tokens, people.outsider())
                        .get("/api/v1" + path)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void scripts_read_the_same() {
        whole();
        var vision = Script.of(app, tokens, people.seller()).get("/api/v1" + path);

        assertThat(vision.status()).as(vision.body()).isEqualTo(200);
        assertThat(vision.at("/pain/0/words")).isEqualTo("Trucks wait ninety minutes at the gate");
        assertThat(vision.at("/pain/0/saidBy")).isEqualTo("Mira Holm");
        assertThat(vision.at("/pain/0/about")).isEqualTo("need");
        assertThat(vision.at("/goLive")).isEqualTo(goLive().toString());
        assertThat(vision.json().at("/steps").size()).isEqualTo(10);
        assertThat(vision.at("/victory/agreed")).isEqualTo("true");
        assertThat(vision.at("/expected/to")).isEqualTo("30");
        assertThat(vision.json().at("/missing").size()).isZero();
    }
}
