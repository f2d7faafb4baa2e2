package io.throughline.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.review.Verdict;
import io.throughline.review.WebDeals;
import io.throughline.review.check.Checks;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class RulePagesTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Today today;

    People people;
    WebDeals some;

    @BeforeEach
    void somePeople() {
        people = app.people();
        some = new WebDeals(deals, organizations, today);
    }

    @Test
    void each_check_and_each_verdict_has_its_page_and_no_page_is_of_neither() {
        var verdicts = Stream.of(Verdict.values()).map(Verdict::word);

        assertThat(Rule.all())
                .extracting(Rule::id)
                .containsExactlyElementsOf(
                        Stream.concat(Checks.ids().stream(), verdicts).toList());
        assertThat(Rule.verdicts()).extracting(Rule::verdict).containsExactly(Verdict.values());
        for (var rule : Rule.all())
            assertThat(app.as(people.seller()).get("/rules/" + rule.id()).status())
                    .as(rule.id())
                    .isEqualTo(200);
        assertThat(app.as(people.seller()).get("/rules/none").status()).isEqualTo(404);
    }

    @Test
    void the_list_leads_to_each() {
        var list = app.as(people.seller()).get("/rules");

        assertThat(list.all(".rule-list a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        Rule.all().stream().map(rule -> "/rules/" + rule.id()).toList());
    }

    @Test
    void a_rule_says_when_it_speaks_what_settles_it_and_what_it_compares_with() {
        var page = app.as(people.seller()).get("/rules/quiet");

        assertThat(page.one(".lead").text()).startsWith("The buyer has acted before");
        assertThat(page.texts("dl dt")).containsExactly("How bad it is", "What settles it", "Where it comes from");
        assertThat(page.one(".figures").text()).contains("acts of buyers", "as of");
        assertThat(app.as(people.seller())
                        .get("/rules/older-than-won")
                        .one(".figures")
                        .text())
                .containsIgnoringCase("won deal");
        assertThat(app.as(people.seller())
                        .get("/rules/close-unlikely")
                        .one(".figures")
                        .text())
                .contains("closed");
        assertThat(app.as(people.seller())
                        .get("/rules/stale-fact")
                        .one(".figures")
                        .text())
                .contains("30 days");
        assertThat(app.as(people.seller())
                        .get("/rules/phase-mismatch")
                        .one(".figures")
                        .text())
                .contains("edition 1");
    }

    @Test
    void it_names_the_deals_of_whoever_looks_on_which_it_speaks() {
        var deal = some.restricted("Bearings for line four", people);
        app.as(people.seller())
                .post("/deals/" + deal.id() + "/evidence", "topic", "SYMPTOM", "words", "Slow.", "who", "Ada Vint");
        var page = app.as(people.seller()).get("/rules/symptom-led");

        assertThat(page.texts(".own a")).containsExactly("Bearings for line four");
        assertThat(page.one(".own a").attr("href")).isEqualTo("/deals/" + deal.id() + "#f-symptom-led");
        assertThat(app.as(people.outsider()).get("/rules/symptom-led").has(".own a"))
                .isFalse();
    }

    @Test
    void a_verdict_leads_to_the_deals_that_have_it() {
        assertThat(app.as(people.seller())
                        .get("/rules/at-risk")
                        .one(".main .prose a, main .prose a")
                        .attr("href"))
                .isEqualTo("/deals?verdict=at-risk");
    }
}
