package io.throughline.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.identity.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class OpenApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    ApplicationContext application;

    Script script;
    JsonNode document;
    JsonSchemaCheck check;

    @BeforeEach
    void what_a_stranger_reads() {
        var answer = app.stranger().get("/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        document = JsonMapper.shared().readTree(answer.body());
        check = new JsonSchemaCheck(document);
        script = Script.of(app, tokens, app.people().administrator());
    }

    @Test
    void every_route_of_the_api_is_in_it_and_nothing_else() {
        var routes = new TreeSet<String>();
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(method + " " + path))));
        var described = new TreeSet<String>();
        document.at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(routes).hasSizeGreaterThan(25);
    }

    @Test
    void every_operation_says_what_it_does_answers_and_refuses() {
        document.at("/paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.at("/summary").asString()).isNotEmpty();
                    assertThat(operation.at("/tags").size()).isEqualTo(1);
                    assertThat(operation
                                    .at("/responses/401/content/application~1problem+json/schema/$ref")
                                    .asString())
                            .isEqualTo("#/components/schemas/Problem");
                    assertThat(operation.at("/responses").propertyNames()).containsAnyOf("200", "201", "204");
                    if (operation.has("requestBody"))
                        assertThat(operation.at("/responses").has("422")).isTrue();
                }));
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/info/description").asString()).contains("Authorization: Bearer");
    }

    @Test
    void nothing_of_the_inside_is_in_it() {
        assertThat(document.at("/components/schemas").propertyNames())
                .doesNotContain("Viewer", "Deal.Lane", "JsonNode", "ModelAndView", "ProblemDetail")
                .allMatch(name -> name.matches("[A-Z][A-Za-z]+"));
        assertThat(document.toString()).doesNotContain("io.throughline", "EVENT_OWNER", "password", "tokenHash");
    }

    @Test
    void all_text_that_is_sent_has_a_limit() {
        var open = new ArrayList<String>();
        document.at("/components/schemas").properties().forEach(schema -> {
            if (!schema.getKey().endsWith("Body")) return;
            assertThat(schema.getValue().at("/additionalProperties").asBoolean(true))
                    .isFalse();
            schema.getValue().at("/properties").properties().forEach(field -> {
                var value = field.getValue();
                var isText = value.at("/type").toString().contains("string");
                var isFree = isText && !value.has("format") && !value.has("enum");
                if (isFree && !value.has("maxLength")) open.add(schema.getKey() + "/" + field.getKey());
                if (value.has("items") && !value.has("maxItems")) open.add(schema.getKey() + "/" + field.getKey());
            });
        });

        assertThat(open).isEmpty();
    }

    @Test
    void its_examples_are_what_it_describes() {
        document.at("/components/schemas").properties().forEach(schema -> {
            if (schema.getKey().endsWith("Body"))
                assertThat(check.problems(schema.getValue(), check.example(schema.getValue())))
                        .as(schema.getKey())
                        .isEmpty();
        });
    }

    @Test
    void its_examples_are_taken_and_the_answers_are_what_it_describes() {
        var deal = send("/api/v1/deals", "/api/v1/deals");
        send("/api/v1/accounts", "/api/v1/accounts");
        send("/api/v1/persons", "/api/v1/persons");
        send("/api/v1/products", "/api/v1/products");
        send("/api/v1/deals/{deal}/interactions", "/api/v1/deals/" + deal + "/interactions");
        var fact = send("/api/v1/deals/{deal}/facts", "/api/v1/deals/" + deal + "/facts");
        send("/api/v1/deals/{deal}/facts/{fact}/evidence", "/api/v1/deals/" + deal + "/facts/" + fact + "/evidence");
    }

    private String send(String described, String path) {
        var operation = document.at("/paths/" + described.replace("/", "~1") + "/post");
        var body = check.example(operation.at("/requestBody/content/application~1json/schema"));
        var answer = script.post(path, body.toString().replace("'", "\\u0027"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(check.problems(schema(operation, "201"), answer.json()))
                .as(path)
                .isEmpty();
        return answer.id();
    }

    @Test
    void what_is_read_is_what_it_describes() {
        var deal = script.post("/api/v1/deals", "{'name': 'Yard', 'stage': 'Proposal'}")
                .id();
        for (var path : new String[] {
            "",
            "/case",
            "/changes",
            "/event",
            "/facts",
            "/interactions",
            "/lines",
            "/members",
            "/overrides",
            "/review",
            "/roles",
            "/tripwires"
        }) read("/api/v1/deals/{deal}" + path, "/api/v1/deals/" + deal + path);
        for (var path : new String[] {
            "deals", "accounts", "persons", "products", "reviews", "users", "imports", "me", "sweet-spot", "regret-rate"
        }) read("/api/v1/" + path, "/api/v1/" + path);
    }

    @Test
    void files_are_sent_and_their_reading_is_what_it_describes() {
        var files = List.of(new MockMultipartFile(
                "files",
                "deals.csv",
                "text/csv",
                "opportunity_id,account,deal_stage\nX1,Harrow,Won\n".getBytes(UTF_8)));
        var operation = document.at("/paths/~1api~1v1~1imports/post");
        assertThat(operation
                        .at("/requestBody/content/multipart~1form-data/schema/properties/files/items/format")
                        .asString())
                .isEqualTo("binary");

        var sent = script.upload("/api/v1/imports", files);
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(check.problems(schema(operation, "201"), sent.json())).isEmpty();
        read("/api/v1/imports/{import}", "/api/v1/imports/" + sent.id());
        read("/api/v1/imports/{import}/reading", "/api/v1/imports/" + sent.id() + "/reading");
    }

    private void read(String described, String path) {
        var operation = document.at("/paths/" + described.replace("/", "~1") + "/get");
        var answer = script.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(check.problems(schema(operation, "200"), answer.json()))
                .as(path)
                .isEmpty();
    }

    private static JsonNode schema(JsonNode operation, String status) {
        return operation.at("/responses/" + status + "/content/application~1json/schema");
    }

    @Test
    void a_refusal_is_what_it_describes() {
        for (var answer : new Script.Answer[] {
            script.post("/api/v1/deals", "{}"), script.get("/api/v1/deals?limit=x"), script.get("/api/v1/deals/none")
        })
            assertThat(check.problems(document.at("/components/schemas/Problem"), answer.json()))
                    .isEmpty();
    }
}
