package io.throughline.bench;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What the clients write, each to deals of their own.
final class Work {
    private static final int OWN = 200;

    private final List<List<UUID>> own;
    private final List<ConcurrentLinkedQueue<Standing>> made;

    /// A deal over the API, with the tag of its version.
    private record Standing(String path, String tag) {}

    Work(DataSource filled, Guests guests, int clients) {
        var jdbc = JdbcClient.create(filled);
        this.own = IntStream.range(0, clients)
                .mapToObj(client -> own(jdbc, guests.viewer(client).id()))
                .toList();
        this.made = IntStream.range(0, clients)
                .mapToObj(client -> new ConcurrentLinkedQueue<Standing>())
                .toList();
    }

    /// Open deals of somebody; of whom has none, the administrator, those of nobody in particular.
    private static List<UUID> own(JdbcClient jdbc, UUID owner) {
        var own = open(jdbc, "owner_id = :owner", owner);
        return own.isEmpty() ? open(jdbc, "owner_id <> :owner", owner) : own;
    }

    private static List<UUID> open(JdbcClient jdbc, String whose, UUID owner) {
        return jdbc.sql("select id from deal where status = 'OPEN' and %s limit :most".formatted(whose))
                .param("owner", owner)
                .param("most", OWN)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Deals that no client writes to.
    List<UUID> forScripts() {
        return own.stream()
                .flatMap(deals -> deals.subList(0, deals.size() / 2).stream())
                .distinct()
                .toList();
    }

    private UUID deal(int client, int turn) {
        var deals = own.get(client);
        var others = deals.subList(deals.size() / 2, deals.size());
        return others.get(turn % others.size());
    }

    Crowd.Act captures(List<Browser> browsers) {
        return (client, turn) -> Runs.timed(() -> browsers.get(client)
                .form(
                        "/deals/" + deal(client, turn) + "/evidence",
                        "topic",
                        "SYMPTOM",
                        "words",
                        "It is slow, the " + turn + "th says."));
    }

    Crowd.Act creations(List<Browser> scripts) {
        return (client, turn) -> Runs.timed(() -> {
            var answer = scripts.get(client).json("POST", "/api/v1/deals", """
                            {"name": "Yard control %d", "stage": "Needs Analysis", "openedOn": "2026-03-31",
                            "expectedClose": "2026-06-30", "amount": {"amount": 48000.50, "currency": "EUR"}}""".formatted(turn));
            var id = JsonMapper.shared().readTree(answer.body()).at("/id").asString();
            made.get(client)
                    .add(new Standing(
                            "/api/v1/deals/" + id,
                            answer.headers().firstValue("ETag").orElseThrow()));
        });
    }

    /// Those that were made before.
    Crowd.Act updates(List<Browser> scripts) {
        return (client, turn) -> Runs.timed(() -> {
            var deal = made.get(client).remove();
            var answer = scripts.get(client)
                    .json(
                            "PATCH",
                            deal.path(),
                            "{\"nextStep\": {\"words\": \"Call them, the %dth time\", \"on\": \"2026-04-07\"}}"
                                    .formatted(turn),
                            "If-Match",
                            deal.tag());
            made.get(client)
                    .add(new Standing(
                            deal.path(), answer.headers().firstValue("ETag").orElseThrow()));
        });
    }
}
