package io.throughline.identity.company;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A browser without a window: it keeps cookies, follows redirects wherever they lead, and fills in forms.
final class Walker {
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /// Those of each server. Browsers send a secure one without encryption too where it stays on the machine; the JDK's
    /// own does not.
    private static final class Cookies extends CookieHandler {
        private final Map<String, Map<String, HttpCookie>> kept = new ConcurrentHashMap<>();

        private Map<String, HttpCookie> of(URI address) {
            return kept.computeIfAbsent(address.getAuthority(), server -> new ConcurrentHashMap<>());
        }

        @Override
        public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
            var sent = of(address).values().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            return sent.isEmpty() ? Map.of() : Map.of("Cookie", List.of(sent));
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                if (!name.equalsIgnoreCase("Set-Cookie")) return;
                for (var value : values) for (var cookie : HttpCookie.parse(value)) keep(of(address), cookie);
            });
        }

        private static void keep(Map<String, HttpCookie> cookies, HttpCookie cookie) {
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie);
        }
    }

    /// Where it came to, and what stands there.
    record Place(URI address, int status, Document page) {}

    Place go(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    /// @param fields names and values by turns, beside what the form holds already
    Place fill(Place place, String form, String... fields) {
        var found = place.page().expectFirst(form);
        var values = new HashMap<String, String>();
        for (Element input : found.select("input[name]")) values.put(input.attr("name"), input.val());
        for (var i = 0; i < fields.length; i += 2) values.put(fields[i], fields[i + 1]);
        var body = values.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(place.address().resolve(found.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Place send(HttpRequest.Builder request) {
        try {
            var answer =
                    client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
            return new Place(answer.uri(), answer.statusCode(), Jsoup.parse(answer.body()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
