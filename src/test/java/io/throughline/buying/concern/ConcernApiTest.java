package io.throughline.buying.concern;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Concerns, by scripts.
@WebTest
class ConcernApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    Today today;

    WebApp.People people;
    Script seller;
    Deal deal;
    UUID mira;
    UUID tor;
    String path;

    @BeforeEach
    void a_deal_with_mira_holm_and_tor_aune() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
        var some = new AsConcerned(deals, organizations, persons, today);
        deal = some.open(people);
        mira = some.person(deal, "Mira Holm");
        tor = some.person(deal, "Tor Aune");
        path = "/api/v1/deals/" + deal.id() + "/concerns";
    }

    private static String spoken(String sayer) {
        return "{'channel': 'call', 'words': 'It is my name'" + (sayer.isEmpty() ? "" : ", 'sayerId': '" + sayer + "'")
                + "}";
    }

    private Script.Answer add(String sayer) {
        return seller.post(
                path,
                "{'holderId': '%s', 'kind': 'personal', 'severity': 'severe', 'words': 'It stands still', 'evidence': %s}"
                        .formatted(mira, spoken(sayer)));
    }

    private Script.Answer say(String concern, String says, String sayer) {
        return seller.post(
                path + "/" + concern + "/words", "{'says': '%s', 'evidence': %s}".formatted(says, spoken(sayer)));
    }

    @Test
    void its_state_follows_from_what_is_said_and_its_holder_resolves_it() {
        var made = add("");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.response().getHeader("Location")).endsWith("/concerns/" + made.id());
        assertThat(made.at("/state")).isEqualTo("suspected");
        assertThat(made.at("/holder")).isEqualTo("Mira Holm");

        assertThat(say(made.id(), "voiced", mira.toString()).at("/state")).isEqualTo("raised");
        assertThat(say(made.id(), "answered", "").at("/state")).isEqualTo("answered");
        var resolved = say(made.id(), "resolved", mira.toString());
        assertThat(resolved.status()).as(resolved.body()).isEqualTo(201);
        assertThat(resolved.at("/state")).isEqualTo("resolved");
        assertThat(resolved.at("/openSince")).isEqualTo("null");
        assertThat(resolved.at("/said/3/evidence/sayer")).isEqualTo("Mira Holm");
        assertThat(say(made.id(), "voiced", tor.toString()).at("/raisedAgainOn/0"))
                .isEqualTo(today.date().toString());
        assertThat(seller.get(path).at("/items/0/state")).isEqualTo("raised");
    }

    @Test
    void that_it_is_resolved_is_taken_from_nobody_else() {
        var made = add(mira.toString());
        for (var sayer : new String[] {tor.toString(), ""}) {
            var refused = say(made.id(), "resolved", sayer);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.response().getContentType()).startsWith("application/problem+json");
            assertThat(refused.body())
                    .contains("/evidence/sayerId")
                    .contains("Only Mira Holm can say that it is resolved.");
        }
        assertThat(say(made.id(), "resolved", people.seller().id().toString()).status())
                .as("one of us is nobody of theirs")
                .isEqualTo(422);

        var read = seller.get(path + "/" + made.id());
        assertThat(read.at("/state")).isEqualTo("raised");
        assertThat(read.tag()).isEqualTo(made.tag());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'state': 'resolved'}",
                "{'severity': 'none'}",
                "{'words': ''}",
                "{'holderId': '00000000-0000-7000-8000-000000000000'}",
                "{'evidence': {'channel': 'call', 'words': 'It is well'}}"
            })
    void nobody_types_its_state_or_another_holder(String change) {
        var made = add(mira.toString());

        assertThat(seller.ifMatch(made.tag())
                        .patch(path + "/" + made.id(), change)
                        .status())
                .isIn(400, 422);
        assertThat(seller.get(path + "/" + made.id()).at("/state")).isEqualTo("raised");
    }

    @Test
    void it_is_weighed_anew_and_never_over_somebody_elses_change() {
        var made = add(mira.toString());
        var one = path + "/" + made.id();

        assertThat(seller.patch(one, "{'severity': 'mild'}").status()).isEqualTo(428);
        var changed = seller.ifMatch(made.tag()).patch(one, "{'severity': 'mild'}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.at("/severity")).isEqualTo("mild");
        assertThat(changed.at("/words")).isEqualTo("It stands still");
        assertThat(seller.ifMatch(made.tag())
                        .patch(one, "{'severity': 'severe'}")
                        .status())
                .isEqualTo(412);
        say(made.id(), "answered", "");
        assertThat(seller.ifMatch(changed.tag())
                        .patch(one, "{'severity': 'severe'}")
                        .status())
                .as("something was said since")
                .isEqualTo(412);
    }

    @Test
    void only_what_nobody_of_theirs_spoke_of_is_taken_away() {
        var ours = add("");
        var theirs = add(mira.toString());

        assertThat(seller.ifMatch(theirs.tag()).delete(path + "/" + theirs.id()).status())
                .isEqualTo(422);
        assertThat(seller.ifMatch(ours.tag()).delete(path + "/" + ours.id()).status())
                .isEqualTo(204);
        assertThat(seller.get(path).json().at("/items").size()).isEqualTo(1);
    }

    @Test
    void what_is_sent_again_with_the_same_key_is_done_once() {
        var again = seller.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = "{'holderId': '%s', 'kind': 'trust', 'severity': 'mild', 'words': 'New to us', 'evidence': %s}"
                .formatted(mira, spoken(""));

        assertThat(again.post(path, body).id()).isEqualTo(again.post(path, body).id());
        assertThat(seller.get(path).json().at("/items").size()).isEqualTo(1);
    }

    @Test
    void what_does_not_belong_together_is_refused_with_the_field() {
        var day =
                "{'holderId': '%s', 'kind': 'trust', 'severity': 'mild', 'words': 'x', 'evidence': {'channel': 'call', 'words': 'x', 'on': '2999-01-01'}}";
        assertThat(seller.post(path, day.formatted(mira)).body()).contains("/evidence/on");
        assertThat(seller.post(path, day.formatted(UUID.randomUUID()).replace("2999-01-01", "2020-01-01"))
                        .body())
                .contains("/holderId");
        assertThat(seller.post(
                                path,
                                "{'holderId': '%s', 'kind': 'trust', 'severity': 'mild', 'words': 'x'}".formatted(mira))
                        .body())
                .contains("/evidence");
    }

    @Test
    void what_only_we_suspect_is_no_part_of_what_others_read() {
        var ours = add("");
        add(mira.toString());
        var outsider = Script.of(app, tokens, people.outsider());

        assertThat(seller.get(path).json().at("/items").size()).isEqualTo(2);
        assertThat(outsider.get(path).json().at("/items").size()).isEqualTo(1);
        assertThat(outsider.get(path + "/" + ours.id()).status()).isEqualTo(404);
        assertThat(outsider.post(
                                path + "/" + ours.id() + "/words",
                                "{'says': 'answered', 'evidence': " + spoken("") + "}")
                        .status())
                .isEqualTo(403);
    }
}
