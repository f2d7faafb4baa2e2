package io.throughline.identity;

import io.throughline.postgres.Routed.Turn;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Stands around what is marked as a reading for a list: lets it take its turn at the replica, and has it read from the
/// primary where the replica ends in the midst of it.
final class Reading implements MethodInterceptor {
    private final Supplier<LastWrites> writes;

    Reading(Supplier<LastWrites> writes) {
        this.writes = writes;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var viewer = Acting.now();
        // within a transaction it reads what that one does
        if (viewer.isEmpty() || TransactionSynchronizationManager.isActualTransactionActive()) return call.proceed();
        var turn = new Turn(writes.get().of(viewer.get().id()));
        var again = ((ProxyMethodInvocation) call).invocableClone();
        try {
            return turn.call(call::proceed);
        } catch (QueryTimeoutException slow) {
            throw slow;
        } catch (DataAccessException | TransactionException problem) {
            if (!turn.isBehind()) throw problem;
            return again.proceed();
        }
    }
}
