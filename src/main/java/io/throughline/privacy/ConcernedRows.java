package io.throughline.privacy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// The rows about what persons fear, what they said of it, of what they must have in place and of their victory, in the
/// tables of now and
/// in the histories. Rows stay, their words go; of when they were away nothing stays. Within the transaction of
/// [Erasures].
@Repository
class ConcernedRows {
    /// The present row first: that writes its old words into the history, whose turn is next.
    private static final List<String> PLACES = List.of("", "_history");

    /// What was said first of a concern stands on it as well. The words of a concern are erased before those that tell
    /// whose they are.
    private static final List<String> ERASE = List.of("""
            update concern%1$s
            set words = 'Erased.'
            where holder_id = any(:ids)
            or id in (
                select concern_id from concern_word where sayer_id = any(:ids)
                union
                select concern_id from concern_word_history where sayer_id = any(:ids))""", """
            update concern_word%1$s
            set words = ''
            where sayer_id = any(:ids)
            or holder_id = any(:ids)""", """
            update concern_signal%1$s
            set words = ''
            where sayer_id = any(:ids)""", """
            update readiness_word%1$s
            set words = ''
            where sayer_id = any(:ids)""", """
            update must_say_yes%1$s
            set answer = null
            where person_id = any(:ids)""", """
            update victory%1$s
            set achieved_words = ''
            where witness_id = any(:ids)
            or lifted_from = any(:ids)""", """
            update baseline%1$s
            set words = ''
            where person_id = any(:ids)""", """
            delete from absence%1$s
            where person_id = any(:ids)""");

    private final JdbcClient jdbc;

    ConcernedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void erase(List<UUID> persons) {
        for (var place : PLACES)
            for (var sql : ERASE)
                jdbc.sql(sql.formatted(place)).param("ids", array(persons)).update();
    }

    /// The concerns, points, victories and agreements that hold their words, now or ever.
    List<UUID> records(List<UUID> persons) {
        return ids(
                persons,
                bothPlaces("select id from concern%s where holder_id = any(:ids)")
                        + "\nunion\n"
                        + bothPlaces("select concern_id from concern_word%s where sayer_id = any(:ids)")
                        + "\nunion\n"
                        + bothPlaces("select point_id from readiness_word%s where sayer_id = any(:ids)")
                        + "\nunion\n"
                        + bothPlaces("select id from victory%s where array[witness_id, agreed_by, lifted_from] && :ids")
                        + "\nunion\n"
                        + bothPlaces("select id from baseline%s where person_id = any(:ids)"));
    }

    List<UUID> deals(List<UUID> persons) {
        return ids(persons, """
                select deal_id as id from concern where holder_id = any(:ids)
                union
                select deal_id from concern join concern_word on concern_id = concern.id where sayer_id = any(:ids)
                union
                select deal_id from concern_signal where sayer_id = any(:ids)
                union
                select deal_id from must_say_yes where person_id = any(:ids)
                union
                select deal_id from readiness_point where owner_id = any(:ids)
                union
                select deal_id
                from readiness_point
                join readiness_word on point_id = readiness_point.id
                where sayer_id = any(:ids)
                union
                select deal_id
                from victory
                where array[witness_id, agreed_by, lifted_from] && :ids
                union
                select deal_id
                from baseline
                where person_id = any(:ids)
                union
                select deal_id
                from plan_task
                join plan on plan.id = plan_id
                where person_id = any(:ids)""");
    }

    private static String bothPlaces(String sql) {
        return PLACES.stream().map(sql::formatted).collect(Collectors.joining("\nunion\n"));
    }

    private List<UUID> ids(List<UUID> persons, String sql) {
        return jdbc.sql(sql)
                .param("ids", array(persons))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static SqlArrayValue array(List<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
