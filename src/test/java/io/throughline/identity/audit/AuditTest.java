package io.throughline.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.identity.Tokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class AuditTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final String own = "T" + Ids.next().toString().substring(19);
    private Viewer ada;
    private Viewer sela;

    @BeforeEach
    void somebodyLooksAtWhatOthersDo() {
        ada = app.person("Ada Miravel " + own, Role.ADMINISTRATOR, null);
        sela = app.person("Sela Brandt " + own, Role.SELLER, null);
    }

    private WebApp.Answer audit(String query) {
        return app.as(ada).get("/audit?" + query);
    }

    private WebApp.Answer by(Viewer who) {
        return audit("who=user:" + who.id());
    }

    private WebApp.Answer latestBy(Viewer who) {
        return app.as(ada).get(by(who).one("tbody a").attr("href"));
    }

    private List<String> actsBy(Viewer who) {
        return by(who).texts("tbody th a");
    }

    @Test
    void a_change_says_who_made_it_in_which_request_and_from_where() {
        var answer = app.as(sela).put("/me", "name", "Sela Vass " + own, "version", "1");
        var event = latestBy(sela);

        assertThat(event.one(".lead").text()).startsWith("Sela Vass " + own);
        assertThat(event.texts("td"))
                .contains("PUT /me", "127.0.0.1", answer.response().getHeader("X-Request-Id"));
    }

    @Test
    void a_change_shows_what_was_there_before_and_after_and_nothing_else() {
        app.as(sela).put("/me", "name", "Sela Vass " + own, "version", "1", "zone", "Europe/Vienna");
        var event = latestBy(sela);

        assertThat(event.texts(".change header p")).containsExactly("Changed: user");
        assertThat(event.texts(".change tbody tr"))
                .containsExactlyInAnyOrder(
                        "name Sela Brandt %1$s Sela Vass %1$s".formatted(own), "zone – Europe/Vienna");
    }

    @Test
    void the_past_stays_what_it_was_when_the_row_is_changed_again() {
        app.as(sela).put("/me", "name", "Sela One " + own, "version", "1");
        app.as(sela).put("/me", "name", "Sela Two " + own, "version", "2");
        var first = app.as(ada).get(by(sela).all("tbody a").last().attr("href"));

        assertThat(first.texts(".change tbody tr"))
                .containsExactly("name Sela Brandt %1$s Sela One %1$s".formatted(own));
    }

    @Test
    void what_was_made_shows_what_it_was_made_of_and_names_what_it_refers_to() {
        app.as(ada)
                .post(
                        "/users",
                        "name",
                        "Rafe Lind " + own,
                        "email",
                        own + "@seller.test",
                        "role",
                        "SELLER",
                        "manager",
                        ada.id().toString());
        var made = by(ada).all("tbody tr").stream()
                .filter(row -> row.text().contains("Wrote user"))
                .findFirst()
                .orElseThrow();
        var event = app.as(ada).get(made.select("a").attr("href"));

        assertThat(event.texts(".change header p")).containsExactly("Added: user");
        assertThat(event.texts(".change tbody tr"))
                .contains("name – Rafe Lind " + own, "manager – Ada Miravel " + own, "role – SELLER");
    }

    @Test
    void a_role_that_is_given_is_found_under_access_and_under_the_user() {
        app.as(ada).put("/users/" + sela.id(), "name", sela.name(), "role", "MANAGER", "version", "1", "active", "yes");

        assertThat(audit("what=ACCESS&about=" + sela.id()).texts("tbody th a")).contains("Wrote user");
        assertThat(latestBy(ada).texts(".change tbody tr")).contains("role SELLER MANAGER");
        assertThat(audit("what=EXPORT&about=" + sela.id()).has("tbody a")).isFalse();
    }

    @Test
    void a_script_is_its_user() {
        var answer = Script.of(app, tokens, sela).post("/api/v1/deals", "{'name': 'Yard control'}");
        var event = latestBy(sela);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(event.texts("td")).contains("POST /api/v1/deals");
        assertThat(event.texts(".change tbody tr")).contains("name – Yard control", "owner – " + sela.name());
    }

    @Test
    void whoever_only_looks_leaves_no_trace() {
        app.as(sela).get("/me");
        app.as(sela).get("/deals");
        Script.of(app, tokens, sela).get("/api/v1/deals");

        assertThat(actsBy(sela)).isEmpty();
    }

    @Test
    void what_was_refused_leaves_no_trace_of_a_change() {
        app.as(sela).put("/me", "name", "", "version", "1");

        assertThat(actsBy(sela)).isEmpty();
    }

    @Test
    void many_writes_of_one_transaction_are_one_act() {
        var import_ = Ids.next();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("select set_config('throughline.actor', :actor, true)")
                    .param("actor", "import:" + import_)
                    .query()
                    .singleRow();
            for (var table : List.of("organization", "person", "organization"))
                jdbc.sql("insert into %s (id, name) values (:id, 'Harrow')".formatted(table))
                        .param("id", Ids.next())
                        .update();
        });
        var found = audit("what=IMPORT&about=" + import_);

        assertThat(found.texts("tbody th a")).containsExactly("Imported");
        assertThat(app.as(ada).get(found.one("tbody a").attr("href")).has(".change"))
                .as("the import says itself what it did")
                .isFalse();
    }

    @Test
    void a_row_that_is_made_and_changed_at_once_was_made_as_it_is_now() {
        var id = Ids.next();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("select set_config('throughline.actor', :actor, true)")
                    .param("actor", "user:" + sela.id())
                    .query()
                    .singleRow();
            jdbc.sql("insert into organization (id, name) values (:id, 'Harrow')")
                    .param("id", id)
                    .update();
            jdbc.sql("update organization set name = 'Harrow Freight' where id = :id")
                    .param("id", id)
                    .update();
        });
        var event = latestBy(sela);

        assertThat(event.texts(".change header p")).containsExactly("Added: account");
        assertThat(event.texts(".change tbody tr")).contains("name – Harrow Freight");
    }

    @Test
    void what_was_removed_shows_what_it_was() {
        var id = Ids.next();
        jdbc.sql("insert into organization (id, name) values (:id, 'Harrow')")
                .param("id", id)
                .update();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("select set_config('throughline.actor', :actor, true)")
                    .param("actor", "user:" + sela.id())
                    .query()
                    .singleRow();
            jdbc.sql("delete from organization where id = :id").param("id", id).update();
        });

        assertThat(latestBy(sela).texts(".change header p")).containsExactly("Removed: account");
    }

    @Test
    void tokens_are_noted_when_they_are_made_and_revoked() {
        app.as(sela).post("/me/tokens", "token", "nightly", "scope", "READ", "days", "3");
        var id = tokens.of(sela.id()).getFirst().id();
        app.as(sela).delete("/me/tokens/" + id);

        assertThat(actsBy(sela)).containsExactly("Token revoked", "Token made");
    }

    @Test
    void a_link_is_noted_with_whom_it_is_for_and_never_with_its_word() {
        var answer = app.as(ada).post("/users/" + sela.id() + "/link");
        var word = answer.one("input.once").val().replaceAll(".*/", "");

        assertThat(audit("about=" + sela.id()).texts("tbody th a")).contains("Link made");
        app.stranger().post("/welcome/" + word, "email", own + "@seller.test", "password", "a long enough password");
        assertThat(actsBy(sela)).contains("Link followed", "Signed in");
        assertThat(jdbc.sql("select count(*) from audit_event where act like :word")
                        .param("word", "%" + word + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void more_than_a_page_goes_on_where_it_ended() {
        some(AuditEvents.PAGE + 5);
        var first = by(sela);
        var second = app.as(ada).get(first.one("a[rel=next]").attr("href"));

        assertThat(first.all("tbody tr")).hasSize(AuditEvents.PAGE);
        assertThat(second.all("tbody tr")).hasSize(5);
        assertThat(second.has("a[rel=next]")).isFalse();
        assertThat(first.all("tbody a").eachAttr("href"))
                .doesNotContainAnyElementsOf(second.all("tbody a").eachAttr("href"));
    }

    @Test
    void days_and_names_narrow_it_down_and_stay_in_the_form() {
        some(1);

        assertThat(audit("who=Brandt%20" + own).texts("tbody td bdi")).contains(sela.name());
        assertThat(audit("who=" + own + "&from=2999-01-01").has("tbody a")).isFalse();
        assertThat(audit("who=" + own + "&to=1999-01-01").has("tbody a")).isFalse();
        var kept = audit("who=" + own + "&to=2999-01-01&what=ACCESS");
        assertThat(kept.one("#who").val()).isEqualTo(own);
        assertThat(kept.one("#to").val()).isEqualTo("2999-01-01");
        assertThat(kept.one("#what option[selected]").val()).isEqualTo("ACCESS");
        assertThat(audit("from=yesterday&what=nonsense&after=made-up&about=none")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_export_has_no_end_before_its_end_and_is_noted_itself() {
        some(AuditEvents.PAGE * 3);
        var csv = app.as(ada).get("/audit/export?who=user:" + sela.id());

        assertThat(csv.response().getContentType()).startsWith("text/csv");
        assertThat(csv.body().lines()).hasSize(AuditEvents.PAGE * 3 + 1);
        assertThat(csv.body()).contains(",token-made,user:" + sela.id() + "," + sela.name() + ",users,");
        assertThat(actsBy(ada)).containsExactly("Exported the audit");
    }

    @Test
    void a_name_that_a_spreadsheet_would_run_is_written_so_that_it_does_not() {
        var mallory = app.person("=cmd|' /C calc'!A0 " + own, Role.SELLER, null);
        tokens.make(mallory.id(), "x", java.util.Set.of(), java.time.Duration.ofDays(1));

        assertThat(app.as(ada).get("/audit/export?about=" + mallory.id()).status())
                .isEqualTo(200);
        app.as(mallory).put("/me", "name", "=1+1 " + own, "version", "1");
        assertThat(app.as(ada).get("/audit/export?who=user:" + mallory.id()).body())
                .contains(",'=1+1 " + own);
    }

    @Test
    void no_table_that_keeps_its_history_is_written_unnoted() {
        assertThat(jdbc.sql("""
                        select relname
                        from pg_trigger
                        join pg_class on pg_class.oid = tgrelid
                        where tgname = relname || '_keeps_history'
                        and not exists (
                            select
                            from pg_trigger other
                            where other.tgrelid = pg_class.oid
                            and other.tgname = relname || '_keeps_audit')""").query(String.class).list()).isEmpty();
    }

    @Test
    void what_is_decided_for_all_is_found_under_settings() {
        assertThat(jdbc.sql("select audit_kind('retention') || audit_kind('half_life') || audit_kind('deal')")
                        .query(String.class)
                        .single())
                .isEqualTo("SETTINGSSETTINGSCHANGE");
    }

    @Test
    void what_was_not_noted_is_not_there() {
        assertThat(app.as(ada).get("/audit/" + Ids.next()).status()).isEqualTo(404);
    }

    @Test
    void nobody_but_administrators_gets_in() {
        some(1);
        var path = by(sela).one("tbody a").attr("href");
        var manager = app.people().manager();
        for (var each : List.of("/audit", "/audit/export", path)) {
            assertThat(app.as(sela).get(each).status()).as(each).isEqualTo(403);
            assertThat(app.as(manager).get(each).status()).as(each).isEqualTo(403);
            assertThat(app.stranger().get(each).location()).as(each).startsWith("/sign-in");
        }
    }

    /// Things that Sela does.
    private void some(int many) {
        for (var i = 0; i < many; i++) note(sela.id());
    }

    private void note(UUID user) {
        jdbc.sql("""
                        insert into audit_event (kind, act, actor, subject_kind, subject_id)
                        values ('ACCESS', 'token-made', :actor, 'users', :user)""").param("actor", "user:" + user).param("user", user).update();
    }
}
