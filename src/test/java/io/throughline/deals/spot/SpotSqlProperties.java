package io.throughline.deals.spot;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.base.Ids;
import io.throughline.base.Money;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Status;
import io.throughline.deals.spot.WrittenRule.About;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever the rules and the deals: of each deal the database says what Java says.
class SpotSqlProperties {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Viewer VIEWER = new Viewer(Ids.next(), "Odile", Role.ADMINISTRATOR, Locale.UK, ZoneOffset.UTC);
    private static final List<String> WORDS = List.of("Banks", " banks", "BÜRO", "büro", "Funds; Trusts", "", " ", "ı");
    private static final List<String> CELLS = List.of("12", " 12.50", "-3", "1e5", "many", "", " ", "Banks", "0012");
    private static final List<@Nullable String> CURRENCIES = Arrays.asList("EUR", "USD", "CHF", null);
    private static final FactKind[] KINDS = {FactKind.NEED, FactKind.EVENT_OWNER};
    private static final Map<UUID, Candidate> DEALS = deals(new Random(20260303));

    @AfterContainer
    static void close() {
        DATABASE.close();
    }

    @Property(tries = 60)
    void the_database_says_of_each_deal_what_java_says(@ForAll long seed) {
        var spot = spot(new Random(seed));
        var stands = new PastFits(DATABASE.jdbc(), today()).all(spot, VIEWER);

        assertThat(stands).hasSameSizeAs(DEALS);
        DEALS.forEach((id, candidate) -> {
            var fit = spot.of(candidate);
            var said = stands.get(id);
            assertThat(said.standing()).as(() -> spot + "\n" + candidate).isEqualTo(fit.standing());
            assertThat(said.fit())
                    .as(() -> spot + "\n" + candidate)
                    .isEqualTo(fit.score().isEmpty() ? null : fit.score().getAsInt());
        });
    }

    @Property(tries = 200)
    void a_rule_that_is_stored_comes_back_as_it_was(@ForAll long seed) {
        var spot = spot(new Random(seed));

        assertThat(WrittenSpot.of(spot).spot()).isEqualTo(spot);
    }

    private static Today today() {
        return new Today(Clock.fixed(Instant.parse("2026-03-03T12:00:00Z"), ZoneOffset.UTC));
    }

    private static SweetSpot spot(Random random) {
        var rules = new ArrayList<WrittenRule>();
        for (var i = random.nextInt(7); i >= 0; i--) rules.add(rule(random));
        return new WrittenSpot(1, random.nextInt(101), rules).spot();
    }

    private static WrittenRule rule(Random random) {
        var about = one(About.values(), random);
        var of = switch (about) {
            case AMOUNT -> random.nextBoolean() ? "EUR" : "USD";
            case FACT -> one(KINDS, random).name();
            case COLUMN, COLUMN_NUMBER -> random.nextBoolean() ? "Seats" : "Region";
            default -> null;
        };
        var least = about.isOfNumbers() && random.nextBoolean() ? number(random) : null;
        var most = about.isOfNumbers() && (least == null || random.nextBoolean())
                ? (least == null ? number(random) : least.add(BigDecimal.TEN))
                : null;
        return new WrittenRule(
                Ids.next(),
                about,
                of,
                random.nextBoolean(),
                about.isOfWords() ? List.of(one(WORDS, random), one(WORDS, random), "VALUE") : List.of(),
                least,
                most,
                about == About.FACT
                        ? one(new Grade[] {Grade.ASSUMED, Grade.STATED, Grade.CORROBORATED, Grade.SHOWN}, random)
                        : null,
                random.nextInt(3) == 0 ? null : 1 + random.nextInt(100));
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(3000), random.nextInt(3));
    }

    private static Map<UUID, Candidate> deals(Random random) {
        var deals = new HashMap<UUID, Candidate>();
        for (var i = 0; i < 150; i++) {
            var made = made(random);
            deals.put(made.deal().id(), made);
            store(DATABASE.jdbc(), made);
        }
        return deals;
    }

    private static Candidate made(Random random) {
        var none = random.nextInt(5) == 0;
        var account = none
                ? Account.UNKNOWN
                : new Account(
                        maybe(WORDS, random),
                        maybe(WORDS, random),
                        maybe(WORDS, random),
                        random.nextBoolean() ? random.nextInt(40) : null,
                        random.nextBoolean() ? number(random) : null);
        var amount = random.nextInt(4) == 0 ? null : new Money(number(random), one(CURRENCIES, random));
        var deal = new Deal(
                Ids.next(),
                "Deal",
                none ? null : Ids.next(),
                null,
                null,
                null,
                one(Status.values(), random),
                maybe(WORDS, random),
                amount,
                null,
                null,
                null,
                null,
                Deal.NextStep.NONE,
                maybe(WORDS, random),
                maybe(WORDS, random),
                maybe(WORDS, random),
                one(Deal.Lane.values(), random),
                false,
                null,
                1);
        var columns = new HashMap<String, List<String>>();
        for (var name : List.of("Seats", "Region"))
            for (var n = random.nextInt(3); n > 0; n--)
                columns.computeIfAbsent(name, key -> new ArrayList<>()).add(one(CELLS, random));
        return new Candidate(today().date(), deal, account, facts(random), columns);
    }

    private static List<Fact> facts(Random random) {
        var facts = new ArrayList<Fact>();
        for (var n = random.nextInt(5); n > 0; n--) {
            var evidence = new ArrayList<Evidence>();
            for (var e = random.nextInt(4); e > 0; e--) evidence.add(evidence(random));
            var ended = random.nextInt(4) == 0 ? around(random) : null;
            var since = ended == null ? around(random) : ended.minusDays(random.nextInt(20));
            facts.add(new Fact(
                    Ids.next(),
                    one(KINDS, random),
                    "",
                    random.nextInt(3) > 0 ? Fact.Answer.KNOWN : one(Fact.Answer.values(), random),
                    "words",
                    null,
                    null,
                    null,
                    null,
                    since,
                    ended,
                    evidence));
        }
        return facts;
    }

    private static Evidence evidence(Random random) {
        var sayer = random.nextBoolean() ? new UUID(0, 1 + random.nextInt(2)) : null;
        var channel = random.nextBoolean() ? Channel.CALL : Channel.DOCUMENT;
        return new Evidence(Ids.next(), sayer, null, around(random), channel, random.nextInt(5) == 0, "said", null);
    }

    private static LocalDate around(Random random) {
        return today().date().plusDays(random.nextInt(30) - 24L);
    }

    private static void store(JdbcClient jdbc, Candidate made) {
        var deal = made.deal();
        var account = made.account();
        jdbc.sql(
                        "insert into person (id, name) select id, 'Sayer' from unnest(array[:one, :other]) as id on conflict do nothing")
                .param("one", new UUID(0, 1))
                .param("other", new UUID(0, 2))
                .update();
        if (deal.organizationId() != null)
            jdbc.sql("""
                            insert into organization (id, name, industry, type, country, employees, revenue)
                            values (:id, 'Account', :industry, :type, :country, :employees, :revenue)""")
                    .param("id", deal.organizationId())
                    .param("industry", account.industry(), Types.VARCHAR)
                    .param("type", account.type(), Types.VARCHAR)
                    .param("country", account.country(), Types.VARCHAR)
                    .param("employees", account.employees(), Types.INTEGER)
                    .param("revenue", account.revenue(), Types.NUMERIC)
                    .update();
        var amount = deal.amount();
        jdbc.sql("""
                        insert into deal (id, name, organization_id, status, stage, amount, currency, lead_source, type,
                            product, lane)
                        values (:id, 'Deal', :account, :status, :stage, :amount, :currency, :source, :type, :product, :lane)""")
                .param("id", deal.id())
                .param("account", deal.organizationId(), Types.OTHER)
                .param("status", deal.status().name())
                .param("stage", deal.stage(), Types.VARCHAR)
                .param("amount", amount == null ? null : amount.amount(), Types.NUMERIC)
                .param("currency", amount == null ? null : amount.currency(), Types.VARCHAR)
                .param("source", deal.source(), Types.VARCHAR)
                .param("type", deal.type(), Types.VARCHAR)
                .param("product", deal.product(), Types.VARCHAR)
                .param("lane", deal.lane().name())
                .update();
        for (var fact : made.facts()) store(jdbc, deal.id(), fact);
        made.columns().forEach((name, cells) -> cells.forEach(cell -> store(jdbc, deal.id(), column(name, cell))));
    }

    private static Fact column(String name, String cell) {
        var since = today().date().minusDays(5);
        return new Fact(
                Ids.next(),
                FactKind.EXTRA,
                name,
                Fact.Answer.KNOWN,
                cell,
                null,
                null,
                null,
                null,
                since,
                null,
                List.of());
    }

    private static void store(JdbcClient jdbc, UUID deal, Fact fact) {
        jdbc.sql("""
                        insert into fact (id, deal_id, kind, topic, answer, words, since, until)
                        values (:id, :deal, :kind, :topic, :answer, :words, :since, :until)""")
                .param("id", fact.id())
                .param("deal", deal)
                .param("kind", fact.kind().name())
                .param("topic", fact.topic())
                .param("answer", fact.answer().name())
                .param("words", fact.words())
                .param("since", fact.since())
                .param("until", fact.until(), Types.DATE)
                .update();
        for (var evidence : fact.evidence())
            jdbc.sql("""
                            insert into evidence (id, fact_id, sayer_id, happened_on, channel, act, words)
                            values (:id, :fact, :sayer, :on, :channel, :act, 'said')""")
                    .param("id", evidence.id())
                    .param("fact", fact.id())
                    .param("sayer", evidence.sayerId(), Types.OTHER)
                    .param("on", evidence.on())
                    .param("channel", evidence.channel().name())
                    .param("act", evidence.act())
                    .update();
    }

    private static @Nullable String maybe(List<String> words, Random random) {
        return random.nextInt(4) == 0 ? null : one(words, random);
    }

    private static <T extends @Nullable Object> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T> T one(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
