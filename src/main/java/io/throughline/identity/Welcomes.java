package io.throughline.identity;

import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.identity.Links.Link;
import io.throughline.identity.Links.Purpose;
import io.throughline.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Lets in whoever comes with a link, in one transaction with the link's end.
@Repository
@Transactional
public class Welcomes {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final Links links;
    private final SignIns signIns;
    private final Users users;
    private final OwnFactors factors;

    Welcomes(Links links, SignIns signIns, Users users, OwnFactors factors) {
        this.links = links;
        this.signIns = signIns;
        this.users = users;
        this.factors = factors;
    }

    sealed interface Answer {
        record In(UUID userId) implements Answer {}

        record Wrong(Link link, Map<String, String> problems) implements Answer {}

        record Gone() implements Answer {}
    }

    Answer comeIn(String word, WelcomePage.Form form, Words words) {
        // so that of two who come with links for the first administrator only one becomes it
        users.lockAdministrators();
        var found = links.find(word);
        if (found.isEmpty()) return new Answer.Gone();
        var link = found.get();
        var userId = Optional.ofNullable(link.userId()).orElseGet(Ids::next);
        var problems =
                link.purpose() == Purpose.SIGN_IN ? Map.<String, String>of() : problems(link, form, userId, words);
        if (!problems.isEmpty()) return new Answer.Wrong(link, problems);
        if (!links.use(word, userId)) return new Answer.Gone();
        if (link.purpose() == Purpose.FIRST_ADMINISTRATOR)
            users.add(new User(userId, form.name(), form.email(), null, null, true, Role.ADMINISTRATOR, null, null, 1));
        if (link.purpose() != Purpose.SIGN_IN) {
            signIns.set(userId, form.email(), new Password(form.password()));
            // who chose a new password may have had to, because somebody else is in
            signIns.endSessions(userId, "");
        }
        return new Answer.In(userId);
    }

    /// The path of a link for a user who can't come in: without second factor, passkeys or lock, for a new password.
    public String again(UUID userId) {
        factors.endAll(userId);
        signIns.unlock(userId);
        links.end(userId);
        return links.invitation(userId);
    }

    private Map<String, String> problems(Link link, WelcomePage.Form form, UUID userId, Words words) {
        var problems = new LinkedHashMap<String, String>();
        if (link.purpose() == Purpose.FIRST_ADMINISTRATOR && form.name().isBlank())
            problems.put("name", words.say("welcome.name.missing"));
        if (!EMAIL.matcher(form.email()).matches()) problems.put("email", words.say("welcome.email.invalid"));
        else if (signIns.isTaken(form.email(), userId)) problems.put("email", words.say("welcome.email.taken"));
        new Password(form.password())
                .problem()
                .ifPresent(key -> problems.put("password", words.say(key, Password.limit(key))));
        return problems;
    }
}
