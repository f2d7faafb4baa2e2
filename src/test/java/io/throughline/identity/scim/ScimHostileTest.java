package io.throughline.identity.scim;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.identity.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever a directory sends: it is done, or refused in SCIM's own schema, and never a fault.
@WebTest
class ScimHostileTest {
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "1",
            "[]",
            "{}",
            "[{}]",
            "{'userName': 'a', 'userName': 'b'}",
            "{'displayName': 'a',}",
            "[".repeat(2_000),
            "{'a':".repeat(2_000),
            "\u0000",
            "\ufeff{}");

    private static final List<String> VALUES = List.of(
            "null",
            "1",
            "true",
            "'x'",
            "''",
            "'a\\u0000b'",
            "'\\ud800'",
            "[]",
            "{}",
            "[null]",
            "[1]",
            "[[]]",
            "[{}]",
            "[{'value': 1}]",
            "[{'value': {}}]",
            "[{'value': 'a@b'}, {'value': null, 'primary': 'maybe'}]",
            "{'value': [], 'formatted': 1, 'givenName': {}}",
            "'" + "a".repeat(5_000) + "'");

    private static final List<String> FIELDS = List.of(
            "userName",
            "externalId",
            "displayName",
            "name",
            "emails",
            "active",
            "members",
            "groups",
            "id",
            "meta",
            "schemas");

    private static final List<String> PATHS = List.of(
            "name.givenName",
            "emails[type eq \\'work\\'].value",
            "emails[value eq true]",
            "members[value eq \\'x\\']",
            "members[value eq \\'x\\'].display",
            "active.value",
            "userName[value eq 1]",
            "[]",
            "..",
            "a:b",
            "urn:x:y",
            "");

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    private Directory directory;
    private List<String> resources;
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void resources() {
        directory = Directory.of(app, tokens);
        resources = List.of(
                "Users/" + directory.add(directory.named("sela"), "").id(),
                "Groups/" + directory.group("Harbour " + directory.mark()).id());
    }

    private void check(String what, Script.Answer answer) {
        var isError = answer.status() >= 400;
        var isTold = !isError || answer.at("/schemas/0").endsWith(":Error");
        if (answer.status() >= 500 || !isTold) wrong.add(what + ": " + answer.status() + " " + answer.body());
    }

    private void nothingIsWrong() {
        assertThat(wrong)
                .as(() -> String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))))
                .isEmpty();
    }

    @Test
    void a_body_that_is_none() {
        for (var body : BODIES) {
            for (var list : List.of("Users", "Groups"))
                check("POST " + list + " " + body, directory.script().post("/scim/v2/" + list, body));
            for (var resource : resources) {
                check("PUT " + resource + " " + body, directory.script().put("/scim/v2/" + resource, body));
                check("PATCH " + resource + " " + body, directory.script().patch("/scim/v2/" + resource, body));
            }
        }
        nothingIsWrong();
    }

    @Test
    void any_field_with_any_value() {
        for (var field : FIELDS)
            for (var value : VALUES)
                for (var resource : resources) {
                    var body = "{'%s': %s, 'userName': '%s', 'displayName': '%s'}"
                            .formatted(field, value, directory.named("u"), directory.named("g"));
                    check("PUT " + body, directory.script().put("/scim/v2/" + resource, body));
                    check(
                            "PATCH " + body,
                            directory.patch(
                                    resource, "{'op': 'add', 'path': '%s', 'value': %s}".formatted(field, value)));
                    check(
                            "PATCH all " + body,
                            directory.patch(
                                    resource, "{'op': 'replace', 'value': {'%s': %s}}".formatted(field, value)));
                    check(
                            "PATCH away " + body,
                            directory.patch(
                                    resource, "{'op': 'remove', 'path': '%s', 'value': %s}".formatted(field, value)));
                }
        nothingIsWrong();
    }

    @Test
    void any_path_with_any_value() {
        for (var path : PATHS)
            for (var value : VALUES)
                for (var op : List.of("add", "remove"))
                    for (var resource : resources)
                        check(
                                op + " " + path + " " + value,
                                directory.patch(
                                        resource,
                                        "{'op': '%s', 'path': '%s', 'value': %s}".formatted(op, path, value)));
        nothingIsWrong();
    }

    @Test
    void any_query() {
        for (var filter : List.of(
                "%00", "userName%20eq%20%22%00%22", "%22", "userName%20eq%20%22%ED%A0%80%22", "id%20eq%20%22%5C%22"))
            check(filter, directory.script().get("/scim/v2/Users?filter=" + filter));
        for (var part : List.of("startIndex=9999999999", "startIndex=2147483647", "count=-2147483648", "count=x"))
            for (var list : List.of("Users", "Groups"))
                check(part, directory.script().get("/scim/v2/" + list + "?" + part));
        nothingIsWrong();
    }
}
