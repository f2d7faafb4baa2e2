package io.throughline.exchange.world;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Keys made from names, so that every telling of the world has the same ones.
final class Keys {
    private Keys() {}

    static UUID of(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ':' + name).getBytes(StandardCharsets.UTF_8));
    }
}
