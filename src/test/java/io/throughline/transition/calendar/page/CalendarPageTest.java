package io.throughline.transition.calendar.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.transition.calendar.Closing;
import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.calendar.WorkCalendars;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// When an account works, in a browser without scripts.
@WebTest
class CalendarPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    WorkCalendars calendars;

    @Autowired
    Today today;

    WebApp.People people;
    WebApp.Browser seller;
    Organization account;
    String path;

    @BeforeEach
    void an_account() {
        people = app.people();
        seller = app.as(people.seller());
        account = new WebDeals(deals, organizations, today).organization("Varn Works " + Ids.next());
        path = "/accounts/" + account.id() + "/calendar";
    }

    private WebApp.Answer save(String weekend, String country, String regionsOf, String region) {
        return seller.put(
                path,
                "version",
                version(),
                "weekend",
                weekend,
                "country",
                country,
                "regionsOf",
                regionsOf,
                "region",
                region);
    }

    private String version() {
        return Integer.toString(calendars.of(account.id()).version());
    }

    private WebApp.Answer close(LocalDate first, LocalDate last, String why) {
        return seller.post(
                path + "/closures",
                "version",
                version(),
                "first",
                first.toString(),
                "last",
                last.toString(),
                "why",
                why);
    }

    private LocalDate monday() {
        return today.date().plusDays(30).with(DayOfWeek.MONDAY);
    }

    @Test
    void an_account_works_from_monday_to_friday_until_somebody_says_otherwise() {
        assertThat(seller.get("/accounts/" + account.id()).has("a[href=" + path + "]"))
                .isTrue();
        assertThat(seller.get(path).one("#works").text())
                .isEqualTo("Monday to Friday, no public holidays: nobody has said otherwise yet.");

        assertThat(save("SUNDAY", "DE", "DE", "BY").location()).isEqualTo(path);

        var page = seller.get(path);
        assertThat(page.one("#works").text()).isEqualTo("Monday to Saturday, public holidays of Bavaria, Germany.");
        assertThat(page.one("#region option[selected]").val()).isEqualTo("BY");
        assertThat(page.texts("#preview tbody td bdi"))
                .contains("New Year's Day", "Epiphany")
                .hasSizeGreaterThan(10);
    }

    @Test
    void the_regions_offered_are_those_of_the_country_and_one_of_another_is_none() {
        assertThat(seller.get(path).has("#region")).isFalse();
        assertThat(seller.get(path + "?country=US").texts("#region option")).contains("Texas");

        assertThat(save("SATURDAY_SUNDAY", "US", "DE", "BY").location()).isEqualTo(path);

        assertThat(seller.get(path).one("#works").text()).contains("public holidays of United States.");
    }

    @Test
    void what_can_not_be_taken_is_asked_again_with_what_was_typed() {
        var nowhere = save("FRIDAY_SATURDAY", "XX", "", "");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.has("#country-wrong")).isTrue();
        assertThat(nowhere.one("#weekend option[selected]").val()).isEqualTo("FRIDAY_SATURDAY");
        assertThat(save("SUNDAY", "DE", "DE", "QQ").has("#region-wrong")).isTrue();
        assertThat(save("NEVER", "DE", "", "").has("#weekend-wrong")).isTrue();

        var late = close(monday(), monday().minusDays(1), "Freeze");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.one("#close-last-wrong").text()).isEqualTo("It ends before it begins.");
        assertThat(late.one("#close-why").val()).isEqualTo("Freeze");
        assertThat(close(monday(), monday().plusYears(2), "Freeze").has("#close-last-wrong"))
                .isTrue();
        assertThat(close(monday(), monday(), "").has("#close-why-wrong")).isTrue();
        assertThat(close(monday(), monday(), "x".repeat(121)).has("#close-why-wrong"))
                .isTrue();
        assertThat(seller.post(path + "/closures", "version", "0", "first", "soon", "why", "Freeze")
                        .has("#close-first-wrong"))
                .isTrue();
        assertThat(calendars.of(account.id()).isKept()).isFalse();
    }

    @Test
    void a_freeze_is_added_changed_and_taken_out_and_two_never_overlap() {
        assertThat(close(monday(), monday().plusDays(11), "Year-end freeze").location())
                .isEqualTo(path);
        assertThat(seller.get(path).texts("#preview tbody tr"))
                .anyMatch(row -> row.endsWith("Year-end freeze 10 less"));

        var twice = close(monday().plusDays(11), monday().plusDays(12), "Stocktaking");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.one("#close-first-wrong").text())
                .isEqualTo("They are closed on some of these days already: Year-end freeze.");

        var one = path + "/closures/" + monday();
        assertThat(seller.get(path + "?closure=" + monday()).one("#change-why").val())
                .isEqualTo("Year-end freeze");
        assertThat(seller.put(one, "version", version(), "first", monday().toString(), "last", "never", "why", "Freeze")
                        .one("#change-last")
                        .val())
                .isEqualTo("never");
        assertThat(seller.put(one, "version", version(), "first", monday().toString(), "why", "Freeze")
                        .location())
                .isEqualTo(path);
        assertThat(calendars.of(account.id()).days().closures())
                .containsExactly(new Closure(monday(), monday(), "Freeze"));

        assertThat(seller.delete(one, "version", version()).location()).isEqualTo(path);
        assertThat(calendars.of(account.id()).days().closures()).isEmpty();
        assertThat(seller.delete(one, "version", version()).status()).isEqualTo(409);
    }

    @Test
    void nobody_writes_over_somebody_elses_change_and_words_are_kept() {
        close(monday(), monday(), "Freeze");

        var stale = seller.post(
                path + "/closures",
                "version",
                "0",
                "first",
                monday().plusDays(7).toString(),
                "why",
                "Stocktaking");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("#close-why").val()).isEqualTo("Stocktaking");
        assertThat(stale.one("#closures form input[name=version]").val()).isEqualTo("1");
        assertThat(seller.put(path, "version", "0", "weekend", "SUNDAY").status())
                .isEqualTo(409);
    }

    @Test
    void months_say_how_many_days_each_side_works_and_how_many_both() {
        close(monday(), monday().plusDays(4), "Freeze");

        var months = seller.get(path).all("#months tbody tr");

        assertThat(months).hasSize(12).allSatisfy(month -> {
            var days =
                    month.select("td").eachText().stream().map(Integer::valueOf).toList();
            assertThat(days.get(2)).isLessThanOrEqualTo(Math.min(days.get(0), days.get(1)));
        });
        assertThat(sum(months.select("td:nth-child(2)").eachText()))
                .isEqualTo(sum(months.select("td:nth-child(3)").eachText()) - 5);
    }

    private static int sum(java.util.List<String> numbers) {
        return numbers.stream().mapToInt(Integer::parseInt).sum();
    }

    @Test
    void the_country_of_the_accounts_record_is_chosen_until_something_is_kept() {
        var norse = UUID.randomUUID();
        organizations.add(
                new Organization(norse, "Fjell " + norse, null, null, null, null, "norway", null, null, null, null, 1));
        path = "/accounts/" + norse + "/calendar";

        assertThat(seller.get(path).one("#country option[selected]").val()).isEqualTo("NO");

        seller.put(path, "version", "0", "weekend", "SATURDAY_SUNDAY", "country", "");
        assertThat(seller.get(path).has("#country option[selected]")).isFalse();
    }

    @Test
    void a_hundred_closures_fit_and_no_more() {
        var calendar = new WorkCalendar(
                io.throughline.transition.calendar.Weekend.SATURDAY_SUNDAY,
                new io.throughline.transition.calendar.Place("DE", "BY"),
                java.util.List.of());
        for (var i = 0; i < WorkCalendar.MOST_CLOSURES; i++) {
            var first = today.date().plusDays(2L * i);
            var closing = calendar.closing(new Closure(first, first, "A day without changes " + "x".repeat(90)));
            calendar = ((Closing.Done) closing).calendar();
        }
        calendars.write(calendars.of(account.id()).with(calendar));

        assertThat(seller.get(path).bytes()).isLessThan(100_000);
        assertThat(close(today.date().plusYears(2), today.date().plusYears(2), "One more")
                        .one("#close-first-wrong")
                        .text())
                .contains("at most 100");
    }

    @Test
    void everybody_reads_ours_and_administrators_write_it() {
        assertThat(seller.get("/calendar").has("form[action=/calendar]")).isFalse();
        assertThat(seller.put("/calendar", "version", "0", "weekend", "SUNDAY").status())
                .isEqualTo(403);
        assertThat(seller.post("/calendar/closures", "version", "0").status()).isEqualTo(403);
        assertThat(app.as(people.administrator()).get("/calendar").has("form[action=/calendar]"))
                .isTrue();
        assertThat(seller.get("/accounts/" + UUID.randomUUID() + "/calendar").status())
                .isEqualTo(404);
    }

    @Test
    void the_page_of_a_plan_says_when_both_sides_work() {
        close(monday(), monday(), "Freeze");
        var deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller(), account);
        var plan = "/deals/" + deal.id() + "/plan";
        seller.post(plan, "goLive", today.date().plusDays(200).toString());

        var works = seller.get(plan).one("#works");

        assertThat(works.text()).contains("They work Monday to Friday, no public holidays; closed ", "(Freeze)");
        assertThat(works.select("a").eachAttr("href")).containsExactly("/calendar", path);
    }
}
