package io.throughline.exchange.read.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.RowSink;
import io.throughline.exchange.read.crm.FileReading.Outcome;
import io.throughline.exchange.read.source.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class MillionRowsTest {
    private static final byte[] HEADER =
            "Id,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,CreatedDate,Region__c\n".getBytes(UTF_8);
    private static final byte[] THOUSAND =
            ("0061g00000abcde,0011g00000abcde,\"Pumps, large\",Proposal,\"1,234.50\",03/28/2026,FALSE,FALSE,11/03/2025,North\n"
                            .repeat(1_000))
                    .getBytes(UTF_8);

    @Test
    void a_million_deals_are_understood_and_read_in_seconds() {
        var clock = ManagementFactory.getThreadMXBean();
        var begun = clock.getCurrentThreadCpuTime();
        var outcome = FileReading.of(new Source("deals.csv", MillionRowsTest::million), ReadOptions.none());

        assertThat(outcome).isInstanceOf(Outcome.Known.class);
        assertThat(rows(((Outcome.Known) outcome))).isEqualTo(1_000_000);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    private static long rows(Outcome.Known known) {
        var rows = new long[1];
        known.file().rows().read(new RowSink() {
            @Override
            public void row(long line, String[] values, String extras) {
                rows[0]++;
            }

            @Override
            public void refused(long line, String reason) {
                throw new AssertionError(line + ": " + reason);
            }
        });
        return rows[0];
    }

    private static InputStream million() {
        var blocks = IntStream.range(0, 1_001)
                .<InputStream>mapToObj(i -> new ByteArrayInputStream(i == 0 ? HEADER : THOUSAND));
        return new SequenceInputStream(Collections.enumeration(blocks.toList()));
    }
}
