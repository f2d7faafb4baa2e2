package io.throughline.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// A PostgreSQL that somebody else runs, given by its address: one server, or a primary and those that may take its
/// place.
public record ExternalPostgres(String jdbcUrl, String user, String password) implements Database {
    private static final int OLDEST = 15;
    private static final String SETTING = "DATABASE_URL";

    /// Reads `postgres://user:password@host:port/database` or `jdbc:postgresql://…?user=…&password=…`, and connects to
    /// be sure. Of several servers, `a:5432,b:5432`, the one that can be written to is used.
    ///
    /// @throws DatabaseUnavailable with one sentence, which never shows the password
    public static ExternalPostgres at(String address) {
        var database = parse(address.strip());
        database.mustAnswer();
        return database;
    }

    static ExternalPostgres parse(String address) {
        return parse(address, SETTING);
    }

    /// @param setting the variable that holds the address
    static ExternalPostgres parse(String address, String setting) {
        try {
            var hosts = Hosts.of(address);
            var uri = new URI(hosts.first().replaceFirst("^jdbc:", ""));
            String scheme = String.valueOf(uri.getScheme());
            if (!scheme.matches("postgres(ql)?")
                    || uri.getHost() == null
                    || uri.getPath().length() < 2) throw unclear(setting);
            String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
            String[] userInfo = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
            String user = firstOf(parameter(query, "user"), decoded(userInfo[0]));
            String password = firstOf(parameter(query, "password"), userInfo.length > 1 ? decoded(userInfo[1]) : "");
            return new ExternalPostgres(shown(uri, hosts, query), user, password);
        } catch (URISyntaxException | IllegalArgumentException e) {
            // the cause would show the address, and with it the password
            throw unclear(setting);
        }
    }

    private static DatabaseUnavailable unclear(String setting) {
        return new DatabaseUnavailable(setting + " is not the address of a PostgreSQL: write it as"
                + " postgres://user:password@host:5432/database, special characters percent-encoded.");
    }

    private static String shown(URI uri, Hosts hosts, String query) throws URISyntaxException {
        var rest = hosts.parameters(
                query.replaceAll("(^|&)(user|password)=[^&]*", "").replaceFirst("^&", ""));
        var all = new StringBuilder(Hosts.withPort(uri));
        for (var other : hosts.others()) all.append(',').append(other);
        return "jdbc:postgresql://" + all + uri.getRawPath() + (rest.isEmpty() ? "" : "?" + rest);
    }

    private static String parameter(String query, String name) {
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) return decoded(pair.substring(name.length() + 1));
        }
        return "";
    }

    private static String decoded(String raw) {
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String firstOf(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private void mustAnswer() {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        try (var connection = DriverManager.getConnection(jdbcUrl, properties)) {
            var about = connection.getMetaData();
            mustBeRecent(about.getDatabaseMajorVersion(), about.getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database at DATABASE_URL (" + jdbcUrl + ") " + why(e)
                    + ". Throughline uses no other one while DATABASE_URL is set.");
        }
    }

    void mustBeRecent(int major, String version) {
        if (major >= OLDEST) return;
        throw new DatabaseUnavailable("The database at DATABASE_URL (" + jdbcUrl + ") is PostgreSQL " + version
                + ", and Throughline needs " + OLDEST + " or newer.");
    }

    /// By the standard's classes of errors: the driver's own words are for programmers.
    private String why(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("08")) return "does not answer: see that it runs and can be reached from here";
        if (state.startsWith("28")) return "refuses user " + user + " with this password: correct DATABASE_URL";
        if (state.startsWith("3D")) return "does not exist on that server: make it, or correct DATABASE_URL";
        return "can't be used: " + String.valueOf(e.getMessage()).replace('\n', ' ');
    }

    @Override
    public boolean isOver() {
        return false;
    }

    @Override
    public void close() {
        // it is not ours to stop
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
