package io.throughline.privacy;

import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.NotFound;
import io.throughline.web.Shell;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads what the pages about personal data show.
@Repository
@Transactional(readOnly = true)
class PrivacyPages {
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Retention retention;

    PrivacyPages(JdbcClient jdbc, Persons persons, Retention retention) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.retention = retention;
    }

    /// @param typed a number of months to try out; empty for the one that is stored
    PrivacyPage page(Shell shell, String typed, @Nullable String problem) {
        var stored = retention.months();
        var months = typed.isEmpty() && stored.isPresent() ? "" + stored.getAsInt() : typed;
        var tried = number(months);
        return new PrivacyPage(
                shell,
                months,
                tried,
                stored.isPresent(),
                tried == 0 ? List.of() : retention.due(tried),
                erased(),
                problem);
    }

    /// The months that were typed; 0 where they can't be read or taken.
    static int number(String typed) {
        if (!typed.matches("\\d{1,3}")) return 0;
        var months = Integer.parseInt(typed);
        return months > Retention.MOST_MONTHS ? 0 : months;
    }

    private List<PrivacyPage.Erased> erased() {
        return jdbc.sql("""
                        select erasure.person_id, erasure.erased_at, erasure.why, app_user.name as by
                        from erasure
                        left join app_user on erasure.erased_by = 'user:' || app_user.id
                        order by erasure.erased_at desc, erasure.id
                        limit :most""")
                .param("most", MOST)
                .query((row, number) -> new PrivacyPage.Erased(
                        row.getObject("person_id", UUID.class),
                        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                        Erasures.Why.valueOf(row.getString("why")),
                        row.getString("by")))
                .list();
    }

    /// @throws NotFound when there is no such person, or they are erased
    ErasurePage confirm(Shell shell, UUID id, @Nullable String refused) {
        return new ErasurePage(shell, person(id), reach(id), refused);
    }

    private Person person(UUID id) {
        if (isErased(id)) throw new NotFound("This person is erased.");
        return persons.find(id).orElseThrow(() -> new NotFound("This person is not there."));
    }

    private boolean isErased(UUID id) {
        return jdbc.sql("select exists (select from erasure where person_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private ErasurePage.Reach reach(UUID id) {
        return jdbc.sql("""
                        select
                            (select count(*) from evidence where sayer_id = :id) as said,
                            (select count(*)
                                from fact
                                where person_id = :id
                                or about_person_id = :id
                                or exists (select from evidence where fact_id = fact.id and sayer_id = :id)) as facts,
                            (select count(*) from interaction_person where person_id = :id) as met,
                            (select count(*) from upload) as uploads""").param("id", id).query(ErasurePage.Reach.class).single();
    }
}
