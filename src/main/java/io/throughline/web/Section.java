package io.throughline.web;

import io.throughline.base.Role;
import java.util.Set;

/// An entry of the navigation. Each module contributes its own as beans; the layout puts them in order.
///
/// @param key of its message, and what the layout marks as current
/// @param shortcut the letter after `g` that goes there
/// @param order smaller first; within a group
/// @param roles who sees it; the routes themselves are guarded apart from this
public record Section(String key, String path, Group group, char shortcut, int order, Set<Role> roles) {
    public static final Set<Role> EVERYONE = Set.of(Role.values());
    public static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);

    /// The parts of the navigation, in their order.
    public enum Group {
        FIRST,
        WORK,
        LEARN,
        INSTALLATION
    }
}
