package io.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The people map of a deal that many people have a say in.
class TeamJourneyTest extends Journey {
    private String path = "";

    @BeforeAll
    void aDealWithFortyPeople() {
        comeIn(desktop());
        var deal = deal("Asset monitoring, three pumping stations");
        path = "/deals/" + deal.id() + "/team";
        crowd(deal.id());
    }

    private void crowd(UUID deal) {
        jdbc.sql("""
                        with p as (
                            insert into person (id, name, title, department)
                            select next_id(), (array['Ingrid Moe', 'Tomas Reyes', 'K. Lund', 'Anneliese Feldkirchner',
                                'Per Aune'])[1 + n % 5] || ' ' || n, 'Head of ' || n,
                                (array['Finance', 'Works', 'Purchasing', 'IT', 'Board'])[1 + n % 5]
                            from generate_series(1, 40) as n
                            returning id
                        )
                        insert into stakeholder (id, deal_id, person_id, influence)
                        select next_id(), :deal, id, 1 + (row_number() over (order by id)) % 5
                        from p""").param("deal", deal).update();
        jdbc.sql("""
                        update stakeholder
                        set reports_to_id = boss.id
                        from (
                            select id, influence, row_number() over (partition by influence order by id) as place
                            from stakeholder
                            where deal_id = :deal
                        ) one
                        join (
                            select id, influence, row_number() over (partition by influence order by id) as place
                            from stakeholder
                            where deal_id = :deal
                        ) boss on boss.influence = one.influence + 1 and boss.place = 1 + one.place % 2
                        where stakeholder.id = one.id
                        and one.place < 6""").param("deal", deal).update();
        jdbc.sql("""
                        insert into stakeholder_influence (id, stakeholder_id, influences_id, strength)
                        select next_id(), one.id, other.id, 1 + one.influence % 3
                        from stakeholder one
                        join lateral (
                            select id from stakeholder other
                            where other.deal_id = :deal and other.influence = 5
                            order by id
                            limit 1
                        ) other on other.id <> one.id
                        where one.deal_id = :deal
                        and one.influence in (3, 4)
                        order by one.id
                        limit 5""").param("deal", deal).update();
        jdbc.sql("""
                        insert into stakeholder_claim (id, stakeholder_id, kind, topic, since)
                        select next_id(), id, 'DISPOSITION',
                            (array['ENEMY', 'OPPONENT', 'NEUTRAL', 'SUPPORTER', 'CHAMPION'])[n % 7],
                            current_date
                        from (
                            select id, row_number() over (order by id) as n from stakeholder where deal_id = :deal
                        ) picked
                        where n % 7 between 1 and 5""").param("deal", deal).update();
        jdbc.sql("""
                        insert into decider_hypothesis (id, stakeholder_id, probability, question, ask_by, made_on)
                        select next_id(), id, .6, 'Who signed the last contract of this size?', current_date + 5, current_date
                        from stakeholder
                        where deal_id = :deal
                        and influence = 5
                        order by id
                        limit 1""").param("deal", deal).update();
    }

    @Test
    void a_map_of_forty_people_is_accessible_wide_and_narrow_light_and_dark() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (var width : List.of(1440, 360)) {
                var page = window(width, scheme, true);
                signIn(page);
                page.navigate(path);
                assertThat(axe(page)).isEmpty();
                assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"))
                        .as("nothing but the map itself is wider than the window")
                        .isFalse();
                assertThat(page.locator(".people-map a").first().isVisible()).isEqualTo(width > 760);
                assertThat(page.locator("table.team tbody tr").count()).isEqualTo(40);
                page.locator("table.team a").first().click();
                page.waitForURL(url -> url.contains("/team/"));
                assertThat(axe(page)).isEmpty();
            }
    }

    @Test
    void each_person_on_the_map_is_reached_by_keyboard_and_leads_to_their_page() {
        var page = desktop();
        signIn(page);
        page.navigate(path);
        var seats = page.locator(".people-map a");
        assertThat(seats.count()).isEqualTo(40);
        seats.first().focus();
        page.keyboard().press("Tab");
        assertThat((boolean) seats.nth(1).evaluate("seat => seat === document.activeElement"))
                .isTrue();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/team/"));
    }

    @Test
    void the_map_is_on_paper_as_a_whole() {
        var page = window(700, ColorScheme.LIGHT, true);
        signIn(page);
        page.setViewportSize(1440, 900);
        page.navigate(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(700, 1000);

        var fits = page.evaluate("""
                () => {
                  const map = document.querySelector('.people-map').getBoundingClientRect();
                  return map.width > 0 && map.right <= window.innerWidth;
                }""");
        assertThat((boolean) fits).isTrue();
    }

    @Test
    void all_of_it_works_without_script() {
        var page = withoutScript();
        signIn(page);
        page.navigate("/deals/" + deal("Yard control").id() + "/team");
        page.locator("#who").fill("Mira Holm");
        page.locator("#add button").click();
        page.locator("table.team a").click();
        page.locator("#what").selectOption("DISPOSITION:SUPPORTER");
        page.locator("#claims > form button").click();
        assertThat(page.locator(".notice.wrong").innerText()).isNotEmpty();
        assertThat(page.locator("#what").inputValue())
                .as("what was chosen is kept")
                .isEqualTo("DISPOSITION:SUPPORTER");
        page.locator("#say-words").fill("I want this");
        page.locator("#claims > form button").click();

        assertThat(page.locator("#claims .value").innerText()).contains("supports us");
    }
}
