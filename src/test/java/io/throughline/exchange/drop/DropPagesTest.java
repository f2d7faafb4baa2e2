package io.throughline.exchange.drop;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.Answer;
import io.throughline.WebApp.Browser;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.exchange.mail.Post;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WebTest
class DropPagesTest {
    private static final String PATH = "/interactions/files";

    @Autowired
    WebApp app;

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
    Browser seller;

    @BeforeEach
    void somebody_to_write_to() {
        story = DropStory.of(app, deals, organizations, persons, today, jdbc);
        seller = app.as(story.people().seller());
    }

    @Test
    void the_navigation_leads_to_a_form_for_files() {
        assertThat(seller.get("/today").all("nav a").eachAttr("href")).contains(PATH);
        var form = seller.get(PATH).one("form.drop");
        assertThat(form.attr("action")).isEqualTo(PATH);
        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(form.select("input[name=_csrf], input[type=file][multiple]")).hasSize(2);
    }

    @Test
    void the_answer_says_what_was_placed_where_and_what_was_not_and_why() {
        var ines = story.person("Ines");
        story.person("Bo", null);
        var deal = story.deal("Gates");

        var answer = drop(
                story.mail(story.at("Ines"), story.sela() + ", " + story.at("New"), "<b>Hello</b>"),
                story.meeting(30, "What a stop costs", "", story.at("Ines")),
                story.mail(story.at("Nobody"), story.sela(), "Who"),
                story.mail(story.at("Bo"), story.sela(), "Of no account"),
                story.meeting(-30, "Off", "STATUS:CANCELLED\n", story.at("Ines")),
                Post.file("notes.txt", "Just some words."),
                Post.file("empty.eml", ""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.one(".notice").text()).isEqualTo("2 placed, 3 not. See which, and why");
        assertThat(answer.has(answer.one(".notice a").attr("href"))).isTrue();
        assertThat(answer.one(".placed h2 a").attr("href")).isEqualTo("/deals/" + deal.id() + "#interactions");
        assertThat(answer.texts(".placed .what"))
                .containsExactly(
                        "What a stop costs meeting to come, planned with its subject as the purpose, Ines",
                        "<b>Hello</b> e-mail from them, Ines Not on file: " + story.at("New"));
        assertThat(answer.all(".placed .what a").eachAttr("href")).containsOnly("/people/" + ines);
        assertThat(answer.texts(".left h3"))
                .containsExactly(
                        "1 with nobody who is on file", "1 of people without an open deal", "1 that was cancelled");
        assertThat(answer.texts(".left .remark")).hasSize(3).doesNotContain("");
        assertThat(answer.texts(".left .what"))
                .contains("Who " + story.at("Nobody") + " one.eml", "Of no account " + story.at("Bo") + " one.eml");
        assertThat(answer.texts(".unread li"))
                .containsExactly("notes.txt: this is neither mail nor a calendar.", "empty.eml: the file is empty.");
    }

    @Test
    void several_deals_are_named_with_links_and_those_of_others_never() {
        story.person("Ines");
        var gates = story.deal("Gates");
        var cranes = story.deal("Cranes");
        story.restrict(story.dealOf("Secret", story.people().outsider()));

        var answer = drop(story.mail(story.at("Ines"), story.sela(), "Hello"));

        assertThat(answer.all(".left .what a").eachAttr("href"))
                .containsExactly("/deals/" + cranes.id(), "/deals/" + gates.id());
        assertThat(answer.body()).doesNotContain("Secret");
    }

    @Test
    void on_the_page_of_a_deal_all_goes_into_it() {
        var deal = story.deal("Gates");
        var form = seller.get("/deals/" + deal.id()).one("#interactions form[action$=/interactions/files]");
        assertThat(form.select("input[name=_csrf], input[type=file]")).hasSize(2);

        var answer = seller.upload(form.attr("action"), List.of(story.mail(story.at("New"), story.sela(), "Hello")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.one(".crumb a").text()).isEqualTo("Gates");
        assertThat(answer.texts(".placed .what"))
                .containsExactly("Hello e-mail from somebody who is not on file Not on file: " + story.at("New"));
        assertThat(seller.get("/deals/" + deal.id()).texts("#interactions .happened bdi"))
                .contains("Hello");
    }

    @Test
    void who_may_not_write_to_the_deal_has_no_form_and_gets_nothing_in() {
        var deal = story.deal("Gates");
        var outsider = app.as(story.people().outsider());
        var path = "/deals/" + deal.id() + "/interactions/files";
        var mail = List.of(story.mail(story.at("New"), story.sela(), "Hello"));

        assertThat(outsider.get("/deals/" + deal.id()).has("form[action$=/interactions/files]"))
                .isFalse();
        assertThat(outsider.get(path).status()).isEqualTo(403);
        assertThat(outsider.upload(path, mail).status()).isEqualTo(403);
        story.restrict(deal);
        assertThat(outsider.upload(path, mail).status()).isEqualTo(404);
        assertThat(story.happened(deal)).isEmpty();
    }

    @Test
    void without_a_file_or_with_none_that_can_be_read_the_form_comes_again_with_what_is_wrong() {
        for (var answer : List.of(
                seller.post(PATH),
                drop(Post.file("", "")),
                drop(Post.file("a.msg", "\u00d0\u00cf\u0011\u00e0", java.nio.charset.StandardCharsets.ISO_8859_1)))) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.one("title").text()).startsWith("Error: ");
            assertThat(answer.has(".notice.wrong[role=alert]")).isTrue();
            assertThat(answer.has("form.drop")).isTrue();
        }
    }

    @Test
    void many_of_one_kind_are_counted_and_the_first_shown() {
        var box = new StringBuilder();
        for (var i = 0; i < 60; i++)
            box.append("From x Tue Mar  3 09:14:05 2026\n")
                    .append(Post.message("m" + i + story.domain(), story.at("No"), story.sela(), "S" + i))
                    .append('\n');

        var answer = drop(Post.file("all.mbox", box.toString()));

        assertThat(answer.all(".left li")).hasSize(51);
        assertThat(answer.texts(".left li").getLast()).isEqualTo("and 10 more");
    }

    @Test
    void files_that_are_too_large_or_from_strangers_are_refused_before_they_are_read() throws Exception {
        assertThat(app.stranger().upload(PATH, List.of()).status()).isEqualTo(403);
        for (var path : List.of(PATH, "/deals/01a2051b-8f6c-7000-b2f4-0f6f4ab0c7d1" + PATH)) {
            var request = MockMvcRequestBuilders.post(path)
                    .contentType(MediaType.MULTIPART_FORM_DATA)
                    .with(sent -> {
                        sent.addHeader("Transfer-Encoding", "chunked");
                        return sent;
                    });
            assertThat(app.mvc()
                            .perform(signedIn(request))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(413);
        }
        assertThat(seller.upload("/deals", List.of(Post.file("a.eml", ""))).status())
                .isEqualTo(403);
        assertThat(seller.upload("/imports", List.of(Post.file("a.eml", ""))).status())
                .isEqualTo(403);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder signedIn(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) {
        var id = story.people().seller().id().toString();
        return request.with(
                org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                        .authentication(
                                org.springframework.security.authentication.UsernamePasswordAuthenticationToken
                                        .authenticated(id, null, List.of())));
    }

    private Answer drop(MockMultipartFile... files) {
        return seller.upload(PATH, List.of(files));
    }
}
