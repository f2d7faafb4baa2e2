package io.throughline.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.throughline.Routes;
import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.PrivateKind;
import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.buying.concern.EndGames;
import io.throughline.buying.criteria.BuyerChoices;
import io.throughline.buying.strategy.Exposure;
import io.throughline.buying.strategy.Strategies;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import io.throughline.deals.Interactions;
import io.throughline.identity.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// What is private is reached by the deal's team and its managers, and by nobody else: by its types, by its queries,
/// and
/// over every route that there is.
@WebTest
class PrivateKindsTest {
    private static final String WORD = "Quandrelious";

    /// Of a concern of which nobody on the buyer's side ever spoke.
    private static final String GUESS = "Perplexorine";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.throughline");

    @Autowired
    ApplicationContext application;

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    Interactions interactions;

    @Autowired
    Today today;

    @Autowired
    JsonMapper json;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    Insides insides;

    @Autowired
    BuyerChoices choices;

    @Autowired
    Strategies strategies;

    @Autowired
    EndGames games;

    WebApp.People people;
    Deal deal;
    UUID mira;

    @BeforeEach
    void something_private() {
        people = app.people();
        var some = new TeamOfADeal(deals, organizations, persons, interactions, today);
        deal = some.open("Yard control", people);
        mira = some.named(deal, "Mira Holm", "Business User", null);
        var script = Script.of(app, tokens, people.seller());
        var path = "/api/v1/deals/" + deal.id();
        var heard = "{'channel': 'call', 'words': '" + WORD + "'}";
        assertThat(script.post(
                                path + "/stakeholders/" + mira + "/claims",
                                "{'kind': 'disposition', 'topic': 'enemy', 'evidence': " + heard + "}")
                        .status())
                .isEqualTo(201);
        assertThat(script.post(
                                path + "/hypotheses",
                                "{'personId': '%s', 'probability': 0.6, 'question': '%s?', 'askBy': '2026-05-01'}"
                                        .formatted(mira, WORD))
                        .status())
                .isEqualTo(201);
        assertThat(script.post(
                                path + "/coach-statements",
                                "{'personId': '%s', 'words': '%s', 'channel': 'call', 'checkOn': '2099-05-01'}"
                                        .formatted(mira, WORD))
                        .status())
                .isEqualTo(201);
        made(script, path + "/concerns", """
                {'holderId': '%s', 'kind': 'personal', 'severity': 'severe', 'words': '%s',
                 'evidence': {'channel': 'call', 'words': '%s'}}""".formatted(mira, GUESS, GUESS));
        made(script, path + "/end-game/people", "{'personId': '%s', 'answer': '%s'}".formatted(mira, WORD));
        made(script, path + "/end-game/moves", "{'rival': '%s', 'move': '%s'}".formatted(WORD, WORD));
        strategy(script, path);
    }

    private static String made(Script script, String path, String body) {
        var answer = script.post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.id();
    }

    private void strategy(Script script, String path) {
        var uptime = made(script, path + "/criteria", "{'words': 'Uptime'}");
        var inHouse = made(script, path + "/options", "{'kind': 'in-house'}");
        var us = script.get(path + "/options").at("/items/0/id");
        made(script, path + "/ratings", "{'criterionId': '%s', 'optionId': '%s', 'low': 20}".formatted(uptime, us));
        made(
                script,
                path + "/ratings",
                "{'criterionId': '%s', 'optionId': '%s', 'low': 80}".formatted(uptime, inHouse));
        made(script, path + "/strategies", """
                {'criterionId': '%s', 'optionId': '%s', 'kind': 'redefine', 'ownerId': '%s', 'dueOn': '2099-05-01',
                 'words': '%s'}""".formatted(
                        uptime, inHouse, people.seller().id(), WORD));
    }

    @Test
    void no_serialiser_writes_a_private_kind() {
        var inside = insides.of(deals.toKnow(deal.id(), people.seller()), stakeholders.of(deal.id(), people.seller()));

        for (var mapper : List.of(json, JsonMapper.shared()))
            for (var secret : List.of(
                    inside,
                    inside.of(mira),
                    inside.of(mira).live().getFirst(),
                    inside.of(mira).statements().getFirst(),
                    inside.hypotheses().getFirst(),
                    inside.of(mira).coach(),
                    inside.of(mira).rapport(),
                    inside.warnings().getFirst(),
                    exposure(),
                    exposure().at(),
                    exposure().proposal(),
                    exposure().gap().orElseThrow(),
                    exposure().done().getFirst(),
                    games.of(insider()),
                    games.of(insider()).yeses().getFirst(),
                    games.of(insider()).moves().getFirst())) {
                assertThatThrownBy(() -> mapper.writeValueAsString(secret)).hasMessageContaining("private");
                assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("deal", List.of(secret))))
                        .as("nor within something else")
                        .hasMessageContaining("private");
            }
    }

    private Insider insider() {
        return deals.toKnow(deal.id(), people.seller());
    }

    private Exposure exposure() {
        var kept = new Exposure.Kept(strategies.gaps(insider()), strategies.of(insider()));
        return Exposure.of(choices.of(deal.id()), kept, null, today.date()).getFirst();
    }

    private static boolean isPrivate(JavaClass type) {
        return type.isAssignableTo(PrivateKind.class);
    }

    private static boolean isOpen(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean givesPrivate(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(PrivateKindsTest::isPrivate);
    }

    @Test
    void no_query_gives_a_private_kind_but_to_an_insider() {
        var asking = OURS.stream()
                .filter(type -> type.isAnnotatedWith(Repository.class) || type.isAnnotatedWith(Component.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(PrivateKindsTest::isOpen)
                .filter(PrivateKindsTest::givesPrivate)
                .toList();

        assertThat(asking)
                .hasSizeGreaterThan(3)
                .allSatisfy(method -> assertThat(
                                method.getRawParameterTypes().stream().map(JavaClass::getName))
                        .as(method.getFullName())
                        .contains(Insider.class.getName()));
    }

    @Test
    void nobody_but_deals_makes_an_insider() {
        assertThat(OURS.get(Insider.class).getConstructors())
                .allSatisfy(made -> assertThat(made.getCallsOfSelf())
                        .isNotEmpty()
                        .allSatisfy(call -> assertThat(call.getOriginOwner().isEquivalentTo(Deals.class))
                                .isTrue()));
    }

    @Test
    void the_form_that_is_written_is_given_by_routes_of_a_deal_alone() {
        var giving = OURS.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(PrivateKindsTest::isOpen)
                .filter(PrivateKindsTest::givesPrivate)
                .toList();

        assertThat(giving).hasSizeGreaterThan(20).allSatisfy(method -> {
            assertThat(method.getOwner().getPackageName()).startsWith("io.throughline.buying");
            assertThat(method.getMethodCallsFromSelf().stream()
                            .map(call -> call.getTarget().getName()))
                    .as(method.getFullName() + " asks who it is before anything else")
                    .contains("toKnow");
        });
    }

    @Test
    void no_other_route_that_reads_says_a_private_word() {
        var wrong = new ArrayList<String>();
        for (var route : Routes.of(application)) {
            if (!route.method().equals("GET")) continue;
            var path = route.filled(variable -> switch (variable) {
                case "deal", "deals", "id" -> deal.id().toString();
                case "stakeholder", "person", "people" -> mira.toString();
                default -> "none";
            });
            var outside = said(people.outsider(), route, path);
            if (outside.contains(WORD) || outside.contains(GUESS)) wrong.add("outsider " + path);
            if (!isOfTheTeam(route.path())
                    && said(people.administrator(), route, path).contains(WORD)) wrong.add("administrator " + path);
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean isOfTheTeam(String path) {
        return path.matches("/deals/\\{id}/(team|vulnerabilities|end-game|changes).*")
                || path.matches(
                        "/api/v1/deals/\\{deal}/(stakeholders|hypotheses|coach-statements|strategies|end-game|history).*")
                || path.startsWith("/audit")
                || isOfTheReview(path);
    }

    /// Where the deal's team reads what the checks say, which asks the private question.
    private static boolean isOfTheReview(String path) {
        return path.matches("/deals|/deals/board|/deals/rows|/deals/\\{id}|/deals/\\{id}/(replay|qualification)|/today"
                + "|/deals/\\{deal}/lenses/\\{lens}|/rules/\\{id}|/api/v1/reviews"
                + "|/api/v1/deals/\\{deal}/(review|findings|picture|replay)");
    }

    private String said(Viewer viewer, Routes.Route route, String path) {
        return route.isForPrograms()
                ? Script.of(app, tokens, viewer).get(path).body()
                : app.as(viewer).get(path).body();
    }

    @Test
    void who_leaves_the_team_reads_it_no_more_even_with_what_let_them_in() {
        var member = app.person("Rafe Lind", io.throughline.base.Role.SELLER, null);
        deals.addMember(deal.id(), member.id());
        var insider = deals.toKnow(deal.id(), member);
        var team = stakeholders.of(deal.id(), member);
        assertThat(insides.of(insider, team).judgements()).isNotEmpty();

        deals.removeMember(deal.id(), member.id());

        assertThat(insides.of(insider, team).judgements()).isEmpty();
        assertThat(insides.of(insider, team).hypotheses()).isEmpty();
        assertThat(insides.record(insider, mira, Times.EVER)).isEmpty();
    }

    @Test
    void the_record_of_a_person_counts_only_deals_whose_team_the_reader_is_on() {
        var others = new TeamOfADeal(deals, organizations, persons, interactions, today);
        var theirs = app.people();
        var other = others.open("Dock control", theirs);
        var script = Script.of(app, tokens, theirs.seller());
        script.post("/api/v1/deals/" + other.id() + "/stakeholders", "{'personId': '%s'}".formatted(mira));
        script.post(
                "/api/v1/deals/" + other.id() + "/coach-statements",
                "{'personId': '%s', 'words': 'x', 'channel': 'call', 'checkOn': '2099-05-01'}".formatted(mira));

        assertThat(insides.record(deals.toKnow(deal.id(), people.seller()), mira, Times.EVER))
                .extracting(CoachStatements.Track::deal)
                .containsExactly("Yard control");
        assertThat(insides.record(deals.toKnow(deal.id(), people.administrator()), mira, Times.EVER))
                .extracting(CoachStatements.Track::deal)
                .containsExactly("Yard control", "Dock control");
    }
}
