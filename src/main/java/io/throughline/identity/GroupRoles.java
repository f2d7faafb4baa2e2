package io.throughline.identity;

import io.throughline.base.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which role somebody has for the groups that the company's sign-in says they are in: that of the first group of this
/// list, whatever the order in which it says them.
///
/// @param byGroup in the order in which they count; empty where roles are given here and not there
/// @param others what those in none of them become; `null` where they stay out
public record GroupRoles(
        Map<String, Role> byGroup, @Nullable Role others) {
    private static final String REFUSED = "refused";

    /// @param groups `Sales leads = manager; Sales = seller`; a name may hold commas and equals signs
    /// @param others `refused` or a role
    static GroupRoles of(String groups, String others) {
        var byGroup = new LinkedHashMap<String, Role>();
        for (var pair : groups.split(";", -1)) {
            if (pair.isBlank()) continue;
            var mark = pair.lastIndexOf('=');
            if (mark < 1) throw refused("THROUGHLINE_OIDC_ROLES", pair);
            var role = role("THROUGHLINE_OIDC_ROLES", pair.substring(mark + 1));
            byGroup.putIfAbsent(pair.substring(0, mark).strip(), role);
        }
        var isRefused = others.isBlank() || others.strip().equals(REFUSED);
        return new GroupRoles(
                Collections.unmodifiableMap(byGroup), isRefused ? null : role("THROUGHLINE_OIDC_OTHERS", others));
    }

    private static Role role(String variable, String word) {
        for (var role : Role.values()) if (role.name().equals(word.strip().toUpperCase(Locale.ROOT))) return role;
        throw refused(variable, word);
    }

    private static SettingRefused refused(String variable, String part) {
        return new SettingRefused(variable + " says \"" + part.strip() + "\", which is no role: write it as in"
                + " \"Sales leads = manager; Sales = seller\". Nothing was started.");
    }

    /// Whether roles come from groups at all.
    public boolean decides() {
        return !byGroup.isEmpty();
    }

    /// Empty for whoever stays out.
    public Optional<Role> of(Collection<String> groups) {
        return byGroup.entrySet().stream()
                .filter(entry -> groups.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(others));
    }
}
