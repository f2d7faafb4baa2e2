package io.throughline.transition.api;

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
import io.throughline.transition.Plan;
import io.throughline.transition.Side;
import io.throughline.transition.Task;
import io.throughline.transition.Wait;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/// Plans that nobody would make but out of malice or by mistake: each is refused in words, or comes to a right result.
@WebTest
class HostilePlanTest {
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

    WebApp.Browser seller;
    Script script;
    Deal deal;
    String page;
    String api;

    @BeforeEach
    void a_deal() {
        var people = app.people();
        seller = app.as(people.seller());
        script = Script.of(app, tokens, people.seller());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        page = "/deals/" + deal.id();
        api = "/api/v1" + page;
    }

    private static Task task(String name, @Nullable Part part, Side side, int likely, @Nullable Task after) {
        return new Task(
                Ids.next(),
                name,
                side,
                part,
                null,
                likely,
                null,
                false,
                null,
                null,
                null,
                null,
                Task.Progress.NONE,
                after == null ? List.of() : List.of(Wait.forEnd(after.id())),
                1);
    }

    /// Tasks in a line, the order the last but one and the go-live the last.
    private List<Task> line(int length, Side side, int likely) {
        var tasks = new ArrayList<Task>();
        for (var i = 0; i < length; i++) {
            var part = i == length - 1 ? Part.GO_LIVE : i == length - 2 ? Part.ORDER : null;
            tasks.add(task("Step " + i, part, side, likely, i == 0 ? null : tasks.getLast()));
        }
        plans.start(new Plan(Ids.next(), deal.id(), null, null, tasks, 1));
        return tasks;
    }

    private void pin(LocalDate day) {
        var pinned = script.put(api + "/critical-dates/go-live", "{'on': '%s', 'hard': true}".formatted(day));
        assertThat(pinned.status()).as(pinned.body()).isEqualTo(200);
    }

    /// Everything that shows the plan answers.
    private void assertShown() {
        for (var path : List.of(
                "/plan",
                "/plan.csv",
                "/plan.ics",
                "/plan/baseline",
                "/plan/slips",
                "/plan/proposals",
                "/vision",
                "/vision.pdf",
                "/victory",
                "/plan/trial",
                "/plan/template"))
            assertThat(seller.get(page + path).status()).as(path).isEqualTo(200);
        for (var path : List.of("/plan", "/tasks", "/critical-dates", "/vision"))
            assertThat(script.get(api + path).status()).as(path).isEqualTo(200);
    }

    private String table() {
        return seller.get(page + "/plan.csv").body();
    }

    private WebApp.Answer send(byte[] file) {
        return seller.upload(
                page + "/plan/proposals", List.of(new MockMultipartFile("file", "plan.csv", "text/csv", file)));
    }

    private WebApp.Answer proposed(String file) {
        var sent = send(file.getBytes(StandardCharsets.UTF_8));
        assertThat(sent.location()).as(sent.body()).isNotNull();
        return seller.get(String.valueOf(sent.location()));
    }

    @Test
    void where_nobody_ever_works_every_page_answers_and_the_pinned_day_is_missed() {
        var first = today.date().minusDays(400);
        var closures = IntStream.range(0, 100)
                .mapToObj(i -> "{'first': '%s', 'last': '%s', 'why': 'Closed'}"
                        .formatted(first.plusDays(366L * i), first.plusDays(366L * i + 365)))
                .collect(Collectors.joining(",", "[", "]"));
        var closed = script.put(
                "/api/v1/calendars/" + deal.organizationId(),
                "{'weekend': 'saturday-sunday', 'closures': %s}".formatted(closures));
        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
        line(5, Side.BOTH, 3);
        pin(today.date().plusDays(100));

        assertShown();
        assertThat(script.get(api + "/plan").json().at("/pins/0/daysLate").asInt())
                .isPositive();
    }

    @Test
    void a_hard_day_in_the_past_is_missed_and_said_so() {
        line(3, Side.OURS, 5);
        pin(today.date().minusDays(30));

        assertShown();
        assertThat(script.get(api + "/plan").json().at("/pins/0/daysLate").asInt())
                .isGreaterThan(20);
        assertThat(seller.post(page + "/plan/trial", "version", "1", "pin-GO_LIVE", "2099-01-01")
                        .status())
                .as("it is hard")
                .isIn(409, 422);
    }

    @Test
    void a_plan_of_milestones_and_one_of_a_single_task_are_plans() {
        line(4, Side.BOTH, 0);
        pin(today.date().plusDays(30));
        assertShown();

        var template = seller.post(page + "/plan/template", "name", "Points " + Ids.next());
        assertThat(template.status()).isEqualTo(303);
        var other = new WebDeals(deals, organizations, today)
                .open("Quay", app.people().seller());
        plans.start(new Plan(
                Ids.next(), other.id(), null, null, List.of(task("All", Part.GO_LIVE, Side.OURS, 1, null)), 1));
        assertThat(app.as(app.people().administrator())
                        .get("/deals/" + other.id() + "/plan")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void five_hundred_tasks_are_shown_sent_back_and_kept_as_a_template_and_no_one_more_is_taken() {
        line(Plan.MOST_TASKS, Side.BOTH, 10);
        pin(today.date().plusDays(9000));
        assertShown();

        assertThat(seller.post(page + "/plan/tasks", "name", "One more", "side", "OURS", "likely", "1")
                        .status())
                .isEqualTo(422);
        assertThat(script.post(api + "/tasks", "{'name': 'One more', 'side': 'ours', 'likely': 1}")
                        .status())
                .isEqualTo(422);
        var renamed = proposed(table().replace("Step ", "Stage "));
        assertThat(renamed.all("#changes li")).hasSize(Plan.MOST_TASKS);
        var accept = new ArrayList<>(
                List.of("version", renamed.one("input[name=version]").val()));
        for (var box : renamed.all("#changes input[name=task]")) accept.addAll(List.of("task", box.val()));
        var path = renamed.one("#changes form").attr("action");
        assertThat(seller.put(path, accept.toArray(String[]::new)).status()).isEqualTo(303);
        assertThat(plans.find(deal.id()).orElseThrow().tasks())
                .allMatch(task -> task.name().startsWith("Stage "));
        var template = seller.post(page + "/plan/template", "name", "Long " + Ids.next());
        assertThat(app.as(app.people().manager())
                        .get(String.valueOf(template.location()))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "0001-01-01", "2201-01-01", "1899-12-31"})
    void days_that_nobody_means_are_refused_where_they_are_sent(String day) {
        line(3, Side.OURS, 5);
        var id = plans.find(deal.id()).orElseThrow().tasks().getFirst().id();
        var task = script.get(api + "/tasks/" + id);
        for (var field : List.of("notBefore", "begunOn", "doneOn")) {
            var sent = script.ifMatch(task.tag()).patch(api + "/tasks/" + id, "{'%s': '%s'}".formatted(field, day));
            assertThat(sent.status()).as(field + sent.body()).isEqualTo(422);
        }
        assertThat(script.put(api + "/critical-dates/go-live", "{'on': '%s'}".formatted(day))
                        .status())
                .isEqualTo(422);
        assertThat(script.post("/api/v1/absences", "{'first': '%s'}".formatted(day))
                        .status())
                .isEqualTo(422);
        var calendar = "/api/v1/calendars/" + deal.organizationId();
        assertThat(script.put(
                                calendar,
                                "{'weekend': 'sunday', 'closures': [{'first': '%s', 'why': 'x'}]}".formatted(day))
                        .status())
                .isEqualTo(422);
        assertThat(script.put(api + "/victory", "{'measure': 'Minutes'}").status())
                .isEqualTo(200);
        var came = script.ifMatch(script.get(api + "/victory").tag())
                .put(api + "/victory/achievement", "{'on': '%s', 'value': 1}".formatted(day));
        assertThat(came.status()).as(came.body()).isEqualTo(422);
        assertThat(proposed("id,not before\n%s,%s\n".formatted(id, day))
                        .one("#refused")
                        .text())
                .contains("is no day");
        assertThat(seller.put(page + "/plan/days/go-live", "version", "0", "on", day)
                        .status())
                .isEqualTo(422);
        assertShown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1001", "10000", "99999999999", "1.5", "1e3", "٣"})
    void durations_that_no_task_has_are_refused_where_they_are_sent(String days) {
        line(3, Side.OURS, 5);
        var first = plans.find(deal.id()).orElseThrow().tasks().getFirst();
        var form = seller.put(
                page + "/plan/tasks/" + first.id(), "version", "1", "name", "Step 0", "side", "OURS", "likely", days);
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.one("#likely").val()).isEqualTo(days);
        if (!days.equals("٣")) {
            var sent = script.ifMatch("\"1\"").patch(api + "/tasks/" + first.id(), "{'likely': %s}".formatted(days));
            assertThat(sent.status()).as(sent.body()).isIn(400, 422);
        }
        assertThat(proposed("id,likely\n%s,%s\n".formatted(first.id(), days))
                        .one("#refused")
                        .text())
                .contains("is no whole number of days");
        assertThat(plans.find(deal.id()).orElseThrow().tasks().getFirst()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"finish-start", "start-start", "finish-finish", "start-finish"})
    void a_circle_is_refused_of_whichever_kind_and_names_its_tasks(String kind) {
        var tasks = line(3, Side.OURS, 5);
        var wait = "{'waits': [{'onId': '%s', 'kind': '%s', 'lag': -200, 'elapsed': true}]}";
        var uri = api + "/tasks/" + tasks.getFirst().id();
        var circle = script.ifMatch("\"1\"")
                .patch(uri, wait.formatted(tasks.getLast().id(), kind));

        assertThat(circle.status()).as(circle.body()).isEqualTo(422);
        assertThat(circle.body()).contains("Step 0", "Step 1", "Step 2");
        assertThat(script.ifMatch("\"1\"")
                        .patch(uri, wait.formatted(tasks.getFirst().id(), kind))
                        .status())
                .as("for itself")
                .isEqualTo(422);
        assertShown();
    }

    @Test
    void tasks_proposals_and_feeds_of_another_deal_are_not_there() {
        var mine = line(3, Side.OURS, 5);
        var here = deal;
        var table = table();
        a_deal();
        var theirs = line(3, Side.OURS, 5);
        var id = mine.getFirst().id();

        assertThat(seller.get(page + "/plan/tasks/" + id).status()).isEqualTo(404);
        assertThat(seller.put(page + "/plan/tasks/" + id, "version", "1", "name", "x", "side", "OURS", "likely", "1")
                        .status())
                .isEqualTo(404);
        assertThat(seller.get(page + "/plan/tasks/" + id + ".ics").status()).isEqualTo(404);
        assertThat(script.get(api + "/tasks/" + id).status()).isEqualTo(404);
        var wait = script.ifMatch("\"1\"")
                .patch(
                        api + "/tasks/" + theirs.getFirst().id(),
                        "{'waits': [{'onId': '%s', 'kind': 'finish-start'}]}".formatted(id));
        assertThat(wait.status()).as(wait.body()).isEqualTo(422);
        var page = proposed(table);
        assertThat(page.texts("#refused li")).hasSize(3).allMatch(line -> line.contains("No task of this plan"));
        assertThat(page.has("#changes")).isFalse();
        assertThat(plans.find(here.id()).orElseThrow().tasks())
                .isEqualTo(plans.find(here.id()).orElseThrow().tasks());
    }

    @Test
    void tables_of_any_making_are_understood_or_refused_in_words() {
        var first = line(3, Side.OURS, 5).getFirst();
        var id = first.id();
        var row = "%s;7\r\n".formatted(id);
        for (var file : List.of(
                "\uFEFFid;likely\r\n" + row,
                "sep=;\r\nid;likely\r\n" + row,
                "ID ; Likely \r" + row.replace("\n", ""),
                "id;likely;id2\n\n\n" + row.replace("\r", ""),
                "\"id\";\"likely\"\n\"%s\";\"7\"".formatted(id))) {
            var page = proposed(file);
            assertThat(page.texts("#changes dd")).as(file).containsExactly("5 → 7");
        }
        for (var charset : List.of("UTF-16LE", "UTF-16BE", "windows-1252")) {
            var mark = charset.startsWith("UTF") ? "\uFEFF" : "";
            var sent = send((mark + "id,task,likely\n" + id + ",Über €,7\n")
                    .getBytes(java.nio.charset.Charset.forName(charset)));
            assertThat(seller.get(String.valueOf(sent.location())).texts("#changes dd"))
                    .as(charset)
                    .containsExactly("Step 0 → Über €", "5 → 7");
        }
        var formula = proposed("id,task\n%s,=cmd|' /C calc'!A0\n".formatted(id));
        seller.put(
                formula.one("#changes form").attr("action"),
                "version",
                formula.one("input[name=version]").val(),
                "task",
                id.toString());
        assertThat(table()).as("no spreadsheet takes it for one").contains(",'=cmd|' /C calc'!A0,");
        for (var file : List.of(
                new byte[10 << 20],
                "x".repeat(10 << 20).getBytes(StandardCharsets.UTF_8),
                "id,\"likely\n".getBytes(StandardCharsets.UTF_8),
                "\0\0\0".getBytes(StandardCharsets.UTF_8),
                "id,id\n1,2\n".getBytes(StandardCharsets.UTF_8),
                ",".repeat(1 << 20).getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7 \u00e4".getBytes(StandardCharsets.ISO_8859_1))) {
            var refused = send(file);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.has("p.notice.wrong")).isTrue();
        }
        assertThat(script.send("POST", api + "/plan/proposals", "x".repeat(10 << 20))
                        .status())
                .isIn(413, 422);
    }

    @Test
    void numbers_beyond_all_measure_are_refused_or_told_in_few_letters() {
        var wrote = script.put(api + "/victory", "{'measure': 'Minutes', 'unit': 'min'}");
        assertThat(wrote.status()).as(wrote.body()).isEqualTo(200);
        for (var number : List.of("1e400", "1e-400", "1e100000", "123456789012345678901234567890", "-0.0")) {
            var again = script.ifMatch(script.get(api + "/victory").tag())
                    .put(api + "/victory", "{'measure': 'Minutes', 'from': %s, 'to': 1}".formatted(number));
            assertThat(again.status()).as(number + again.body()).isIn(200, 400, 422);
            assertThat(seller.get(page + "/victory").body().length()).isLessThan(100_000);
            assertThat(seller.get(page + "/vision").status()).isEqualTo(200);
            assertThat(seller.get(page + "/vision.pdf").status()).isEqualTo(200);
        }
    }
}
