package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Forms whose session has ended. Each is sent without its token, as a browser would send it then.
@WebTest
class StaleFormsTest {
    private static final String PASSWORD = "a quiet harbour at dawn";

    @Autowired
    WebApp app;

    @Autowired
    SignIns signIns;

    @Test
    void a_stranger_is_asked_to_sign_in_and_the_form_goes_along() throws Exception {
        var answer = sent(form().header("Sec-Fetch-Site", "same-origin"));

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(unsent(answer)).isEqualTo("/me?name=Sela+B.");
        assertThat(answer.getHeader("HX-Retarget")).isNull();
    }

    @Test
    void a_browser_that_names_only_its_origin_is_known_by_it() throws Exception {
        assertThat(unsent(sent(form().header("Origin", "http://localhost").header("Host", "localhost"))))
                .isNotEmpty();
        assertThat(sent(form().header("Origin", "http://elsewhere.test").header("Host", "localhost"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(sent(form().header("Origin", "null").header("Host", "localhost"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void what_another_site_sends_is_refused_and_comes_back_nowhere() throws Exception {
        var known = known();
        var answer = sent(form().with(known).header("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(sent(form().with(known)).getStatus()).isEqualTo(403);
        var session = answer.getCookie("SESSION");
        var again = session == null ? get("/unsent") : get("/unsent").cookie(session);
        assertThat(sent(again.with(known)).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void to_htmx_the_sign_in_takes_the_whole_window() throws Exception {
        var answer = sent(form().header("Sec-Fetch-Site", "same-origin").header("HX-Request", "true"));

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("HX-Retarget")).isEqualTo("body");
    }

    @Test
    void whoever_is_signed_in_again_looks_once_more_and_sends() throws Exception {
        var known = known();
        var answer = sent(form().with(known).header("Sec-Fetch-Site", "same-origin"));
        var session = answer.getCookie("SESSION");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/unsent");

        var page = Jsoup.parse(sent(get("/unsent").cookie(session).with(known)).getContentAsString());
        assertThat(page.expectFirst("form[action=/me] input[name=name]").val()).isEqualTo("Sela B.");
        assertThat(page.select(".unsent blockquote").eachText()).containsExactly("Sela B.");

        sent(post("/unsent")
                .cookie(session)
                .param("_method", "delete")
                .with(known)
                .with(csrf()));
        assertThat(sent(get("/unsent").cookie(session).with(known)).getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void signing_in_keeps_the_form_and_leads_to_it() throws Exception {
        var address = "sela." + Ids.next() + "@seller.test";
        signIns.set(app.person("Sela Brandt", Role.SELLER, null).id(), address, new Password(PASSWORD));
        var refused =
                app.stranger().post("/sign-in", "email", address, "password", "wrong", "unsent", "/me?name=Sela+B.");

        assertThat(refused.one("input[name=unsent]").val()).isEqualTo("/me?name=Sela+B.");
        assertThat(app.stranger()
                        .post("/sign-in", "email", address, "password", PASSWORD, "unsent", "/me?name=Sela+B.")
                        .location())
                .isEqualTo("/unsent");
        assertThat(app.stranger()
                        .post("/sign-in", "email", address, "password", PASSWORD, "unsent", "//elsewhere.test/?a=b")
                        .location())
                .isEqualTo("/");
    }

    @Test
    void an_old_sign_in_page_or_password_form_starts_again() throws Exception {
        var old = post("/sign-in")
                .param("email", "a@b.test")
                .param("password", PASSWORD)
                .header("Sec-Fetch-Site", "same-origin");

        assertThat(sent(old).getRedirectedUrl()).isEqualTo("/sign-in");
    }

    @Test
    void a_part_of_a_page_leads_back_to_the_page_that_asked() throws Exception {
        var answer = sent(get("/deals")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "https://throughline.test/deals?owner=me"));

        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/sign-in?then=%2Fdeals%3Fowner%3Dme");
    }

    private RequestPostProcessor known() {
        var seller = app.person("Sela Brandt", Role.SELLER, null);
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(seller.id().toString(), null, List.of()));
    }

    private static MockHttpServletRequestBuilder form() {
        return post("/me").param("name", "Sela B.");
    }

    private static String unsent(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString())
                .expectFirst("input[name=unsent]")
                .val();
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
        return app.mvc().perform(request).andReturn().getResponse();
    }
}
