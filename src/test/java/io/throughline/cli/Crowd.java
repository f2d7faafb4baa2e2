package io.throughline.cli;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Scripts and people who write on whatever happens, until they are told to stop. What they were told is kept they
/// remember; other answers they count.
final class Crowd implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// So that a machine of two processors has some left to start a node.
    private static final Duration PACE = Duration.ofMillis(600);

    private final ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();
    private final Acknowledged acknowledged;
    private final Map<String, AtomicInteger> otherwise = new ConcurrentSkipListMap<>();
    private final AtomicInteger names = new AtomicInteger();
    private volatile boolean goOn = true;

    Crowd(Acknowledged acknowledged) {
        this.acknowledged = acknowledged;
    }

    Crowd scripts(int number, String address, String token) {
        for (var i = 0; i < number; i++) {
            var script = Visitor.script(address, token);
            each.submit(() -> goOn(() -> writeDeal(script)));
        }
        return this;
    }

    /// @param person is signed in
    Crowd person(Visitor person) {
        each.submit(() -> goOn(() -> saveView(person)));
        return this;
    }

    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    private @Nullable Void goOn(Act act) throws InterruptedException {
        while (goOn)
            try {
                act.run();
                Thread.sleep(PACE);
            } catch (IOException cut) {
                count("cut: " + cut.getClass().getSimpleName());
            }
        return null;
    }

    private void count(String what) throws InterruptedException {
        otherwise.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
        // who is refused tries again, and not as fast as a machine can
        Thread.sleep(20);
    }

    private boolean isAnswered(int status, String what, HttpResponse<String> answer) throws InterruptedException {
        if (answer.statusCode() == status) return true;
        count(what + ": " + answer.statusCode());
        return false;
    }

    private void writeDeal(Visitor script) throws IOException, InterruptedException {
        var made = script.send("POST", "/api/v1/deals", "{'name': 'Hall, gate and yard'}");
        if (!isAnswered(201, "deal", made)) return;
        var deal = JSON.readTree(made.body()).at("/id").asString();
        acknowledged.deal(deal);
        var path = "/api/v1/deals/" + deal;
        var tag = made.headers().firstValue("ETag").orElseThrow();
        if (isAnswered(200, "stage", script.send("PATCH", path, "{'stage': 'Proposal'}", "If-Match", tag)))
            acknowledged.stage(deal);
        var fact = script.send("POST", path + "/facts", "{'kind': 'symptom', 'words': 'The gate is slow.'}");
        if (isAnswered(201, "fact", fact))
            acknowledged.fact(JSON.readTree(fact.body()).at("/id").asString());
    }

    private void saveView(Visitor person) throws IOException, InterruptedException {
        var page = person.get("/deals?status=OPEN");
        if (!isAnswered(200, "page", page)) return;
        var name = "View " + names.incrementAndGet();
        if (isAnswered(200, "view", person.fillFrom(page, "/deals/views", "name", name, "status", "OPEN")))
            acknowledged.view(name);
    }

    /// Answers that were neither what was asked for nor kept words, and how many of each.
    Map<String, Integer> otherwise() {
        var counted = new TreeMap<String, Integer>();
        otherwise.forEach((what, number) -> counted.put(what, number.get()));
        return counted;
    }

    @Override
    public void close() {
        goOn = false;
        each.close();
    }
}
