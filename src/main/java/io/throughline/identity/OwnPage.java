package io.throughline.identity;

import io.throughline.identity.Directory.Choice;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a user may change about themselves, and their tokens.
///
/// @param isWithPassword `false` for who came by a link or by the company's sign-in alone
/// @param sessions their own; not read for a form that was refused
/// @param typed what the forms show
/// @param problems keys of messages, by field
/// @param done the key of what was just done, `null` for nothing
public record OwnPage(
        Shell shell,
        User user,
        boolean isWithPassword,
        List<Token> tokens,
        List<OpenSession> sessions,
        Typed typed,
        Map<String, String> problems,
        @Nullable String done)
        implements Page {

    OwnPage with(List<OpenSession> open) {
        return new OwnPage(shell, user, isWithPassword, tokens, open, typed, problems, done);
    }

    public @Nullable String problem(String field) {
        var key = problems.get(field);
        return key == null ? null : say(key, Password.limit(key));
    }

    /// How numbers and days are written, by the country whose way it is.
    public List<Choice> regions() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice("en-" + code, Locale.of("en", code).getDisplayCountry(Locale.UK)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /// Only those with a place in their name: the others are old or technical names of the same.
    public List<Choice> zones() {
        return zonesOfPlaces().stream().map(zone -> new Choice(zone, zone)).toList();
    }

    /// Zones as people know them.
    public static List<String> zonesOfPlaces() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                                || zone.equals("UTC"))
                .sorted()
                .toList();
    }

    public String validUntil(Token token) {
        return shell.day(java.time.LocalDate.ofInstant(
                token.expiresAt(), shell.signedIn().zone()));
    }

    public String usedOn(Token token) {
        var day = token.usedOn();
        return day == null ? say("me.tokens.unused") : shell.day(day);
    }

    public String scope(Token token) {
        var widest = token.scopes().stream().max(Comparator.naturalOrder()).orElse(Token.Scope.READ);
        return say("me.tokens.scope." + widest);
    }

    /// What a new token may be good for.
    public List<Token.Scope> scopes() {
        return Token.Scope.of(user.role());
    }
}
