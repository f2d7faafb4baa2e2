package io.throughline.identity;

import io.throughline.base.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The authenticator apps of users.
@Repository
@Transactional
public class SecondFactors {
    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final RecoveryCodes recovery;
    private final Today today;

    SecondFactors(JdbcClient jdbc, Sealing sealing, RecoveryCodes recovery, Today today) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.recovery = recovery;
        this.today = today;
    }

    /// How a user stands to it.
    public sealed interface State {
        record Off() implements State {}

        /// The app has to show a first code.
        record Begun(String text, String address) implements State {}

        /// @param codes how many recovery codes are left
        record On(OffsetDateTime since, int codes) implements State {}
    }

    private record Stored(Totp totp, @Nullable OffsetDateTime confirmedAt, long lastStep) {}

    /// @param account under which the app lists it
    @Transactional(readOnly = true)
    public State state(UUID user, String account) {
        var stored = find(user, "");
        if (stored.isEmpty()) return new State.Off();
        var since = stored.get().confirmedAt();
        if (since != null) return new State.On(since, recovery.left(user));
        var totp = stored.get().totp();
        return new State.Begun(totp.text(), totp.address(account));
    }

    private Optional<Stored> find(UUID user, String lock) {
        return jdbc.sql("select secret, confirmed_at, last_step from second_factor where user_id = :user" + lock)
                .param("user", user)
                .query((row, number) -> read(user, row))
                .optional();
    }

    private Stored read(UUID user, ResultSet row) throws SQLException {
        return new Stored(
                new Totp(sealing.open(row.getBytes("secret"), user)),
                row.getObject("confirmed_at", OffsetDateTime.class),
                row.getLong("last_step"));
    }

    @Transactional(readOnly = true)
    boolean isOn(UUID user) {
        return jdbc.sql("select exists (select from second_factor where user_id = :user and confirmed_at is not null)")
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    /// Makes a secret, in place of one that no code was shown for; one that is in use stays.
    void begin(UUID user) {
        jdbc.sql("""
                        insert into second_factor (user_id, secret)
                        values (:user, :secret)
                        on conflict (user_id) do update
                        set secret = excluded.secret
                        where second_factor.confirmed_at is null""")
                .param("user", user)
                .param("secret", sealing.seal(Totp.next().secret(), user))
                .update();
    }

    /// Turns it on, once a code shows that the app has the secret.
    ///
    /// @return recovery codes, which can't be shown again; empty where the code is wrong
    Optional<List<String>> confirm(UUID user, String typed) {
        var stored = find(user, " for update").filter(each -> each.confirmedAt() == null);
        if (stored.isEmpty() || !takes(user, stored.get(), typed)) return Optional.empty();
        jdbc.sql("update second_factor set confirmed_at = :now where user_id = :user")
                .param("now", now())
                .param("user", user)
                .update();
        return Optional.of(recovery.make(user));
    }

    /// Whether a code of the app, or a recovery code, is good; it is used up.
    boolean accepts(UUID user, String typed) {
        var stored = find(user, " for update").filter(each -> each.confirmedAt() != null);
        return stored.isPresent() && (takes(user, stored.get(), typed) || recovery.use(user, typed, now()));
    }

    private boolean takes(UUID user, Stored stored, String typed) {
        var step = stored.totp().stepOf(typed, today.now(), stored.lastStep());
        step.ifPresent(taken -> jdbc.sql("update second_factor set last_step = :step where user_id = :user")
                .param("step", taken)
                .param("user", user)
                .update());
        return step.isPresent();
    }

    /// New recovery codes in place of the old.
    List<String> renew(UUID user) {
        return recovery.make(user);
    }

    /// @return whether there was one
    boolean end(UUID user) {
        recovery.end(user);
        return jdbc.sql("delete from second_factor where user_id = :user")
                        .param("user", user)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return today.now().atOffset(ZoneOffset.UTC);
    }
}
