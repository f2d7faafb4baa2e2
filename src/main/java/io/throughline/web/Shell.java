package io.throughline.web;

import io.throughline.base.Today;
import io.throughline.base.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every page stands in: who looks, the navigation, the words, the token that forms carry. Handlers ask for it as
/// an argument and hand it to their page.
///
/// @param viewer `null` before sign-in
/// @param path of this request, without the query
/// @param csrf the value that each form that changes something carries as `_csrf`
/// @param partial htmx asked; it takes what it wants out of the page
public record Shell(
        @Nullable Viewer viewer,
        List<Section> sections,
        String path,
        String csrf,
        String requestId,
        boolean partial,
        Words words,
        Wording wording,
        Today today) {

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// The person who is signed in.
    ///
    /// @throws IllegalStateException on a page that strangers reach
    public Viewer signedIn() {
        if (viewer == null) throw new IllegalStateException("Nobody is signed in.");
        return viewer;
    }

    public boolean isCurrent(Section section) {
        return path.equals(section.path()) || path.startsWith(section.path() + "/");
    }

    public List<Section> sections(Section.Group group) {
        return sections.stream().filter(section -> section.group() == group).toList();
    }

    public String day(LocalDate day) {
        return wording.day(day);
    }

    /// A chance in whole percent. What is all but certain is not said to be.
    public String chance(double share) {
        var whole = Math.round(share * 100);
        return whole == 100 && share < 1 ? say("web.chance.over") : say("web.chance", whole);
    }

    /// An instant in the viewer's own zone: `3 Mar 2026, 09:14`.
    public String moment(Instant instant) {
        var zone = viewer == null ? today.zone() : viewer.zone();
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", words.locale()).format(instant.atZone(zone));
    }
}
