package io.throughline;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.identity.Team;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// The application as a test looks at it: people to be, and a browser for each of them.
public record WebApp(MockMvc mvc, Users users) {

    /// People who know nothing of the other tests' people.
    ///
    /// @param seller of the team
    /// @param manager of the team, and so of the seller
    /// @param outsider sells in no team, and is managed by nobody
    public record People(Team team, Viewer seller, Viewer manager, Viewer administrator, Viewer outsider) {}

    public People people() {
        var manager = person("Mara Quill", Role.MANAGER, null);
        var team = new Team(Ids.next(), "Team " + Ids.next(), manager.id(), 1);
        users.add(team);
        return new People(
                team,
                person("Sela Brandt", Role.SELLER, team.id()),
                manager,
                person("Ada Miravel", Role.ADMINISTRATOR, null),
                person("Oran Vance", Role.SELLER, null));
    }

    public Viewer person(String name, Role role, @Nullable UUID teamId) {
        var user = new User(Ids.next(), name, null, teamId, null, true, role, null, null, 1);
        users.add(user);
        return users.viewer(user.id()).orElseThrow();
    }

    /// For requests that bring their own cookies: whoever asked before on this thread is forgotten.
    @Override
    public MockMvc mvc() {
        TestSecurityContextHolder.clearContext();
        return mvc;
    }

    public Browser as(Viewer viewer) {
        return new Browser(mvc, viewer, false);
    }

    public Browser stranger() {
        return new Browser(mvc, null, false);
    }

    /// Sends requests as one person, with the token that forms carry.
    public record Browser(MockMvc mvc, @Nullable Viewer viewer, boolean partial) {

        /// The same person, asking the way htmx does.
        public Browser htmx() {
            return new Browser(mvc, viewer, true);
        }

        public Answer get(String path) {
            return send(request(HttpMethod.GET, URI.create(path)));
        }

        /// @param fields names and values by turns
        public Answer post(String path, String... fields) {
            return send(with(request(HttpMethod.POST, URI.create(path)), fields));
        }

        /// As a form sends it: a POST whose hidden field says what is meant.
        public Answer put(String path, String... fields) {
            return send(with(request(HttpMethod.POST, URI.create(path)), fields).param("_method", "put"));
        }

        public Answer delete(String path, String... fields) {
            return send(with(request(HttpMethod.POST, URI.create(path)), fields).param("_method", "delete"));
        }

        public Answer upload(String path, List<MockMultipartFile> files, String... fields) {
            var request = multipart(URI.create(path));
            files.forEach(request::file);
            return send(with(request, fields));
        }

        /// A form that lost its token, or that another site sent.
        public Answer forged(String path, String... fields) {
            return answer(with(request(HttpMethod.POST, URI.create(path)), fields));
        }

        private static <B extends AbstractMockHttpServletRequestBuilder<B>> B with(B request, String... fields) {
            for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
            return request;
        }

        private <B extends AbstractMockHttpServletRequestBuilder<B>> Answer send(B request) {
            return answer(request.with(csrf()));
        }

        private <B extends AbstractMockHttpServletRequestBuilder<B>> Answer answer(B request) {
            TestSecurityContextHolder.clearContext();
            if (viewer != null) {
                var id = viewer.id().toString();
                request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(id, null, List.of())));
            }
            if (partial) request.header("HX-Request", "true");
            try {
                return new Answer(mvc.perform(request).andReturn().getResponse());
            } catch (Exception problem) {
                throw new AssertionError("The request was not answered.", problem);
            }
        }
    }

    /// What came back.
    public record Answer(MockHttpServletResponse response) {
        public int status() {
            return response.getStatus();
        }

        public String body() {
            return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public int bytes() {
            return response.getContentAsByteArray().length;
        }

        /// Where a redirect leads, without a host.
        public @Nullable String location() {
            return response.getRedirectedUrl();
        }

        public Document page() {
            return Jsoup.parse(body());
        }

        public Elements all(String selector) {
            return page().select(selector);
        }

        public Element one(String selector) {
            return page().expectFirst(selector);
        }

        public boolean has(String selector) {
            return !all(selector).isEmpty();
        }

        /// The words of everything that matches, in their order.
        public List<String> texts(String selector) {
            return all(selector).eachText();
        }
    }

    @TestConfiguration
    static class Configuration {
        @Bean(destroyMethod = "")
        TestDatabase database() {
            return TestDatabase.create();
        }

        @Bean(destroyMethod = "")
        DataSource dataSource(TestDatabase database) {
            return database.dataSource();
        }

        @Bean
        WebApp webApp(MockMvc mvc, Users users) {
            return new WebApp(mvc, users);
        }
    }
}
