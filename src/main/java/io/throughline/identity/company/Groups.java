package io.throughline.identity.company;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The groups in what the company's sign-in claims of somebody.
final class Groups {
    private Groups() {}

    /// @param claim its name, or else a path into it: `realm_access.roles`
    static Set<String> in(Map<String, Object> claims, String claim) {
        return switch (find(claims, claim)) {
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.toSet());
            case String one -> Set.of(one);
            case null, default -> Set.of();
        };
    }

    private static @Nullable Object find(Map<?, ?> claims, String claim) {
        if (claims.containsKey(claim)) return claims.get(claim);
        var mark = claim.indexOf('.');
        return mark > 0 && claims.get(claim.substring(0, mark)) instanceof Map<?, ?> inner
                ? find(inner, claim.substring(mark + 1))
                : null;
    }
}
