package io.throughline.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.exchange.drop.DropStory;
import io.throughline.exchange.mail.Post;
import io.throughline.identity.Token.Scope;
import io.throughline.identity.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class DropApiTest {
    private static final String PATH = "/api/v1/interactions/files";

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

    @Autowired
    JdbcClient jdbc;

    DropStory story;
    Script script;

    @BeforeEach
    void somebody_to_write_to() {
        story = DropStory.of(app, deals, organizations, persons, today, jdbc);
        script = Script.of(app, tokens, story.people().seller());
    }

    @Test
    void each_message_comes_back_with_its_deal_or_with_a_reason() {
        var ines = story.person("Ines");
        var deal = story.deal("Gates");

        var answer = script.upload(
                PATH,
                List.of(
                        story.mail(story.at("Ines"), story.sela() + "," + story.at("New"), "Hello"),
                        story.mail(story.at("Nobody"), story.sela(), "Who"),
                        Post.file("notes.txt", "Just some words.")));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().at("/placed").size()).isEqualTo(1);
        assertThat(answer.at("/placed/0/deal/id")).isEqualTo(deal.id().toString());
        assertThat(answer.at("/placed/0/persons/0/id")).isEqualTo(ines.toString());
        assertThat(answer.at("/placed/0/direction")).isEqualTo("theirs");
        assertThat(answer.at("/placed/0/planned")).isEqualTo("false");
        assertThat(answer.at("/placed/0/unknown/0")).isEqualTo(story.at("New"));
        assertThat(answer.at("/notPlaced/0/reason")).isEqualTo("nobody-known");
        assertThat(answer.at("/notPlaced/0/addresses/0")).isEqualTo(story.at("Nobody"));
        assertThat(answer.at("/notPlaced/1/reason")).isEqualTo("neither");
        assertThat(answer.at("/notPlaced/1/file")).isEqualTo("notes.txt");
        assertThat(answer.at("/notPlaced/1/on")).isEqualTo("null");

        var interaction = script.get("/api/v1/deals/" + deal.id() + "/interactions/" + answer.at("/placed/0/id"));
        assertThat(interaction.at("/subject")).isEqualTo("Hello");
        assertThat(interaction.at("/channel")).isEqualTo("email");
    }

    @Test
    void onto_a_deal_it_goes_whoever_is_in_it_and_into_that_of_others_never() {
        var deal = story.deal("Gates");
        var path = "/api/v1/deals/" + deal.id() + "/interactions/files";
        var mail = List.of(story.mail(story.at("New"), story.sela(), "Hello"));
        var outsider = Script.of(app, tokens, story.people().outsider());

        assertThat(outsider.upload(path, mail).status()).isEqualTo(403);
        story.restrict(deal);
        assertThat(outsider.upload(path, mail).status()).isEqualTo(404);
        assertThat(story.happened(deal)).isEmpty();
        assertThat(script.upload(path, mail).at("/placed/0/direction")).isEqualTo("unknown");
        assertThat(script.upload(path, mail).at("/notPlaced/0/reason")).isEqualTo("on-file");
    }

    @Test
    void a_token_that_may_only_read_sends_nothing_and_no_files_are_said_so() {
        var reader = Script.of(app, tokens, story.people().seller(), Scope.READ);
        var mail = List.of(story.mail(story.at("New"), story.sela(), "Hello"));

        assertThat(reader.upload(PATH, mail).status()).isEqualTo(403);
        assertThat(new Script(app.mvc(), null).upload(PATH, mail).status()).isEqualTo(401);
        assertThat(script.upload(PATH, List.of()).status()).isEqualTo(422);
    }

    @Test
    void a_body_without_a_length_is_not_read() {
        var answer = script.with("Transfer-Encoding", "chunked")
                .upload(PATH, List.of(story.mail(story.at("New"), story.sela(), "Hello")));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/detail")).contains("100 MB");
    }
}
