package io.throughline.review.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.review.Snapshots;
import io.throughline.review.WebDeals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OwnWebTest
class PhasePageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Snapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    People people;
    String deal;

    @BeforeEach
    void aDealWhoseStageIsProposal() {
        people = app.people();
        jdbc.sql("""
                        insert into stage_meaning (id, stage, status, phase, why)
                        values (gen_random_uuid(), 'Proposal', 'OPEN', 'RESOLUTION', 'confirmed')
                        on conflict do nothing""").update();
        snapshots.make(today.date());
        deal = "/deals/"
                + new WebDeals(deals, organizations, today)
                        .open("Bearings for line four", people.seller())
                        .id();
    }

    private WebApp.Answer heard(String... fields) {
        return app.as(people.seller()).post(deal + "/evidence", fields);
    }

    private WebApp.Answer page() {
        return app.as(people.seller()).get(deal);
    }

    private void notMet() {
        heard("topic", "EXIT_SIGN", "asked", "RECOGNITION", "answer", "ASKED_NONE", "who", "Ada Vint");
    }

    @Test
    void while_the_phase_is_unknown_three_things_to_ask_are_in_sight() {
        var page = page();

        assertThat(page.texts("#phase dd").getFirst())
                .isEqualTo("Unknown: no exit sign was answered yet. Most plausible is Recognition of needs");
        assertThat(page.texts("#phase dd").get(1)).isEqualTo("Proposal, which stands for Resolution of concerns");
        assertThat(page.texts("#phase > .asks > .ask > p"))
                .containsExactly(
                        "Exit sign An economic owner says that the problem is worth solving, and gives time or money to"
                                + " it",
                        "Question What exactly did they say they need, in their words?",
                        "Question What happens if they do nothing for a year, and to whom?");
        assertThat(page.one("#phase .more-asks summary").text()).isEqualTo("5 more to ask");
        assertThat(page.has("#phase .more-asks[open]")).isFalse();
        assertThat(page.has("#phase .ahead")).isFalse();
        assertThat(page.bytes()).isLessThan(100_000);
    }

    @Test
    void a_proposal_to_a_buyer_who_recognises_no_need_is_pitching_early() {
        notMet();
        var page = page();

        assertThat(page.texts("#phase dd"))
                .containsExactly(
                        "Recognition of needs", "Proposal, which stands for Resolution of concerns", "pitching early");
        assertThat(page.texts("#phase .coaching li"))
                .containsExactly(
                        "What exactly did they say they need, in their words?",
                        "What happens if they do nothing for a year, and to whom?");
        assertThat(page.one("#f-phase-mismatch .says").text())
                .isEqualTo(
                        "Our stage “Proposal” means Resolution of concerns, but the buyer is in Recognition of needs: "
                                + "this suggests pitching early.");
        assertThat(page.all("#f-phase-mismatch .links a").eachAttr("href"))
                .containsExactly("#phase", "/rules/phase-mismatch");
    }

    @Test
    void a_question_is_answered_in_place_and_is_then_no_longer_open() {
        var form = page().one("#ask-RECOGNITION_ELSE form");
        assertThat(form.attr("action")).isEqualTo(deal + "/evidence");
        assertThat(form.select("[name=answer] option").eachText())
                .containsExactly("They said", "Asked, they don't know", "Asked: no", "Not relevant here, because…");

        heard("topic", "QUESTION", "asked", "RECOGNITION_ELSE", "words", "Dispatch waits.", "who", "Ada Vint");

        var page = page();
        assertThat(page.has("#ask-RECOGNITION_ELSE")).isFalse();
        assertThat(page.one("#phase .answered .fact").text())
                .contains("Who else feels it?", "Dispatch waits.", "Ada Vint", "stated");
        assertThat(page.one("#phase .more-asks summary").text()).isEqualTo("4 more to ask");
    }

    @Test
    void an_answer_is_kept_as_what_it_is_so_that_nobody_is_asked_twice() {
        heard("topic", "NEED", "needKind", "implied", "words", "It is slow.", "who", "Ada Vint");
        var page = page();

        assertThat(page.texts("#needs .said")).containsExactly("“It is slow.”");
        assertThat(page.has("#ask-RECOGNITION_WORDS")).isFalse();
        assertThat(page.one("#phase .answered a").text()).isEqualTo("Answered: see Need");
        assertThat(page.one("#ask-RECOGNITION_DATE form").select("[name=day]")).hasSize(1);
        assertThat(page.one("#ask-RECOGNITION_DATE [name=topic]").val()).isEqualTo("EVENT_DATE");
    }

    @Test
    void they_do_not_know_no_and_not_relevant_are_answers() {
        heard("topic", "QUESTION", "asked", "RECOGNITION_ELSE", "answer", "ASKED_NONE", "who", "Ada Vint");
        heard("topic", "QUESTION", "asked", "RECOGNITION_LARGER", "answer", "ASKED_UNKNOWN", "who", "Ada Vint");
        assertThat(heard("topic", "QUESTION", "asked", "RECOGNITION_FEAR", "answer", "NOT_RELEVANT")
                        .texts(".notice.wrong li"))
                .containsExactly("Say why it is not relevant here.");
        heard("topic", "QUESTION", "asked", "RECOGNITION_FEAR", "answer", "NOT_RELEVANT", "words", "A renewal.");

        var page = page();
        assertThat(page.texts("#phase .answered .value"))
                .containsExactlyInAnyOrder("Asked, there is none", "Asked, they don't know", "Not relevant here");
    }

    @Test
    void a_refused_answer_keeps_its_question_and_words() {
        var refused = heard("topic", "QUESTION", "asked", "RECOGNITION_ELSE", "words", "", "who", "Ada Vint");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".notice.about").text()).isEqualTo("Who else feels it?");
        assertThat(refused.one("[name=asked]").val()).isEqualTo("RECOGNITION_ELSE");
        assertThat(refused.one("#who").val()).isEqualTo("Ada Vint");
        assertThat(refused.has("#topic")).isFalse();
    }

    @Test
    void answers_of_another_phase_stay_to_be_read() {
        heard("topic", "QUESTION", "asked", "RECOGNITION_ELSE", "words", "Dispatch waits.", "who", "Ada Vint");
        heard("topic", "EXIT_SIGN", "asked", "RECOGNITION", "words", "Worth it.", "who", "Ada Vint");
        var page = page();

        assertThat(page.texts("#phase dd").getFirst()).isEqualTo("Evaluation of options");
        assertThat(page.texts("#phase .others .said")).containsExactlyInAnyOrder("“Worth it.”", "“Dispatch waits.”");
        assertThat(page.texts("#phase > .asks > .ask bdi").get(1)).startsWith("What are their criteria");
    }

    @Test
    void whoever_may_not_write_reads_the_questions_and_answers_none() {
        var page = app.as(people.outsider()).get(deal);

        assertThat(page.all("#phase > .asks > .ask")).hasSize(3);
        assertThat(page.has("#phase form")).isFalse();
    }

    @Test
    void nobody_is_interrogated_in_the_convenience_lane_or_on_a_deal_that_is_over() {
        jdbc.sql("update deal set lane = 'CONVENIENCE' where id = cast(:id as uuid)")
                .param("id", deal.substring(7))
                .update();
        assertThat(page().has("#phase")).isFalse();

        notMet();
        assertThat(page().texts("#phase dd").getFirst()).isEqualTo("Recognition of needs");
        assertThat(page().has("#phase .ask")).isFalse();
        jdbc.sql("update deal set lane = 'VALUE', status = 'LOST', closed_on = opened_on where id = cast(:id as uuid)")
                .param("id", deal.substring(7))
                .update();
        assertThat(page().has("#phase .ask")).isFalse();
    }

    @Test
    void nothing_sent_can_say_how_well_something_is_known() {
        heard("topic", "QUESTION", "asked", "RECOGNITION_ELSE", "words", "Dispatch.", "grade", "SHOWN");

        assertThat(page().one("#phase .answered svg").attr("aria-label")).isEqualTo("assumed");
    }
}
