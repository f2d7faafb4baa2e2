package io.throughline.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A database that notes each statement that is sent to it, with its values, so that the same can be sent again bare.
final class Recorder {
    private final DataSource pool;
    private List<Script.Step> steps = new ArrayList<>();

    Recorder(DataSource pool) {
        this.pool = pool;
    }

    DataSource database() {
        return proxy(DataSource.class, (method, arguments) -> {
            var result = method.invoke(pool, arguments);
            return result instanceof Connection connection ? watched(connection) : result;
        });
    }

    /// All that is sent while something is done, by one thread.
    Script of(Runnable work) {
        steps = new ArrayList<>();
        work.run();
        return new Script(List.copyOf(steps));
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            var result = method.invoke(connection, arguments);
            if (method.getName().equals("commit") || method.getName().equals("rollback"))
                steps.add(new Script.Step(null, List.of(), false));
            if (result instanceof PreparedStatement prepared && arguments != null)
                return watched(prepared, (String) arguments[0]);
            return result instanceof Statement statement ? watched(statement) : result;
        });
    }

    private Statement watched(Statement statement) {
        return proxy(Statement.class, (method, arguments) -> {
            if (method.getName().startsWith("execute") && arguments != null)
                steps.add(new Script.Step((String) arguments[0], List.of(), false));
            return method.invoke(statement, arguments);
        });
    }

    private PreparedStatement watched(PreparedStatement statement, String sql) {
        var values = new ArrayList<Script.Setter>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            var name = method.getName();
            if (name.startsWith("set") || name.equals("addBatch")) values.add(setter(method, arguments));
            if (name.startsWith("execute"))
                steps.add(new Script.Step(sql, List.copyOf(values), name.equals("executeBatch")));
            return method.invoke(statement, arguments);
        });
    }

    /// An array belongs to its connection, so another one is made of the same.
    private static Script.Setter setter(Method method, Object @Nullable [] arguments) throws SQLException {
        if (arguments == null || arguments.length != 2 || !(arguments[1] instanceof Array array))
            return again -> method.invoke(again, arguments);
        var place = (Integer) arguments[0];
        var type = array.getBaseTypeName();
        var elements = (Object[]) array.getArray();
        return again -> again.setArray(place, again.getConnection().createArrayOf(type, elements));
    }

    private interface Call {
        @Nullable
        Object on(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }
}
