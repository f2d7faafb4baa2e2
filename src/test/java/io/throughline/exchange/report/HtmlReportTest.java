package io.throughline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.web.Wording;
import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Document ORDINARY = page(SampleReport.ordinary());

    @Test
    void the_title_says_the_result() {
        assertThat(ORDINARY.select("h1").eachText()).containsExactly("50 of 287 open deals look dead");
        assertThat(ORDINARY.title()).isEqualTo("50 of 287 open deals look dead, 31 Mar 2026");
    }

    @Test
    void five_sentences_lead() {
        assertThat(ORDINARY.select(".lead > li")).hasSize(5);
    }

    @Test
    void it_stands_alone_and_runs_nothing() {
        assertThat(ORDINARY.select("script, link, img, iframe, object, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(ORDINARY.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void it_weighs_under_a_hundred_kilobytes() {
        assertThat(html(SampleReport.ordinary()).length()).isLessThan(100_000);
    }

    @Test
    void every_deal_shows_its_line_its_sentence_and_its_question() {
        var deals = ORDINARY.select(".deals > ol > li");
        assertThat(deals).hasSize(10);
        assertThat(deals.select("svg.line[role=img]")).hasSize(10);
        assertThat(deals.first().select("h3").text()).isEqualTo("Asset monitoring, three pumping stations");
        assertThat(deals.first().select(".says").text()).startsWith("Open for 731 days");
        assertThat(deals.first().select(".ask").text()).startsWith("Ask: What did the buyer last do");
    }

    @Test
    void a_line_says_in_words_what_it_draws() {
        assertThat(ORDINARY.selectFirst("svg.line[role=img]").attr("aria-label"))
                .startsWith("Opened 30 Mar 2024, 731 days ago, longer than the longest of won deals");
    }

    @Test
    void a_deal_without_an_opening_is_drawn_dashed_and_not_left_blank() {
        var undated = ORDINARY.select(".deals > ol > li").get(8);
        assertThat(undated.select("svg .unknown, svg .nobody")).hasSize(2);
        assertThat(undated.select("svg .run, svg .opened")).isEmpty();
        assertThat(undated.select(".age").text()).isEqualTo("age not known");
    }

    @Test
    void an_amount_that_nobody_knows_is_said_to_be_unknown() {
        assertThat(ORDINARY.select(".deals > ol > li").get(9).select(".amount").text())
                .isEqualTo("not known");
    }

    @Test
    void amounts_of_two_currencies_stand_side_by_side() {
        var danger = ORDINARY.select(".verdicts tbody tr").first();
        assertThat(ORDINARY.select(".verdicts thead th").eachText())
                .containsExactly("Verdict", "Deals", "EUR", "USD", "No amount");
        assertThat(danger.select("td").eachText()).endsWith("4,812,500", "912,000", "3");
        assertThat(ORDINARY.select(".verdicts tbody tr").last().text()).contains("7,133,250 —");
    }

    @Test
    void a_picture_states_its_result_and_has_its_numbers_beside_it() {
        var figure = ORDINARY.selectFirst("figure.open-share");
        assertThat(figure.select("h2").text()).isEqualTo("Nothing was won after 501 days, and 50 open deals are older");
        assertThat(figure.select("figcaption").text()).contains("n = 412", "As of 31 Mar 2026");
        assertThat(figure.select("details tbody tr")).hasSizeGreaterThan(5);
        assertThat(figure.select("path.curve").attr("d")).startsWith("M0 0H");
        assertThat(figure.select("svg[role=img]").attr("aria-label")).isNotEmpty();
    }

    @Test
    void a_segment_that_stands_out_is_marked_and_one_with_too_few_is_not_ranked() {
        var rates = ORDINARY.select(".rates tbody tr:has(td)");
        assertThat(rates.select(".stands-out").eachText()).containsExactly("Existing customer");
        assertThat(rates.select("tr:has(.few-rate)").text())
                .isEqualTo("Line Watch Mini 19 % to 81 % 3 of 6 too few".replace(" %", "\u202f%"));
    }

    @Test
    void how_a_file_was_read_stands_below_its_name() {
        var read = ORDINARY.select(".settled tbody").first();
        assertThat(read.select("th").text()).isEqualTo("Opportunity.csv");
        assertThat(read.select("tr:has(td)")).isNotEmpty();
    }

    @Test
    void what_the_loader_has_to_say_stands_below_the_files() {
        assertThat(ORDINARY.select(".notes li")).isNotEmpty();
    }

    @Test
    void refused_rows_stand_under_their_file() {
        assertThat(ORDINARY.select(".files .refused div").eachText())
                .first()
                .asString()
                .startsWith("line 211: The close date");
    }

    @Test
    void what_was_taken_for_what_is_listed() {
        assertThat(ORDINARY.select("section:has(#taken-for) tbody td").eachText())
                .containsExactly("PumpCare Plus", "Pump Care Plus", "Product", "Opportunity.csv", "148");
    }

    @Test
    void a_name_stays_text() {
        var name = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>=HYPERLINK(\"x\")";
        var page = page(SampleReport.of(SampleReport.named(name)));
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select(".deals h3").text()).isEqualTo(name);
    }

    @Test
    void names_from_right_to_left_do_not_turn_their_neighbours_around() {
        var page = page(SampleReport.of(SampleReport.named("מים")));
        assertThat(page.select(".deals h3 > bdi").text()).isEqualTo("מים");
        assertThat(html(SampleReport.ordinary())).doesNotContain("margin-left", "padding-right", "text-align: left");
    }

    @Test
    void every_section_has_a_heading_and_every_id_is_there_once() {
        assertThat(ORDINARY.select("section, figure"))
                .allSatisfy(section -> assertThat(ORDINARY.getElementById(section.attr("aria-labelledby")))
                        .isNotNull());
        assertThat(ORDINARY.select("[id]").stream().map(Element::id)).doesNotHaveDuplicates();
    }

    @Test
    void an_empty_pipeline_says_what_would_stand_here() {
        var page = page(SampleReport.empty());
        assertThat(page.select("h1").text()).isEqualTo("No deal is open");
        assertThat(page.select(".deals").text()).contains("There is no open deal to show.");
        assertThat(page.select("svg.picture path.curve, .verdicts, .bars")).isEmpty();
    }

    @Test
    void without_closed_deals_there_is_nothing_to_compare_with() {
        var page = page(SampleReport.withoutClosedDeals());
        assertThat(page.select("svg.line .tick, svg.line .lag")).isEmpty();
        assertThat(page.select("#open-share").text()).isEqualTo("No won deal says how long is usual");
        assertThat(page.select("#win-rates").text()).startsWith("No deal is closed yet");
    }

    private static Document page(PipelineReport report) {
        return Jsoup.parse(html(report));
    }

    private static String html(PipelineReport report) {
        var out = new StringWriter();
        new HtmlReport(report, Wording.ENGLISH).write(out);
        return out.toString();
    }
}
