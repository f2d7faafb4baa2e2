package io.throughline.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A database that counts how long it was waited for: the time within the driver, from a statement to its last row.
///
/// @param nanos how long so far
record Waited(DataSource database, AtomicLong nanos) {
    private static final Set<String> WAITS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "next", "commit", "rollback");

    static Waited on(DataSource pool) {
        var nanos = new AtomicLong();
        return new Waited(watched(DataSource.class, pool, nanos), nanos);
    }

    private static <T> T watched(Class<T> type, Object it, AtomicLong nanos) {
        InvocationHandler handler = (proxy, method, arguments) -> call(it, method, arguments, nanos);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object it, Method method, Object @Nullable [] arguments, AtomicLong nanos)
            throws Throwable {
        var start = System.nanoTime();
        try {
            var result = method.invoke(it, arguments);
            return result != null && isBelow(it, method.getReturnType())
                    ? watched(method.getReturnType(), result, nanos)
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        } finally {
            if (WAITS.contains(method.getName())) nanos.addAndGet(System.nanoTime() - start);
        }
    }

    /// What leads back up is left as it is: whoever asks a statement for its connection compares it with the one they
    /// had.
    private static boolean isBelow(Object it, Class<?> type) {
        if (it instanceof DataSource) return type == Connection.class;
        if (it instanceof Connection) return Statement.class.isAssignableFrom(type);
        return it instanceof Statement && type == ResultSet.class;
    }
}
