package io.throughline.review;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.buying.Claim;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.Hypothesis;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.Signal;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Said;
import io.throughline.buying.criteria.Weighting;
import io.throughline.buying.readiness.Area;
import io.throughline.buying.readiness.ReadinessPoint;
import io.throughline.buying.strategy.Gap;
import io.throughline.buying.strategy.Strategy;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A row of [BuyingSql]: somebody or something of the buyer's side with all that hangs on it.
sealed interface BuyingRow {
    /// One of theirs, what is claimed of them, supposed of them and heard from them.
    record Person(
            UUID id, String name, List<Claim> claims, List<Hypothesis> hypotheses, List<CoachStatement> statements)
            implements BuyingRow {}

    record ByCriterion(Criterion criterion, List<Rating> ratings, List<Gap> gaps, List<Strategy> strategies)
            implements BuyingRow {}

    record Chosen(Option option) implements BuyingRow {}

    record Weighed(Weighting weighting) implements BuyingRow {}

    record Feared(Concern concern) implements BuyingRow {}

    /// @param isTold somebody recorded it; else it follows from what was planned
    record Shown(Signal signal, boolean isTold) implements BuyingRow {}

    record ToCome(BuyingSide.Planned planned) implements BuyingRow {}

    record Needed(ReadinessPoint point) implements BuyingRow {}

    /// @return `null` where the row holds nothing that was there on the day
    static @Nullable BuyingRow read(String what, ResultSet row) throws SQLException {
        return switch (what) {
            case "STAKEHOLDER" -> person(row);
            case "CRITERION" -> criterion(row);
            case "OPTION" -> option(row);
            case "WEIGHTING" -> weighting(row);
            case "CONCERN" -> concern(row);
            case "SIGNAL" -> new Shown(signal(row), true);
            case "POSTPONED" ->
                new Shown(Signal.derived(Signal.Kind.POSTPONED, day(row), row.getString("word")), false);
            case "PLANNED" ->
                new ToCome(new BuyingSide.Planned(
                        id(row),
                        day(row),
                        Channel.valueOf(row.getString("word")),
                        List.of(persons(row)),
                        row.getInt("place") == 1,
                        row.getString("word2") == null ? null : LocalDate.parse(row.getString("word2"))));
            case "READINESS" -> readiness(row);
            case String other -> throw new IllegalStateException(other);
        };
    }

    private static Person person(ResultSet row) throws SQLException {
        var id = id(row);
        var name = row.getString("word");
        var json = json(row);
        return new Person(
                id,
                name,
                each(json.path("claims"), one -> claim(one, id)),
                each(json.path("hypotheses"), one -> hypothesis(one, id, name)),
                each(json.path("statements"), one -> statement(one, id, name)));
    }

    private static Claim claim(JsonNode json, UUID person) {
        return new Claim(
                id(json, "id"),
                person,
                Claim.Kind.valueOf(json.path("kind").asString()),
                json.path("topic").asString(),
                json.path("level").isNull() ? null : json.path("level").asInt(),
                day(json, "since"),
                maybe(json, "until"),
                each(json.path("heard"), BuyingRow::evidence));
    }

    private static Hypothesis hypothesis(JsonNode json, UUID person, String name) {
        var outcome = json.path("outcome");
        return new Hypothesis(
                id(json, "id"),
                person,
                name,
                new BigDecimal(json.path("probability").asString()),
                json.path("question").asString(),
                day(json, "askBy"),
                day(json, "madeOn"),
                outcome.isNull() ? null : Hypothesis.Outcome.valueOf(outcome.asString()),
                maybe(json, "closedOn"),
                List.of(),
                1);
    }

    private static CoachStatement statement(JsonNode json, UUID person, String name) {
        var verdict = json.path("verdict");
        return new CoachStatement(
                id(json, "id"),
                person,
                name,
                json.path("words").asString(),
                day(json, "saidOn"),
                channel(json),
                day(json, "checkOn"),
                verdict.isNull() ? null : CoachStatement.Verdict.valueOf(verdict.asString()),
                maybe(json, "checkedOn"),
                List.of(),
                1);
    }

    private static Evidence evidence(JsonNode json) {
        return new Evidence(
                id(json, "id"),
                maybeId(json, "sayer"),
                null,
                day(json, "on"),
                channel(json),
                json.path("act").asBoolean(false),
                "",
                null);
    }

    private static ByCriterion criterion(ResultSet row) throws SQLException {
        var id = id(row);
        var json = json(row);
        var criterion = new Criterion(
                id,
                dealId(row),
                row.getString("word"),
                json.path("formal").asBoolean(),
                json.path("mandatory").asBoolean(),
                List.of(),
                1);
        return new ByCriterion(
                criterion,
                each(json.path("ratings"), one -> rating(one, id)),
                each(json.path("gaps"), one -> gap(one, id)),
                each(json.path("gaps"), one -> each(one.path("strategies"), each -> strategy(each, id(one, "id"))))
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static Rating rating(JsonNode json, UUID criterion) {
        return new Rating(
                id(json, "id"),
                criterion,
                id(json, "option"),
                json.path("low").asInt(),
                json.path("high").asInt(),
                new Said(maybeId(json, "sayer"), null, day(json, "on"), channel(json), ""),
                1);
    }

    private static Gap gap(JsonNode json, UUID criterion) {
        return new Gap(
                id(json, "id"),
                criterion,
                id(json, "option"),
                Gap.Kind.valueOf(json.path("kind").asString()),
                maybe(json, "fixOn"),
                1);
    }

    private static Strategy strategy(JsonNode json, UUID gap) {
        var outcome = json.path("outcome");
        return new Strategy(
                id(json, "id"),
                gap,
                Strategy.Kind.valueOf(json.path("kind").asString()),
                null,
                null,
                day(json, "dueOn"),
                day(json, "chosenOn"),
                outcome.isNull() ? null : Strategy.Outcome.valueOf(outcome.asString()),
                maybe(json, "endedOn"),
                "",
                1);
    }

    private static Chosen option(ResultSet row) throws SQLException {
        return new Chosen(new Option(
                id(row),
                dealId(row),
                Option.Kind.valueOf(row.getString("word")),
                persons(row)[0],
                row.getString("word2"),
                row.getString("word3"),
                1));
    }

    private static Weighed weighting(ResultSet row) throws SQLException {
        var sayer = persons(row)[0];
        return new Weighed(new Weighting(
                id(row),
                dealId(row),
                Weighting.Method.valueOf(row.getString("word")),
                each(json(row), BuyingRow::weighed),
                new Said(sayer, null, day(row), Channel.valueOf(row.getString("word2")), ""),
                1));
    }

    private static Weighting.Weighed weighed(JsonNode json) {
        return new Weighting.Weighed(
                id(json, "criterion"),
                maybeId(json, "against"),
                new BigDecimal(json.path("value").asString()));
    }

    /// A concern of which nobody had spoken by the day was not there.
    private static @Nullable Feared concern(ResultSet row) throws SQLException {
        var json = json(row);
        var said = each(
                json.path("said"),
                one -> new Concern.Said(Concern.Says.valueOf(one.path("says").asString()), evidence(one)));
        if (said.isEmpty()) return null;
        return new Feared(new Concern(
                id(row),
                persons(row)[0],
                json.path("holder").asString(),
                Concern.Kind.valueOf(row.getString("word2")),
                Concern.Severity.valueOf(row.getString("word3")),
                row.getString("word"),
                said,
                1));
    }

    private static Signal signal(ResultSet row) throws SQLException {
        return new Signal(id(row), Signal.Kind.valueOf(row.getString("word")), day(row), row.getString("word2"), null);
    }

    private static Needed readiness(ResultSet row) throws SQLException {
        var json = json(row);
        return new Needed(new ReadinessPoint(
                id(row),
                Area.valueOf(row.getString("word2")),
                row.getString("word"),
                null,
                null,
                null,
                day(json, "since"),
                maybe(json, "until"),
                each(
                        json.path("said"),
                        one -> new ReadinessPoint.Said(
                                ReadinessPoint.Says.valueOf(one.path("says").asString()), evidence(one))),
                1));
    }

    private static JsonNode json(ResultSet row) throws SQLException {
        var text = row.getString("word4");
        return JsonMapper.shared().readTree(text == null ? "[]" : text);
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        return array.valueStream().map(read).toList();
    }

    private static Channel channel(JsonNode json) {
        return Channel.valueOf(json.path("channel").asString());
    }

    private static UUID id(JsonNode json, String name) {
        return UUID.fromString(json.path(name).asString());
    }

    private static @Nullable UUID maybeId(JsonNode json, String name) {
        return json.path(name).isNull() ? null : id(json, name);
    }

    private static LocalDate day(JsonNode json, String name) {
        return LocalDate.parse(json.path(name).asString());
    }

    private static @Nullable LocalDate maybe(JsonNode json, String name) {
        return json.path(name).isNull() ? null : day(json, name);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static UUID dealId(ResultSet row) throws SQLException {
        return row.getObject("deal_id", UUID.class);
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("day", LocalDate.class));
    }

    private static UUID[] persons(ResultSet row) throws SQLException {
        return (UUID[]) row.getArray("persons").getArray();
    }
}
