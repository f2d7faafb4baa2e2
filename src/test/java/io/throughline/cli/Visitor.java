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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
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
        return fillFrom(get(page), action, fields);
    }

    /// The same, from a page that was read already.
    HttpResponse<String> fillFrom(HttpResponse<String> page, String action, String... fields)
            throws IOException, InterruptedException {
        var csrf = Jsoup.parse(page.body()).expectFirst("input[name=_csrf]").attr("value");
        var body = new ArrayList<>(List.of("_csrf=" + encoded(csrf)));
        for (var i = 0; i < fields.length; i += 2) body.add(fields[i] + "=" + encoded(fields[i + 1]));
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", body))));
    }

    /// Sends the form of this action as the page has it filled, but for a few fields.
    ///
    /// @param fields names and values by turns
    HttpResponse<String> refill(String page, String action, String... fields) throws IOException, InterruptedException {
        var all = new LinkedHashMap<String, String>();
        var form = Jsoup.parse(get(page).body()).expectForm("form[action=" + action + "]");
        form.formData().forEach(field -> all.put(field.key(), field.value()));
        for (var i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        var words = all.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        return fill(page, action, words);
    }

    /// Sends one file.
    HttpResponse<String> upload(String path, String name, String text) throws IOException, InterruptedException {
        var body = "--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + text + "\r\n--part--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body)));
    }

    /// The same person in the same browser, at another address.
    Visitor at(String other) {
        return new Visitor(client, other, token, cookies);
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
