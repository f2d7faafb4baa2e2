package io.throughline.web.api;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Keyset paging in the order of keys, which rise with the time of making: whatever comes or goes meanwhile, a walk
/// through all parts meets each record that stands throughout exactly once.
public record Paging(UUID after, int size) {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public static Paging of(Asked asked) {
        return new Paging(asked.cursor() == null ? BEFORE_ALL : open(asked.cursor()), asked.size());
    }

    /// How many rows to read: one more than are shown tells whether there are any.
    public int rows() {
        return size + 1;
    }

    /// @param rows behind [#after], in the order of their keys, at most [#rows]
    public <T> Paged<T> part(List<T> rows, Function<T, UUID> key) {
        if (rows.size() <= size) return new Paged<>(rows, null);
        var shown = rows.subList(0, size);
        return new Paged<>(List.copyOf(shown), next(key.apply(shown.getLast())));
    }

    private static String next(UUID last) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", seal(last))
                .build(true);
        return here.getPath() + "?" + here.getQuery();
    }

    private static String seal(UUID key) {
        var bytes =
                ByteBuffer.allocate(16).putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static UUID open(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 16) return new UUID(bytes.getLong(), bytes.getLong());
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new BadParameter("cursor", "Take it from the next link of a list, as it stands there.");
    }
}
