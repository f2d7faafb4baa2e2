package io.throughline;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.throughline.base.Viewer;
import io.throughline.identity.Token.Scope;
import io.throughline.identity.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A script that talks to the API with somebody's token, or without one.
///
/// @param headers names and values by turns, sent with each request
public record Script(MockMvc mvc, @Nullable String token, String... headers) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public static Script of(WebApp app, Tokens tokens, Viewer viewer) {
        return of(app, tokens, viewer, Scope.READ, Scope.WRITE);
    }

    public static Script of(WebApp app, Tokens tokens, Viewer viewer, Scope... scopes) {
        return new Script(app.mvc(), tokens.make(viewer.id(), "test", Set.of(scopes), Duration.ofHours(1)));
    }

    public Script with(String... more) {
        return new Script(mvc, token, more);
    }

    public Script ifMatch(String tag) {
        return with("If-Match", tag);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    /// @param json with single quotes in the place of double ones
    public Answer send(String method, String path, @Nullable String json) {
        var request = request(HttpMethod.valueOf(method), URI.create(path));
        if (json != null)
            request.contentType("application/json")
                    .content(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return answer(request);
    }

    /// Sends files, each in a part named `files`.
    public Answer upload(String path, List<MockMultipartFile> files) {
        var request = multipart(HttpMethod.POST, URI.create(path));
        for (var file : files) request.part(part(file));
        return answer(request);
    }

    private static MockPart part(MockMultipartFile file) {
        try {
            return new MockPart(file.getName(), file.getOriginalFilename(), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> Answer answer(B request) {
        if (token != null) request.header("Authorization", "Bearer " + token);
        for (var i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        try {
            return new Answer(mvc.perform(request).andReturn().getResponse());
        } catch (Exception problem) {
            throw new AssertionError("The request was not answered.", problem);
        }
    }

    /// What came back.
    public record Answer(MockHttpServletResponse response) {
        public int status() {
            return response.getStatus();
        }

        public String tag() {
            return String.valueOf(response.getHeader("ETag"));
        }

        public String body() {
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(body());
        }

        /// A field as text; the word `null` where it is null.
        public String at(String pointer) {
            var value = json().at(pointer);
            return value.isNull() ? "null" : value.asString();
        }

        public String id() {
            return at("/id");
        }

        /// What is wrong with the first field that is wrong: `/name This is needed.`
        public String problem() {
            return at("/errors/0/pointer") + " " + at("/errors/0/detail");
        }
    }
}
