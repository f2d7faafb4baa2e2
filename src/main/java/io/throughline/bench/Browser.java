package io.throughline.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Somebody who has signed in, or a script with a token.
final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http;
    private final String address;
    private final @Nullable String token;
    private String csrf = "";

    private Browser(String address, @Nullable String token) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        this.address = address;
        this.token = token;
    }

    /// @param link one that signs in once
    static Browser signedIn(String address, String link) throws IOException, InterruptedException {
        var browser = new Browser(address, null);
        browser.csrfOf(browser.get(link));
        browser.form(link);
        browser.csrfOf(browser.get("/help"));
        return browser;
    }

    static Browser script(String address, String token) {
        return new Browser(address, token);
    }

    private void csrfOf(String page) throws IOException {
        var found = CSRF.matcher(page);
        if (!found.find()) throw new IOException("There is no form on the page.");
        csrf = found.group(1);
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build()).body();
    }

    /// Sends a form as the page's script does.
    ///
    /// @param fields names and values in turn
    String form(String path, String... fields) throws IOException, InterruptedException {
        var sent = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> encoded(fields[2 * i]) + "=" + encoded(fields[2 * i + 1]))
                .collect(Collectors.joining("&", "_csrf=" + encoded(csrf) + "&", ""));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("HX-Request", "true")
                        .POST(HttpRequest.BodyPublishers.ofString(sent))
                        .build())
                .body();
    }

    HttpResponse<String> json(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400)
            throw new IOException(request.method() + " " + request.uri() + " was answered " + answer.statusCode() + ": "
                    + answer.body());
        return answer;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
