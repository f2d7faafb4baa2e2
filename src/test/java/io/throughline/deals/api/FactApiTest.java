package io.throughline.deals.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.identity.Tokens;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class FactApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    Script seller;
    Script outsider;
    String deal;
    String facts;
    String ines;

    @BeforeEach
    void a_deal() {
        var people = app.people();
        seller = Script.of(app, tokens, people.seller());
        outsider = Script.of(app, tokens, people.outsider());
        deal = "/api/v1/deals/"
                + seller.post("/api/v1/deals", "{'name': 'Yard control'}").id();
        facts = deal + "/facts";
        ines = seller.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
    }

    @Test
    void the_grade_follows_from_the_evidence() {
        var need = seller.post(facts, "{'kind': 'need', 'topic': 'explicit', 'words': 'Halve it by June.'}");
        assertThat(need.status()).isEqualTo(201);
        assertThat(need.at("/grade")).isEqualTo("assumed");

        var said = seller.post(
                facts + "/" + need.id() + "/evidence", "{'channel': 'meeting', 'sayerId': '%s'}".formatted(ines));
        assertThat(said.at("/grade")).isEqualTo("stated");
        assertThat(said.at("/evidence/0/sayer")).isEqualTo("Ines Calder");

        var written = seller.post(facts + "/" + need.id() + "/evidence", "{'channel': 'document'}");
        assertThat(written.at("/grade")).isEqualTo("corroborated");
        assertThat(seller.get(facts + "/" + need.id()).body()).isEqualTo(written.body());
    }

    @Test
    void nobody_sets_a_grade() {
        var refused = seller.post(facts, "{'kind': 'symptom', 'words': 'It is slow.', 'grade': 'shown'}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("/grade A grade is computed from the evidence; nobody sets it.");
        assertThat(seller.post(
                                facts,
                                "{'kind': 'symptom', 'words': 'Slow.', 'evidence': [{'channel': 'call', 'grade': 'shown'}]}")
                        .at("/errors/0/pointer"))
                .isEqualTo("/evidence/0/grade");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'words': 'A'}                                              | /kind This is needed.
            {'kind': 'wish', 'words': 'A'}                              | /kind It is one of: event-owner, event-date, event-pressure, event-result, event-cost, symptom, need, consequence, case-owner, case-cost, case-point, close-date, consensus, exit-sign, question, extra.
            {'kind': 'need', 'words': 'A'}                              | /topic It is one of: implied, explicit.
            {'kind': 'event-date', 'topic': 'some', 'day': '2027-01-01'} | /topic It is one of: contractual, regulatory, fiscal, operational, self-imposed.
            {'kind': 'event-date', 'topic': 'fiscal'}                   | /day A fact of this kind is a day.
            {'kind': 'event-owner'}                                     | /personId An owner is a person.
            {'kind': 'symptom'}                                         | /words Say what is known.
            {'kind': 'symptom', 'answer': 'not-relevant'}               | /words Say why it is not relevant here.
            {'kind': 'close-date', 'answer': 'asked-unknown', 'day': '2027-01-01'} | /day What is not known has no day.
            {'kind': 'exit-sign', 'topic': 'Über Tuesday', 'words': 'A'} | /topic It is the key of an exit sign or a question in the playbook, like recognition.
            {'kind': 'question', 'words': 'A'}                          | /topic It is the key of an exit sign or a question in the playbook, like recognition.
            {'kind': 'symptom', 'words': 'A', 'since': '2999-01-01'}    | /since This day is to come.
            {'kind': 'symptom', 'words': 'A', 'personId': '00000000-0000-7000-8000-000000000000'} | /personId There is no such person.
            {'kind': 'symptom', 'words': 'A', 'supersedesId': '00000000-0000-7000-8000-000000000000'} | /supersedesId There is no such fact in this deal.
            {'kind': 'symptom', 'words': 'A', 'evidence': [{}]}         | /evidence/0/channel This is needed.
            {'kind': 'symptom', 'words': 'A', 'evidence': [{'channel': 'call', 'on': '2999-01-01'}]} | /evidence/0/on This day is to come.
            {'kind': 'symptom', 'words': 'A', 'evidence': [{'channel': 'call', 'interactionId': '00000000-0000-7000-8000-000000000000'}]} | /evidence/0/interactionId There is no such interaction in this deal.
            """)
    void what_can_t_be_taken_is_refused_with_its_field(String body, String problem) {
        assertThat(seller.post(facts, body).problem()).isEqualTo(problem);
        assertThat(seller.get(facts).json().at("/items").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "exit-sign, recognition, RECOGNITION",
        "exit-sign, recognition.3, RECOGNITION.3",
        "question, recognition-q3-1, RECOGNITION_Q3_1"
    })
    void an_answer_names_what_it_answers_by_its_key(String kind, String topic, String stored) {
        var sent = seller.post(facts, "{'kind': '%s', 'topic': '%s', 'words': 'A'}".formatted(kind, topic));

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.at("/topic")).isEqualTo(topic);
        assertThat(jdbc.sql("select topic from fact where id = cast(:id as uuid)")
                        .param("id", sent.id())
                        .query(String.class)
                        .single())
                .isEqualTo(stored);
    }

    @Test
    void a_new_version_ends_the_old_one_and_both_are_kept() {
        var old = seller.post(facts, "{'kind': 'symptom', 'words': 'Slow.'}").id();
        var next = "{'kind': 'symptom', 'words': 'Very slow.', 'supersedesId': '%s'}".formatted(old);
        var made = seller.post(facts, next);

        assertThat(made.status()).isEqualTo(201);
        assertThat(seller.get(facts + "/" + old).at("/until")).isNotEqualTo("null");
        assertThat(seller.get(facts + "?live=true").json().findValuesAsString("id"))
                .containsExactly(made.id());
        assertThat(seller.get(facts + "?kind=symptom").json().at("/items").size())
                .isEqualTo(2);
        assertThat(seller.post(facts, next).status()).isEqualTo(409);
        assertThat(seller.post(
                                facts,
                                "{'kind': 'need', 'topic': 'implied', 'words': 'A', 'supersedesId': '%s'}"
                                        .formatted(made.id()))
                        .problem())
                .isEqualTo("/supersedesId That fact is of another kind.");
    }

    @Test
    void of_two_new_versions_at_the_same_time_one_is_refused() throws Exception {
        var old = seller.post(facts, "{'kind': 'symptom', 'words': 'Slow.'}").id();
        try (var at = Executors.newFixedThreadPool(4)) {
            Callable<Integer> send = () -> seller.post(
                            facts, "{'kind': 'symptom', 'words': 'Slower.', 'supersedesId': '%s'}".formatted(old))
                    .status();
            var answers = new ArrayList<Integer>();
            for (var answer : at.invokeAll(java.util.Collections.nCopies(4, send))) answers.add(answer.get());

            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @Test
    void a_fact_that_has_ended_takes_no_more() {
        var fact = facts + "/"
                + seller.post(facts, "{'kind': 'symptom', 'words': 'Slow.'}").id();

        assertThat(seller.put(fact + "/end", "{'on': '2999-01-01'}").problem()).isEqualTo("/on This day is to come.");
        assertThat(seller.put(fact + "/end", "{}").status()).isEqualTo(200);
        assertThat(seller.put(fact + "/end", "{}").status()).isEqualTo(409);
        assertThat(seller.post(fact + "/evidence", "{'channel': 'call'}").status())
                .isEqualTo(409);
    }

    @Test
    void a_fact_of_another_deal_is_not_found_here() {
        var fact = seller.post(facts, "{'kind': 'symptom', 'words': 'Slow.'}").id();
        var other = "/api/v1/deals/"
                + seller.post("/api/v1/deals", "{'name': 'Other'}").id() + "/facts/" + fact;

        assertThat(seller.get(other).status()).isEqualTo(404);
        assertThat(seller.post(other + "/evidence", "{'channel': 'call'}").status())
                .isEqualTo(404);
        assertThat(seller.put(other + "/end", "{}").status()).isEqualTo(404);
    }

    @Test
    void who_is_not_of_the_team_reads_and_does_not_write() {
        assertThat(outsider.get(facts).status()).isEqualTo(200);
        assertThat(outsider.post(facts, "{'kind': 'symptom', 'words': 'Slow.'}").status())
                .isEqualTo(403);
    }

    @Test
    void paging_visits_each_fact_once_with_all_its_evidence() {
        for (var i = 0; i < 5; i++)
            seller.post(
                    facts,
                    "{'kind': 'symptom', 'words': 'No %d', 'evidence': [{'channel': 'call'}, {'channel': 'email'}]}"
                            .formatted(i));
        var words = new ArrayList<String>();
        var next = facts + "?limit=2";
        while (!next.equals("null")) {
            var part = seller.get(next);
            for (var item : part.json().at("/items")) {
                words.add(item.at("/words").asString());
                assertThat(item.at("/evidence").size()).isEqualTo(2);
            }
            next = part.at("/next");
        }

        assertThat(words).containsExactly("No 0", "No 1", "No 2", "No 3", "No 4");
    }

    @Test
    void an_event_is_written_part_by_part_and_the_verdict_follows() {
        var event = seller.get(deal + "/event");
        assertThat(event.at("/owner")).isEqualTo("null");

        var owned = seller.ifMatch(event.tag()).put(deal + "/event/owner", """
                {'personId': '%s', 'evidence': [{'channel': 'meeting', 'sayerId': '%s'}]}""".formatted(ines, ines));
        assertThat(owned.status()).isEqualTo(200);
        assertThat(owned.at("/owner/person")).isEqualTo("Ines Calder");
        assertThat(owned.at("/owner/grade")).isEqualTo("stated");
        assertThat(seller.get(deal + "/review").at("/verdict")).isEqualTo("not-a-deal-yet");

        var dated = seller.ifMatch(owned.tag()).put(deal + "/event/date", """
                {'day': '2999-06-30', 'dateKind': 'regulatory', 'words': 'The licence ends.',
                 'evidence': [{'channel': 'meeting', 'sayerId': '%s'}]}""".formatted(ines));
        assertThat(dated.at("/date/topic")).isEqualTo("regulatory");
        assertThat(seller.get(deal + "/review").at("/verdict")).isNotEqualTo("not-a-deal-yet");
        assertThat(seller.get(deal + "/event").body()).isEqualTo(dated.body());
    }

    @Test
    void an_event_is_written_only_by_who_has_read_it_as_it_stands() {
        var event = seller.get(deal + "/event");
        var pressure = "{'words': 'The licence ends.'}";

        assertThat(seller.put(deal + "/event/pressure", pressure).status()).isEqualTo(428);
        assertThat(seller.ifMatch(event.tag())
                        .put(deal + "/event/pressure", pressure)
                        .status())
                .isEqualTo(200);
        assertThat(seller.ifMatch(event.tag())
                        .put(deal + "/event/pressure", pressure)
                        .status())
                .isEqualTo(412);
        assertThat(outsider.ifMatch(event.tag())
                        .put(deal + "/event/pressure", pressure)
                        .status())
                .isEqualTo(403);
        assertThat(seller.ifMatch(event.tag())
                        .put(deal + "/event/mood", pressure)
                        .status())
                .isEqualTo(404);
        assertThat(seller.ifMatch(event.tag())
                        .put(deal + "/event/pressure", "{'dateKind': 'fiscal', 'words': 'A'}")
                        .problem())
                .isEqualTo("/dateKind Only the date has one.");
    }
}
