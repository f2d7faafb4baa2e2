package io.throughline.transition.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where more people work than a list to choose from holds, a form that is saved as it was shown changes nothing.
@OwnWebTest
class ManyColleaguesTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    DealPlans plans;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    Viewer last;

    @BeforeEach
    void more_than_fit_and_who_comes_last() {
        people = app.people();
        last = app.person("Zora Quill", Role.MANAGER, null);
        jdbc.sql("""
                        with manager as (
                            insert into app_user (id, name, role)
                            select gen_random_uuid(), 'Ana ' || n, 'MANAGER' from generate_series(1, 600) n
                            returning id
                        ), team as (
                            insert into team (id, name, manager_id)
                            select gen_random_uuid(), 'Team ' || id, id from manager
                        )
                        insert into app_user (id, name, manager_id)
                        select gen_random_uuid(), 'Bo ' || id, id from manager""").update();
    }

    @Test
    void a_user_keeps_their_manager_and_their_team() {
        var team = Ids.next();
        jdbc.sql("insert into team (id, name) values (:id, 'Zulu ' || :id)")
                .param("id", team)
                .update();
        jdbc.sql("update app_user set manager_id = :manager, team_id = :team where id = :id")
                .param("manager", last.id())
                .param("team", team)
                .param("id", people.seller().id())
                .update();

        var form =
                app.as(people.administrator()).get("/users/" + people.seller().id());

        assertThat(form.one("#manager option[selected]").text()).isEqualTo("Zora Quill");
        assertThat(form.one("#team option[selected]").val()).isEqualTo(team.toString());
        assertThat(form.all("#manager option")).hasSize(501);
        assertThat(form.texts("#manager option").getLast()).isEqualTo("Zora Quill");
    }

    @Test
    void a_task_keeps_who_of_ours_sees_to_it() {
        var deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        var path = "/deals/" + deal.id() + "/plan";
        var seller = app.as(people.seller());
        seller.post(path, "goLive", today.date().plusDays(210).toString());
        var legal = plans.find(deal.id()).orElseThrow().task(Part.LEGAL).orElseThrow();
        seesTo(legal.id());

        assertThat(seller.get(path + "/tasks/" + legal.id())
                        .one("#owner option[selected]")
                        .text())
                .isEqualTo("Zora Quill");
    }

    private void seesTo(UUID task) {
        jdbc.sql("update plan_task set owner_id = :owner where id = :task")
                .param("owner", last.id())
                .param("task", task)
                .update();
    }

    @Test
    void who_answers_a_fear_and_who_is_named_as_account_manager_stay() {
        var deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        var seller = app.as(people.seller());
        var path = "/deals/" + deal.id();
        seller.post(path + "/plan", "goLive", today.date().plusDays(210).toString());
        jdbc.sql("""
                        with mira as (
                            insert into person (id, name) values (gen_random_uuid(), 'Mira Holm') returning id
                        )
                        insert into must_say_yes (id, deal_id, person_id, answerer_id)
                        select gen_random_uuid(), :deal, id, :answerer from mira""").param("deal", deal.id()).param("answerer", last.id()).update();

        assertThat(seller.get(path + "/end-game").texts("option[selected]")).contains("Zora Quill");
        seller.put(
                path + "/plan/confirmations/account-manager", "user", last.id().toString());
        assertThat(seller.get(path + "/plan/baseline").texts("select[name=user] option[selected]"))
                .contains("Zora Quill");
    }
}
