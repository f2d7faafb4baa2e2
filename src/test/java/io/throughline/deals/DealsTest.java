package io.throughline.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.ThroughlineTest;
import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Channel;
import io.throughline.base.Conflict;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.base.Money;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.identity.Team;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class DealsTest {
    @Autowired
    Users users;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    Deals deals;

    @Autowired
    Facts facts;

    @Autowired
    Interactions interactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void a_deal_is_found_as_it_was_added_with_the_names_of_its_account_and_owner() {
        var deal = addDeal();

        var found = deals.find(deal.id()).orElseThrow();
        assertThat(found.organization()).isEqualTo("Ostrava Pumps");
        assertThat(found.owner()).isEqualTo("Sela Brandt");
        assertThat(found.amount()).isEqualTo(new Money(new BigDecimal("12500.50"), "EUR"));
        assertThat(found.version()).isEqualTo(1);
    }

    @Test
    void a_change_is_dated_today_and_the_row_before_is_kept() {
        var deal = addDeal();

        deals.change(with(deal, "Proposal", LocalDate.of(2027, 1, 15)));

        assertThat(jdbc.sql("""
                        select field || ' ' || from_value || ' ' || to_value
                        from deal_change
                        where deal_id = :id
                        and changed_on = :today
                        order by place""")
                        .param("id", deal.id())
                        .param("today", today.date())
                        .query(String.class)
                        .list())
                .containsExactly("STAGE Discovery Proposal", "EXPECTED_CLOSE 2026-12-01 2027-01-15");
        assertThat(jdbc.sql("select stage from deal_history where id = :id")
                        .param("id", deal.id())
                        .query(String.class)
                        .list())
                .containsExactly("Discovery");
    }

    @Test
    void a_stale_change_is_refused_and_nothing_is_lost() {
        var deal = addDeal();
        deals.change(with(deal, "Proposal", deal.expectedClose()));

        assertThatThrownBy(() -> deals.change(with(deal, "Negotiation", deal.expectedClose())))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("changed by somebody else");
        assertThat(deals.find(deal.id()).orElseThrow().stage()).isEqualTo("Proposal");
    }

    @Test
    void a_new_version_of_a_fact_ends_the_old_one_and_keeps_it() {
        var deal = addDeal();
        var first = date(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 12, 31));
        facts.add(deal.id(), first);

        facts.supersede(first.id(), date(LocalDate.of(2026, 5, 5), LocalDate.of(2027, 2, 28)));

        assertThat(jdbc.sql(
                                "select day || ' ' || coalesce(until::text, 'live') from fact where deal_id = :id order by since")
                        .param("id", deal.id())
                        .query(String.class)
                        .list())
                .containsExactly("2026-12-31 2026-05-05", "2027-02-28 live");
    }

    @Test
    void evidence_and_interactions_are_kept_with_who_said_it() {
        var deal = addDeal();
        var person = new Person(
                Ids.next(), "Tove Marek", deal.organizationId(), null, null, "Head of operations", null, null, 1);
        persons.add(person);
        var interaction = new Interaction(
                Ids.next(),
                LocalDate.of(2026, 3, 3),
                Channel.MEETING,
                Interaction.Kind.DISCOVER,
                Interaction.Direction.BOTH,
                "First visit",
                60,
                List.of(person.id()));
        interactions.add(deal.id(), interaction);
        var fact = date(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 12, 31));
        facts.add(deal.id(), fact);
        facts.addEvidence(
                fact.id(),
                new Evidence(
                        Ids.next(),
                        person.id(),
                        null,
                        LocalDate.of(2026, 3, 3),
                        Channel.MEETING,
                        false,
                        "It ends with the year.",
                        interaction.id()));

        assertThat(jdbc.sql("""
                        select person.name
                        from evidence
                        join interaction_person on interaction_person.interaction_id = evidence.interaction_id
                        join person on person.id = interaction_person.person_id
                        where evidence.fact_id = :id""").param("id", fact.id()).query(String.class).list())
                .containsExactly("Tove Marek");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> facts.end(Ids.next(), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(NotFound.class);
        assertThat(deals.find(Ids.next())).isEmpty();
    }

    @Test
    void the_past_can_be_read_as_it_was_stored() {
        var deal = addDeal();
        var before = jdbc.sql("select clock_timestamp()")
                .query(java.time.OffsetDateTime.class)
                .single();
        deals.change(with(deal, "Proposal", deal.expectedClose()));

        assertThat(jdbc.sql("select stage from deal_at(:instant) where id = :id")
                        .param("instant", before)
                        .param("id", deal.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Discovery");
    }

    @Test
    void a_person_and_an_organization_that_changed_meanwhile_are_not_overwritten() {
        var deal = addDeal();
        var person = new Person(Ids.next(), "Tove Marek", deal.organizationId(), null, null, null, null, null, 1);
        persons.add(person);
        persons.change(person);
        var organization = organizations.find(deal.organizationId()).orElseThrow();
        organizations.change(organization);

        assertThatThrownBy(() -> persons.change(person)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> organizations.change(organization)).isInstanceOf(Conflict.class);
        assertThat(persons.find(person.id()).orElseThrow().version()).isEqualTo(2);
    }

    private Deal addDeal() {
        var team = new Team(Ids.next(), "Team " + Ids.next(), null, 1);
        users.add(team);
        var owner = new User(
                Ids.next(), "Sela Brandt", null, team.id(), null, true, io.throughline.base.Role.SELLER, null, null, 1);
        users.add(owner);
        var account = Organization.named(Ids.next(), "Ostrava Pumps");
        organizations.add(account);
        var deal = new Deal(
                Ids.next(),
                "Pump monitoring",
                account.id(),
                null,
                owner.id(),
                null,
                Status.OPEN,
                "Discovery",
                new Money(new BigDecimal("12500.50"), "EUR"),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 12, 1),
                null,
                null,
                Deal.NextStep.NONE,
                null,
                null,
                null,
                Deal.Lane.VALUE,
                false,
                null,
                1);
        deals.add(deal);
        return deal;
    }

    private static Deal with(Deal deal, String stage, LocalDate expectedClose) {
        return new Deal(
                deal.id(),
                deal.name(),
                deal.organizationId(),
                null,
                deal.ownerId(),
                null,
                deal.status(),
                stage,
                deal.amount(),
                deal.openedOn(),
                expectedClose,
                null,
                null,
                deal.nextStep(),
                null,
                null,
                null,
                deal.lane(),
                false,
                null,
                deal.version());
    }

    private static Fact date(LocalDate since, LocalDate day) {
        return new Fact(
                Ids.next(),
                FactKind.EVENT_DATE,
                Fact.DateKind.CONTRACTUAL.name(),
                Fact.Answer.KNOWN,
                "The licence ends.",
                day,
                null,
                (String) null,
                null,
                since,
                null,
                List.of());
    }
}
