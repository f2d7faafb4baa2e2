package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Routes.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Bodies of any kind, sent to every route that writes.
class HostileRequestsTest extends HostileRequests {
    /// In the place of any field.
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "99999999999999999999",
            "''",
            "'" + "x".repeat(20_000) + "'",
            "'\\u0000'",
            "'\\ud800'",
            "'" + NOBODY + "'",
            "'2026-02-30'",
            "'+999999999-01-01'",
            "[]",
            "[null]",
            "[[[]]]",
            "{}",
            "{'grade': 'shown'}",
            "{'amount': 'x', 'currency': 7}");

    /// In the place of the whole body.
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "7",
            "'x'",
            "{}",
            "{'a':",
            "{'grade': 'shown'}",
            "{'nothing': 1}",
            "{'name': 1,}",
            "{'name': 'a', 'name': 'b'}",
            "[".repeat(2_000),
            "{'a':".repeat(2_000),
            "\u0000",
            "\ufeff{}");

    /// Where a route was last sent to, as long as nothing was done there.
    private @Nullable Aim aim;

    private record Aim(Route route, String path, String tag) {}

    @Test
    void a_body_that_is_none() {
        writing().forEach(route -> BODIES.forEach(body -> sent(route, body)));

        assertNothingWrong();
    }

    @Test
    void any_field_with_any_value() {
        writing().forEach(route -> {
            if (route.path().startsWith(DEAL)) someDeal();
            fields(route).forEach(field -> VALUES.forEach(value -> sent(route, "{'%s': %s}".formatted(field, value))));
        });

        assertThat(refused).isGreaterThan(500);
        assertNothingWrong();
    }

    @Test
    void several_fields_with_values_by_chance() {
        var dice = new Random(20_260_331);
        writing().forEach(route -> {
            var fields = List.copyOf(fields(route));
            for (var i = 0; i < 15 && !fields.isEmpty(); i++) sent(route, byChance(fields, dice));
        });

        assertNothingWrong();
    }

    private static String byChance(List<String> fields, Random dice) {
        var body = new ArrayList<String>();
        for (var field : new LinkedHashSet<>(fields))
            if (dice.nextBoolean()) body.add("'%s': %s".formatted(field, VALUES.get(dice.nextInt(VALUES.size()))));
        return "{" + String.join(", ", body) + "}";
    }

    @Test
    void a_grade_is_taken_nowhere() {
        writing().filter(route -> !fields(route).isEmpty()).forEach(route -> {
            var answer = administrator.ifMatch(tag(route)).send(route.method(), path(route), "{'grade': 'shown'}");
            if (answer.status() < 400 || answer.status() >= 500) wrong.add(route + " took a grade: " + answer.status());
        });
        assertThat(document.at("/components/schemas").properties())
                .filteredOn(schema -> schema.getKey().endsWith("Body"))
                .isNotEmpty()
                .allSatisfy(
                        schema -> assertThat(schema.getValue().at("/properties").propertyNames())
                                .noneMatch(name ->
                                        name.toLowerCase(java.util.Locale.ROOT).contains("grade")));
        assertNothingWrong();
    }

    private Stream<Route> writing() {
        return routes().filter(route -> !route.method().equals("GET"))
                .filter(route -> !route.path().equals("/api/v1/imports/{import}/undo"));
    }

    /// The fields that the document has for the route's body.
    private Set<String> fields(Route route) {
        var body = document.at("/paths/" + route.path().replace("/", "~1") + "/"
                + route.method().toLowerCase(java.util.Locale.ROOT)
                + "/requestBody/content/application~1json/schema/$ref");
        if (body.isMissingNode()) return Set.of();
        return Set.copyOf(
                document.at(body.asString().substring(1) + "/properties").propertyNames());
    }

    private String tag(Route route) {
        var tagged = route.method().equals("PATCH")
                || route.path().contains("{part}")
                || route.path().endsWith("/decision-templates/{template}")
                || route.path().endsWith("/reading")
                || route.path().endsWith("/outcome")
                || route.path().endsWith("/{criterion}/{option}")
                || route.path().endsWith("/verdict")
                || route.path().endsWith("/{point}/end");
        if (!tagged) return "\"1\"";
        return administrator
                .get(path(route).replaceFirst("/(cost|outcome|verdict|end)$", ""))
                .tag();
    }

    /// What is refused changes nothing: the next one goes to the same path with the same tag.
    private void sent(Route route, String body) {
        if (aim == null || !aim.route().equals(route)) aim = new Aim(route, path(route), tag(route));
        var answer = administrator.ifMatch(aim.tag()).send(route.method(), aim.path(), body);
        if (answer.status() < 400) aim = null;
        check(route + " <- " + body, answer);
    }
}
