package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Looking back costs as much as there is of one deal, not as much as was ever stored.
class PastPlanTest {
    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void close() {
        database.close();
    }

    private String plan(String sql) {
        return database.transactions().execute(status -> {
            database.jdbc().sql("set local enable_seqscan = off").update();
            return String.join(
                    "\n",
                    database.jdbc().sql("explain " + sql).query(String.class).list());
        });
    }

    @Test
    void what_was_replaced_is_found_by_the_deal_it_hangs_on() {
        for (var table : List.of("fact", "interaction", "deal_change", "contact_role", "deal_member", "deal_line"))
            assertThat(plan(
                            "select * from %s_at('2026-03-05') one where one.deal_id = '00000000-0000-7000-8000-000000000001'"
                                    .formatted(table)))
                    .as(table)
                    .contains(table + "_history_of_a_deal")
                    .doesNotContain("Function Scan");
    }

    @Test
    void a_row_is_found_by_its_id_and_the_evidence_of_a_fact_by_the_fact() {
        for (var table : List.of("deal", "person", "organization", "app_user"))
            assertThat(plan(
                            "select * from %s_at('2026-03-05') one where one.id = '00000000-0000-7000-8000-000000000001'"
                                    .formatted(table)))
                    .as(table)
                    .contains(table + "_history_of_a_row")
                    .doesNotContain("Function Scan");
        assertThat(
                        plan(
                                "select * from evidence_at('2026-03-05') one where one.fact_id = '00000000-0000-7000-8000-000000000001'"))
                .contains("evidence_history_of_a_fact")
                .doesNotContain("Function Scan");
    }
}
