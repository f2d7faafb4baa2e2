package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class LongQueryTest {
    private final TestDatabase database = TestDatabase.create();
    private final TransactionTemplate transaction = new TransactionTemplate(new ActingTransactions(
            database.dataSource(),
            "",
            Duration.ofMillis(100),
            new StaticListableBeanFactory().getBeanProvider(LastWrites.class)));

    @AfterEach
    void close() {
        RequestContextHolder.resetRequestAttributes();
        database.close();
    }

    private int sleep(boolean readOnly) {
        transaction.setReadOnly(readOnly);
        return transaction.execute(status -> database.jdbc()
                .sql("select 1 from pg_sleep(0.4)")
                .query(Integer.class)
                .single());
    }

    private static void somebodyWaits() {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("GET", "/deals")));
    }

    @Test
    void what_reads_for_a_page_and_takes_too_long_is_stopped() {
        somebodyWaits();

        assertThatThrownBy(() -> sleep(true)).isInstanceOf(QueryTimeoutException.class);
    }

    @Test
    void what_writes_and_what_nobody_waits_for_takes_its_time() {
        assertThat(sleep(true)).isEqualTo(1);
        somebodyWaits();
        assertThat(sleep(false)).isEqualTo(1);
    }

    @Test
    void the_connection_is_not_limited_for_whoever_has_it_next() {
        somebodyWaits();
        assertThatThrownBy(() -> sleep(true)).isInstanceOf(QueryTimeoutException.class);
        RequestContextHolder.resetRequestAttributes();

        assertThat(sleep(true)).isEqualTo(1);
    }
}
