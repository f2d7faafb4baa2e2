package io.throughline.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.WebApp.Answer;
import io.throughline.WebApp.Browser;
import io.throughline.base.Role;
import io.throughline.exchange.upload.UploadRuns;
import io.throughline.exchange.upload.Uploads;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

@OwnWebTest
class ImportFlowTest {
    @Autowired
    WebApp app;

    @Autowired
    Uploads uploads;

    @Autowired
    UploadRuns runs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    javax.sql.DataSource database;

    Browser browser;

    @BeforeEach
    void empty() {
        var tables = jdbc.sql(
                        "select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%'")
                .query(String.class)
                .list();
        jdbc.sql("truncate " + String.join(", ", tables)).update();
        browser = app.as(app.person("Ada Miravel", Role.ADMINISTRATOR, null));
    }

    @Test
    void files_are_dropped_corrected_imported_and_reported_in_three_acts() {
        var brought = browser.upload("/imports", CrmFiles.four());
        assertThat(brought.status()).isEqualTo(303);
        var id = id(brought);
        var page = browser.get("/imports/" + id);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".would tbody th")).hasSize(4);
        assertThat(page.texts(".stages tbody th")).contains("Won", "Parked");
        assertThat(page.one(".would").html()).contains("…");

        runs.count(id, 1);
        assertThat(browser.get("/imports/" + id).texts(".would .refused"))
                .singleElement()
                .asString()
                .contains("2025-02-30");
        assertThat(browser.get("/imports/" + id).bytes()).isLessThan(100_000);
        assertThat(count("deal")).isZero();

        var started = browser.post("/imports/" + id + "/run", correction(page, "Parked", "LOST"));
        assertThat(started.location()).isEqualTo("/imports/" + id + "/progress");
        assertThat(browser.get("/imports/" + id + "/progress").texts("#progress"))
                .singleElement()
                .asString()
                .contains("Waiting to begin");
        assertThat(waiting("import-upload")).isEqualTo(1);

        runs.run(id, () -> false);
        assertThat(browser.get("/imports/" + id + "/progress").location()).isEqualTo("/imports/" + id + "/report");
        assertThat(browser.htmx().get("/imports/" + id + "/progress").response().getHeader("HX-Redirect"))
                .isEqualTo("/imports/" + id + "/report");
        assertThat(count("deal")).isEqualTo(CrmFiles.DEALS);
        assertThat(jdbc.sql("select distinct status from deal where stage = 'Parked'")
                        .query(String.class)
                        .list())
                .containsExactly("LOST");
        assertThat(count("upload")).isZero();
        assertThat(count("upload_part")).isZero();

        var report = browser.get("/imports/" + id + "/report");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.one("h1").text()).contains("open deals");
        assertThat(report.texts(".files tbody td")).contains("sales_pipeline.csv");
        assertThat(report.has("[style], style")).isFalse();
        assertThat(report.has("a[href^=/deals/]")).isTrue();
        assertThat(report.bytes()).isLessThan(100_000);
        assertThat(browser.get("/report").one("h1").text())
                .isEqualTo(report.one("h1").text());

        var list = browser.get("/imports");
        assertThat(list.texts(".imports tbody td")).contains("Ada Miravel");
        assertThat(browser.get("/imports/" + id).texts(".counts dd")).contains("240");
    }

    @Test
    void a_correction_that_means_nothing_is_refused_with_the_words_kept() {
        var id = id(browser.upload("/imports", CrmFiles.four()));
        var page = browser.get("/imports/" + id);
        var field = page.all(".columns input").stream()
                .filter(input -> input.attr("value").equals("closing amount"))
                .findFirst()
                .orElseThrow()
                .attr("name");
        var refused = browser.put("/imports/" + id + "/reading", "version", "1", field, "worth of it");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("[role=alert]").text()).contains("worth_of_it");
        assertThat(refused.one("input[name='" + field + "']").attr("value")).isEqualTo("worth of it");
        assertThat(browser.get("/imports/" + id)
                        .one("input[name='" + field + "']")
                        .attr("value"))
                .isEqualTo("closing amount");
    }

    @Test
    void a_column_is_taken_for_what_a_person_says() {
        var id = id(browser.upload("/imports", CrmFiles.four()));
        var field = browser.get("/imports/" + id).all(".columns input").stream()
                .filter(input -> input.attr("value").equals("closing amount"))
                .findFirst()
                .orElseThrow()
                .attr("name");
        assertThat(browser.put("/imports/" + id + "/reading", "version", "1", field, "ignore")
                        .status())
                .isEqualTo(303);
        assertThat(browser.get("/imports/" + id)
                        .one("input[name='" + field + "']")
                        .attr("value"))
                .isEqualTo("ignore");
        assertThat(browser.put("/imports/" + id + "/reading", "version", "1", field, "extra")
                        .status())
                .as("somebody who saw the first version")
                .isEqualTo(409);
        assertThat(browser.delete("/imports/" + id + "/reading", "version", "2").status())
                .isEqualTo(303);
        assertThat(browser.get("/imports/" + id)
                        .one("input[name='" + field + "']")
                        .attr("value"))
                .isEqualTo("closing amount");
    }

    @Test
    void what_the_files_do_not_settle_is_asked() {
        var id = id(
                browser.upload(
                        "/imports",
                        List.of(
                                CrmFiles.file(
                                        "deals.csv",
                                        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\nX1,Ursel Tann,Tarsel 20,Company Anvar,Won,01/02/2025,03/04/2025,10\n"))));
        var page = browser.get("/imports/" + id);
        assertThat(page.texts("legend")).isNotEmpty();
        assertThat(browser.post("/imports/" + id + "/run").status()).isEqualTo(422);
        var answers = page.all("fieldset input[value=dmy]").eachAttr("name");
        var fields = new java.util.ArrayList<>(List.of("version", "1"));
        answers.forEach(name -> fields.addAll(List.of(name, "dmy")));
        assertThat(browser.put("/imports/" + id + "/reading", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
        assertThat(browser.get("/imports/" + id).has(".would")).isTrue();
        browser.post("/imports/" + id + "/run", "version", "2");
        runs.run(id, () -> false);
        assertThat(jdbc.sql("select opened_on::text from deal")
                        .query(String.class)
                        .single())
                .isEqualTo("2025-02-01");
    }

    @Test
    void files_that_are_of_no_use_are_refused_with_a_sentence_each_and_not_kept() {
        assertRefused(List.of(), "choose at least one");
        assertRefused(List.of(new MockMultipartFile("files", "", "text/csv", new byte[0])), "choose at least one");
        assertRefused(List.of(CrmFiles.file("nothing.csv", "")), "nothing.csv: The file is empty");
        assertRefused(
                List.of(new MockMultipartFile(
                        "files", "picture.csv", "text/csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1})),
                "This is a PNG picture");
        var bomb = CrmFiles.zip("bomb.csv", new byte[20 << 20]);
        assertRefused(
                List.of(new MockMultipartFile("files", "bomb.zip", "application/zip", bomb)), "The zip is a bomb");
        assertRefused(
                List.of(CrmFiles.file("one.csv", ""), CrmFiles.file("two.csv", "%PDF-1.7")), "one.csv", "two.csv");
        assertThat(count("upload")).isZero();
    }

    private void assertRefused(List<MockMultipartFile> files, String... says) {
        var answer = browser.upload("/imports", files);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("[role=alert]").text()).contains(says);
    }

    @Test
    void two_files_of_one_name_are_told_apart_and_paths_are_not_believed() {
        var id = id(browser.upload(
                "/imports",
                List.of(
                        CrmFiles.file("../../sales_pipeline.csv", CrmFiles.pipeline()),
                        CrmFiles.file("C:\\export\\sales_pipeline.csv", CrmFiles.pipeline()))));
        assertThat(uploads.find(id).orElseThrow().files())
                .containsExactly("sales_pipeline.csv", "2 sales_pipeline.csv");
    }

    @Test
    void an_import_is_taken_back_after_a_look_at_what_stays() {
        var id = imported();
        var edited = jdbc.sql("select id from deal order by external_id limit 1")
                .query(UUID.class)
                .single();
        jdbc.sql("update deal set next_step = 'Call them' where id = :id")
                .param("id", edited)
                .update();
        var preview = browser.get("/imports/" + id + "/undo");
        assertThat(preview.texts("#goes ~ *, section:has(#goes) li")).contains("239 deals");
        assertThat(preview.texts("section:has(#stays) li")).isNotEmpty();
        assertThat(count("deal")).as("so far it is only a look").isEqualTo(CrmFiles.DEALS);
        assertThat(browser.delete("/imports/" + id).status()).isEqualTo(303);
        assertThat(count("deal")).isEqualTo(1);
        assertThat(browser.get("/imports/" + id).one(".lead").text()).contains("taken back");
        assertThat(browser.get("/imports/" + id + "/undo").status()).isEqualTo(404);
        assertThat(browser.get("/imports/" + id + "/report").status()).isEqualTo(404);
    }

    @Test
    void an_import_that_breaks_off_leaves_nothing_and_says_so() {
        var id = id(browser.upload("/imports", CrmFiles.four()));
        browser.post("/imports/" + id + "/run");
        jdbc.sql("create function broken() returns trigger language plpgsql as 'begin raise exception ''broken''; end'")
                .update();
        jdbc.sql("create trigger broken before insert on deal_review execute function broken()")
                .update();
        try {
            runs.run(id, () -> false);
        } finally {
            jdbc.sql("drop trigger broken on deal_review").update();
            jdbc.sql("drop function broken").update();
        }
        assertThat(count("deal")).isZero();
        assertThat(count("import")).isZero();
        var page = browser.get("/imports/" + id);
        assertThat(page.one("[role=alert]").text()).contains("nothing of it was kept");
        assertThat(browser.post("/imports/" + id + "/run").location()).endsWith("/progress");
        runs.run(id, () -> false);
        assertThat(count("deal")).isEqualTo(CrmFiles.DEALS);
    }

    @Test
    void an_import_that_was_interrupted_is_done_again_but_not_for_ever() {
        var id = id(browser.upload("/imports", CrmFiles.four()));
        browser.post("/imports/" + id + "/run");
        jdbc.sql("update upload set attempts = 3").update();
        runs.run(id, () -> false);
        assertThat(browser.get("/imports/" + id).one("[role=alert]").text()).contains("interrupted three times");
        assertThat(browser.delete("/imports/" + id).location()).isEqualTo("/imports");
        assertThat(browser.get("/imports/" + id).status()).isEqualTo(404);
        runs.run(id, () -> false);
        assertThat(count("deal")).isZero();
    }

    @Test
    void files_are_there_after_a_restart() {
        var id = id(browser.upload("/imports", CrmFiles.four()));
        var upload = uploads.find(id).orElseThrow();
        var another = new io.throughline.exchange.upload.AnotherProcess(database);
        assertThat(another.namesOf(upload)).containsExactlyElementsOf(upload.files());
        assertThat(another.bytesOf(upload)).isEqualTo(upload.bytes());
    }

    @Test
    void only_administrators_import() {
        var seller = app.as(app.person("Sela Brandt", Role.SELLER, null));
        assertThat(seller.get("/imports").status()).isEqualTo(403);
        assertThat(seller.get("/imports/new").status()).isEqualTo(403);
        assertThat(seller.get("/first-run").status()).isEqualTo(403);
        assertThat(seller.upload("/imports", CrmFiles.four()).status()).isEqualTo(403);
        assertThat(seller.post("/worked-example").status()).isEqualTo(403);
        assertThat(app.stranger().get("/imports").location()).startsWith("/sign-in");
        assertThat(app.stranger().upload("/imports", CrmFiles.four()).status()).isEqualTo(403);
        assertThat(browser.upload("/sign-in", CrmFiles.four()).status()).isEqualTo(403);
    }

    private UUID imported() {
        var id = id(browser.upload("/imports", CrmFiles.four()));
        browser.post("/imports/" + id + "/run");
        runs.run(id, () -> false);
        return id;
    }

    /// The form as it is, with another meaning of one stage.
    private static String[] correction(Answer page, String stage, String status) {
        var fields = new java.util.ArrayList<String>(List.of("version", "1"));
        var names = page.texts(".stages tbody th");
        for (var i = 0; i < names.size(); i++) {
            var select = page.one("select[name='status." + i + "']");
            fields.add("status." + i);
            fields.add(
                    names.get(i).equals(stage)
                            ? status
                            : select.expectFirst("option[selected]").attr("value"));
        }
        return fields.toArray(String[]::new);
    }

    private static UUID id(Answer brought) {
        assertThat(brought.status()).as(brought.body()).isEqualTo(303);
        return UUID.fromString(String.valueOf(brought.location()).substring("/imports/".length()));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long waiting(String task) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = :task")
                .param("task", task)
                .query(Long.class)
                .single();
    }
}
