package io.throughline.identity;

import io.throughline.base.Today;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who may come in by e-mail address and password, or by a passkey in their place.
@Repository
@Transactional
public class SignIns {
    static final int FAILURES_ALLOWED = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Today today;
    private final Audit audit;
    private final SecondFactors factors;

    SignIns(JdbcClient jdbc, Today today, Audit audit, SecondFactors factors) {
        this.jdbc = jdbc;
        this.today = today;
        this.audit = audit;
        this.factors = factors;
    }

    /// What became of an attempt.
    public sealed interface Attempt {
        record Welcome(UUID userId) implements Attempt {}

        /// The password is right, and the authenticator app is to be asked.
        record AsksCode(UUID userId) implements Attempt {}

        /// Unknown, inactive or wrong: all alike to whoever asks.
        record Refused() implements Attempt {}

        record Locked(Instant until) implements Attempt {}
    }

    private record Known(
            UUID userId,
            String password,
            int failures,
            @Nullable OffsetDateTime lockedUntil) {
        boolean isLocked(Instant now) {
            return lockedUntil != null && lockedUntil.toInstant().isAfter(now);
        }
    }

    /// Five wrong passwords in a row close the account to passwords for a quarter of an hour.
    public Attempt attempt(String email, String typed) {
        var known = find(email);
        var matches = new Password(typed).matches(known.map(Known::password));
        if (known.isEmpty()) {
            audit.note(Act.SIGN_IN_REFUSED, null);
            return new Attempt.Refused();
        }
        var user = known.get();
        var locked = user.lockedUntil();
        if (locked != null && user.isLocked(today.now())) {
            audit.note(Act.SIGN_IN_REFUSED, user.userId());
            return new Attempt.Locked(locked.toInstant());
        }
        if (!matches) return refuse(user);
        // the count goes on until the code is right, too
        return factors.isOn(user.userId()) ? new Attempt.AsksCode(user.userId()) : welcome(user);
    }

    /// The code of somebody whose password was right. Wrong ones count like wrong passwords.
    Attempt attemptCode(UUID userId, String typed) {
        var known = find(userId);
        if (known.isEmpty()) return new Attempt.Refused();
        var user = known.get();
        var locked = user.lockedUntil();
        if (locked != null && user.isLocked(today.now())) return new Attempt.Locked(locked.toInstant());
        return factors.accepts(userId, typed) ? welcome(user) : refuse(user);
    }

    /// Whose passkey was good: it stands for password and code. Whom too many wrong tries locked waits like everybody.
    public Attempt attemptPasskey(UUID userId) {
        var known = find(userId);
        var until = known.map(Known::lockedUntil).map(OffsetDateTime::toInstant);
        var isLocked = until.filter(today.now()::isBefore).isPresent();
        if (known.isPresent() && !isLocked) return welcome(known.get());
        audit.note(Act.SIGN_IN_REFUSED, userId);
        return isLocked ? new Attempt.Locked(until.get()) : new Attempt.Refused();
    }

    private Optional<Known> find(String email) {
        return find("lower(credential.email) = lower(:it)", email.strip());
    }

    private Optional<Known> find(UUID userId) {
        return find("credential.user_id = :it", userId);
    }

    private Optional<Known> find(String which, Object it) {
        return jdbc.sql("""
                        select credential.user_id, password, failures, locked_until
                        from credential
                        join app_user on app_user.id = credential.user_id
                        where %s
                        and app_user.active
                        for update of credential""".formatted(which)).param("it", it).query(Known.class).optional();
    }

    private Attempt welcome(Known user) {
        if (user.failures() > 0) count(user.userId(), 0, null);
        return new Attempt.Welcome(user.userId());
    }

    private Attempt refuse(Known user) {
        var failures = user.failures() + 1;
        audit.note(Act.SIGN_IN_REFUSED, user.userId());
        if (failures < FAILURES_ALLOWED) {
            count(user.userId(), failures, null);
            return new Attempt.Refused();
        }
        var until = today.now().plus(LOCKED_FOR);
        count(user.userId(), 0, until);
        audit.note(Act.LOCKED, user.userId());
        return new Attempt.Locked(until);
    }

    private void count(UUID userId, int failures, @Nullable Instant lockedUntil) {
        jdbc.sql("update credential set failures = :failures, locked_until = :until where user_id = :user")
                .param("failures", failures)
                .param(
                        "until",
                        lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("user", userId)
                .update();
    }

    /// Whether another user signs in with this address.
    boolean isTaken(String email, UUID by) {
        return jdbc.sql("""
                        select exists (
                            select from credential where lower(email) = lower(:email) and user_id <> :by)""")
                .param("email", email.strip())
                .param("by", by)
                .query(Boolean.class)
                .single();
    }

    /// Lets a user sign in with this address and password from now on, in place of any before.
    void set(UUID userId, String email, Password password) {
        jdbc.sql("""
                        insert into credential (user_id, email, password)
                        values (:user, :email, :password)
                        on conflict (user_id) do update
                        set email = excluded.email, password = excluded.password, failures = 0, locked_until = null,
                            changed_at = now()""")
                .param("user", userId)
                .param("email", email.strip())
                .param("password", password.encoded())
                .update();
    }

    boolean has(UUID userId) {
        return jdbc.sql("select exists (select from credential where user_id = :user)")
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    boolean matches(UUID userId, String typed) {
        var password = jdbc.sql("select password from credential where user_id = :user")
                .param("user", userId)
                .query(String.class)
                .optional();
        return new Password(typed).matches(password);
    }

    /// Another password for a user who signs in with one already.
    void set(UUID userId, Password password) {
        audit.note(Act.PASSWORD_CHANGED, userId);
        jdbc.sql("""
                        update credential
                        set password = :password, failures = 0, locked_until = null, changed_at = now()
                        where user_id = :user""")
                .param("password", password.encoded())
                .param("user", userId)
                .update();
    }

    /// Another address for a user who signs in already; nothing for one who does not.
    void change(UUID userId, @Nullable String email) {
        jdbc.sql("update credential set email = :email where user_id = :user and email <> :email")
                .param("email", email, java.sql.Types.VARCHAR)
                .param("user", userId)
                .update();
    }

    /// Lets in at once who typed too many wrong passwords.
    void unlock(UUID userId) {
        audit.note(Act.LOCK_LIFTED, userId);
        count(userId, 0, null);
    }

    /// Signs a user out of every browser.
    ///
    /// @param but the id of the one session that stays
    public void endSessions(UUID userId, String but) {
        var ended = jdbc.sql("delete from spring_session where principal_name = :user and session_id <> :but")
                .param("user", userId.toString())
                .param("but", but)
                .update();
        if (ended > 0) audit.note(Act.SESSIONS_ENDED, userId);
    }
}
