package io.throughline.buying;

import io.throughline.base.Ids;
import io.throughline.buying.Stakeholder.Sway;
import io.throughline.deals.Insider;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// Who influences whom, within the transaction of [Stakeholders].
@Repository
class Influences {
    private final JdbcClient jdbc;

    Influences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes whom somebody influences: what stands already stays, the rest comes and goes.
    ///
    /// @param own their row in the deal
    void write(Insider insider, UUID own, List<Sway> sways) {
        var persons =
                new SqlArrayValue("uuid", sways.stream().map(Sway::personId).toArray());
        join(insider, persons, sways.size());
        jdbc.sql("""
                        delete from stakeholder_influence
                        using stakeholder other
                        where stakeholder_id = :own
                        and other.id = influences_id
                        and other.person_id <> all(:persons)""").param("own", own).param("persons", persons).update();
        jdbc.sql("""
                        insert into stakeholder_influence (id, stakeholder_id, influences_id, strength)
                        select next.id, :own, other.id, next.strength
                        from unnest(cast(:ids as uuid[]), cast(:persons as uuid[]), cast(:strengths as int[]))
                            as next (id, person_id, strength)
                        join stakeholder other on other.deal_id = :deal and other.person_id = next.person_id
                        on conflict (stakeholder_id, influences_id) do update
                        set strength = excluded.strength
                        where stakeholder_influence.strength <> excluded.strength""")
                .param("own", own)
                .param("deal", insider.dealId())
                .param("ids", ids(sways.size()))
                .param("persons", persons)
                .param(
                        "strengths",
                        new SqlArrayValue(
                                "integer", sways.stream().map(Sway::strength).toArray()))
                .update();
    }

    /// Those who are influenced are on the team for themselves from then on.
    private void join(Insider insider, SqlArrayValue persons, int many) {
        jdbc.sql("""
                        insert into stakeholder (id, deal_id, person_id)
                        select id, :deal, person_id
                        from unnest(cast(:ids as uuid[]), cast(:persons as uuid[])) as next (id, person_id)
                        on conflict (deal_id, person_id) do nothing""")
                .param("deal", insider.dealId())
                .param("ids", ids(many))
                .param("persons", persons)
                .update();
    }

    private static SqlArrayValue ids(int many) {
        return new SqlArrayValue("uuid", Stream.generate(Ids::next).limit(many).toArray());
    }

    void remove(UUID own) {
        jdbc.sql("delete from stakeholder_influence where stakeholder_id = :own")
                .param("own", own)
                .update();
    }
}
