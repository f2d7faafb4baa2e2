package io.throughline.web.api;

import io.throughline.base.Today;
import io.throughline.base.Viewer;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The answers given to requests that carry an `Idempotency-Key`, for a day: who sends one again gets the same answer,
/// and nothing is done twice. The answer is kept in the transaction of what was done; of two that come at the same
/// time the second waits for the first.
@Repository
class Repeats {
    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Today today;

    Repeats(JdbcClient jdbc, PlatformTransactionManager transactions, Today today) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.today = today;
    }

    /// A request as its key names it.
    ///
    /// @param hash of its path and body
    record Sent(Viewer viewer, String key, String hash) {}

    /// What was answered.
    record Answer(
            int status, @Nullable String location, @Nullable String tag, String body) {
        boolean isDone() {
            return status < 400;
        }
    }

    /// What came of sending it.
    sealed interface Outcome {
        record Done(Answer answer, boolean again) implements Outcome {}

        /// The key was used for something else.
        record Other() implements Outcome {}
    }

    interface Act {
        Answer answer() throws Exception;
    }

    /// Does it, or gives the answer that was given. What was refused is not kept, and may be sent again.
    Outcome once(Sent sent, Act act) throws Exception {
        try {
            return transaction.execute(status -> {
                if (!isFirst(sent)) return again(sent);
                var answer = done(act);
                if (answer.isDone()) keep(sent, answer);
                else status.setRollbackOnly();
                return new Outcome.Done(answer, false);
            });
        } catch (Failed failed) {
            throw failed.problem;
        }
    }

    private boolean isFirst(Sent sent) {
        jdbc.sql("delete from api_answer where made_at < :old")
                .param("old", today.now().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
                        insert into api_answer (user_id, key, request, made_at)
                        values (:user, :key, :hash, :now)
                        on conflict (user_id, key) do nothing""")
                        .param("user", sent.viewer().id())
                        .param("key", sent.key())
                        .param("hash", sent.hash())
                        .param("now", today.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Answer done(Act act) {
        try {
            return act.answer();
        } catch (Exception problem) {
            throw new Failed(problem);
        }
    }

    private void keep(Sent sent, Answer answer) {
        jdbc.sql("""
                        update api_answer
                        set status = :status, location = :location, tag = :tag, body = :body
                        where user_id = :user
                        and key = :key""")
                .param("status", answer.status())
                .param("location", answer.location(), java.sql.Types.VARCHAR)
                .param("tag", answer.tag(), java.sql.Types.VARCHAR)
                .param("body", answer.body())
                .param("user", sent.viewer().id())
                .param("key", sent.key())
                .update();
    }

    private Outcome again(Sent sent) {
        return find(sent.viewer().id(), sent.key(), sent.hash())
                .<Outcome>map(answer -> new Outcome.Done(answer, true))
                .orElseGet(Outcome.Other::new);
    }

    private Optional<Answer> find(UUID userId, String key, String hash) {
        return jdbc.sql("""
                        select request, status, location, tag, body
                        from api_answer
                        where user_id = :user
                        and key = :key""")
                .param("user", userId)
                .param("key", key)
                .query((row, number) -> row.getString("request").equals(hash)
                        ? Optional.of(new Answer(
                                row.getInt("status"),
                                row.getString("location"),
                                row.getString("tag"),
                                row.getString("body")))
                        : Optional.<Answer>empty())
                .single();
    }

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Exception problem;

        Failed(Exception problem) {
            super(problem);
            this.problem = problem;
        }
    }
}
