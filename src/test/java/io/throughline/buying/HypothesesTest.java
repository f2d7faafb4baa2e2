package io.throughline.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Channel;
import io.throughline.base.Conflict;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.buying.Hypotheses.Answer;
import io.throughline.buying.Hypotheses.Supposed;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import io.throughline.deals.Interactions;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who we suppose decides, and who reports to whom, as it is stored.
@WebTest
class HypothesesTest {
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
    Today today;

    @Autowired
    Hypotheses hypotheses;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    JdbcClient jdbc;

    Insider insider;
    Deal deal;
    UUID tor;
    UUID mira;

    @BeforeEach
    void aDealWithTwoNamed() {
        var people = app.people();
        var some = new TeamOfADeal(deals, organizations, persons, interactions, today);
        deal = some.open("Yard control", people);
        tor = some.named(deal, "Tor Aune", "Economic Buyer", null);
        mira = some.named(deal, "Mira Holm", "Business User", null);
        insider = deals.toKnow(deal.id(), people.seller());
    }

    private Supposed supposed(UUID person, String probability) {
        return new Supposed(
                person, new BigDecimal(probability), "Who signs?", today.date().plusDays(5));
    }

    private Evidence heard() {
        return new Evidence(Ids.next(), null, null, today.date(), Channel.CALL, false, "So they say", null);
    }

    @Test
    void two_who_suppose_at_the_same_time_never_come_to_more_than_one() throws Exception {
        List<Callable<Answer>> both = List.of(
                () -> hypotheses.suppose(insider, supposed(tor, ".6"), today.date()),
                () -> hypotheses.suppose(insider, supposed(mira, ".6"), today.date()));
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(both);
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .hasAtLeastOneElementOfType(Answer.Held.class)
                    .hasAtLeastOneElementOfType(Answer.TooMuch.class);
        }
    }

    @Test
    void the_database_itself_refuses_more_than_one() {
        hypotheses.suppose(insider, supposed(tor, ".6"), today.date());

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into decider_hypothesis (id, stakeholder_id, probability, question, ask_by, made_on)
                                select next_id(), id, .5, 'Who?', current_date, current_date
                                from stakeholder
                                where deal_id = :deal""").param("deal", deal.id()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("add up to more than 1");
    }

    @Test
    void what_is_closed_is_not_changed_any_more() {
        hypotheses.suppose(insider, supposed(tor, ".6"), today.date());
        var open = hypotheses.of(insider).getFirst();
        hypotheses.close(insider, open, Hypothesis.Outcome.REFUTED, heard());
        var closed = hypotheses.of(insider).getFirst();

        assertThatThrownBy(() -> hypotheses.change(insider, closed, supposed(tor, ".7")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> hypotheses.close(insider, closed, Hypothesis.Outcome.CONFIRMED, heard()))
                .isInstanceOf(Conflict.class);
        assertThat(closed.evidence()).hasSize(1);
    }

    @Test
    void two_who_say_at_the_same_time_who_reports_to_whom_never_make_a_loop() throws Exception {
        List<Callable<Stakeholders.Answer>> both = List.of(
                () -> stakeholders.place(insider, new Stakeholders.Place(tor, 3, mira, List.of(), 0)),
                () -> stakeholders.place(insider, new Stakeholders.Place(mira, 3, tor, List.of(), 0)));
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var answer : two.invokeAll(both))
                try {
                    answer.get();
                } catch (java.util.concurrent.ExecutionException stale) {
                    assertThat(stale).hasCauseInstanceOf(Conflict.class);
                }
        }

        var loops = jdbc.sql("""
                        select count(*)
                        from stakeholder one
                        join stakeholder other on other.id = one.reports_to_id and other.reports_to_id = one.id
                        where one.deal_id = :deal""").param("deal", deal.id()).query(Integer.class).single();
        assertThat(loops).isZero();
    }
}
