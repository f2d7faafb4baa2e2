package io.throughline.exchange.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.base.Ids;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamResource;

class SpoolTest {
    private final TestDatabase database = TestDatabase.create();
    private final Spool spool = new Spool(database.dataSource());

    @AfterEach
    void close() {
        spool.destroy();
        database.close();
    }

    @Test
    void copies_of_what_another_node_imported_or_threw_away_go_and_the_others_stay() {
        var upload = Ids.next();
        var copies = spool.take(upload, List.of(file()));
        database.jdbc()
                .sql("insert into upload (id, files, bytes, said, state) values (:id, '{}', 0, '{}', 'UNDERSTOOD')")
                .param("id", upload)
                .update();

        spool.sweep(Instant.MAX);
        assertThat(copies).allMatch(Files::exists);

        database.jdbc().sql("delete from upload").update();
        spool.sweep(Instant.now().minusSeconds(60));
        assertThat(copies).as("what may be arriving").allMatch(Files::exists);
        spool.sweep(Instant.MAX);
        assertThat(copies).noneMatch(Files::exists);
    }

    private static Incoming file() {
        var bytes = "Id\n1\n".getBytes(StandardCharsets.UTF_8);
        return new Incoming("Account.csv", new InputStreamResource(new ByteArrayInputStream(bytes)));
    }
}
