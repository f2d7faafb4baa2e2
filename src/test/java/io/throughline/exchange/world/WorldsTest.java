package io.throughline.exchange.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.throughline.ThroughlineTest;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.buying.Insides;
import io.throughline.buying.Stakeholder;
import io.throughline.buying.Stakeholders;
import io.throughline.deals.Deals;
import io.throughline.deals.spot.Disqualifications;
import io.throughline.identity.Users;
import io.throughline.transition.Part;
import io.throughline.transition.baseline.Accords;
import io.throughline.transition.baseline.Cause;
import io.throughline.transition.victory.Victories;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class WorldsTest {
    @Autowired
    Worlds worlds;

    @Autowired
    Deals deals;

    @Autowired
    Disqualifications disqualifications;

    @Autowired
    Users users;

    @Autowired
    Insides insides;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    Accords accords;

    @Autowired
    Victories victories;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    World world = World.tell(java.time.LocalDate.EPOCH);

    @BeforeEach
    void storeOnce() {
        world = World.tell(today.date());
        if (count("deal") == 0) worlds.store(world);
    }

    @Test
    void what_is_stored_is_what_is_told() {
        assertThat(world.all())
                .allSatisfy(tale -> assertThat(deals.find(tale.deal().id())).contains(tale.deal()));
        assertThat(count("fact")).isEqualTo(told(Tale::facts));
        assertThat(count("interaction")).isEqualTo(told(Tale::interactions));
        assertThat(count("deal_change")).isEqualTo(told(Tale::changes));
        assertThat(count("contact_role")).isEqualTo(told(Tale::roles));
        assertThat(count("evidence")).isGreaterThan(count("fact"));
        assertThat(count("stage_meaning")).isEqualTo(World.stages().size());
        assertThat(count("disqualification")).isEqualTo(4);
    }

    @Test
    void what_is_stored_is_reviewed_as_its_stories_say() {
        Map<UUID, String> verdicts = jdbc
                .sql("select deal_id, verdict from deal_review where readership <> 'OTHERS'")
                .query((row, number) -> Map.entry(row.getObject("deal_id", UUID.class), row.getString("verdict")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(world.all()
                        .filter(tale -> !tale.verdict()
                                .name()
                                .equals(verdicts.get(tale.deal().id())))
                        .map(Tale::name))
                .isEmpty();
    }

    @Test
    void one_of_the_three_deals_walked_from_and_looked_at_again_could_have_been_won() {
        var manager = users.viewer(world.user(Role.ADMINISTRATOR).id()).orElseThrow();
        assertThat(disqualifications.regret(manager)).isEqualTo(new Disqualifications.Regret(1, 3, 4));
    }

    @Test
    void how_buyers_decide_is_stored_as_it_is_told() {
        assertThat(count("stakeholder_claim"))
                .isEqualTo(side(side -> side.team().claims()));
        assertThat(count("decider_hypothesis"))
                .isEqualTo(side(side -> side.team().hypotheses()));
        assertThat(count("coach_statement")).isEqualTo(side(side -> side.team().statements()));
        assertThat(count("criterion"))
                .isEqualTo(side(side -> side.choosing().choice().criteria()));
        assertThat(count("rating"))
                .isEqualTo(side(side -> side.choosing().choice().ratings()));
        assertThat(count("weighting"))
                .isEqualTo(side(side -> side.choosing().choice().weightings()));
        assertThat(count("strategy")).isEqualTo(side(side -> side.choosing().strategies()));
        assertThat(count("concern")).isEqualTo(side(side -> side.fears().concerns()));
        assertThat(count("concern_signal")).isEqualTo(side(side -> side.fears().signs()));
        assertThat(count("must_say_yes"))
                .isEqualTo(side(side -> side.fears().endGame().yeses()));
        assertThat(count("rival_move"))
                .isEqualTo(side(side -> side.fears().endGame().moves()));
        assertThat(count("readiness_point")).isEqualTo(side(BuyersSide::points));
    }

    @Test
    void of_whom_decides_what_is_read_is_what_is_told() {
        var lost = world.tale("Lost to the one who decided");
        var insider = deals.toKnow(lost.deal().id(), Scene.ADMINISTRATOR_LOOKS);
        var read = insides.of(insider, stakeholders.of(lost.deal().id(), Scene.ADMINISTRATOR_LOOKS));
        var told = new Sides(world).inside(lost, today.date());
        assertThat(read.team().people())
                .extracting(Stakeholder::personId, Stakeholder::influence, Stakeholder::reportsToId, Stakeholder::unit)
                .containsExactlyInAnyOrderElementsOf(told.team().people().stream()
                        .map(one -> tuple(one.personId(), one.influence(), one.reportsToId(), one.unit()))
                        .toList());
        assertThat(read.decider()).isEqualTo(told.decider()).isPresent();
        assertThat(read.team().people()).allSatisfy(one -> {
            assertThat(read.of(one.personId()).disposition())
                    .isEqualTo(told.of(one.personId()).disposition());
            assertThat(read.of(one.personId()).coach())
                    .isEqualTo(told.of(one.personId()).coach());
        });
    }

    @Test
    void a_plan_runs_on_after_the_signature_and_what_it_lost_has_a_cause() {
        var going = world.tale("Signed, and on the way").deal();
        var accord = accords.of(going.id(), today).orElseThrow();

        assertThat(accord.missing()).as("who has still to confirm it").isEmpty();
        assertThat(Objects.requireNonNull(accord.baseline()).agreement().on())
                .isEqualTo(today.date().minusDays(78));
        assertThat(accord.plan().rows().stream()
                        .filter(row -> row.task().progress().isOver()))
                .hasSize(5);
        var delays = Objects.requireNonNull(accord.delays());
        assertThat(delays.byCause()).containsExactly(Map.entry(Cause.THEIRS, 4));
        assertThat(delays.unexplained()).isZero();
        assertThat(delays.of(Part.GO_LIVE).orElseThrow().days()).isPositive();
        assertThat(count("vulnerable_point")).isPositive();
    }

    @Test
    void a_first_victory_came_and_ended_its_plan() {
        var told = world.tale("The number was read out").deal();
        var victory = victories.of(told.id()).orElseThrow();

        assertThat(victory.isReached()).isTrue();
        assertThat(accords.of(told.id(), today).orElseThrow().plan().rows())
                .allMatch(row -> row.task().progress().isOver());
    }

    private long side(Function<BuyersSide, List<?>> part) {
        return told(tale -> part.apply(tale.side()));
    }

    private long told(Function<Tale, List<?>> part) {
        return world.all().mapToLong(tale -> part.apply(tale).size()).sum();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
