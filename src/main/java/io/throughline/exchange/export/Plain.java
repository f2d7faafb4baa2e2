package io.throughline.exchange.export;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Values are written and read in one form, however a session or a server is set up.
final class Plain {
    private static final List<String> SETTINGS = List.of(
            "set local datestyle = 'ISO, YMD'",
            "set local timezone = 'UTC'",
            "set local intervalstyle = 'iso_8601'",
            "set local bytea_output = 'hex'",
            "set local extra_float_digits = 1",
            "set local statement_timeout = 0",
            // the audit comes along as it was
            "set local throughline.noted = 'all'");

    private Plain() {}

    static void prepare(JdbcClient jdbc) {
        for (var setting : SETTINGS) jdbc.sql(setting).update();
    }
}
