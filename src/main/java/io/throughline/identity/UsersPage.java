package io.throughline.identity;

import io.throughline.base.Role;
import io.throughline.identity.Directory.Wanted;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// The list of users, a page of it.
///
/// @param found one more than is shown, where there are more
/// @param required the roles that nobody has without a second factor
public record UsersPage(Shell shell, Wanted wanted, List<Listed> found, Set<Role> required) implements Page {
    public List<Listed> users() {
        return found.stream().limit(Directory.PAGE).toList();
    }

    public boolean isFiltered() {
        return !wanted.words().isEmpty() || wanted.state() != null;
    }

    public boolean hasMore() {
        return found.size() > Directory.PAGE;
    }

    public boolean isFirst() {
        return wanted.after() == null;
    }

    /// The first page of the same filter.
    public String start() {
        return "/users?q=" + URLEncoder.encode(wanted.words(), StandardCharsets.UTF_8)
                + (wanted.state() == null ? "" : "&state=" + wanted.state());
    }

    public String next() {
        return start() + "&after=" + users().getLast().id();
    }
}
