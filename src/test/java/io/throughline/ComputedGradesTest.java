package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.Field;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well something is known is computed from evidence: no form, parameter, member or column takes it from anybody.
@WebTest
class ComputedGradesTest {
    private static final Pattern NAMED = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE =
            Pattern.compile("<(?:option|input)[^>]*value=\"(?:ASSUMED|STATED|CORROBORATED|SHOWN)\"");

    @Autowired
    WebApp app;

    @Autowired
    ApplicationContext application;

    private static boolean isGrade(String name) {
        return name.toLowerCase(Locale.ROOT).contains("grade");
    }

    @Test
    void no_member_that_the_api_takes_is_a_grade() {
        var document =
                JsonMapper.shared().readTree(app.stranger().get("/openapi.json").body());
        var taken = new ArrayList<String>();
        for (var path : document.at("/paths").values())
            for (var operation : path.values()) {
                for (var parameter : operation.at("/parameters").values())
                    taken.add(parameter.at("/name").asString());
                members(document, operation.at("/requestBody"), taken, new ArrayList<>());
            }

        assertThat(taken).contains("words", "answer", "kind").noneMatch(ComputedGradesTest::isGrade);
    }

    /// The members of a schema, and of those that it refers to.
    private static void members(JsonNode document, JsonNode node, List<String> into, List<String> seen) {
        for (var property : node.properties()) {
            if (property.getKey().equals("properties"))
                property.getValue().properties().forEach(member -> into.add(member.getKey()));
            if (property.getKey().equals("$ref")) {
                var to = property.getValue().asString();
                if (!seen.contains(to)) {
                    seen.add(to);
                    members(document, document.at(to.substring(1)), into, seen);
                }
            } else members(document, property.getValue(), into, seen);
        }
        if (node.isArray()) for (var element : node.values()) members(document, element, into, seen);
    }

    @Test
    void no_route_asks_for_a_grade() {
        var handlers = application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();

        assertThat(handlers).isNotEmpty();
        handlers.forEach((route, handler) -> {
            assertThat(route.getPatternValues()).noneMatch(ComputedGradesTest::isGrade);
            for (var parameter : handler.getMethod().getParameters())
                assertThat(names(parameter)).as(route.toString()).noneMatch(ComputedGradesTest::isGrade);
        });
    }

    /// What a parameter is called, and the members of a record of ours that is bound to it.
    private static Stream<String> names(Parameter parameter) {
        var type = parameter.getType();
        var members = type.isRecord() && !type.getSimpleName().equals("Shell")
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.<String>empty();
        return Stream.concat(Stream.of(parameter.getName()), members);
    }

    @Test
    void no_form_has_a_field_for_a_grade() throws IOException {
        var names = new ArrayList<String>();
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(template);
                NAMED.matcher(text).results().forEach(match -> names.add(match.group(1)));
                assertThat(VALUE.matcher(text).find()).as(template.toString()).isFalse();
            }
        }

        assertThat(names).contains("words", "who", "answer").noneMatch(ComputedGradesTest::isGrade);
    }

    @Test
    void no_column_of_an_import_is_a_grade() throws IOException {
        assertThat(Field.values()).extracting(Enum::name).noneMatch(ComputedGradesTest::isGrade);
        var shapes = Files.readString(Path.of("src/main/resources/io/throughline/exchange/read/crm/shapes.map"));
        assertThat(shapes.lines().filter(line -> line.contains("=")).map(line -> line.split("=")[1]))
                .noneMatch(ComputedGradesTest::isGrade);
    }
}
