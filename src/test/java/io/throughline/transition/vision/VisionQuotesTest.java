package io.throughline.transition.vision;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import io.throughline.review.WebDeals;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which quotes of the buyer stand on the page that is shared with them, in a browser without scripts.
@WebTest
class VisionQuotesTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    WebApp.Browser seller;
    Deal deal;
    String path;

    @BeforeEach
    void a_deal_whose_buyers_told_us_something() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Upsell with margin", people.seller());
        path = "/deals/" + deal.id() + "/vision";
        heard("NEED", "Trucks wait at the gate");
        heard("CONSEQUENCE", "Our boss is a fool");
        heard(
                "EVENT_DATE",
                "The contract ends",
                "day",
                today.date().plusDays(99).toString());
    }

    private void heard(String topic, String words, String... more) {
        var fields = new ArrayList<>(List.of("topic", topic, "words", words, "who", "Mira Holm"));
        fields.addAll(List.of(more));
        var answer = seller.post("/deals/" + deal.id() + "/evidence", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private UUID fact(String words) {
        return jdbc.sql("""
                        select fact.id
                        from fact
                        join evidence on evidence.fact_id = fact.id
                        where fact.deal_id = :deal
                        and evidence.words = :words""")
                .param("deal", deal.id())
                .param("words", words)
                .query(UUID.class)
                .single();
    }

    /// The fields of the form as it stands, without those of some quotes that are unticked.
    private String[] form(String... unticked) {
        var off = List.of(unticked).stream().map(words -> "on-" + fact(words)).toList();
        var fields = new ArrayList<String>();
        for (var input : seller.get(path).all("#quotes form input")) {
            var name = input.attr("name");
            if (name.startsWith("_") || off.contains(name)) continue;
            if (input.attr("type").equals("checkbox") && !input.hasAttr("checked")) continue;
            fields.addAll(List.of(name, input.val()));
        }
        return fields.toArray(String[]::new);
    }

    private List<String> pain() {
        return seller.get(path).texts("#pain blockquote");
    }

    @Test
    void all_of_them_stand_on_it_until_somebody_leaves_one_off_and_who_did_is_said() throws Exception {
        var before = seller.get(path);
        assertThat(before.one("#quotes header p").text()).isEqualTo("All of them stand on it.");
        assertThat(before.all("#quotes input[type=checkbox][checked]")).hasSize(3);
        assertThat(before.texts("#quotes small")).anyMatch(about -> about.startsWith("a need, Mira Holm, "));

        var kept = seller.put(path + "/quotes", form("Our boss is a fool"));

        assertThat(kept.location()).isEqualTo(path);
        assertThat(pain()).containsExactly("Trucks wait at the gate", "The contract ends");
        var page = seller.get(path);
        assertThat(page.one("#sheet").text()).doesNotContain("fool");
        assertThat(page.one("#quotes header p").text()).startsWith("One is left off. Chosen by Sela Brandt, ");
        assertThat(page.all("#quotes input[type=checkbox][checked]")).hasSize(2);
        var pdf = seller.get(path + ".pdf").response().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Trucks wait")
                    .doesNotContain("fool");
        }
    }

    @Test
    void one_that_was_left_off_comes_back_and_what_was_chosen_stays_in_the_history() {
        seller.put(path + "/quotes", form("Our boss is a fool"));
        var all = new ArrayList<>(List.of(form()));
        all.addAll(List.of("on-" + fact("Our boss is a fool"), "yes"));
        seller.put(path + "/quotes", all.toArray(String[]::new));

        assertThat(pain()).contains("Our boss is a fool");
        assertThat(seller.get(path).one("#quotes header p").text()).startsWith("None is left off. Chosen by");
        assertThat(jdbc.sql("select count(*) from vision_omission_history where fact_id = :fact")
                        .param("fact", fact("Our boss is a fool"))
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void what_they_say_in_the_place_of_one_that_is_left_off_stays_off() {
        seller.put(path + "/quotes", form("The contract ends"));
        heard(
                "EVENT_DATE",
                "It ends a month later",
                "day",
                today.date().plusDays(130).toString());

        var page = seller.get(path);
        assertThat(page.one("#sheet").text()).doesNotContain("It ends a month later");
        assertThat(page.one("#quotes").text()).contains("It ends a month later");
        var all = new ArrayList<>(List.of(form()));
        all.addAll(List.of("on-" + fact("It ends a month later"), "yes"));
        seller.put(path + "/quotes", all.toArray(String[]::new));
        assertThat(seller.get(path).one("#sheet").text()).contains("It ends a month later");
    }

    @Test
    void what_came_after_the_form_was_shown_stands_on_it() {
        var form = form("Our boss is a fool");
        heard("NEED", "And at night it is dark");
        seller.put(path + "/quotes", form);

        assertThat(pain()).contains("And at night it is dark").doesNotContain("Our boss is a fool");
    }

    @Test
    void of_two_who_choose_at_once_the_second_is_asked_to_look_and_keeps_the_ticks() {
        var first = form("Our boss is a fool");
        var second = form("Trucks wait at the gate");
        seller.put(path + "/quotes", first);

        var stale = app.as(people.manager()).put(path + "/quotes", second);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("p.notice.wrong").text()).startsWith("Somebody else changed this");
        assertThat(stale.has("#quotes input[name=on-" + fact("Our boss is a fool") + "][checked]"))
                .isTrue();
        assertThat(stale.has("#quotes input[name=on-" + fact("Trucks wait at the gate") + "][checked]"))
                .isFalse();
        assertThat(pain()).contains("Trucks wait at the gate").doesNotContain("Our boss is a fool");
        assertThat(stale.one("#quotes input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void nothing_private_can_be_put_on_it_and_nonsense_chooses_nothing() {
        seller.post("/deals/" + deal.id() + "/evidence", "topic", "NEED", "words", "Only we believe it");
        var ours = jdbc.sql("select id from fact where deal_id = :deal and words = 'Only we believe it'")
                .param("deal", deal.id())
                .query(UUID.class)
                .single();
        assertThat(seller.get(path).one("#quotes").text()).doesNotContain("Only we believe it");
        var sent = seller.put(
                path + "/quotes",
                "version",
                "0",
                "shown-" + ours,
                "yes",
                "on-" + ours,
                "yes",
                "shown-x",
                "y",
                "on-",
                "");

        assertThat(sent.status()).isEqualTo(303);
        assertThat(seller.get(path).body()).doesNotContain("Only we believe it");
        assertThat(seller.put(path + "/quotes", "version", "many").status()).isEqualTo(409);
    }

    @Test
    void the_team_and_its_managers_choose_and_whoever_only_reads_sees_the_page_without_what_is_off() {
        seller.put(path + "/quotes", form("Our boss is a fool"));
        var outsider = app.as(people.outsider());

        assertThat(outsider.get(path).has("#quotes form")).isFalse();
        assertThat(outsider.get(path).body()).doesNotContain("fool");
        assertThat(outsider.put(path + "/quotes", "version", "1").status()).isEqualTo(403);
        assertThat(app.stranger().put(path + "/quotes", "version", "1").status())
                .isIn(302, 303, 403);
        jdbc.sql("update deal set restricted = true where id = :deal")
                .param("deal", deal.id())
                .update();
        assertThat(outsider.put(path + "/quotes", "version", "1").status()).isEqualTo(404);
    }

    @Test
    void a_fact_that_is_taken_back_takes_its_choice_along() {
        seller.put(path + "/quotes", form("Our boss is a fool"));
        var fact = fact("Our boss is a fool");
        jdbc.sql("delete from evidence where fact_id = :fact")
                .param("fact", fact)
                .update();
        jdbc.sql("delete from fact where id = :fact").param("fact", fact).update();

        assertThat(seller.get(path).one("#quotes header p").text()).startsWith("None is left off.");
    }

    @Test
    void scripts_choose_the_same() {
        var script = Script.of(app, tokens, people.seller());
        var uri = "/api/v1" + path;
        assertThat(script.get(uri).at("/chosenBy")).isEqualTo("null");
        var body = "{'leftOff': ['%s']}".formatted(fact("Our boss is a fool"));

        var chosen = script.put(uri + "/quotes", body);

        assertThat(chosen.status()).as(chosen.body()).isEqualTo(200);
        assertThat(chosen.at("/leftOff/0/words")).isEqualTo("Our boss is a fool");
        assertThat(chosen.json().at("/pain").size()).isEqualTo(1);
        assertThat(chosen.at("/chosenBy")).isEqualTo("Sela Brandt");
        assertThat(script.put(uri + "/quotes", body).status()).isEqualTo(428);
        assertThat(script.ifMatch("\"0\"").put(uri + "/quotes", body).status()).isEqualTo(412);
        var back = script.ifMatch(script.get(uri).tag()).put(uri + "/quotes", "{}");
        assertThat(back.json().at("/pain").size()).isEqualTo(2);
        assertThat(script.ifMatch(back.tag())
                        .put(uri + "/quotes", "{'leftOff': ['%s']}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(422);
    }
}
