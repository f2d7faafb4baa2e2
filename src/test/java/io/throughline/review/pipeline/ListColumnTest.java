package io.throughline.review.pipeline;

import static io.throughline.review.pipeline.ListColumn.AMOUNT;
import static io.throughline.review.pipeline.ListColumn.LINE;
import static io.throughline.review.pipeline.ListColumn.PHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Role;
import io.throughline.base.Viewer;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListColumnTest {
    private static final Viewer VIEWER = new Viewer(UUID.randomUUID(), "Ada", Role.SELLER, Locale.UK, ZoneOffset.UTC);

    @Test
    void an_address_names_columns_and_they_stand_in_their_own_order() {
        assertThat(ListColumn.of(Map.of("columns", "amount.line"))).containsExactly(LINE, AMOUNT);
    }

    @Test
    void a_form_names_each_by_a_field() {
        assertThat(ListColumn.of(Map.of("columns.phase", "1", "columns.line", "1")))
                .containsExactly(LINE, PHASE);
    }

    @Test
    void without_one_that_there_is_the_usual_ones_are_shown() {
        assertThat(ListColumn.of(Map.of())).isEqualTo(ListColumn.USUAL);
        assertThat(ListColumn.of(Map.of("columns", "salary.;drop"))).isEqualTo(ListColumn.USUAL);
    }

    @Test
    void no_more_are_shown_than_fit() {
        var all = new LinkedHashMap<String, String>();
        for (var column : ListColumn.values()) all.put(column.field(), "1");

        assertThat(ListColumn.of(all)).hasSize(ListColumn.MOST);
    }

    @Test
    void an_address_says_them_only_where_they_are_not_the_usual_ones() {
        assertThat(PipelineQuery.of(Map.of("owner", "me", "columns.phase", "1"), VIEWER)
                        .text())
                .isEqualTo("owner=me&columns=phase");
        assertThat(PipelineQuery.of(Map.of("owner", "me"), VIEWER).text()).isEqualTo("owner=me");
    }
}
