package io.throughline.buying.criteria.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebApp.Browser;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The matrix of a deal, its sheet, and what matters to whom.
@WebTest
class CriteriaPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    WebApp.People people;
    Browser seller;
    Script script;
    String deal;
    String ines;

    @BeforeEach
    void a_deal() {
        people = app.people();
        seller = app.as(people.seller());
        script = Script.of(app, tokens, people.seller());
        deal = "/deals/"
                + script.post("/api/v1/deals", "{'name': 'Yard control'}").id();
        ines = script.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
        script.post("/api/v1" + deal + "/roles", "{'personId': '%s'}".formatted(ines));
    }

    private void criteria(String... words) {
        for (var each : words)
            assertThat(seller.post(deal + "/criteria", "words", each).status()).isEqualTo(303);
    }

    /// The first option is us, then Kern Systems, then doing nothing.
    private void kern() {
        assertThat(seller.post(deal + "/options", "kind", "RIVAL", "rival", "Kern Systems")
                        .status())
                .isEqualTo(303);
    }

    /// @param cells names and values by turns
    private WebApp.Answer rate(String by, String... cells) {
        var page = seller.get(deal + "/criteria?by=" + by);
        return send(page, by, cells);
    }

    private WebApp.Answer send(WebApp.Answer page, String by, String... cells) {
        var fields = new ArrayList<>(List.of("by", by));
        for (var hidden : new String[] {"rows", "columns", "was"})
            fields.addAll(List.of(
                    hidden, page.one(".sheet input[name=%s]".formatted(hidden)).val()));
        var given = List.of(cells);
        for (var input : page.all(".sheet .cell input")) {
            var at = given.indexOf(input.attr("name"));
            fields.addAll(List.of(input.attr("name"), at < 0 ? input.val() : given.get(at + 1)));
        }
        return seller.put(deal + "/ratings", fields.toArray(String[]::new));
    }

    @Test
    void without_criteria_the_page_says_what_goes_here_and_offers_the_first() {
        var page = seller.get(deal + "/criteria");

        assertThat(page.one(".empty").text()).contains("customer’s words");
        assertThat(page.has("form[action$=/criteria] input[name=words]")).isTrue();
        assertThat(page.has("#matrix")).isFalse();
    }

    @Test
    void doing_nothing_and_we_are_columns_from_the_first_criterion_on() {
        criteria("Uptime");

        var page = seller.get(deal + "/criteria");

        assertThat(page.texts(".matrix thead th")).containsExactly("Criterion", "Weight", "We", "Do nothing");
        assertThat(page.one(".matrix tbody th").text()).startsWith("Uptime");
        assertThat(page.one(".verdict strong").text()).contains("nothing to compare");
    }

    @Test
    void ratings_of_theirs_on_four_of_seven_criteria_give_ranges_and_three_unknown() {
        criteria("Uptime", "Price", "Offline", "Training", "Exit", "References", "Speed");
        kern();
        var cells = new ArrayList<String>();
        for (var row = 0; row < 4; row++) cells.addAll(List.of("r" + row + "-0", "80", "r" + row + "-1", "55–65"));

        assertThat(rate(ines, cells.toArray(String[]::new)).location()).isEqualTo(deal + "/criteria?by=" + ines);

        var page = seller.get(deal + "/criteria");
        assertThat(page.one(".verdict strong").text())
                .isEqualTo("We: ahead by the middle of the range. 3 unknown could flip the winner.");
        assertThat(page.texts("#scores .bars .what"))
                .containsExactly("46–89 4 of 7 criteria rated", "31–80 4 of 7 criteria rated", "not rated");
        assertThat(page.texts(".asks li"))
                .hasSize(3)
                .first()
                .asString()
                .isEqualTo("Exit: how they rate We, Kern Systems");
        assertThat(page.one(".matrix tbody td:nth-child(3) .vh").text()).startsWith("rated by Ines Calder");
    }

    @Test
    void their_rating_counts_before_our_belief_and_the_sheet_keeps_both_apart() {
        criteria("Uptime");
        rate(Rater.US, "r0-0", "90");
        rate(ines, "r0-0", "40–60");

        assertThat(seller.get(deal + "/criteria").one(".matrix td:nth-child(3)").text())
                .startsWith("40–60");
        assertThat(seller.get(deal + "/criteria?by=us").one("input[name=r0-0]").val())
                .isEqualTo("90");
        assertThat(seller.get(deal + "/criteria?by=" + ines)
                        .one("input[name=r0-0]")
                        .val())
                .isEqualTo("40–60");
    }

    @Test
    void what_can_not_be_read_is_said_in_its_cell_and_nothing_is_written() {
        criteria("Uptime", "Price");

        var refused = rate(Rater.US, "r0-0", "good", "r1-0", "70");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("input[name=r0-0]").val()).isEqualTo("good");
        assertThat(refused.one("input[name=r1-0]").val()).isEqualTo("70");
        assertThat(refused.one("#w0-0").text()).contains("60–80");
        assertThat(seller.get(deal + "/criteria?by=us").one("input[name=r1-0]").val())
                .isEmpty();
    }

    @Test
    void two_who_write_into_the_same_cell_do_not_overwrite_each_other() {
        criteria("Uptime", "Price");
        var open = seller.get(deal + "/criteria?by=us");
        rate(Rater.US, "r0-0", "10");

        var stale = send(open, Rater.US, "r0-0", "90", "r1-0", "50");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("input[name=r0-0]").val()).isEqualTo("90");
        assertThat(stale.one("#w0-0").text()).isEqualTo("Now: 10");
        assertThat(seller.get(deal + "/criteria?by=us").one("input[name=r0-0]").val())
                .isEqualTo("10");

        assertThat(send(stale, Rater.US, "r0-0", "90").status()).isEqualTo(303);
        var now = seller.get(deal + "/criteria?by=us");
        assertThat(now.one("input[name=r0-0]").val()).isEqualTo("90");
        assertThat(now.one("input[name=r1-0]").val()).isEqualTo("50");
    }

    @Test
    void a_sheet_that_says_nothing_readable_of_when_is_refused_with_its_cells_kept() {
        criteria("Uptime");
        var page = seller.get(deal + "/criteria?by=" + ines);

        var refused = seller.put(
                deal + "/ratings",
                "by",
                ines,
                "rows",
                page.one("input[name=rows]").val(),
                "columns",
                page.one("input[name=columns]").val(),
                "was",
                "",
                "r0-0",
                "60",
                "on",
                today.date().plusDays(1).toString());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("input[name=r0-0]").val()).isEqualTo("60");
        assertThat(refused.has("#on-wrong")).isTrue();
    }

    @Test
    void the_picture_of_the_flips_says_at_which_weight_the_first_two_change_places() {
        criteria("Uptime", "Price");
        kern();
        rate(ines, "r0-0", "80", "r1-0", "40", "r0-1", "50", "r1-1", "60");

        var page = seller.get(deal + "/criteria");

        assertThat(page.one("#flips h2").text()).isEqualTo("Uptime at 40\u202f%, not 50\u202f%, would flip it");
        assertThat(page.texts("#flips .what").getFirst()).isEqualTo("now 50\u202f% below 40\u202f% it is Kern Systems");
        assertThat(page.all("#flips svg.at")).hasSize(2);
    }

    @Test
    void a_mandatory_criterion_that_is_failed_puts_an_option_out() {
        criteria("Uptime");
        seller.post(deal + "/criteria", "words", "Runs offline", "mandatory", "yes");
        kern();
        rate(ines, "r0-0", "50", "r1-0", "50", "r0-1", "100", "r1-1", "0");

        var page = seller.get(deal + "/criteria");

        assertThat(page.texts("#scores .what").get(1)).isEqualTo("out fails Runs offline");
    }

    @Test
    void what_matters_to_two_people_gives_weights_agreement_and_a_compromise() {
        criteria("Uptime", "Price", "Exit");
        var tomas =
                script.post("/api/v1/persons", "{'name': 'Tomas Lindequor'}").id();
        script.post("/api/v1" + deal + "/roles", "{'personId': '%s'}".formatted(tomas));
        weigh(ines, "RANKS", "1", "2", "3");
        weigh(tomas, "SWING", "50", "100", "10");

        var page = seller.get(deal + "/criteria");

        assertThat(page.one("#consensus .pad").text()).contains("Kendall’s W is 0.75, of 2 people");
        assertThat(page.texts(".compromise li")).containsExactly("Uptime", "Price", "Exit");
        assertThat(page.texts(".weights tbody tr").getFirst()).startsWith("Uptime 1–2");
        assertThat(page.texts("#consensus .happened .when")).containsExactly("Ines Calder", "Tomas Lindequor");
        assertThat(page.one(".verdict small").text()).isEqualTo("Weights as reported of 2 people.");
        assertThat(page.has("#consensus a[href$=CONSENSUS]"))
                .as("they agree fairly")
                .isFalse();

        weigh(tomas, "RANKS", "3", "2", "1");
        var settled = seller.get(deal + "/criteria").one("#consensus a[href$=CONSENSUS]");
        assertThat(settled.text()).isEqualTo("They say that it is settled");
        assertThat(seller.get(settled.attr("href"))
                        .one("#topic option[selected]")
                        .text())
                .isEqualTo("They agree on what matters");
        seller.post(deal + "/evidence", "topic", "CONSENSUS", "words", "We settled it", "who", "Ines Calder", "on", "");
        assertThat(seller.get(deal + "/criteria").one("#settled").text())
                .startsWith("Ines Calder said on ")
                .endsWith("that they agree on what matters.");
    }

    private WebApp.Answer weigh(String person, String method, String... values) {
        var form = seller.get(deal + "/weightings?by=" + person);
        var fields = new ArrayList<>(List.of(
                "method", method, "version", form.one("input[name=version]").val()));
        var inputs = form.all(".weigh input");
        for (var i = 0; i < values.length; i++)
            fields.addAll(List.of(inputs.get(i).attr("name"), values[i]));
        return seller.put(deal + "/weightings/" + person, fields.toArray(String[]::new));
    }

    @Test
    void pairs_that_contradict_each_other_are_named() {
        criteria("Uptime", "Price", "Exit");
        var form = seller.get(deal + "/weightings?by=" + ines);
        var fields = new ArrayList<>(List.of("method", "PAIRS", "version", "0"));
        var answers = List.of("9", "-9", "9");
        var pairs = form.all(".weigh select");
        for (var i = 0; i < 3; i++) fields.addAll(List.of(pairs.get(i).attr("name"), answers.get(i)));

        assertThat(seller.put(deal + "/weightings/" + ines, fields.toArray(String[]::new))
                        .location())
                .isEqualTo(deal + "/criteria#consensus");

        assertThat(seller.get(deal + "/criteria").one("#consensus small.wrong").text())
                .contains("Uptime should count 81 times Exit");
        assertThat(seller.get(deal + "/weightings?by=" + ines)
                        .one(".weigh select option[selected]")
                        .val())
                .isEqualTo("9");
    }

    @Test
    void what_matters_to_somebody_is_refused_where_it_says_nothing_and_withdrawn_where_it_stands() {
        criteria("Uptime", "Price");

        var empty = weigh(ines, "RANKS");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.texts(".wrong")).contains("Nothing was said yet.");
        var wrong = weigh(ines, "SWING", "100", "many");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.all(".weigh input").get(1).val()).isEqualTo("many");

        weigh(ines, "RANKS", "2", "1");
        var stale = seller.put(deal + "/weightings/" + ines, "method", "RANKS", "version", "0");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(seller.delete(deal + "/weightings/" + ines, "version", "1").status())
                .isEqualTo(303);
        assertThat(seller.get(deal + "/criteria").has(".weights")).isFalse();
    }

    @Test
    void a_criterion_is_changed_held_by_somebody_and_removed() {
        criteria("Uptime");
        var at = seller.get(deal + "/criteria").one(".matrix tbody th a").attr("href");

        assertThat(seller.put(at, "words", "Up all night", "formal", "yes", "holder", ines, "version", "1")
                        .status())
                .isEqualTo(303);
        assertThat(seller.get(deal + "/criteria").one(".matrix tbody th").text())
                .isEqualTo("Up all night formal · Ines Calder");
        var stale = seller.put(at, "words", "Up all day", "version", "1");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("input[name=words]").val()).isEqualTo("Up all day");
        assertThat(stale.one(".notice").text()).contains("Up all night");
        assertThat(seller.put(at, "words", " ", "version", "2").status()).isEqualTo(422);

        assertThat(seller.delete(at, "version", "2").status()).isEqualTo(303);
        assertThat(seller.get(at).status()).isEqualTo(404);
    }

    @Test
    void an_option_gets_their_words_and_only_what_is_not_always_there_is_removed() {
        criteria("Uptime");
        kern();
        var options = seller.get(deal + "/criteria").all(".matrix thead th a");
        var kern = options.get(1).attr("href");

        assertThat(seller.put(kern, "words", "The safe one", "version", "1").status())
                .isEqualTo(303);
        assertThat(seller.get(deal + "/criteria")
                        .one("#scores li:nth-child(2) small")
                        .text())
                .isEqualTo("The safe one");
        assertThat(seller.post(deal + "/options", "kind", "RIVAL", "rival", "kern systems")
                        .status())
                .isEqualTo(422);
        assertThat(seller.delete(kern, "version", "2").status()).isEqualTo(303);
        assertThat(seller.delete(options.getFirst().attr("href"), "version", "1")
                        .status())
                .isEqualTo(422);
        assertThat(seller.get(deal + "/criteria").texts(".matrix thead th")).hasSize(4);
    }

    @Test
    void whoever_is_not_on_the_team_reads_the_matrix_and_has_no_forms() {
        criteria("Uptime");
        rate(Rater.US, "r0-0", "90");
        var outsider = app.as(people.outsider());

        var page = outsider.get(deal + "/criteria");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.has("main form[method=post]")).isFalse();
        assertThat(outsider.get(deal + "/weightings").status()).isEqualTo(403);
        assertThat(outsider.post(deal + "/criteria", "words", "Price").status()).isEqualTo(403);
        assertThat(outsider.put(deal + "/ratings", "by", "us").status()).isEqualTo(403);
    }

    @Test
    void thirty_criteria_and_six_options_are_one_page_of_less_than_a_hundred_kilobytes() {
        var words = new String[30];
        for (var i = 0; i < words.length; i++) words[i] = "It does what the yard needs in case " + i;
        criteria(words);
        kern();
        for (var rival : new String[] {"Brandt Systems", "Yard Partners"})
            seller.post(deal + "/options", "kind", "RIVAL", "rival", rival);
        seller.post(deal + "/options", "kind", "IN_HOUSE");
        var cells = new ArrayList<String>();
        for (var row = 0; row < 30; row++)
            for (var column = 0; column < 6; column++)
                cells.addAll(List.of("r" + row + "-" + column, "4" + column + "–60"));
        assertThat(rate(ines, cells.toArray(String[]::new)).status()).isEqualTo(303);

        assertThat(seller.get(deal + "/criteria").bytes()).isLessThan(100_000);
        var sheet = seller.get(deal + "/criteria?by=" + ines);
        assertThat(sheet.bytes()).isLessThan(100_000);
        assertThat(sheet.all(".cell input"))
                .hasSize(180)
                .allSatisfy(input -> assertThat(input.val()).isNotEmpty());
    }
}
