-- Only open deals stand badly: without this the planner takes a verdict for rarer among them than it is.
create statistics deal_review_standing_by_status (mcv) on status, standing from deal_review;
