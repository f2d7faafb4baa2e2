-- What was stored by an instant is read of one deal or one account at a time: the rows that were replaced are found by
-- what they hang on, as the present ones are.
create index deal_history_of_an_account on deal_history (organization_id) where organization_id is not null;
create index deal_change_history_of_a_deal on deal_change_history (deal_id);
create index deal_line_history_of_a_deal on deal_line_history (deal_id);
create index deal_member_history_of_a_deal on deal_member_history (deal_id);
create index contact_role_history_of_a_deal on contact_role_history (deal_id);
create index contact_role_history_of_a_person on contact_role_history (person_id);
create index interaction_history_of_a_deal on interaction_history (deal_id) where deal_id is not null;
create index interaction_person_history_of_one on interaction_person_history (interaction_id);
create index interaction_person_history_of_a_person on interaction_person_history (person_id);
create index fact_history_of_a_deal on fact_history (deal_id) where deal_id is not null;
create index evidence_history_of_a_fact on evidence_history (fact_id);
create index evidence_history_of_a_sayer on evidence_history (sayer_id) where sayer_id is not null;
create index person_history_of_an_account on person_history (organization_id) where organization_id is not null;
