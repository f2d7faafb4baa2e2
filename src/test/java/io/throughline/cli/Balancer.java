package io.throughline.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// As the usual ones do it: asks each node ten times a second whether it is ready, sends requests to those in turn,
/// and sends one again to another node only if it was not sent yet, or reads.
final class Balancer implements AutoCloseable {
    private static final Set<String> NOT_PASSED_ON =
            Set.of("host", "connection", "content-length", "upgrade", "expect", "http2-settings", "transfer-encoding");
    private static final int BAD_GATEWAY = 502;

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, Boolean> ready = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final HttpServer server;
    private volatile boolean open = true;

    Balancer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        threads.execute(this::look);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// From here on this name means the node at this address; it gets requests once it is ready.
    void put(String name, String address) {
        ready.put(name, false);
        addresses.put(name, address);
    }

    void waitFor(String name) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!ready.get(name)) {
            if (System.nanoTime() > until) throw new AssertionError(name + " is not ready.");
            Thread.sleep(10);
        }
    }

    private void look() {
        while (open) {
            addresses.forEach((name, address) -> {
                var isReady = isReady(address);
                if (address.equals(addresses.get(name))) ready.put(name, isReady);
            });
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean isReady(String address) {
        var request = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var answer = send(exchange, body);
            if (answer == null) {
                exchange.sendResponseHeaders(BAD_GATEWAY, -1);
                return;
            }
            answer.headers().map().forEach((name, values) -> {
                if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":"))
                    exchange.getResponseHeaders().put(name, values);
            });
            var bytes = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return `null` where no node answered
    private HttpResponse<byte[]> send(HttpExchange exchange, byte[] body) throws InterruptedException {
        var reads = Set.of("GET", "HEAD").contains(exchange.getRequestMethod());
        for (var name : inTurn())
            try {
                return client.send(request(exchange, body, addresses.get(name)), BodyHandlers.ofByteArray());
            } catch (ConnectException | HttpConnectTimeoutException unsent) {
                ready.put(name, false);
            } catch (IOException cut) {
                if (!reads) return null;
            }
        return null;
    }

    private List<String> inTurn() {
        var names = ready.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (names.size() < 2) return names;
        var first = Math.floorMod(turn.getAndIncrement(), names.size());
        return List.of(names.get(first), names.get((first + 1) % names.size()));
    }

    private static HttpRequest request(HttpExchange exchange, byte[] body, String address) {
        var request = HttpRequest.newBuilder(URI.create(address + exchange.getRequestURI()))
                .timeout(Duration.ofSeconds(30))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT)))
                values.forEach(value -> request.header(name, value));
        });
        return request.build();
    }

    @Override
    public void close() {
        open = false;
        server.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
    }
}
