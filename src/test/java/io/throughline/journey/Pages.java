package io.throughline.journey;

import io.throughline.Routes;
import io.throughline.base.Viewer;
import io.throughline.deals.BulkChange;
import io.throughline.deals.BulkChanges;
import io.throughline.exchange.upload.Incoming;
import io.throughline.exchange.upload.Uploads;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Examples of every page, by its route, on the worked example; a route that is a page has one at least.
final class Pages {
    /// What answers with a file, or only leads elsewhere, and pages that stand for a moment between two others.
    private static final List<String> NO_PAGE = List.of(
            "/",
            "/actuator/health",
            "/actuator/prometheus",
            "/assets/{build}/app.css",
            "/audit/export",
            "/deals/{id}/plan.csv",
            "/deals/{id}/plan.ics",
            "/deals/{id}/plan/tasks/{task}.ics",
            "/deals/{id}/plan/trial",
            "/deals/{id}/vision.pdf",
            "/error",
            "/first-run",
            "/imports/{id}/progress",
            "/openapi.json",
            "/openapi.json.yaml",
            "/plans/{word}.ics",
            "/sign-in/code",
            "/unsent");

    private final ApplicationContext application;
    private final JdbcClient jdbc;
    private final Viewer viewer;
    private final Map<String, List<String>> byRoute = new LinkedHashMap<>();

    private Pages(ApplicationContext application, Viewer viewer) {
        this.application = application;
        this.jdbc = application.getBean(JdbcClient.class);
        this.viewer = viewer;
    }

    /// @param viewer an administrator
    static Pages of(ApplicationContext application, Viewer viewer) {
        var pages = new Pages(application, viewer);
        pages.ofDeals();
        pages.ofAccounts();
        pages.ofImports();
        pages.ofRules();
        pages.ofAdministration();
        pages.ofOneself();
        return pages;
    }

    List<String> paths() {
        return byRoute.values().stream().flatMap(List::stream).toList();
    }

    /// The first example of each.
    List<String> firsts() {
        return byRoute.values().stream().map(List::getFirst).toList();
    }

    /// All examples but the first of each: the same templates, filled in other ways.
    List<String> others() {
        return byRoute.values().stream()
                .flatMap(examples -> examples.stream().skip(1))
                .toList();
    }

    /// Routes of pages of which there is no example.
    List<String> missing() {
        return Routes.of(application).stream()
                .filter(route -> route.method().equals("GET") && !route.isForPrograms())
                .map(Routes.Route::path)
                .filter(path -> !NO_PAGE.contains(path) && !byRoute.containsKey(path))
                .toList();
    }

    private void page(String route, String... paths) {
        byRoute.put(route, paths.length == 0 ? List.of(route) : List.of(paths));
    }

    private void ofDeals() {
        var named = "/deals/"
                + one("select id from deal where name_made = false and status = 'OPEN' order by name limit 1");
        var won = "/deals/" + one("select id from deal where status = 'WON' order by name limit 1");
        var told = "/deals/" + told();
        page("/today");
        page(
                "/deals",
                "/deals",
                "/deals?by=phase",
                "/deals?by=quarter&sort=amount",
                "/deals?text=nothing-is-called-so",
                "/deals?status=won");
        page("/deals/board", "/deals/board", "/deals/board?by=phase");
        page("/deals/{id}", named, told, won, told + "?asOf=" + lastWeek());
        var knocked = one("select deal_id from deal_review where findings @> '[{\"id\": \"knock-out\"}]' limit 1");
        var wired = one("select deal_id from tripwire where answered_on is null limit 1");
        page(
                "/deals/{id}/qualification",
                told + "/qualification",
                "/deals/" + knocked + "/qualification",
                "/deals/" + wired + "/qualification",
                won + "/qualification");
        page("/deals/{id}/team", "/deals/" + crowd() + "/team", told + "/team", named + "/team");
        page("/deals/{id}/team/{stakeholder}", member(), member() + "?asOf=" + lastWeek());
        ofConcerns(told, won);
        var planned = new Planned(application, told.substring("/deals/".length()));
        planned.write();
        page("/deals/{id}/plan", planned.path(), named + "/plan", won + "/plan");
        page("/deals/{id}/plan/baseline", told + "/plan/baseline", told + "/plan/baseline?asOf=" + lastWeek());
        var agreed = one("select id from baseline where '/deals/' || deal_id = '" + told + "' limit 1");
        page("/deals/{id}/plan/baselines/{baseline}", told + "/plan/baselines/" + agreed);
        page("/deals/{id}/plan/slips", told + "/plan/slips");
        page("/deals/{id}/plan/template", told + "/plan/template");
        page("/plan-templates");
        page("/plan-templates/{planTemplate}", "/plan-templates/" + planned.template());
        page(
                "/deals/{id}/plan/tasks/{task}",
                told + "/plan/tasks/" + one("select id from plan_task where part = 'LEGAL' limit 1"));
        planned.won();
        page("/deals/{id}/victory", told + "/victory", named + "/victory", won + "/victory");
        page("/deals/{id}/vision", told + "/vision", named + "/vision", won + "/vision");
        ofProposals(planned);
        page("/deals/{id}/edit", told + "/edit");
        page(
                "/deals/{id}/{field:expected-close|stage|next-step}",
                told + "/stage",
                told + "/next-step",
                told + "/expected-close");
        page("/deals/{id}/evidence/new", told + "/evidence/new", told + "/evidence/new?topic=EVENT_COST");
        page("/deals/{id}/changes", told + "/changes");
        page("/deals/{id}/replay", told + "/replay", won + "/replay");
        page(
                "/deals/{deal}/lenses/{lens}",
                told + "/lenses/meddpicc",
                told + "/lenses/blue-sheet",
                named + "/lenses/tas-20");
        var chosen = new Chosen(application, UUID.fromString(told()));
        var earlier = earlier();
        page("/decision-templates");
        page("/decision-templates/{template}", earlier.template());
        page(
                "/deals/{id}/criteria",
                earlier.lost(),
                earlier.taking(),
                named + "/criteria",
                told + "/criteria",
                told + "/criteria?by=us",
                told + "/criteria?by=" + chosen.person(),
                won + "/criteria");
        page("/deals/{id}/criteria/{criterion}", told + "/criteria/" + chosen.criterion());
        page("/deals/{id}/options/{option}", told + "/options/" + chosen.rival());
        page(
                "/deals/{id}/vulnerabilities",
                told + "/vulnerabilities",
                told + "/vulnerabilities?asOf=" + lastWeek(),
                won + "/vulnerabilities");
        page("/deals/{id}/weightings", told + "/weightings", told + "/weightings?by=" + chosen.person());
        page("/interactions/files");
        page("/deals/{id}/interactions/files", told + "/interactions/files");
        page("/deals/{id}/planned/new", told + "/planned/new");
        page("/deals/{id}/planned/{planned}", planned());
        page("/deals/{id}/planned/{planned}/edit", planned() + "/edit");
        var all = "field=stage&value=Proposal&all="
                + one("select string_agg(id::text, ',') from deal where status = 'OPEN'");
        page("/deals/changes/new", "/deals/changes/new?" + all);
        page("/deals/changes/{id}", "/deals/changes/" + bulk());
    }

    private String absence(String person) {
        return jdbc.sql("""
                        insert into absence (id, person_id, first_on, last_on)
                        values (next_id(), cast(:person as uuid), '2099-08-03', '2099-08-14')
                        returning id""").param("person", person).query(String.class).single();
    }

    /// In deals that no other example is of.
    private Earlier earlier() {
        var lost = one("select id from deal where status = 'LOST' order by name limit 1");
        var taking = one("select id from deal where status = 'OPEN' order by name desc offset 1 limit 1");
        return new Earlier(jdbc, UUID.fromString(lost), UUID.fromString(taking));
    }

    private void ofConcerns(String told, String won) {
        jdbc.sql("insert into product (id, name) values (next_id(), 'Gate'), (next_id(), 'Yard')")
                .update();
        new Feared(jdbc, told.substring("/deals/".length())).write();
        page("/deals/{id}/concerns", told + "/concerns", won + "/concerns");
        page("/deals/{id}/end-game", told + "/end-game", told + "/end-game?asOf=" + lastWeek(), won + "/end-game");
        page("/deals/{id}/readiness", told + "/readiness", won + "/readiness");
        page("/readiness-checklists");
        page(
                "/readiness-checklists/{product}",
                "/readiness-checklists/" + one("select product_id from readiness_checklist limit 1"),
                "/readiness-checklists/" + one("""
                        select id
                        from product
                        where id not in (select product_id from readiness_checklist)
                        limit 1"""));
    }

    private void ofProposals(Planned planned) {
        var proposed = planned.proposed(viewer);
        page("/deals/{id}/plan/proposals", planned.path() + "/proposals");
        page("/deals/{id}/plan/proposals/{proposal}", planned.path() + "/proposals/" + proposed);
    }

    private void ofAccounts() {
        var buyer = "/accounts/" + one("select organization_id from deal where id = '%s'".formatted(told()));
        var person = one("select id from person order by name limit 1");
        page("/accounts", "/accounts", "/accounts?q=nothing-is-called-so");
        page(
                "/accounts/{id}",
                "/accounts/" + one("select id from organization order by name limit 1"),
                "/accounts/" + one("select organization_id from choice_option where kind = 'RIVAL' limit 1"),
                buyer,
                buyer + "?asOf=" + lastWeek());
        page("/accounts/{id}/edit", buyer + "/edit");
        page("/accounts/{id}/changes", buyer + "/changes");
        page("/accounts/{id}/calendar", buyer + "/calendar", buyer + "/calendar?country=DE");
        page("/people", "/people", "/people?q=nothing-is-called-so");
        page("/people/{id}", "/people/" + person);
        page("/people/{id}/edit", "/people/" + person + "/edit");
        page("/people/{id}/absences", "/people/" + person + "/absences");
        page("/absences");
        page("/absences/{absence}", "/absences/" + absence(person));
        page("/search", "/search?q=a", "/search?q=nothing-is-called-so");
        page("/report");
        page("/sweet-spot");
        page("/sweet-spot/{edition}", "/sweet-spot/1");
        page("/help");
    }

    private void ofImports() {
        var imported = "/imports/" + one("select id from import limit 1");
        page("/imports");
        page("/imports/new");
        page("/imports/{id}", imported, "/imports/" + upload());
        page("/imports/{id}/report", imported + "/report");
        page("/imports/{id}/undo", imported + "/undo");
    }

    private void ofRules() {
        page("/playbook");
        page("/playbook/editions");
        page("/playbook/editions/{edition}", "/playbook/editions/1");
        page("/playbook/{phase}/edit", "/playbook/recognition/edit");
        page("/rules");
        page("/rules/{id}", "/rules/older-than-won", "/rules/phase-mismatch", "/rules/on-the-line");
    }

    private void ofAdministration() {
        page("/users");
        page("/users/new");
        page("/users/{id}", "/users/" + one("select id from app_user order by name limit 1"));
        page("/teams");
        page("/settings");
        page("/calendar");
        page("/audit", "/audit", "/audit?q=nothing-is-called-so");
        page(
                "/audit/{id}",
                "/audit/"
                        + one(
                                "select id from audit_event where kind = 'ACCESS' and tables <> '{}' order by at limit 1"));
        page("/personal-data", "/personal-data?months=1");
        page("/personal-data/{person}", "/personal-data/" + one("select id from person order by name limit 1"));
    }

    private void ofOneself() {
        page("/me");
        page("/me/second-factor");
        page("/me/passkeys");
        page("/me/passkeys/{id}", "/me/passkeys/" + passkey());
        page("/sign-in");
        page("/welcome/{word}", "/welcome/gone");
    }

    /// The change of some deals at once to a stage that one of them is in, by the administrator.
    private UUID bulk() {
        var some = new LinkedHashMap<UUID, Integer>();
        jdbc.sql("select id, version from deal where status = 'OPEN' order by name limit 3")
                .query(row -> {
                    some.put(row.getObject("id", UUID.class), row.getInt("version"));
                });
        return application.getBean(BulkChanges.class).make(new BulkChange.Stage("Proposal"), some, viewer);
    }

    /// One that no device has, and that was never used.
    private String passkey() {
        jdbc.sql("insert into passkey_holder values (:viewer, 'somebody')")
                .param("viewer", viewer.id())
                .update();
        return jdbc.sql("""
                        insert into passkey
                        values (next_id(), :viewer, 'The phone', 'a credential', 'a key', 'no attestation', 0, '{}', false,
                            false, now())
                        returning id::text""").param("viewer", viewer.id()).query(String.class).single();
    }

    private String told() {
        return one("""
                select deal_id
                from fact
                where kind = 'EVENT_DATE'
                group by deal_id
                order by count(*) desc, deal_id
                limit 1""");
    }

    private String planned() {
        return one(
                "select '/deals/' || deal_id || '/planned/' || id from planned_interaction order by planned_for limit 1");
    }

    /// One whose buying team fills the map.
    private String crowd() {
        var deal = one("select id from deal where status = 'OPEN' order by name desc limit 1");
        jdbc.sql("""
                        with p as (
                            insert into person (id, name, department)
                            select next_id(), 'Person with a longer name ' || n, 'Department ' || n % 5
                            from generate_series(1, 37) as n
                            returning id
                        )
                        insert into stakeholder (id, deal_id, person_id, influence)
                        select next_id(), cast(:deal as uuid), id, 1 + (row_number() over (order by id)) % 5
                        from p""").param("deal", deal).update();
        return deal;
    }

    /// Somebody whom a contact role names.
    private String member() {
        return one("""
                select '/deals/' || deal_id || '/team/' || person_id
                from contact_role
                join deal on deal.id = deal_id and status = 'OPEN' and opened_on < current_date - 7
                order by deal.name, contact_role.id
                limit 1""");
    }

    private String lastWeek() {
        return one("select current_date - 7");
    }

    /// Of a CRM that has a stage of its own and an amount that is none.
    private String upload() {
        var text = """
                opportunity_id,account,deal_stage,close_value
                X1,Harrow,Won,1200
                X2,Harrow,Parked,some
                X3,Tarse,Lost,0
                """;
        var file = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
        return switch (application.getBean(Uploads.class).bring(List.of(new Incoming("deals.csv", file)))) {
            case Uploads.Brought.Kept(var id) -> id.toString();
            case Uploads.Brought.Refused refused -> throw new AssertionError(refused);
        };
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
