-- What was stored of a buyer's decision by an instant, and what changed of it, is read of one deal at a time: the rows
-- that were replaced are found by what they hang on, as the present ones are.
create index stakeholder_history_of_a_deal on stakeholder_history (deal_id);
create index stakeholder_influence_history_of_one on stakeholder_influence_history (stakeholder_id);
create index stakeholder_claim_history_on_somebody on stakeholder_claim_history (stakeholder_id);
create index decider_hypothesis_history_on_somebody on decider_hypothesis_history (stakeholder_id);
create index coach_statement_history_of_somebody on coach_statement_history (stakeholder_id);
create index buying_evidence_history_of_a_claim on buying_evidence_history (claim_id) where claim_id is not null;
create index buying_evidence_history_of_a_hypothesis on buying_evidence_history (hypothesis_id)
    where hypothesis_id is not null;
create index buying_evidence_history_of_a_statement on buying_evidence_history (statement_id)
    where statement_id is not null;
create index criterion_history_of_a_deal on criterion_history (deal_id);
create index criterion_holder_history_of_one on criterion_holder_history (criterion_id);
create index choice_option_history_of_a_deal on choice_option_history (deal_id);
create index rating_history_of_a_criterion on rating_history (criterion_id);
create index weighting_history_of_a_deal on weighting_history (deal_id);
create index weighed_criterion_history_of_a_weighting on weighed_criterion_history (weighting_id);
create index gap_history_of_a_criterion on gap_history (criterion_id);
create index strategy_history_of_a_gap on strategy_history (gap_id);
create index concern_history_of_a_deal on concern_history (deal_id);
create index concern_word_history_of_a_concern on concern_word_history (concern_id);
create index concern_signal_history_of_a_deal on concern_signal_history (deal_id);
create index must_say_yes_history_of_a_deal on must_say_yes_history (deal_id);
create index rival_move_history_of_a_deal on rival_move_history (deal_id);
create index readiness_point_history_of_a_deal on readiness_point_history (deal_id);
create index readiness_word_history_of_a_point on readiness_word_history (point_id);

-- What somebody said of an option, or of what matters to them, takes the place of what they said before: how it was by
-- a day is the last of what was stored by an instant and said by that day, of what then stood.
create function rating_said(deal uuid, as_of date, known timestamptz) returns setof rating
    language sql stable as
$$
    select distinct on (said.id) said.*
    from (
        select id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words, heard_by, version,
            stored_from, stored_by
        from rating
        union all
        select id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words, heard_by, version,
            stored_from, stored_by
        from rating_history
    ) as said
    where said.criterion_id in (select id from criterion_at(known) where deal_id = deal)
    and said.stored_from <= known
    and said.happened_on <= as_of
    and exists (select from rating_at(known) as standing where standing.id = said.id)
    order by said.id, said.stored_from desc
$$;

create function weighting_said(deal uuid, as_of date, known timestamptz) returns setof weighting
    language sql stable as
$$
    select distinct on (said.id) said.*
    from (
        select id, deal_id, sayer_id, method, happened_on, channel, words, heard_by, version, stored_from, stored_by
        from weighting
        union all
        select id, deal_id, sayer_id, method, happened_on, channel, words, heard_by, version, stored_from, stored_by
        from weighting_history
    ) as said
    where said.deal_id = deal
    and said.stored_from <= known
    and said.happened_on <= as_of
    and exists (select from weighting_at(known) as standing where standing.id = said.id)
    order by said.id, said.stored_from desc
$$;
