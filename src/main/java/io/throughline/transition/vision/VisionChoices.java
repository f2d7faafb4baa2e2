package io.throughline.transition.vision;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which quotes of the buyer are left off the transition visions of deals. What was chosen before stays in the history.
/// Who may see or write to the deal is asked before.
@Repository
@Transactional
class VisionChoices {
    private final JdbcClient jdbc;
    private final Today today;

    VisionChoices(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Transactional(readOnly = true)
    VisionChoice of(UUID dealId) {
        return jdbc.sql("""
                        select vision_choice.version, app_user.name, chosen_at
                        from vision_choice
                        join app_user on app_user.id = chosen_by
                        where deal_id = :deal""")
                .param("deal", dealId)
                .query((row, number) -> new VisionChoice(
                        row.getInt("version"),
                        row.getString("name"),
                        row.getObject("chosen_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(VisionChoice.NONE);
    }

    /// Leaves some of the quotes off that somebody chose among, and has the others stand on it.
    ///
    /// @param among ids of quotes of the deal; what is chosen of others stays
    /// @param version of the choice that was read
    /// @throws Conflict where somebody else chose since
    void write(UUID dealId, Collection<UUID> among, Collection<UUID> off, int version, Viewer by) {
        var sql = version == 0 ? """
                insert into vision_choice (id, deal_id, chosen_by, chosen_at)
                values (:id, :deal, :by, :now)
                on conflict (deal_id) do nothing""" : """
                update vision_choice
                set chosen_by = :by, chosen_at = :now
                where deal_id = :deal
                and version = :version""";
        var rows = jdbc.sql(sql)
                .param("id", Ids.next())
                .param("deal", dealId)
                .param("by", by.id())
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
        if (rows == 0) throw new Conflict("Somebody else chose the quotes of this page in the meantime.");
        putBack(dealId, among);
        leaveOff(dealId, off);
    }

    /// What was left off is so for all that came in its place since.
    private void putBack(UUID dealId, Collection<UUID> facts) {
        jdbc.sql("""
                        with recursive later (omission_id, fact_id) as (
                            select vision_omission.id, fact_id
                            from vision_omission
                            join vision_choice on vision_choice.id = choice_id
                            where deal_id = :deal
                            union
                            select omission_id, superseded_by
                            from later
                            join fact on fact.id = later.fact_id
                            where superseded_by is not null
                        )
                        delete from vision_omission
                        where id in (select omission_id from later where fact_id = any(:facts))""")
                .param("deal", dealId)
                .param("facts", new SqlArrayValue("uuid", facts.toArray()))
                .update();
    }

    private void leaveOff(UUID dealId, Collection<UUID> facts) {
        jdbc.sql("""
                        insert into vision_omission (id, choice_id, fact_id)
                        select gen_random_uuid(), vision_choice.id, off.fact_id
                        from vision_choice
                        cross join unnest(:facts) as off (fact_id)
                        where deal_id = :deal""")
                .param("deal", dealId)
                .param("facts", new SqlArrayValue("uuid", facts.toArray()))
                .update();
    }
}
