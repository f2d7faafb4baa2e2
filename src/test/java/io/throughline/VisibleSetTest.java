package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Company.Person;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.identity.Token.Scope;
import io.throughline.identity.Tokens;
import io.throughline.identity.Users;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Who sees which deals is one set, wherever they look: pages, search, API, histories, past days, audit. The set is
/// worked out here from who is below whom, and compared with what each place shows, for everybody of a company that is
/// made by chance.
@OwnWebTest
class VisibleSetTest {
    @Autowired
    WebApp app;

    @Autowired
    Users users;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    Company company;

    @Test
    void everybody_sees_the_same_deals_wherever_they_look() {
        sees(20_260_302);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void so_it_is_in_other_companies(long seed) {
        sees(seed);
    }

    private void sees(long seed) {
        company = new Company(seed, users, deals, organizations, today);
        assertThat(company.people.stream().map(company::seenBy).distinct())
                .as("different people see different deals")
                .hasSizeGreaterThan(3);

        company.people.forEach(this::worksOnTheirOwn);
        for (var person : company.people) {
            seesOnPages(person, company.seenBy(person));
            seesInTheApi(person, company.seenBy(person));
        }
        seesNothing();
    }

    private void worksOnTheirOwn(Person owner) {
        var script = Script.of(app, tokens, owner.viewer());
        company.pursuits.values().stream()
                .filter(deal -> deal.owner().equals(owner.id()))
                .forEach(deal -> {
                    var path = "/api/v1/deals/" + deal.id();
                    var stage = script.ifMatch(script.get(path).tag()).patch(path, "{'stage': 'Negotiation'}");
                    assertThat(stage.status()).isEqualTo(200);
                });
    }

    private void seesOnPages(Person person, Set<UUID> mine) {
        var browser = app.as(person.viewer());
        var who = person.viewer().name();
        assertThat(pages(browser, "/deals?owner=all")).as("pipeline of " + who).isEqualTo(mine);
        assertThat(in(browser.get("/accounts/" + company.account.id()).body()))
                .as("account for " + who)
                .isEqualTo(mine);
        for (var part : new String[] {"/today", "/deals/board?owner=all", "/report", "/people", "/accounts"})
            assertThat(mine)
                    .as(part + " of " + who)
                    .containsAll(in(browser.get(part).body()));
        var past = today.date().minusDays(1);
        for (var times : new String[] {"?asOf=" + past, "?knownOn=" + company.before})
            assertThat(in(browser.get("/accounts/" + company.account.id() + times)
                            .body()))
                    .as("account" + times + " for " + who)
                    .isEqualTo(mine);
        for (var places : new String[] {"", "/changes", "?asOf=" + past, "?knownOn=" + company.before})
            assertThat(those(deal -> opens(browser, "/deals/" + deal + places, mine)))
                    .as("/deals/{deal}" + places + " of " + who)
                    .isEqualTo(mine);
        assertThat(those(deal -> finds(browser, deal))).as("search of " + who).isEqualTo(mine);
        assertThat(those(deal -> finds(browser.htmx(), deal)))
                .as("palette of " + who)
                .isEqualTo(mine);
        var audit = in(browser.get("/audit/export").body());
        assertThat(audit).as("audit of " + who).isEqualTo(person.viewer().isAdministrator() ? mine : Set.of());
    }

    /// The page is there, and names no other deal that is not theirs.
    private boolean opens(WebApp.Browser browser, String path, Set<UUID> mine) {
        var answer = browser.get(path);
        if (answer.status() == 200) assertThat(mine).as(path).containsAll(in(answer.body()));
        else assertThat(answer.body()).as(path).doesNotContain("Korv");
        return answer.status() == 200;
    }

    private boolean finds(WebApp.Browser browser, UUID deal) {
        var answer = browser.get("/search?q=" + company.pursuits.get(deal).name());
        return answer.has("a[href=/deals/%s]".formatted(deal));
    }

    private void seesInTheApi(Person person, Set<UUID> mine) {
        var script = Script.of(app, tokens, person.viewer(), Scope.READ);
        var who = person.viewer().name();
        assertThat(walk(script, "/api/v1/deals?limit=5")).as("deals of " + who).isEqualTo(mine);
        assertThat(walk(script, "/api/v1/reviews?limit=5"))
                .as("reviews of " + who)
                .isEqualTo(mine);
        var past = today.date().minusDays(1);
        for (var place : new String[] {
            "", "?asOf=" + past, "?knownOn=" + company.before, "/review", "/review?asOf=" + past, "/changes", "/history"
        })
            assertThat(those(deal -> {
                        var answer = script.get("/api/v1/deals/" + deal + place);
                        if (answer.status() == 200) assertThat(mine).containsAll(in(answer.body()));
                        else assertThat(answer.body()).doesNotContain("Korv");
                        return answer.status() == 200;
                    }))
                    .as("/api/v1/deals/{deal}" + place + " of " + who)
                    .isEqualTo(mine);
    }

    private void seesNothing() {
        var nobody = app.stranger();
        var script = new Script(app.mvc(), null);
        for (var path : new String[] {"/deals?owner=all", "/today", "/search?q=Korv", "/report", "/audit/export"})
            assertThat(in(nobody.get(path).body())).as(path).isEmpty();
        assertThat(in(script.get("/api/v1/deals").body())).isEmpty();
        assertThat(those(deal -> nobody.get("/deals/" + deal).status() == 200)).isEmpty();
        assertThat(those(deal -> script.get("/api/v1/deals/" + deal).status() == 200))
                .isEmpty();
    }

    private Set<UUID> those(Predicate<UUID> which) {
        return company.pursuits.keySet().stream().filter(which).collect(Collectors.toSet());
    }

    /// What a text speaks of, by id or by name.
    private Set<UUID> in(String text) {
        return company.pursuits.values().stream()
                .filter(deal -> text.contains(deal.id().toString()) || text.contains(deal.name()))
                .map(Company.Pursuit::id)
                .collect(Collectors.toSet());
    }

    private Set<UUID> pages(WebApp.Browser browser, String first) {
        return walk(first, path -> {
            var answer = browser.get(path);
            var next = answer.all("a[rel=next]");
            return new Part(
                    in(answer.body()), next.isEmpty() ? "" : next.first().attr("href"));
        });
    }

    private Set<UUID> walk(Script script, String first) {
        return walk(first, path -> {
            var answer = script.get(path);
            return new Part(in(answer.body()), answer.json().at("/next").asString(""));
        });
    }

    private record Part(Set<UUID> deals, String next) {}

    private static Set<UUID> walk(String first, Function<String, Part> read) {
        var all = new HashSet<UUID>();
        for (var path = first; !path.isEmpty(); ) {
            var part = read.apply(path);
            all.addAll(part.deals());
            path = part.next();
        }
        return all;
    }
}
