package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

import java.util.List;

/// Users without sign-in, their teams, and who manages whom.
record UserLoad(FileLoad load) {
    void run() {
        Repeats.ofId(load);
        Repeats.ofName(load);
        Matching.byIdOrName(load, Target.USER);
        Names.resolve(load, Reference.MANAGER);
        makeTeams();
        new Columns(load)
                .with("name", "s.name", true)
                .with(EMAIL)
                .with(TITLE)
                .with("team_id", "team.id", TEAM)
                .with(
                        "manager_id",
                        "nullif(" + Reference.MANAGER.valueOr("manager_id") + ", m.id)",
                        MANAGER_ID,
                        MANAGER_NAME)
                .with("active", "coalesce(s.active, t.active, true)", ACTIVE)
                .merge(
                        "app_user",
                        Reference.MANAGER.joins() + "left join team on lower(team.name) = lower(s.team)",
                        List.of());
    }

    private void makeTeams() {
        load.sql("""
                        insert into team (id, name)
                        select distinct on (lower(s.team)) next_id(), s.team
                        from staged s
                        where s.team is not null
                        and not exists (select from team where lower(team.name) = lower(s.team))
                        order by lower(s.team), s.line""").update();
    }
}
