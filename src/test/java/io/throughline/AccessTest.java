package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.AccessTable.Line;
import io.throughline.Routes.Route;
import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Facts;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interactions;
import io.throughline.deals.PlannedInteraction;
import io.throughline.deals.PlannedInteractions;
import io.throughline.deals.Status;
import io.throughline.exchange.upload.Incoming;
import io.throughline.exchange.upload.Uploads;
import io.throughline.identity.Token.Scope;
import io.throughline.identity.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/// Each route, each who: does `access.txt` say what happens? A route that is not in it fails.
@WebTest
class AccessTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    private final AccessTable table = AccessTable.read();
    private WebApp.People people;
    private Map<String, Script> scripts;

    @BeforeEach
    void people() {
        people = app.people();
        scripts = new LinkedHashMap<>();
        scripts.put("stranger", new Script(app.mvc(), null));
        everybody().forEach((who, viewer) -> scripts.put(who, Script.of(app, tokens, viewer)));
        scripts.put("reader", Script.of(app, tokens, people.seller(), Scope.READ));
    }

    private Map<String, Viewer> everybody() {
        var everybody = new LinkedHashMap<String, Viewer>();
        everybody.put("outsider", people.outsider());
        everybody.put("seller", people.seller());
        everybody.put("manager", people.manager());
        everybody.put("administrator", people.administrator());
        return everybody;
    }

    @Test
    void everybody_gets_in_where_they_may_and_nowhere_else() {
        var wrong = new ArrayList<String>();
        for (var route : Routes.of(application)) check(route, wrong);

        assertThat(wrong).as(() -> String.join("\n", wrong)).isEmpty();
    }

    @Test
    void the_table_names_no_route_that_is_gone() {
        var routes = Routes.of(application).stream().map(Route::toString).toList();

        assertThat(routes).containsAll(table.lines().keySet());
    }

    @Test
    void each_route_is_measured_for_itself() {
        var told = application
                .getEnvironment()
                .getRequiredProperty("management.metrics.web.server.max-uri-tags", Integer.class);

        assertThat(told).isGreaterThan(2 * Routes.of(application).size());
    }

    private void check(Route route, List<String> wrong) {
        var line = table.of(route);
        if (line == null) {
            wrong.add(
                    "%s is not in src/test/resources/access.txt. If this is right, put it below its heading:\n= %s\n%s"
                            .formatted(route, words(seen(route, null)), route));
            return;
        }
        var seen = seen(route, line);
        seen.forEach((who, what) -> {
            if (!what.equals(line.expected().get(who)))
                wrong.add("%s: %s was to get %s, and got %s."
                        .formatted(route, who, line.expected().get(who), what));
        });
    }

    private static String words(Map<String, String> seen) {
        return seen.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" | "));
    }

    private Map<String, String> seen(Route route, @Nullable Line line) {
        var seen = new LinkedHashMap<String, String>();
        var askers = route.isForPrograms() ? scripts.keySet() : withoutReader();
        for (var who : askers) {
            if (line != null && !line.harmless() && "in".equals(line.expected().get(who))) continue;
            var body = line == null ? null : line.body();
            seen.put(who, answer(route, who, body));
        }
        return seen;
    }

    /// A fault is said of its route, and doesn't hide those of others.
    private String answer(Route route, String who, @Nullable String body) {
        try {
            return route.isForPrograms() ? overApi(route, who, body) : overPage(route, who, body);
        } catch (AssertionError fault) {
            Throwable reason = fault;
            while (reason.getCause() != null) reason = reason.getCause();
            return "fault " + reason;
        }
    }

    private List<String> withoutReader() {
        return scripts.keySet().stream().filter(who -> !who.equals("reader")).toList();
    }

    private String overApi(Route route, String who, @Nullable String body) {
        var json = route.method().equals("GET") ? null : body == null ? "{}" : body;
        var answer = scripts.get(who).send(route.method(), filled(route), json);
        return said(answer.status(), answer.response().getRedirectedUrl());
    }

    private String overPage(Route route, String who, @Nullable String body) {
        var browser =
                who.equals("stranger") ? app.stranger() : app.as(everybody().get(who));
        var fields = body == null ? new String[0] : body.split("[&=]");
        var path = filled(route);
        var answer = switch (route.method()) {
            case "GET" -> browser.get(path);
            case "PUT" -> browser.put(path, fields);
            case "DELETE" -> browser.delete(path, fields);
            default -> browser.post(path, fields);
        };
        return said(answer.status(), answer.location());
    }

    private static String said(int status, @Nullable String location) {
        if (location != null && location.startsWith("/sign-in")) return "sign-in";
        return switch (status) {
            case 401, 403, 404 -> String.valueOf(status);
            default -> status >= 500 ? "fault " + status : "in";
        };
    }

    private String filled(Route route) {
        var some = SingletonSupplier.of(this::deal);
        return route.filled(variable -> filled(route, variable, some));
    }

    /// @param some a deal of its own, made only where a route names one
    private String filled(Route route, String variable, SingletonSupplier<UUID> some) {
        return switch (variable) {
            case "import" -> route.path().matches(".*/(reading|run)") ? anUpload() : anImport();
            case "line", "role", "product" -> part(variable, some.obtain());
            case "deal", "deals" -> some.obtain().toString();
            case "fact" -> fact(some.obtain()).toString();
            case "interaction" -> interaction(some.obtain()).toString();
            case "planned" -> planned(some.obtain()).toString();
            case "stakeholder" -> personOf(part("role", some.obtain()));
            case "criterion", "option", "rating", "weighting" -> ofTheChoice(variable, some.obtain());
            case "template", "decision-templates" -> aTemplate();
            case "account", "accounts" -> made("organization");
            case "person", "people" -> made("person");
            case "user", "users" ->
                app.person("Rafe Lind", io.throughline.base.Role.SELLER, null)
                        .id()
                        .toString();
            case "team", "teams" -> people.team().id().toString();
            case "imports" -> anImport();
            case "part" -> "cost";
            case "first" -> "2027-12-20";
            case "rules" -> "quiet";
            case "edition" -> "1";
            case "phase" -> "recognition";
            case "lens" -> "meddpicc";
            case "word", "build" -> "none";
            default -> Ids.next().toString();
        };
    }

    private UUID deal() {
        var id = Ids.next();
        application
                .getBean(Deals.class)
                .add(new Deal(
                        id,
                        "Quiet yard",
                        null,
                        null,
                        people.seller().id(),
                        null,
                        Status.OPEN,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Deal.NextStep.NONE,
                        null,
                        null,
                        null,
                        Deal.Lane.VALUE,
                        true,
                        null,
                        1));
        return id;
    }

    private UUID fact(UUID deal) {
        var id = Ids.next();
        application
                .getBean(Facts.class)
                .add(
                        deal,
                        new Fact(
                                id,
                                FactKind.SYMPTOM,
                                "",
                                Fact.Answer.KNOWN,
                                "It is slow.",
                                null,
                                null,
                                null,
                                null,
                                LocalDate.of(2026, 3, 3),
                                null,
                                List.of()));
        return id;
    }

    private UUID interaction(UUID deal) {
        var id = Ids.next();
        application
                .getBean(Interactions.class)
                .add(
                        deal,
                        new Interaction(
                                id,
                                LocalDate.of(2026, 3, 3),
                                Channel.CALL,
                                null,
                                Interaction.Direction.OURS,
                                "A call",
                                null,
                                List.of()));
        return id;
    }

    private UUID planned(UUID deal) {
        var id = Ids.next();
        application
                .getBean(PlannedInteractions.class)
                .add(
                        deal,
                        new PlannedInteraction(
                                id, LocalDate.of(2099, 3, 3), Channel.CALL, null, "Who decides", List.of(), 1));
        return id;
    }

    private String made(String table) {
        var id = Ids.next();
        jdbc.sql("insert into %s (id, name) values (:id, 'Harrow')".formatted(table))
                .param("id", id)
                .update();
        return id.toString();
    }

    private String anUpload() {
        var file = new ByteArrayResource(
                "opportunity_id,account,deal_stage\nX1,Harrow,Won\n".getBytes(StandardCharsets.UTF_8));
        return switch (application.getBean(Uploads.class).bring(List.of(new Incoming("deals.csv", file)))) {
            case Uploads.Brought.Kept(var id) -> id.toString();
            case Uploads.Brought.Refused refused -> throw new AssertionError(refused);
        };
    }

    private String part(String what, UUID deal) {
        return switch (what) {
            case "product" -> made("product");
            case "line" -> partOf(deal, "deal_line", "product");
            default -> partOf(deal, "contact_role", "person");
        };
    }

    private String partOf(UUID deal, String table, String of) {
        var id = Ids.next();
        jdbc.sql("insert into %1$s (id, deal_id, %2$s_id) values (:id, :deal, :of)".formatted(table, of))
                .param("id", id)
                .param("deal", deal)
                .param("of", UUID.fromString(made(of)))
                .update();
        return id.toString();
    }

    private String personOf(String role) {
        return jdbc.sql("select person_id from contact_role where id = :role")
                .param("role", UUID.fromString(role))
                .query((row, number) -> row.getString("person_id"))
                .single();
    }

    private String ofTheChoice(String what, UUID deal) {
        var made = Map.of("criterion", Ids.next(), "option", Ids.next(), "rating", Ids.next(), "weighting", Ids.next());
        jdbc.sql("""
                        with a_criterion as (
                            insert into criterion (id, deal_id, words)
                            values (:criterion, :deal, 'Uptime')
                            returning id
                        ), an_option as (
                            insert into choice_option (id, deal_id, kind)
                            values (:option, :deal, 'IN_HOUSE')
                            on conflict do nothing
                            returning id
                        ), a_weighting as (
                            insert into weighting (id, deal_id, sayer_id, method, happened_on, channel)
                            values (:weighting, :deal, :person, 'RANKS', '2026-03-03', 'CALL')
                        )
                        insert into rating (id, criterion_id, option_id, low, high, happened_on, channel)
                        select :rating, a_criterion.id, an_option.id, 40, 60, '2026-03-03', 'CALL'
                        from a_criterion, an_option""")
                .param("deal", deal)
                .param("person", UUID.fromString(made("person")))
                .params(made)
                .update();
        return made.get(what).toString();
    }

    private String aTemplate() {
        var id = Ids.next();
        jdbc.sql("""
                        with a_template as (
                            insert into decision_template (id) values (:id) returning id
                        )
                        insert into decision_template_edition (id, template_id, edition, name, problem, made_on)
                        select next_id(), id, 1, 'Gates', 'Waiting at the gate', '2026-03-03'
                        from a_template""").param("id", id).update();
        return id.toString();
    }

    private String anImport() {
        var id = Ids.next();
        jdbc.sql("insert into import (id, summary) values (:id, cast(:summary as jsonb))")
                .param("id", id)
                .param("summary", """
                        {"id": "%s", "dryRun": false, "files": [], "takenFor": [], "unresolved": [], "conflicts": [],
                         "notes": []}""".formatted(id))
                .update();
        return id.toString();
    }
}
