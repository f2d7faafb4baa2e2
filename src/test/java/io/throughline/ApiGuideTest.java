package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.exchange.page.CrmFiles;
import io.throughline.identity.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/// The examples in docs/api.md do what it says.
@WebTest
class ApiGuideTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("-H ([\"'])(.+?): (.*?)\\1(?= )");
    private static final Pattern BODY = Pattern.compile("-d '(.*)' \"\\$URL");
    private static final Pattern PATH = Pattern.compile("\"\\$URL(\\S*)\"$");

    private static final List<MockMultipartFile> FILES =
            List.of(CrmFiles.file("deals.csv", "opportunity_id,account,deal_stage\nX1,Harrow,Parked\n"));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Test
    void each_example_is_answered() throws IOException {
        var script = Script.of(app, tokens, app.people().administrator());
        var deal = script.post("/api/v1/deals", "{'name': 'Yard'}").id();
        var person = script.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
        var upload = script.upload("/api/v1/imports", FILES).id();
        var done = done();
        var product = script.post("/api/v1/products", "{'name': 'Gate'}").id();
        var account = script.post("/api/v1/accounts", "{'name': 'Harrow'}").id();
        var colleague = app.people().seller().id().toString();
        for (var command : commands()) {
            var filled = command.replace("'$PERSON'", person)
                    .replace("'$PRODUCT'", product)
                    .replace("'$COLLEAGUE'", colleague)
                    .replace("$COLLEAGUE", colleague)
                    .replace("$ACCOUNT", account)
                    .replace("$SOMEBODY", person)
                    .replace("$IMPORT/undo", done + "/undo")
                    .replace("$IMPORT", upload)
                    .replace(
                            "$READING",
                            script.get("/api/v1/imports/" + upload + "/reading").tag())
                    .replace("$DEAL", deal)
                    .replace(
                            "$TAG",
                            script.get("/api/v1/deals/" + deal + "/event").tag());
            var answer = sent(script, filled);
            assertThat(answer.status()).as(filled + "\n" + answer.body()).isIn(200, 201);
        }
    }

    private String done() {
        var id = Ids.next();
        jdbc.sql("insert into import (id, summary) values (:id, cast(:summary as jsonb))")
                .param("id", id)
                .param("summary", """
                        {"id": "%s", "dryRun": false, "files": [], "takenFor": [], "unresolved": [], "conflicts": [],
                         "notes": []}""".formatted(id))
                .update();
        return id.toString();
    }

    private static List<String> commands() throws IOException {
        var commands = new ArrayList<String>();
        BLOCK.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .forEach(block -> commands.addAll(
                        block.group(1).replaceAll("\\\\\n\\s*", "").lines().toList()));
        assertThat(commands).hasSizeGreaterThan(10).allMatch(command -> command.startsWith("curl "));
        return commands;
    }

    private static Script.Answer sent(Script script, String command) {
        var headers = new ArrayList<String>();
        HEADER.matcher(command).results().forEach(header -> {
            if (header.group(2).equals("Authorization"))
                assertThat(header.group(3)).isEqualTo("Bearer $TOKEN");
            else if (!header.group(2).equals("Content-Type")) headers.addAll(List.of(header.group(2), header.group(3)));
        });
        var path = PATH.matcher(command).results().findFirst().orElseThrow().group(1);
        var body = BODY.matcher(command)
                .results()
                .findFirst()
                .map(match -> match.group(1))
                .orElse(null);
        if (command.contains(" -F "))
            return script.with(headers.toArray(String[]::new)).upload(path, FILES);
        var method = command.contains("-X PATCH")
                ? "PATCH"
                : command.contains("-X PUT") ? "PUT" : body == null ? "GET" : "POST";
        return script.with(headers.toArray(String[]::new)).send(method, path, body);
    }
}
