package io.throughline.review.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.accounts.Organizations;
import io.throughline.base.Phase;
import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.review.Pictures;
import io.throughline.review.Playbook;
import io.throughline.review.Snapshots;
import io.throughline.review.WebDeals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OwnWebTest
class PlaybookPagesTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Playbooks playbooks;

    @Autowired
    Pictures pictures;

    @Autowired
    Snapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    People people;

    @BeforeEach
    void shippedPlaybook() {
        people = app.people();
        jdbc.sql("delete from playbook").update();
        snapshots.make(today.date());
    }

    private WebApp.Answer save(int edition, String... over) {
        var now = playbooks.current().playbook().of(Phase.RECOGNITION);
        return save(edition, DraftTest.sent(now, over));
    }

    private WebApp.Answer save(int edition, java.util.Map<String, String> form) {
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> {
            fields.add(name);
            fields.add(value);
        });
        fields.add("edition");
        fields.add("" + edition);
        return app.as(people.administrator()).put("/playbook/recognition", fields.toArray(String[]::new));
    }

    @Test
    void everybody_reads_what_ships_and_administrators_may_edit_it() {
        var page = app.as(people.outsider()).get("/playbook");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".chapter h2"))
                .containsExactly(
                        "Changes over time",
                        "Recognition of needs",
                        "Evaluation of options",
                        "Resolution of concerns",
                        "Implementation");
        assertThat(page.texts("#recognition li")).contains("pitching early", "Who else feels it?");
        assertThat(page.one(".head .mute").text()).startsWith("Edition 1, which ships with Throughline.");
        assertThat(page.has(".chapter header a")).isFalse();
        assertThat(app.as(people.administrator()).get("/playbook").all(".chapter header a"))
                .hasSize(5);
        assertThat(app.as(people.outsider()).get("/playbook/recognition/edit").status())
                .isEqualTo(403);
        assertThat(app.as(people.manager())
                        .put("/playbook/recognition", "sign.x", "y")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void saving_makes_a_new_edition_and_the_old_one_stays_to_be_read() {
        assertThat(save(1, "sign.new-sign-1", "A budget has a number").location())
                .isEqualTo("/playbook#recognition");

        var now = app.as(people.outsider()).get("/playbook");
        assertThat(now.texts("#recognition li")).contains("A budget has a number");
        assertThat(now.one(".head .mute").text()).startsWith("Edition 2, made by Ada Miravel on");
        var editions = app.as(people.outsider()).get("/playbook/editions");
        assertThat(editions.texts(".edition h2")).containsExactly("Edition 2", "Edition 1");
        assertThat(editions.texts(".differences li"))
                .containsExactly("Recognition of needs · Exit sign added: A budget has a number");
        var old = app.as(people.outsider()).get("/playbook/editions/1");
        assertThat(old.texts("#recognition li")).doesNotContain("A budget has a number");
        assertThat(old.one(".notice.past a").attr("href")).isEqualTo("/playbook");
        assertThat(app.as(people.outsider()).get("/playbook/editions/9").status())
                .isEqualTo(404);
        assertThat(app.as(people.administrator()).get("/playbook/tuesday/edit").status())
                .isEqualTo(404);
    }

    @Test
    void saving_what_nobody_changed_makes_no_edition() {
        assertThat(save(1).status()).isEqualTo(303);

        assertThat(playbooks.current().playbook()).isEqualTo(Playbook.FIRST);
    }

    @Test
    void the_form_shows_each_item_with_room_for_new_ones() {
        var form = app.as(people.administrator()).get("/playbook/recognition/edit");

        assertThat(form.all("#signs .item")).hasSize(3);
        assertThat(form.all("#questions .item")).hasSize(10);
        assertThat(form.one("[name='sign.RECOGNITION']").val()).startsWith("An economic owner");
        assertThat(form.has("[name='same.RECOGNITION']")).isTrue();
        assertThat(form.has("[name^='same.new']")).isFalse();
        assertThat(form.one("[name='files.RECOGNITION_WORDS'] [selected]").val())
                .isEqualTo("NEED");
        assertThat(form.one("[name=edition]").val()).isEqualTo("1");
    }

    @Test
    void what_is_refused_comes_back_with_its_words() {
        var refused = save(1, "sign.RECOGNITION", "", "errors", "haste", "sign.new-sign-1", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#signs .wrong").text()).isEqualTo("A phase needs at least one exit sign.");
        assertThat(refused.one("#errors").val()).isEqualTo("haste");
        assertThat(playbooks.current().playbook().edition()).isEqualTo(1);
    }

    @Test
    void the_second_of_two_editors_sees_what_changed_and_keeps_their_words() {
        var opened = DraftTest.sent(Playbook.FIRST.of(Phase.RECOGNITION), "errors", "haste");
        save(1, "sign.new-sign-1", "A budget has a number");
        var second = save(1, opened);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.one("[role=alert] strong").text()).startsWith("Ada Miravel has edited this phase");
        assertThat(second.texts("[role=alert] li"))
                .containsExactly("Recognition of needs · Exit sign added: A budget has a number");
        assertThat(second.one("#errors").val()).isEqualTo("haste");
        assertThat(second.one("[name='sign.RECOGNITION_S2_1']").val()).isEqualTo("A budget has a number");
        assertThat(second.one("[name=edition]").val()).isEqualTo("2");
        assertThat(save(2, "errors", "haste").status()).isEqualTo(303);
        assertThat(playbooks.current().playbook().of(Phase.RECOGNITION).signs()).hasSize(2);
    }

    @Test
    void who_edits_another_phase_meanwhile_is_in_nobodys_way() {
        var resolution = Playbook.FIRST.of(Phase.RESOLUTION);
        playbooks.change(
                people.administrator(),
                Phase.RESOLUTION,
                Draft.of(new io.throughline.web.Typed(DraftTest.sent(resolution, "errors", "haste"))),
                1);

        assertThat(save(1, "sign.new-sign-1", "A budget has a number").status()).isEqualTo(303);
        assertThat(playbooks.current().playbook().of(Phase.RESOLUTION).errors()).containsExactly("haste");
    }

    @Test
    void another_sign_changes_the_phase_of_deals_and_keeps_every_answer() throws InterruptedException {
        var deal = recognised("Bearings for line four");
        var path = "/deals/" + deal;
        assertThat(phaseOf(deal)).isEqualTo("EVALUATION");
        var before = Instant.now();
        Thread.sleep(5);

        save(1, "sign.RECOGNITION", "The board released money");

        awaitPhase(deal, null);
        var page = app.as(people.seller()).get(path);
        assertThat(page.one("#phase dd").text()).startsWith("Unknown");
        assertThat(page.one("#phase .others").text())
                .contains("An economic owner says", "into other words since", "It is worth solving.");
        var then =
                pictures.load(deal, new Times(today.date(), Stored.at(before))).orElseThrow();
        assertThat(then.phase().now()).hasValue(Phase.EVALUATION);
        assertThat(then.company().playbook().edition()).isEqualTo(1);

        answer(path, "RECOGNITION.2", "KNOWN", "They did.");
        assertThat(phaseOf(deal)).isEqualTo("EVALUATION");
    }

    @Test
    void mended_words_keep_the_phase() throws InterruptedException {
        var deal = recognised("Bearings for line five");

        save(1, "sign.RECOGNITION", "An owner of money says so", "same.RECOGNITION", "yes");

        awaitSnapshot(deal);
        assertThat(phaseOf(deal)).isEqualTo("EVALUATION");
        assertThat(app.as(people.seller())
                        .get("/deals/" + deal)
                        .one("#phase .others")
                        .text())
                .contains("An owner of money says so");
    }

    @Test
    void an_answer_to_what_is_no_longer_asked_is_refused_with_its_words() {
        var deal = recognised("Bearings for line six");
        save(1, "question.RECOGNITION_ELSE", "");

        var refused = app.as(people.seller())
                .post(
                        "/deals/" + deal + "/evidence",
                        "topic",
                        "QUESTION",
                        "asked",
                        "RECOGNITION_ELSE",
                        "words",
                        "Dispatch does.",
                        "who",
                        "Ada Vint");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts(".notice.wrong li").getFirst()).startsWith("The playbook was edited");
        assertThat(refused.one("#words").val()).isEqualTo("Dispatch does.");
    }

    private UUID recognised(String name) {
        var deal = new WebDeals(deals, organizations, today)
                .open(name, people.seller())
                .id();
        answer("/deals/" + deal, "RECOGNITION", "KNOWN", "It is worth solving.");
        return deal;
    }

    private void answer(String path, String sign, String answer, String words) {
        var done = app.as(people.seller())
                .post(
                        path + "/evidence",
                        "topic",
                        "EXIT_SIGN",
                        "asked",
                        sign,
                        "answer",
                        answer,
                        "words",
                        words,
                        "who",
                        "Ada Vint");
        assertThat(done.status()).isEqualTo(303);
    }

    private String phaseOf(UUID deal) {
        return jdbc.sql("select coalesce(phase, '') from deal_review where deal_id = :id")
                .param("id", deal)
                .query(String.class)
                .single();
    }

    /// The reviews are made anew behind the answer.
    private void awaitPhase(UUID deal, @org.jspecify.annotations.Nullable String phase) throws InterruptedException {
        var wanted = phase == null ? "" : phase;
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (!phaseOf(deal).equals(wanted) && Instant.now().isBefore(until)) Thread.sleep(20);
        assertThat(phaseOf(deal)).isEqualTo(wanted);
    }

    private void awaitSnapshot(UUID deal) throws InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (isDue(deal) && Instant.now().isBefore(until)) Thread.sleep(20);
        assertThat(isDue(deal)).isFalse();
    }

    private boolean isDue(UUID deal) {
        return jdbc.sql("""
                        select snapshot_id <> (select id from class_snapshot order by made_at desc limit 1)
                        from deal_review
                        where deal_id = :id""").param("id", deal).query(Boolean.class).single();
    }
}
