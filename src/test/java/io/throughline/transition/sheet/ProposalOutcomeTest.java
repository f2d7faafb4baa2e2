package io.throughline.transition.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.deals.Buyers;
import io.throughline.transition.Part;
import io.throughline.transition.Task;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/// What would come of the rows of a table that are ticked, and whom its names stand for, in a browser without scripts.
class ProposalOutcomeTest extends EditedPlan {
    @Autowired
    Buyers buyers;

    private String id(Part part) {
        return task(part).id().toString();
    }

    private String proposed(String file) {
        var sent = new MockMultipartFile("file", "plan.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        return String.valueOf(seller.upload(path + "/proposals", List.of(sent)).location());
    }

    private String longer() {
        return "id,likely\n%s,%d\n%s,%d\n"
                .formatted(
                        id(Part.LEGAL),
                        task(Part.LEGAL).likely() + 2,
                        id(Part.ORDER),
                        task(Part.ORDER).likely() + 2);
    }

    private static List<String> ticked(WebApp.Answer page) {
        return page.all("#changes input[name=task][checked]").stream()
                .map(box -> box.val())
                .toList();
    }

    @Test
    void the_outcome_is_that_of_what_is_ticked_and_nothing_of_it_is_kept() {
        var proposal = proposed(longer());
        var before = plans.find(deal.id());
        var all = seller.get(proposal);
        assertThat(all.one("#outcome-head").text()).isEqualTo("What would come of all of it");
        assertThat(all.texts("#outcome tbody th")).contains("Sign by", "To Legal by");
        assertThat(all.one("button[formaction]").text()).isEqualTo("See what comes of these");
        assertThat(all.one("button[formaction]").attr("formaction")).startsWith(proposal + "/outcome");

        var legal = seller.post(proposal + "/outcome", "task", id(Part.LEGAL));

        assertThat(legal.status()).isEqualTo(200);
        assertThat(legal.one("#outcome-head").text()).isEqualTo("What would come of the one that is ticked");
        assertThat(ticked(legal)).containsExactly(id(Part.LEGAL));
        assertThat(legal.texts("#changes li"))
                .as("the other can still be ticked")
                .hasSize(2);
        assertThat(toLegal(legal)).isNotEqualTo(toLegal(all)).isNotEqualTo(day(legal, "To Legal by", "Now"));
        var none = seller.post(proposal + "/outcome");
        assertThat(none.one("#outcome").text()).contains("Nothing is ticked: the plan stays as it is.");
        assertThat(none.has("#outcome table")).isFalse();
        assertThat(plans.find(deal.id())).isEqualTo(before);
        assertThat(seller.get(path + "/proposals").one("#proposals li").text()).contains("Not accepted yet");
    }

    private static String toLegal(WebApp.Answer page) {
        return day(page, "To Legal by", "Would be");
    }

    private static String day(WebApp.Answer page, String what, String column) {
        return page.all("#outcome tbody tr").stream()
                .filter(row -> row.select("th").text().equals(what))
                .findFirst()
                .orElseThrow()
                .select("td[data-label='" + column + "']")
                .text();
    }

    @Test
    void a_refused_acceptance_keeps_the_ticks() {
        var proposal = proposed(longer());
        var stale = seller.put(proposal + "/acceptance", "version", "0", "task", id(Part.ORDER));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(ticked(stale)).containsExactly(id(Part.ORDER));
        var none = seller.put(proposal + "/acceptance", "version", version());
        assertThat(none.status()).isEqualTo(422);
        assertThat(ticked(none)).isEmpty();
    }

    @Test
    void whoever_only_reads_sees_what_comes_of_all_of_it() {
        var page = app.as(people.outsider()).get(proposed(longer()));

        assertThat(page.one("#outcome-head").text()).isEqualTo("What would come of all of it");
        assertThat(page.has("button[formaction]")).isFalse();
    }

    @Test
    void names_become_part_of_the_plan_and_their_days_away_count_in_the_outcome() {
        var owner = app.person("Runa Falk " + Ids.next(), Role.SELLER, null);
        var mira = buyers.named(deal, "Mira Holm");
        var away = today.date().plusDays(100);
        jdbc.sql("insert into absence (id, user_id, first_on, last_on) values (:id, :user, :first, :last)")
                .param("id", Ids.next())
                .param("user", owner.id())
                .param("first", away)
                .param("last", away.plusDays(90))
                .update();
        var before = task(Part.ORDER);
        var proposal =
                proposed("id,task,owner,person\n%s,Both sign,%s,MIRA HOLM\n".formatted(id(Part.ORDER), owner.name()));
        var page = seller.get(proposal);

        assertThat(page.texts("#changes dt")).containsExactly("Task", "Owner", "Person of theirs");
        assertThat(page.texts("#changes dd"))
                .containsExactly(
                        before.name() + " → Both sign", "not known → " + owner.name(), "not known → Mira Holm");
        assertThat(day(page, "Sign by", "Would be")).isNotEqualTo(day(page, "Sign by", "Now"));
        seller.put(proposal + "/acceptance", "version", version(), "task", id(Part.ORDER));

        assertThat(task(Part.ORDER).name()).isEqualTo("Both sign");
        assertThat(task(Part.ORDER).owner()).isEqualTo(new Task.Who(owner.id(), owner.name()));
        assertThat(task(Part.ORDER).person()).isEqualTo(new Task.Who(mira.id(), "Mira Holm"));
        assertThat(task(Part.ORDER).likely()).isEqualTo(before.likely());
        assertThat(task(Part.ORDER).waits()).isEqualTo(before.waits());
    }

    @Test
    void a_name_of_nobody_of_two_or_of_one_who_left_is_said_and_makes_nobody() {
        var twice = "Ulf Tamm " + Ids.next();
        app.person(twice, Role.SELLER, null);
        app.person(twice, Role.SELLER, null);
        var gone = app.person("Ina Left " + Ids.next(), Role.SELLER, null);
        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", gone.id())
                .update();
        var page = seller.get(proposed("id,owner,person\n%s,%s,Nobody Known\n%s,%s,\n"
                .formatted(id(Part.ORDER), twice, id(Part.LEGAL), gone.name())));

        assertThat(page.has("#changes")).isFalse();
        assertThat(page.texts("#notes li"))
                .satisfiesExactlyInAnyOrder(
                        two -> assertThat(two).contains("More than one who works here is called"),
                        unknown -> assertThat(unknown).contains("Nobody around this deal", "Nobody Known"),
                        left -> assertThat(left).contains("Nobody of that name works here", "Ina Left"));
        assertThat(buyers.names(deal)).doesNotContain("Nobody Known");
    }

    @Test
    void a_script_asks_what_comes_of_some_of_it() {
        var script = Script.of(app, tokens, people.seller());
        var uri = "/api/v1/deals/" + deal.id() + "/plan/proposals";
        var all = script.send("POST", uri, longer());
        var one = script.get(uri + "/" + all.id() + "?taskId=" + id(Part.LEGAL));

        assertThat(one.status()).as(one.body()).isEqualTo(200);
        assertThat(one.json().at("/changes").size()).isEqualTo(2);
        assertThat(one.at("/outcome/toLegalBy")).isNotEqualTo(all.at("/outcome/toLegalBy"));
        assertThat(script.get(uri + "/" + all.id() + "?taskId=x").status()).isIn(400, 422);
    }
}
