-- What a task is to those who live through it, where that is said to them: a training, a day of cut-over, a quick win.
alter table plan_task add column mark text check (mark in ('TRAINING', 'CUT_OVER', 'QUICK_WIN'));
alter table plan_task_history add column mark text;
select keep_history('plan_task');
