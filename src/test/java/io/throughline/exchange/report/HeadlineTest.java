package io.throughline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.KaplanMeier;
import io.throughline.exchange.report.PipelineReport.Closed;
import io.throughline.web.Usual;
import io.throughline.web.Wording;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void an_ordinary_pipeline() {
        var headline = Headline.of(SampleReport.ordinary(), Wording.ENGLISH);
        assertThat(headline.title()).isEqualTo("50 of 287 open deals look dead");
        assertThat(headline.sentences())
                .containsExactly(
                        "287 deals were open on 31 Mar 2026; 1,067 had closed by then, 412 of them won.",
                        "50 look dead: they have been open longer than the longest of 412 won deals, 501 days; 44 are"
                                + " slow, past the 342 days within which 95\u202f% were won; 174 are in time; 19 have no"
                                + " age, as dates are missing or contradict each other.",
                        "The money by verdict: in danger EUR\u00a04.81 million and USD\u00a0912,000; at risk"
                                + " EUR\u00a02.21 million and USD\u00a0145,000; unproven EUR\u00a07.13 million; 40 deals"
                                + " carry no amount.",
                        "Nobody knows: what the buyer said or did, as no file carries activities; next steps, as no"
                                + " file carries them.",
                        "First go through those that look dead: ask what the buyer did last, and close each one that"
                                + " has no answer.");
    }

    @Test
    void a_pipeline_without_closed_deals() {
        var headline = Headline.of(SampleReport.withoutClosedDeals(), Wording.ENGLISH);
        assertThat(headline.sentences())
                .containsExactly(
                        "2 deals were open on 31 Mar 2026; none was closed by then.",
                        "No deal with two good dates was won, so nothing says how long is too long.",
                        "What they are worth nobody knows: none of them carries an amount.",
                        "Nothing is unknown that every deal should carry.",
                        "First export the closed deals too, with the days they were opened and closed.");
    }

    @Test
    void won_deals_without_good_dates_are_no_measure() {
        var report = SampleReport.withoutClosedDeals();
        var closed = new Closed(3, 1, 0, "all deals", Usual.NONE, KaplanMeier.of(new int[0], new int[0]), 4);
        var headline = Headline.of(SampleReport.with(report, closed), Wording.ENGLISH);
        assertThat(headline.title()).isEqualTo("2 open deals, and no won deal with good dates to compare with");
        assertThat(headline.sentences())
                .last()
                .isEqualTo("First mend the dates of 4 closed deals: without them nothing says how long is too long.");
    }

    @Test
    void few_won_deals_call_nothing_dead() {
        var report = SampleReport.ordinary();
        var closed = report.closed();
        var few = new Closed(12, 3, 0, "all deals", new Usual(12, 96, 342, 501), closed.time(), 0);
        var headline = Headline.of(SampleReport.with(report, few), Wording.ENGLISH);
        assertThat(headline.title()).isEqualTo("50 of 287 open deals are older than any won deal");
        assertThat(headline.sentences().get(1))
                .startsWith("50 have been open longer than the longest of 12 won deals, 501 days;")
                .endsWith("(12 won deals are few to go by).");
        assertThat(String.join(" ", headline.sentences())).doesNotContain("dead");
    }

    @Test
    void a_single_won_deal_is_little_to_go_by() {
        var report = SampleReport.ordinary();
        var one = new Closed(
                1,
                0,
                0,
                "all deals",
                new Usual(1, 9_999, 9_999, 9_999),
                report.closed().time(),
                0);
        assertThat(Headline.of(SampleReport.with(report, one), Wording.ENGLISH)
                        .sentences()
                        .get(1))
                .startsWith("None has been open longer than the only won deal, 9,999 days;")
                .endsWith("(one won deal is little to go by).");
    }

    @Test
    void an_empty_pipeline() {
        var headline = Headline.of(SampleReport.empty(), Wording.ENGLISH);
        assertThat(headline.title()).isEqualTo("No deal is open");
        assertThat(headline.sentences()).last().isEqualTo("First see whether the export left the open deals out.");
    }
}
