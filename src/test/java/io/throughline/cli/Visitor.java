package io.throughline.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/// A person with a browser, or a script with a token, at a running Throughline.
///
/// @param token empty for a person
record Visitor(HttpClient client, String address, String token, CookieManager cookies) {

    static Visitor person(String address) {
        var cookies = new CookieManager();
        var client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return new Visitor(client, address, "", cookies);
    }

    static Visitor script(String address, String token) {
        return new Visitor(HttpClient.newHttpClient(), address, token, new CookieManager());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /// Fills the form that a page has.
    ///
    /// @param fields names and values by turns
    HttpResponse<String> fill(String page, String action, String... fields) throws IOException, InterruptedException {
        var csrf =
                Jsoup.parse(get(page).body()).expectFirst("input[name=_csrf]").attr("value");
        var body = new ArrayList<>(List.of("_csrf=" + encoded(csrf)));
        for (var i = 0; i < fields.length; i += 2) body.add(fields[i] + "=" + encoded(fields[i + 1]));
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", body))));
    }

    /// @param headers names and values by turns
    HttpResponse<String> send(String method, String path, String json, String... headers)
            throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.replace('\'', '"')));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
