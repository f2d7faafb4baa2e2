package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.base.FromReplica;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.postgres.FakeReplica;
import io.throughline.postgres.Routed;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class ReplicaReadsTest {
    private static final Viewer ADA = viewer("Ada Miravel");
    private static final Viewer SELA = viewer("Sela Brandt");

    static TestDatabase primary;
    static FakeReplica replica;
    static Routed routed;
    static AnnotationConfigApplicationContext application;
    static Notes notes;

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Config {}

    /// Says where it was read, by what the two databases hold.
    static class Notes {
        private final JdbcClient jdbc;
        private final Keys keys;

        Notes(JdbcClient jdbc, Keys keys) {
            this.jdbc = jdbc;
            this.keys = keys;
        }

        @FromReplica
        String list() {
            return one();
        }

        @FromReplica
        String listWithAKey() {
            keys.make();
            return one();
        }

        @FromReplica
        String fragileList() {
            return jdbc.sql("select fragile()").query(String.class).single();
        }

        @Transactional(readOnly = true)
        String one() {
            return jdbc.sql("select holder from place").query(String.class).single();
        }

        @Transactional
        String writeAndList() {
            write();
            return list();
        }

        @Transactional
        void write() {
            jdbc.sql("insert into written default values").update();
        }
    }

    static class Keys {
        private final JdbcClient jdbc;

        Keys(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional(propagation = Propagation.REQUIRES_NEW)
        void make() {
            jdbc.sql("insert into written default values").update();
        }
    }

    private static Viewer viewer(String name) {
        return new Viewer(Ids.next(), name, Role.SELLER, Locale.UK, java.time.ZoneOffset.UTC);
    }

    @BeforeAll
    static void start() {
        primary = TestDatabase.create();
        replica = new FakeReplica(primary);
        tables(primary.jdbc(), "primary", "return 'primary';");
        tables(replica.jdbc(), "replica", "raise exception using errcode = '40001';");
        routed = replica.routed();
        application = new AnnotationConfigApplicationContext();
        application
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("throughline.replica", "used")));
        application.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        application.registerBean(DataSource.class, () -> routed);
        application.registerBean(JdbcClient.class, () -> JdbcClient.create(routed));
        application.register(Config.class, ActingTransactions.class, LastWrites.class, ReplicaReads.class);
        application.register(Notes.class, Keys.class);
        application.refresh();
        notes = application.getBean(Notes.class);
    }

    private static void tables(JdbcClient jdbc, String holder, String fragile) {
        jdbc.sql("create table place as select '" + holder + "' as holder").update();
        jdbc.sql("create table written (at timestamptz default now())").update();
        jdbc.sql("create function fragile() returns text language plpgsql as $$ begin " + fragile + " end $$")
                .update();
    }

    @AfterAll
    static void stop() {
        application.close();
        routed.close();
        replica.close();
        primary.close();
    }

    @BeforeEach
    void aRequest() {
        MDC.put("requestId", "one");
    }

    @AfterEach
    void asItWas() {
        MDC.remove("requestId");
        replica.catchesUp();
        primary.jdbc().sql("delete from last_write").update();
    }

    private static String as(Viewer viewer, Supplier<String> act) {
        var said = new AtomicReference<String>();
        try {
            Acting.as(
                    viewer,
                    (request, response) -> said.set(act.get()),
                    new MockHttpServletRequest(),
                    new MockHttpServletResponse());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return said.get();
    }

    private static void write(Viewer viewer) {
        as(viewer, () -> {
            notes.write();
            return "";
        });
    }

    @Test
    void a_list_is_read_from_the_replica_and_what_is_no_list_from_the_primary() {
        assertThat(as(ADA, notes::list)).isEqualTo("replica");
        assertThat(as(ADA, notes::one)).isEqualTo("primary");
        assertThat(notes.list()).as("nobody looks").isEqualTo("primary");
    }

    @Test
    void who_wrote_reads_their_lists_from_the_primary_until_the_replica_has_it_too_and_others_need_not() {
        replica.pausesAt(primary.jdbc()
                .sql("select pg_current_wal_insert_lsn()")
                .query(String.class)
                .single());
        assertThat(as(ADA, notes::list)).isEqualTo("replica");
        write(ADA);

        assertThat(as(ADA, notes::list)).isEqualTo("primary");
        assertThat(as(SELA, notes::list)).isEqualTo("replica");
        replica.catchesUp();
        assertThat(as(ADA, notes::list)).isEqualTo("replica");
    }

    @Test
    void in_a_transaction_that_writes_a_list_shows_what_it_wrote() {
        assertThat(as(ADA, notes::writeAndList)).isEqualTo("primary");
    }

    @Test
    void what_is_written_on_the_way_goes_to_the_primary() {
        var before = written();

        assertThat(as(ADA, notes::listWithAKey)).isEqualTo("replica");

        assertThat(written()).isEqualTo(before + 1);
    }

    private static int written() {
        return primary.jdbc()
                .sql("select count(*) from written")
                .query(Integer.class)
                .single();
    }

    @Test
    void where_the_replica_stops_in_the_midst_of_it_the_list_is_read_from_the_primary() {
        assertThat(as(ADA, notes::fragileList)).isEqualTo("primary");
    }

    @Test
    void each_user_has_the_position_of_their_own_last_write_and_everybody_that_of_the_background() {
        write(ADA);
        var writes = application.getBean(LastWrites.class);
        assertThat(writes.of(ADA.id()).bytes()).isPositive();
        assertThat(writes.of(SELA.id()).bytes()).isZero();

        notes.write();
        assertThat(writes.of(SELA.id()).bytes()).as("a request of a stranger").isZero();

        MDC.remove("requestId");
        notes.write();
        assertThat(writes.of(SELA.id()).bytes()).isGreaterThan(writes(ADA));
        assertThat(writes.of(ADA.id())).isEqualTo(writes.of(SELA.id()));
    }

    private static long writes(Viewer viewer) {
        return primary.jdbc()
                .sql("select (position - '0/0')::bigint from last_write where user_id = :user")
                .param("user", viewer.id())
                .query(Long.class)
                .single();
    }

    @Test
    void a_write_goes_on_where_its_position_can_not_be_noted() {
        primary.jdbc().sql("alter table last_write rename to away").update();
        try {
            var before = written();
            write(ADA);
            assertThat(written()).isEqualTo(before + 1);
        } finally {
            primary.jdbc().sql("alter table away rename to last_write").update();
        }
    }
}
