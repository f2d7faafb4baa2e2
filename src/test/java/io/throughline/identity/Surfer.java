package io.throughline.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.throughline.WebApp;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A browser that really signs in: it keeps the cookie that it is given.
public final class Surfer {
    private final MockMvc mvc;
    private final String agent;
    private @Nullable Cookie session;

    public Surfer(WebApp app, String agent) {
        this.mvc = app.mvc();
        this.agent = agent;
    }

    public WebApp.Answer get(String path) {
        return send("GET", path);
    }

    /// @param fields names and values by turns
    public WebApp.Answer post(String path, String... fields) {
        return send("POST", path, fields);
    }

    /// A form of ours whose token is not good any more.
    public WebApp.Answer forged(String path, String... fields) {
        var request = request(HttpMethod.POST, URI.create(path)).header("Sec-Fetch-Site", "same-origin");
        return sent(request, fields);
    }

    public WebApp.Answer send(String method, String path, String... fields) {
        var request = request(HttpMethod.valueOf(method.equals("GET") ? "GET" : "POST"), URI.create(path));
        if (!method.equals("GET")) request.param("_method", method.toLowerCase(java.util.Locale.ROOT));
        return sent(request.with(csrf()), fields);
    }

    /// By what it proves its session; `null` where it has none.
    public @Nullable String session() {
        return session == null ? null : session.getValue();
    }

    private WebApp.Answer sent(MockHttpServletRequestBuilder request, String... fields) {
        request.header("User-Agent", agent);
        if (session != null) request.cookie(session);
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        try {
            var answer = mvc.perform(request).andReturn().getResponse();
            var given = answer.getCookie("SESSION");
            if (given != null) session = given.getMaxAge() == 0 ? null : given;
            return new WebApp.Answer(answer);
        } catch (Exception problem) {
            throw new AssertionError("The request was not answered.", problem);
        }
    }
}
