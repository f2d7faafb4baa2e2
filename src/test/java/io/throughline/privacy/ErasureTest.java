package io.throughline.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Interactions;
import io.throughline.exchange.export.Exports;
import io.throughline.exchange.load.Progress;
import io.throughline.identity.Tokens;
import io.throughline.review.Pictures;
import io.throughline.review.Review;
import io.throughline.review.WebDeals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/// A person is erased: their words are nowhere any more, and what counts on them still adds up.
@OwnWebTest
class ErasureTest {
    private static final String NAME = "Quendra O'Vossberg";
    private static final List<String> WORDS = List.of(
            "Quendra",
            "Vossberg",
            "quendra.v@varn.test",
            "+47 991 2233",
            "Keeper of quarks",
            "Department of quirks",
            "It must hum",
            "A hummed minute",
            "A humming claim",
            "A humming prediction",
            "A humming question");

    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    Interactions interactions;

    @Autowired
    Pictures pictures;

    @Autowired
    Exports exports;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @TempDir
    Path temp;

    People people;
    WebDeals some;
    Deal deal;
    Person person;

    @BeforeEach
    void somebodyWithTraces() {
        people = app.people();
        some = new WebDeals(deals, organizations, today);
        deal = some.open("Bearings for line four", people.seller());
        person = add("Quendra Vossberg", deal.organizationId());
    }

    private Person add(String name, UUID account) {
        var one = new Person(
                Ids.next(),
                name,
                account,
                "quendra.v@varn.test",
                "+47 991 2233",
                "Keeper of quarks",
                "Department of quirks",
                null,
                1);
        persons.add(one);
        return one;
    }

    private WebApp.Answer erase() {
        return app.as(people.administrator()).delete("/personal-data/" + person.id());
    }

    /// All the ways in which a name gets into what is stored.
    private void leaveTraces() {
        app.as(people.seller())
                .put("/people/" + person.id(), "version", "1", "name", NAME, "title", "Keeper of quarks");
        var script = Script.of(app, tokens, people.seller())
                .with("Idempotency-Key", Ids.next().toString());
        var said = script.post(
                "/api/v1/deals/" + deal.id() + "/facts",
                "{'kind': 'need', 'topic': 'explicit', 'words': 'It must hum', 'evidence': [{'sayerId': '" + person.id()
                        + "', 'channel': 'call', 'on': '" + today.date() + "', 'words': 'It must hum'}]}");
        assertThat(said.status()).as(said.body()).isEqualTo(201);
        var team = new TracesInTheBuyingTeam(app, tokens, people, deal, person);
        team.leaveClaims();
        team.leaveCriteria();
        team.leaveChoice(today.date().toString());
        interactions.add(
                deal.id(),
                new Interaction(
                        Ids.next(),
                        today.date(),
                        Channel.MEETING,
                        null,
                        Direction.BOTH,
                        "A hummed minute",
                        30,
                        List.of(person.id())));
        deals.change(named(deal, "Bearings for " + NAME.toUpperCase(java.util.Locale.ROOT)));
        jdbc.sql("update deal set next_step = 'Call Quendra  O''Vossberg.' where id = :id")
                .param("id", deal.id())
                .update();
        jdbc.sql("""
                        insert into import (id, summary)
                        values (:id, cast(:summary as jsonb))""").param("id", Ids.next()).param("summary", """
                        {"takenFor": [{"file": "f", "value": "Quendrah Vossbergh", "takenFor": "Quendra Vossberg", "rows": 1}],
                        "conflicts": [{"record": "Quendra O'Vossberg", "field": "title", "ours": "Keeper of quarks", "theirs": "x"}],
                        "files": [{"refused": [{"line": 1, "reason": "Quendra O'Vossberg, quendra.v@varn.test has no deal"}]}]}""").update();
        app.as(people.seller()).post("/deals/views", "name", "Of " + NAME, "query", "status=open");
        team.leaveConcerns(NAME);
        team.leavePlan();
        app.as(people.administrator())
                .upload(
                        "/imports",
                        List.of(new MockMultipartFile(
                                "files",
                                "contacts.csv",
                                "text/csv",
                                "Name,Email\nQuendra Vossberg,quendra.v@varn.test\n"
                                        .getBytes(StandardCharsets.UTF_8))));
    }

    private static Deal named(Deal deal, String name) {
        return new Deal(
                deal.id(),
                name,
                deal.organizationId(),
                null,
                deal.ownerId(),
                null,
                deal.status(),
                deal.stage(),
                deal.amount(),
                deal.openedOn(),
                deal.expectedClose(),
                null,
                null,
                deal.nextStep(),
                null,
                null,
                null,
                deal.lane(),
                false,
                null,
                deal.version());
    }

    @Test
    void no_table_no_history_no_answer_and_no_export_holds_their_words_and_all_rows_are_still_there()
            throws IOException {
        leaveTraces();
        assertThat(new EveryTable(jdbc).found(WORDS))
                .as("the traces were left")
                .containsKeys(
                        "person",
                        "person_history",
                        "fact",
                        "evidence",
                        "interaction",
                        "criterion",
                        "rating",
                        "rating_history",
                        "weighting",
                        "chosen_option",
                        "decision_template_item",
                        "deal",
                        "deal_history",
                        "import",
                        "saved_view",
                        "buying_evidence",
                        "decider_hypothesis",
                        "coach_statement",
                        "api_answer",
                        "concern",
                        "concern_word",
                        "concern_signal",
                        "must_say_yes",
                        "readiness_word",
                        "plan_task",
                        "victory",
                        "baseline",
                        "baseline_task");
        var before = new EveryTable(jdbc).counts();

        assertThat(erase().location()).isEqualTo("/people/" + person.id());

        assertThat(new EveryTable(jdbc).found(WORDS)).isEmpty();
        assertThat(new EveryTable(jdbc).counts()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from upload").query(Integer.class).single())
                .isZero();
        assertThat(exported())
                .isNotEmpty()
                .noneMatch(line -> WORDS.stream()
                        .anyMatch(word -> line.toLowerCase(java.util.Locale.ROOT)
                                .contains(word.toLowerCase(java.util.Locale.ROOT))));
    }

    private List<String> exported() throws IOException {
        var zip = temp.resolve("all.zip");
        exports.write(zip, Progress.NONE);
        var lines = new java.util.ArrayList<String>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            while (in.getNextEntry() != null)
                lines.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
        }
        return lines;
    }

    @Test
    void their_deals_are_reviewed_again_and_pages_of_now_and_then_speak_of_an_erased_person() {
        leaveTraces();
        var then = jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        erase();

        var review = Review.of(pictures.load(deal.id(), today.date()).orElseThrow());
        assertThat(jdbc.sql("select sentence from deal_review where deal_id = :id and readership <> 'OTHERS'")
                        .param("id", deal.id())
                        .query(String.class)
                        .single())
                .isEqualTo(review.sentence());
        for (var path : List.of("", "?knownOn=" + then)) {
            var page = app.as(people.seller()).get("/deals/" + deal.id() + path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("Erased person").doesNotContain("Quendra", "It must hum");
        }
        assertThat(app.as(people.seller())
                        .get("/people/" + person.id())
                        .one("h1")
                        .text())
                .isEqualTo("Erased person");
        assertThat(app.as(people.seller()).get("/search?q=quendra").body()).doesNotContain("Vossberg");
    }

    @Test
    void the_act_is_logged_without_a_word_of_theirs_and_is_done_once() {
        erase();

        var log = jdbc.sql("select erasure::text from erasure where person_id = :id")
                .param("id", person.id())
                .query(String.class)
                .single();
        assertThat(log).contains("ASKED", "user:" + people.administrator().id());
        assertThat(app.as(people.administrator())
                        .get("/personal-data")
                        .one("a[href$=" + person.id() + "]")
                        .text())
                .isNotBlank();
        assertThat(erase().status()).isEqualTo(404);
        assertThat(app.as(people.administrator())
                        .get("/personal-data/" + person.id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void before_it_is_done_a_page_says_what_goes_and_what_stays() {
        leaveTraces();
        var page = app.as(people.administrator()).get("/personal-data/" + person.id());

        assertThat(page.one("h1").text()).isEqualTo("Erase " + NAME);
        assertThat(page.one("main").text())
                .contains("What they said: one piece of evidence", "one meeting", "What stays", "first name");
        assertThat(app.as(people.administrator()).get("/people/" + person.id()).has("a[href^=/personal-data/]"))
                .isTrue();
        assertThat(app.as(people.seller()).get("/people/" + person.id()).has("a[href^=/personal-data/]"))
                .isFalse();
        erase();
        assertThat(app.as(people.administrator()).get("/people/" + person.id()).has("a[href^=/personal-data/]"))
                .as("once it is done")
                .isFalse();
    }

    @Test
    void others_of_the_same_name_stay_who_they_are() {
        var other = add("Quendra Vossberg", deal.organizationId());
        var user = app.person("Quendra Vossberg", io.throughline.base.Role.SELLER, null);
        erase();

        assertThat(persons.find(other.id()).orElseThrow().name()).isEqualTo("Quendra Vossberg");
        assertThat(app.as(user).get("/me").body()).contains("Quendra Vossberg");
        jdbc.sql("update app_user set name = 'Rafe Lind' where id = :id")
                .param("id", user.id())
                .update();
        jdbc.sql("delete from app_user_history where id = :id")
                .param("id", user.id())
                .update();
        app.as(people.administrator()).delete("/personal-data/" + other.id());
    }

    @Test
    void a_part_of_a_word_is_not_a_name() {
        jdbc.sql("update person set name = 'Al Ba' where id = :id")
                .param("id", person.id())
                .update();
        jdbc.sql("update deal set next_step = 'Al Bakery; al  ba.' where id = :id")
                .param("id", deal.id())
                .update();
        erase();

        assertThat(deals.find(deal.id()).orElseThrow().nextStep().words()).isEqualTo("Al Bakery; Erased person.");
    }
}
