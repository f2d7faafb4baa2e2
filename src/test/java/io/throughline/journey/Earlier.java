package io.throughline.journey;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A deal that was lost to a rival, whose criteria became a decision template that another deal took.
final class Earlier {
    private final UUID deal;
    private final UUID template;
    private final UUID taken;

    /// @param taken a deal without criteria
    Earlier(JdbcClient jdbc, UUID deal, UUID taken) {
        this.deal = deal;
        this.taken = taken;
        jdbc.sql("""
                        with r as (
                            insert into organization (id, name) values (next_id(), 'Ostrel and Sons') returning id
                        ), o as (
                            insert into choice_option (id, deal_id, kind, organization_id)
                            select next_id(), cast(:deal as uuid), 'RIVAL', id from r
                            returning id, organization_id
                        ), c as (
                            insert into chosen_option (id, deal_id, option_id, happened_on, channel, words)
                            select next_id(), cast(:deal as uuid), id, current_date - 9, 'CALL', 'We went with the safe one'
                            from o
                            on conflict do nothing
                        ), k as (
                            insert into criterion (id, deal_id, words)
                            values (next_id(), cast(:deal as uuid), 'It runs when the line to the depot is down')
                        )
                        select count(*) from o""").param("deal", deal).query(Long.class).single();
        this.template = jdbc.sql("""
                        with t as (
                            insert into decision_template (id, deal_id) values (next_id(), cast(:deal as uuid)) returning id
                        ), e as (
                            insert into decision_template_edition (id, template_id, edition, name, problem, made_on)
                            select next_id(), id, edition, 'Choosing a gate for a yard', 'Trucks wait too long at the gate',
                                current_date - 8
                            from t
                            cross join (values (1), (2)) as two (edition)
                            returning id, edition
                        ), i as (
                            insert into decision_template_item (id, edition_id, kind, words, place)
                            select next_id(), id, kind, words, place
                            from e
                            cross join (values
                                ('REQUIREMENT', 'It runs when the line to the depot is down', 1),
                                ('CRITERION', 'Hours until a new driver can use it', 2),
                                ('STEP', 'Visit a yard that has had it for a year', 3)) as one (kind, words, place)
                        ), u as (
                            insert into decision_template_use (id, edition_id, deal_id, used_on)
                            select next_id(), id, cast(:taken as uuid), current_date - 2 from e where edition = 1
                        ), k as (
                            insert into criterion (id, deal_id, words, mandatory)
                            values (next_id(), cast(:taken as uuid), 'It runs when the line to the depot is down', true)
                        )
                        select id from t""")
                .param("deal", deal)
                .param("taken", taken)
                .query(UUID.class)
                .single();
    }

    String template() {
        return "/decision-templates/" + template;
    }

    String lost() {
        return "/deals/" + deal + "/criteria";
    }

    String taking() {
        return "/deals/" + taken + "/criteria";
    }
}
