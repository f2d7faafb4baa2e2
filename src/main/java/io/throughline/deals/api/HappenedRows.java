package io.throughline.deals.api;

import io.throughline.base.Channel;
import io.throughline.deals.DatedChange;
import io.throughline.deals.Interaction;
import io.throughline.web.api.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What happened in a deal: its interactions and dated changes. Who may see the deal is asked before.
@Repository
@Transactional(readOnly = true)
class HappenedRows {
    private static final String INTERACTION = """
            select id, happened_on, channel, kind, direction, subject, minutes,
                array(
                    select person_id
                    from interaction_person
                    where interaction_id = interaction.id
                    order by id
                ) as persons
            from interaction
            where deal_id = :deal
            """;

    private final JdbcClient jdbc;

    HappenedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Interaction> interactions(UUID dealId, Paging paging) {
        return jdbc.sql(INTERACTION + """
                        and id > :after
                        order by id
                        limit :rows""")
                .param("deal", dealId)
                .param("after", paging.after())
                .param("rows", paging.rows())
                .query(HappenedRows::interaction)
                .list();
    }

    Optional<Interaction> interaction(UUID dealId, UUID id) {
        return jdbc.sql(INTERACTION + "and id = :id")
                .param("deal", dealId)
                .param("id", id)
                .query(HappenedRows::interaction)
                .optional();
    }

    private static Interaction interaction(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new Interaction(
                row.getObject("id", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                kind == null ? null : Interaction.Kind.valueOf(kind),
                Interaction.Direction.valueOf(row.getString("direction")),
                row.getString("subject"),
                row.getObject("minutes", Integer.class),
                List.of((UUID[]) row.getArray("persons").getArray()));
    }

    List<ChangeAnswer> changes(UUID dealId, Paging paging) {
        return jdbc.sql("""
                        select id, field, changed_on, from_value, to_value
                        from deal_change
                        where deal_id = :deal
                        and id > :after
                        order by id
                        limit :rows""")
                .param("deal", dealId)
                .param("after", paging.after())
                .param("rows", paging.rows())
                .query((row, number) -> new ChangeAnswer(
                        row.getObject("id", UUID.class),
                        DatedChange.Field.valueOf(row.getString("field")),
                        row.getObject("changed_on", LocalDate.class),
                        row.getString("from_value"),
                        row.getString("to_value")))
                .list();
    }
}
