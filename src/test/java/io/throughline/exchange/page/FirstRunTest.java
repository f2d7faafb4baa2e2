package io.throughline.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.WebApp.Browser;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.exchange.schema.CatalogueRows;
import io.throughline.exchange.world.World;
import io.throughline.identity.Links;
import io.throughline.identity.Users;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OwnWebTest
class FirstRunTest {
    @Autowired
    WebApp app;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Links links;

    @Autowired
    Users users;

    @Autowired
    Today today;

    Viewer administrator;
    Browser browser;

    @BeforeEach
    void empty() {
        CatalogueRows.empty(jdbc);
        administrator = app.person("Ada Miravel", Role.ADMINISTRATOR, null);
        browser = app.as(administrator);
    }

    @Test
    void an_administrator_of_an_empty_installation_begins_with_two_choices() {
        assertThat(browser.get("/").location()).isEqualTo("/first-run");
        var page = browser.get("/first-run");
        assertThat(page.has("form[action='/imports'] input[type=file][multiple]"))
                .isTrue();
        assertThat(page.has("form[action='/worked-example']")).isTrue();
        assertThat(page.has("[style]")).isFalse();
    }

    @Test
    void the_worked_example_is_there_with_its_people_and_removed_leaves_nothing_but_the_audit() {
        var before = besideTheAudit();
        assertThat(browser.post("/worked-example").status()).isEqualTo(303);
        assertThat(browser.get("/first-run").location()).isEqualTo("/");
        var world = World.tell(today.date());
        assertThat(CatalogueRows.count(jdbc))
                .containsEntry("deal", world.all().count())
                .containsEntry("team", (long) world.teams().size());
        assertThat(users.viewer(world.user(Role.MANAGER).id()))
                .map(Viewer::role)
                .contains(Role.MANAGER);
        assertThat(browser.get("/imports").texts(".imports tbody td")).contains("The worked example");
        assertThat(browser.get("/report").status()).isEqualTo(200);
        assertThat(browser.post("/worked-example").status()).as("a second time").isEqualTo(409);

        links.signIn(world.user(Role.SELLER).id());
        jdbc.sql("""
                        insert into interaction (id, deal_id, happened_on, channel, direction, subject)
                        select gen_random_uuid(), id, current_date, 'CALL', 'OURS', 'Somebody tried it out'
                        from deal
                        limit 1""").update();
        assertThat(browser.delete("/worked-example").location()).isEqualTo("/first-run");
        assertThat(besideTheAudit()).isEqualTo(before);
        assertThat(browser.delete("/worked-example").status()).isEqualTo(404);
        assertThat(browser.get("/first-run").status()).isEqualTo(200);
    }

    private Map<String, Long> besideTheAudit() {
        var rows = new HashMap<>(CatalogueRows.count(jdbc));
        rows.remove("audit_event");
        return rows;
    }

    @Test
    void who_removes_the_example_stays_and_so_does_what_is_their_own() {
        browser.post("/worked-example");
        var world = World.tell(today.date());
        var example = users.viewer(world.user(Role.ADMINISTRATOR).id()).orElseThrow();
        jdbc.sql("""
                        insert into deal (id, name, organization_id, status)
                        select gen_random_uuid(), 'Our own', id, 'OPEN'
                        from organization
                        limit 1""").update();
        assertThat(app.as(example).delete("/worked-example").status()).isEqualTo(303);
        assertThat(users.viewer(example.id())).isPresent();
        assertThat(CatalogueRows.count(jdbc)).containsEntry("deal", 1L).containsEntry("organization", 1L);
    }

    @Test
    void the_example_has_a_currency_with_rates_quotas_and_a_view_for_all() {
        browser.post("/worked-example");
        var settings = browser.get("/settings");
        assertThat(String.join(" ", settings.texts("main"))).contains("GBP", "USD", "CHF", "Noor Belcastan");
        assertThat(browser.get("/deals").texts(".views li a")).contains("Large and in danger");
        assertThat(browser.get("/deals?status=won").all(".pipe .ask"))
                .isNotEmpty()
                .allMatch(cell -> !cell.hasText());
    }

    @Test
    void what_was_decided_about_the_organisation_since_stays_when_the_example_goes() {
        browser.post("/worked-example");
        jdbc.sql("update settings set zone = 'Europe/Oslo'").update();
        browser.delete("/worked-example");
        assertThat(jdbc.sql("select zone from settings").query(String.class).single())
                .isEqualTo("Europe/Oslo");
        assertThat(CatalogueRows.count(jdbc)).doesNotContainKeys("deal", "quota", "exchange_rate");
    }

    @Test
    void a_currency_that_was_chosen_before_stays_the_organisations() {
        jdbc.sql("insert into settings (id, base_currency) values (gen_random_uuid(), 'NOK')")
                .update();
        browser.post("/worked-example");
        assertThat(CatalogueRows.count(jdbc)).doesNotContainKey("exchange_rate").containsKey("quota");
        browser.delete("/worked-example");
        assertThat(jdbc.sql("select base_currency from settings")
                        .query(String.class)
                        .single())
                .isEqualTo("NOK");
    }

    @Test
    void the_example_can_be_opened_again() {
        browser.post("/worked-example");
        browser.delete("/worked-example");
        browser.post("/worked-example");
        assertThat(CatalogueRows.count(jdbc)).containsAllEntriesOf(Map.of("team", 2L, "stage_meaning", 8L));
        browser.delete("/worked-example");
        assertThat(CatalogueRows.count(jdbc)).doesNotContainKey("deal");
    }
}
