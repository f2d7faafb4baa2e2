-- One more rule to walk that somebody can override: the one who decides is for another way.
alter table rule_override
    drop constraint rule_override_check_id_check,
    add constraint rule_override_check_id_check
        check (check_id in ('knock-out', 'two-quarters-without-event', 'decider-against'));

-- What was planned and called off or put off is a sign of a concern: read with every picture of a deal.
create index planned_interaction_of_a_deal on planned_interaction (deal_id);
