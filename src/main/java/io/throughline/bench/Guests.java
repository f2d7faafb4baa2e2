package io.throughline.bench;

import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.identity.Links;
import io.throughline.identity.Token.Scope;
import io.throughline.identity.Tokens;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who asks: the sellers with the most deals, and an administrator.
record Guests(Application application, List<Viewer> all) {
    /// @param number how many they are, the administrator among them
    static Guests at(DataSource filled, Application application, int number) {
        var all = new ArrayList<>(JdbcClient.create(filled)
                .sql("""
                        select owner_id
                        from deal
                        join app_user on app_user.id = deal.owner_id
                        where app_user.active
                        group by owner_id
                        order by count(*) desc
                        limit :most""")
                .param("most", number - 1)
                .query((row, place) -> viewer(row.getObject("owner_id", UUID.class), Role.SELLER))
                .list());
        all.add(viewer(administrator(application), Role.ADMINISTRATOR));
        return new Guests(application, List.copyOf(all));
    }

    private static UUID administrator(Application application) {
        var user = new User(Ids.next(), "Bench", null, null, null, true, Role.ADMINISTRATOR, null, null, 1);
        application.the(Users.class).add(user);
        return user.id();
    }

    private static Viewer viewer(UUID id, Role role) {
        return new Viewer(id, "Somebody", role, Locale.UK, ZoneOffset.UTC);
    }

    Viewer viewer(int client) {
        return all.get(client % all.size());
    }

    /// Everybody's browser, signed in.
    List<Browser> browsers(String address, int clients) throws IOException, InterruptedException {
        var browsers = new ArrayList<Browser>();
        for (var i = 0; i < clients; i++)
            browsers.add(Browser.signedIn(
                    address, application.the(Links.class).signIn(viewer(i).id())));
        return browsers;
    }

    /// Everybody's script.
    List<Browser> scripts(String address, int clients) {
        var scripts = new ArrayList<Browser>();
        for (var i = 0; i < clients; i++)
            scripts.add(Browser.script(
                    address,
                    application
                            .the(Tokens.class)
                            .make(viewer(i).id(), "bench " + i, Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(1))));
        return scripts;
    }
}
