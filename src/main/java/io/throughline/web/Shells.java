package io.throughline.web;

import io.throughline.base.Today;
import io.throughline.base.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Makes the [Shell] of a request.
@Component
public class Shells {
    private final List<Section> sections;
    private final Today today;

    Shells(List<Section> sections, Today today) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
        this.today = today;
    }

    public Shell of(HttpServletRequest request) {
        var viewer = viewer(request);
        var locale = viewer == null ? request.getLocale() : viewer.locale();
        return new Shell(
                viewer,
                viewer == null ? List.of() : seenBy(viewer),
                request.getRequestURI(),
                csrf(request),
                RequestId.of(request),
                request.getHeader("HX-Request") != null,
                new Words(locale),
                new Wording(spoken(locale)),
                today);
    }

    /// Without asking who looks.
    Shell ofStranger(HttpServletRequest request) {
        var locale = request.getLocale();
        return new Shell(
                null,
                List.of(),
                request.getRequestURI(),
                "",
                RequestId.of(request),
                request.getHeader("HX-Request") != null,
                new Words(locale),
                new Wording(spoken(locale)),
                today);
    }

    static @Nullable Viewer viewer(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof Viewer viewer
                ? viewer
                : null;
    }

    private List<Section> seenBy(Viewer viewer) {
        return sections.stream()
                .filter(section -> section.roles().contains(viewer.role()))
                .toList();
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /// The words are English so far: a day in another language would stand oddly among them.
    private static Locale spoken(Locale locale) {
        return locale.getLanguage().equals("en") ? locale : Locale.forLanguageTag("en-" + region(locale));
    }

    private static String region(Locale locale) {
        return locale.getCountry().isEmpty() ? "GB" : locale.getCountry();
    }
}
