package io.throughline.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.base.Role;
import io.throughline.exchange.page.CrmFiles;
import io.throughline.exchange.upload.UploadRuns;
import io.throughline.identity.Tokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

@OwnWebTest
class ImportByApiTest {
    private static final String IMPORTS = "/api/v1/imports";
    private static final String UNCLEAR = """
            opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
            X1,Ursel Tann,Tarsel 20,Company Anvar,Won,01/02/2025,03/04/2025,10
            """;

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    UploadRuns runs;

    @Autowired
    JdbcClient jdbc;

    Script script;

    @BeforeEach
    void empty() {
        var tables = jdbc.sql(
                        "select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%'")
                .query(String.class)
                .list();
        jdbc.sql("truncate " + String.join(", ", tables)).update();
        script = Script.of(app, tokens, app.person("Ada Miravel", Role.ADMINISTRATOR, null));
    }

    @Test
    void files_are_sent_looked_at_corrected_run_and_taken_back() {
        var sent = script.upload(IMPORTS, CrmFiles.four());
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(sent.at("/state")).isEqualTo("understood");
        assertThat(sent.at("/by")).isEqualTo("Ada Miravel");
        assertThat(sent.at("/files")).as("not counted yet").isEqualTo("null");
        var path = String.valueOf(sent.response().getHeader("Location"));
        var id = UUID.fromString(sent.id());

        runs.count(id, 1);
        var would = script.get(path);
        assertThat(would.json().at("/files").size()).isEqualTo(4);
        assertThat(would.json().at("/files").findValuesAsString("created")).contains("240");
        assertThat(would.json().at("/files").findValuesAsString("reason"))
                .singleElement()
                .asString()
                .contains("2025-02-30");
        assertThat(would.json().at("/files").findValuesAsString("line")).containsExactly("242");
        assertThat(count("deal")).isZero();

        var reading = script.get(path + "/reading");
        assertThat(reading.tag()).isEqualTo(sent.tag());
        assertThat(reading.json().at("/stages").findValuesAsString("stage")).contains("Won", "Parked");
        var corrected = script.ifMatch(reading.tag()).put(path + "/reading", """
                        {'stages': [{'stage': 'Parked', 'status': 'lost'}],
                         'columns': [{'file': 'sales_pipeline.csv', 'kind': 'deal',
                            'uses': [{'column': 'close_value', 'use': 'ignore'}]}]}""");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(corrected.at("/said/stages/0/status")).isEqualTo("lost");
        assertThat(corrected.at("/said/columns/0/uses/0/use")).isEqualTo("ignore");
        assertThat(script.get(path).at("/files")).as("to be counted anew").isEqualTo("null");

        assertThat(script.put(path + "/run", "{}").status()).isEqualTo(428);
        assertThat(script.ifMatch(reading.tag()).put(path + "/run", "{}").status())
                .isEqualTo(412);
        var running = script.ifMatch(corrected.tag()).put(path + "/run", "{}");
        assertThat(running.at("/state")).isEqualTo("running");
        assertThat(running.at("/progress/phase")).isEqualTo("null");
        assertThat(script.ifMatch(corrected.tag()).put(path + "/run", "{}").at("/state"))
                .as("once more")
                .isEqualTo("running");
        assertThat(script.delete(path).status()).isEqualTo(409);
        assertThat(script.get(path + "/undo").status()).isEqualTo(409);

        runs.run(id, () -> false);
        var done = script.get(path);
        assertThat(done.at("/state")).isEqualTo("done");
        assertThat(done.at("/progress")).isEqualTo("null");
        assertThat(count("deal")).isEqualTo(CrmFiles.DEALS);
        assertThat(count("deal where stage = 'Parked' and status = 'LOST'")).isEqualTo(48);
        assertThat(count("deal where amount is not null")).isZero();
        assertThat(script.get(path + "/reading").status()).isEqualTo(404);
        assertThat(script.delete(path).status()).isEqualTo(409);

        assertThat(script.get(path + "/undo").at("/removed/deal")).isEqualTo("240");
        assertThat(count("deal")).isEqualTo(CrmFiles.DEALS);
        assertThat(script.put(path + "/undo", "{}").at("/keptRows")).isEqualTo("0");
        assertThat(count("deal")).isZero();
        assertThat(script.get(path).at("/state")).isEqualTo("undone");
    }

    @Test
    void what_the_files_do_not_settle_is_asked_and_not_run_before_it_is_answered() {
        var sent = script.upload(IMPORTS, List.of(CrmFiles.file("deals.csv", UNCLEAR)));
        assertThat(sent.at("/state")).isEqualTo("asks");
        var path = IMPORTS + "/" + sent.id();

        var reading = script.get(path + "/reading");
        assertThat(reading.at("/questions/0/about")).isEqualTo("dates");
        assertThat(reading.at("/questions/0/answers/0")).isEqualTo("dmy");
        assertThat(reading.at("/questions/0/examples/0")).contains("/2025");
        var refused = script.ifMatch(reading.tag()).put(path + "/run", "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/detail")).isEqualTo(reading.at("/questions/0/sentence"));

        var answered = script.ifMatch(reading.tag()).put(path + "/reading", "{'dates': 'dmy'}");
        assertThat(answered.json().at("/questions").size()).isZero();
        assertThat(answered.at("/said/dates")).isEqualTo("dmy");
        script.ifMatch(answered.tag()).put(path + "/run", "{}");
        runs.run(UUID.fromString(sent.id()), () -> false);
        assertThat(count("deal where opened_on = '2025-02-01'")).isEqualTo(1);
    }

    @Test
    void what_was_said_is_forgotten() {
        var sent = script.upload(IMPORTS, List.of(CrmFiles.file("deals.csv", UNCLEAR)));
        var path = IMPORTS + "/" + sent.id() + "/reading";
        var answered = script.ifMatch(sent.tag()).put(path, "{'dates': 'mdy'}");

        var forgotten = script.ifMatch(answered.tag()).delete(path);
        assertThat(forgotten.at("/said/dates")).isEqualTo("null");
        assertThat(forgotten.json().at("/questions").size()).isPositive();
        assertThat(script.ifMatch(answered.tag()).put(path, "{'dates': 'dmy'}").status())
                .as("somebody who saw the reading before")
                .isEqualTo(412);
    }

    @Test
    void a_reading_that_means_nothing_is_refused_and_nothing_changes() {
        var sent = script.upload(IMPORTS, CrmFiles.four());
        var path = IMPORTS + "/" + sent.id() + "/reading";
        var refused = script.ifMatch(sent.tag()).put(path, """
                {'columns': [{'file': 'sales_pipeline.csv', 'kind': 'deal',
                    'uses': [{'column': 'close_value', 'use': 'weather'}]}]}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/detail")).contains("weather");
        assertThat(script.ifMatch(sent.tag()).put(path, "{'dates': 'soon'}").problem())
                .isEqualTo("/dates It is one of: dmy, mdy, ymd.");
        assertThat(script.get(path).tag()).isEqualTo(sent.tag());
    }

    @Test
    void files_of_no_use_are_refused_each_with_a_sentence_and_not_kept() {
        assertThat(script.upload(IMPORTS, List.of()).status()).isEqualTo(422);
        var refused =
                script.upload(IMPORTS, List.of(CrmFiles.file("one.csv", ""), CrmFiles.file("two.csv", "%PDF-1.7")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors").size()).isEqualTo(2);
        assertThat(refused.problem()).startsWith("/files one.csv: The file is empty");
        var bomb = CrmFiles.zip("bomb.csv", new byte[20 << 20]);
        assertThat(script.upload(IMPORTS, List.of(new MockMultipartFile("files", "b.zip", "application/zip", bomb)))
                        .at("/detail"))
                .contains("The zip is a bomb");
        assertThat(count("upload")).isZero();
    }

    @Test
    void a_zip_is_taken_as_its_files() {
        var zip = CrmFiles.zip(
                "sales_pipeline.csv", CrmFiles.pipeline().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var sent = script.upload(IMPORTS, List.of(new MockMultipartFile("files", "crm.zip", "application/zip", zip)));

        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(script.get(IMPORTS + "/" + sent.id() + "/reading").at("/files/0/file"))
                .isEqualTo("crm.zip/sales_pipeline.csv");
    }

    @Test
    void the_same_files_sent_again_under_one_key_are_kept_once() {
        var again = script.with("Idempotency-Key", "nightly");
        var first = again.upload(IMPORTS, CrmFiles.four());
        var second = again.upload(IMPORTS, CrmFiles.four());

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.response().getHeader("Idempotent-Replayed")).isEqualTo("true");
        assertThat(count("upload")).isEqualTo(1);
        assertThat(again.upload(IMPORTS, List.of(CrmFiles.file("deals.csv", UNCLEAR)))
                        .status())
                .isEqualTo(422);
        assertThat(count("upload")).isEqualTo(1);
    }

    @Test
    void files_are_thrown_away_before_the_run() {
        var sent = script.upload(IMPORTS, CrmFiles.four());

        assertThat(script.get(IMPORTS).json().at("/items").size()).isEqualTo(1);
        assertThat(script.delete(IMPORTS + "/" + sent.id()).status()).isEqualTo(204);
        assertThat(script.get(IMPORTS + "/" + sent.id()).status()).isEqualTo(404);
        assertThat(count("upload_part")).isZero();
    }

    @Test
    void files_go_nowhere_else_and_come_from_administrators_alone() {
        assertThat(script.upload("/api/v1/deals", CrmFiles.four()).status()).isEqualTo(415);
        assertThat(script.upload("/api/v1/deals", CrmFiles.four()).at("/requestId"))
                .isNotEmpty();
        var seller = Script.of(app, tokens, app.person("Sela Brandt", Role.SELLER, null));
        assertThat(seller.upload(IMPORTS, CrmFiles.four()).status()).isEqualTo(403);
        assertThat(new Script(app.mvc(), null).upload(IMPORTS, CrmFiles.four()).status())
                .isEqualTo(401);
        assertThat(count("upload")).isZero();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
