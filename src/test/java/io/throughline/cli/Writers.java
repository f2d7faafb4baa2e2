package io.throughline.cli;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Scripts that make deals, change them and add facts to them, as quickly as they are answered, until nobody answers.
final class Writers implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ExecutorService each = Executors.newCachedThreadPool();
    private final Acknowledged acknowledged;

    Writers(String address, String token, int number, Acknowledged acknowledged) {
        this.acknowledged = acknowledged;
        for (var i = 0; i < number; i++) {
            var script = Visitor.script(address, token);
            each.submit(() -> write(script));
        }
    }

    private @Nullable Void write(Visitor script) throws InterruptedException {
        try {
            while (true) writeOne(script);
        } catch (IOException killed) {
            return null;
        }
    }

    private void writeOne(Visitor script) throws IOException, InterruptedException {
        var made = script.send("POST", "/api/v1/deals", "{'name': 'Hall, gate and yard'}");
        if (made.statusCode() != 201) return;
        var deal = JSON.readTree(made.body()).at("/id").asString();
        acknowledged.deal(deal);
        var path = "/api/v1/deals/" + deal;
        var tag = made.headers().firstValue("ETag").orElseThrow();
        var stage = script.send("PATCH", path, "{'stage': 'Proposal'}", "If-Match", tag);
        if (stage.statusCode() == 200) acknowledged.stage(deal);
        var fact = script.send("POST", path + "/facts", "{'kind': 'symptom', 'words': 'The gate is slow.'}");
        if (fact.statusCode() == 201)
            acknowledged.fact(JSON.readTree(fact.body()).at("/id").asString());
    }

    /// Waits until all have noticed that nobody answers any more.
    @Override
    public void close() {
        each.close();
    }
}
