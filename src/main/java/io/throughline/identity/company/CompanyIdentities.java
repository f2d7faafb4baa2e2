package io.throughline.identity.company;

import io.throughline.base.Ids;
import io.throughline.identity.Act;
import io.throughline.identity.Audit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// As whom the company's sign-in knows the users.
@Repository
@Transactional
class CompanyIdentities {
    private final JdbcClient jdbc;
    private final Audit audit;

    CompanyIdentities(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    Optional<UUID> find(String issuer, String subject) {
        return jdbc.sql("""
                        select user_id
                        from company_identity
                        where issuer = :issuer
                        and subject = :subject""")
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, number) -> row.getObject("user_id", UUID.class))
                .optional();
    }

    boolean isKnown(UUID user, String issuer) {
        return jdbc.sql("""
                        select exists (
                            select from company_identity where user_id = :user and issuer = :issuer)""")
                .param("user", user)
                .param("issuer", issuer)
                .query(Boolean.class)
                .single();
    }

    void add(UUID user, Arriving who) {
        jdbc.sql("""
                        insert into company_identity (id, user_id, issuer, subject)
                        values (:id, :user, :issuer, :subject)""")
                .param("id", Ids.next())
                .param("user", user)
                .param("issuer", who.issuer())
                .param("subject", who.subject())
                .update();
        audit.note(Act.COMPANY_SIGN_IN_BEGUN, user);
    }

    /// From now on whoever comes from there is a stranger again, until their address is recognised.
    void forget(UUID user) {
        var forgotten = jdbc.sql("delete from company_identity where user_id = :user")
                .param("user", user)
                .update();
        if (forgotten > 0) audit.note(Act.COMPANY_SIGN_IN_ENDED, user);
    }
}
