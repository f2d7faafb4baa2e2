package io.throughline.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.identity.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ImportApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_administrator_reads_an_import_and_takes_it_back_once() {
        var people = app.people();
        var script = Script.of(app, tokens, people.administrator());
        var path = "/api/v1/imports/" + imported(people.administrator().actor());

        var read = script.get(path);
        assertThat(read.at("/by")).isEqualTo(people.administrator().name());
        assertThat(read.at("/files/0/kind")).isEqualTo("deal");
        assertThat(read.at("/files/0/refused/0/reason")).isEqualTo("The name is missing.");
        assertThat(read.at("/undoneAt")).isEqualTo("null");

        assertThat(script.put(path + "/undo", "{'force': 'yes'}").status()).isEqualTo(422);
        assertThat(script.put(path + "/undo", "{}").json().at("/keptRows").asInt())
                .isZero();
        assertThat(script.get(path).at("/undoneAt")).endsWith("Z");
        assertThat(script.put(path + "/undo", "{}").status()).isEqualTo(409);
    }

    @Test
    void imports_are_for_administrators() {
        var people = app.people();
        var path = "/api/v1/imports/" + imported("system");

        assertThat(Script.of(app, tokens, people.manager()).get(path).status()).isEqualTo(403);
        assertThat(Script.of(app, tokens, people.seller())
                        .get("/api/v1/imports")
                        .status())
                .isEqualTo(403);
        assertThat(Script.of(app, tokens, people.administrator())
                        .get("/api/v1/imports/" + Ids.next())
                        .status())
                .isEqualTo(404);
    }

    private String imported(String by) {
        var id = Ids.next();
        jdbc.sql("insert into import (id, imported_by, summary) values (:id, :by, cast(:summary as jsonb))")
                .param("id", id)
                .param("by", by)
                .param("summary", """
                        {"id": "%s", "dryRun": false, "takenFor": [], "unresolved": [], "conflicts": [], "notes": [],
                         "files": [{"file": "deals.csv", "kind": "DEAL", "described": "deals", "rows": 3, "created": 2,
                            "matched": 0, "updated": 0, "leftOut": 0, "refusedRows": 1,
                            "refused": [{"line": 4, "reason": "The name is missing."}]}]}""".formatted(id))
                .update();
        return id.toString();
    }
}
