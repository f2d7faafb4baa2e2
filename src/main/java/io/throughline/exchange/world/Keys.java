package io.throughline.exchange.world;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Keys made from names, so that every telling of the world has the same ones.
final class Keys {
    private static final int FREE = 48;

    private Keys() {}

    static UUID of(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ':' + name).getBytes(StandardCharsets.UTF_8));
    }

    /// Of things that stand in the order of their keys; whatever is made later comes after them.
    static UUID inOrder(String kind, String name, int place) {
        var key = of(kind, name + ':' + place);
        var rest = key.getMostSignificantBits() & (1L << FREE) - 1;
        return new UUID((long) place << FREE | rest, key.getLeastSignificantBits());
    }
}
