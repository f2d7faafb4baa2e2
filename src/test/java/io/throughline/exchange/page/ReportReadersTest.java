package io.throughline.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.exchange.report.Intake;
import io.throughline.exchange.report.PipelineReport;
import io.throughline.exchange.report.PipelineReports;
import io.throughline.exchange.report.Reader;
import io.throughline.review.Reviews;
import io.throughline.review.WinRate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The report, by who reads it.
@OwnWebTest
class ReportReadersTest {
    @Autowired
    WebApp app;

    @Autowired
    PipelineReports reports;

    @Autowired
    Reviews reviews;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    Viewer colleague;

    @BeforeEach
    void deals() {
        jdbc.sql("truncate deal cascade").update();
        jdbc.sql("truncate app_user cascade").update();
        people = app.people();
        colleague = app.person("Rafe Lind", Role.SELLER, people.team().id());
        for (var owner : List.of(people.seller(), colleague, people.outsider()))
            for (var i = 0; i < 10; i++) closed(owner, i % 2 == 0 ? "WON" : "LOST");
        open("Open to all", people.outsider(), false);
        open("Secret of the team", people.seller(), true);
        open("Secret of the outsider", people.outsider(), true);
        reviews.reviewAll(today.date(), done -> {});
    }

    @Test
    void everybody_reads_of_the_deals_that_they_may_see() {
        assertThat(names(report(people.administrator())))
                .containsExactlyInAnyOrder("Open to all", "Secret of the team", "Secret of the outsider");
        assertThat(names(report(people.manager()))).containsExactlyInAnyOrder("Open to all", "Secret of the team");
        assertThat(names(report(people.seller()))).containsExactlyInAnyOrder("Open to all", "Secret of the team");
        assertThat(names(report(colleague))).containsExactly("Open to all");
        assertThat(report(people.manager()).pipeline().open()).isEqualTo(2);
        assertThat(report(people.outsider()).pipeline().open()).isEqualTo(2);
    }

    @Test
    void rates_of_single_sellers_are_for_them_and_their_managers() {
        assertThat(owners(report(people.manager()))).containsExactlyInAnyOrder("Sela Brandt", "Rafe Lind");
        assertThat(owners(report(people.seller()))).containsExactly("Sela Brandt");
        assertThat(owners(report(people.outsider()))).containsExactly("Oran Vance");
        assertThat(owners(report(people.administrator())))
                .containsExactlyInAnyOrder("Sela Brandt", "Rafe Lind", "Oran Vance");
    }

    @Test
    void who_shares_a_name_with_another_team_s_seller_is_not_shown_the_sum_of_both() {
        var namesake = app.person("Sela Brandt", Role.SELLER, null);
        for (var i = 0; i < 10; i++) closed(namesake, "WON");

        assertThat(owners(report(people.seller()))).isEmpty();
        assertThat(owners(report(people.manager()))).containsExactly("Rafe Lind");
    }

    @Test
    void a_difference_is_corrected_for_all_segments_those_that_are_not_shown_too() {
        var looked = report(people.administrator()).winRates().lookedAt();

        assertThat(report(people.seller()).winRates().lookedAt()).isEqualTo(looked);
    }

    @Test
    void each_reader_has_a_page_of_their_own() {
        assertThat(app.as(people.manager()).get("/report").body()).contains("Secret of the team");
        var page = app.as(colleague).get("/report");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Open to all").doesNotContain("Secret", "Sela Brandt");
        assertThat(app.as(people.seller()).get("/report").body()).contains("Secret of the team");
        assertThat(app.as(people.seller()).get("/today").has("nav a[href='/report']"))
                .isTrue();
    }

    @Test
    void where_there_is_nothing_yet_it_says_so() {
        jdbc.sql("truncate deal, class_snapshot cascade").update();

        assertThat(app.as(app.person("New Here", Role.SELLER, null))
                        .get("/report")
                        .status())
                .isEqualTo(200);
    }

    private PipelineReport report(Viewer viewer) {
        var taken = new ArrayList<PipelineReport>();
        reports.use(today.date(), Intake.NONE, new Reader.User(viewer), (report, all, open) -> taken.add(report));
        return taken.getFirst();
    }

    private static List<String> names(PipelineReport report) {
        return report.first().stream().map(deal -> deal.name()).toList();
    }

    private static List<String> owners(PipelineReport report) {
        return report.winRates().rates().stream()
                .filter(rate -> rate.dimension() == WinRate.Dimension.OWNER)
                .map(WinRate::segment)
                .toList();
    }

    private void closed(Viewer owner, String status) {
        deal(Ids.next().toString(), owner, status, false);
    }

    private void open(String name, Viewer owner, boolean restricted) {
        deal(name, owner, "OPEN", restricted);
    }

    private void deal(String name, Viewer owner, String status, boolean restricted) {
        jdbc.sql("""
                        insert into deal (id, name, owner_id, status, opened_on, closed_on, restricted)
                        values (:id, :name, :owner, :status, :today - 30, case when :status <> 'OPEN' then :today - 1 end,
                            :restricted)""")
                .param("id", UUID.fromString(Ids.next().toString()))
                .param("name", name)
                .param("owner", owner.id())
                .param("status", status)
                .param("today", today.date())
                .param("restricted", restricted)
                .update();
    }
}
