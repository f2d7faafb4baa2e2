package io.throughline.identity;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The sign-in of the company itself (OpenID Connect), as the environment describes it in `THROUGHLINE_OIDC_…`. Without
/// an issuer there is none, and people sign in with passwords alone.
@Component
public class CompanySignIn {
    /// What it is called in paths.
    public static final String ID = "company";

    private static final String PREFIX = "throughline.oidc.";

    private final Environment environment;
    private final GroupRoles roles;

    CompanySignIn(Environment environment) {
        this.environment = environment;
        this.roles = GroupRoles.of(setting("roles", ""), setting("others", ""));
        if (isOn()) check();
    }

    private String setting(String name, String usual) {
        var set = environment.getProperty(PREFIX + name, "").strip();
        return set.isEmpty() ? usual : set;
    }

    private void check() {
        if (clientId().isEmpty())
            throw new SettingRefused(
                    "THROUGHLINE_OIDC_ISSUER is set and THROUGHLINE_OIDC_CLIENT_ID is not: set both, or"
                            + " none. Nothing was started.");
        if (!isSafe(issuer()))
            throw new SettingRefused("THROUGHLINE_OIDC_ISSUER is " + issuer()
                    + ": it is to begin with https://, for whoever can change what it says can come in as anybody."
                    + " Nothing was started.");
    }

    /// What stays on this machine can be read by nobody on the way.
    private static boolean isSafe(String issuer) {
        try {
            var address = URI.create(issuer);
            var host = String.valueOf(address.getHost());
            return "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme())
                            && host.matches("localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]"));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    public boolean isOn() {
        return !issuer().isEmpty();
    }

    public String issuer() {
        return setting("issuer", "");
    }

    public String clientId() {
        return setting("client-id", "");
    }

    public String clientSecret() {
        return setting("client-secret", "");
    }

    /// What people call it, as the button says: `Entra`.
    public String name() {
        return setting("name", String.valueOf(URI.create(issuer()).getHost()));
    }

    /// The same, or `null` where there is no button to be shown.
    public @Nullable String button() {
        return isOn() ? name() : null;
    }

    /// What is asked for beside who it is.
    public Set<String> scopes() {
        var scopes = new TreeSet<>(List.of(setting("scopes", "profile email").split("[ ,]+")));
        scopes.add("openid");
        return scopes;
    }

    /// Where the groups stand: the name of a claim, or a path such as `realm_access.roles`.
    public String groupsClaim() {
        return setting("groups-claim", "groups");
    }

    public GroupRoles roles() {
        return roles;
    }

    /// Whether an address is believed that it doesn't say is verified: right only where all addresses are given out by
    /// the company itself, as in its own directory.
    public boolean isBelieved() {
        return setting("believe-email", "no").equals("yes");
    }
}
