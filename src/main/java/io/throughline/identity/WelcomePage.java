package io.throughline.identity;

import io.throughline.identity.Links.Link;
import io.throughline.identity.Links.Purpose;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a link asks of whoever follows it.
///
/// @param problems by field, in words
public record WelcomePage(Shell shell, Link link, Form form, Map<String, String> problems) implements Page {
    /// What was typed.
    public record Form(String name, String email, String password) {
        @Override
        public String toString() {
            return name + " " + email;
        }
    }

    public String title() {
        return switch (link.purpose()) {
            case FIRST_ADMINISTRATOR -> say("welcome.first.title");
            case INVITATION -> say("welcome.invitation.title", name());
            case SIGN_IN -> say("welcome.signIn.title", name());
        };
    }

    public String lead() {
        return switch (link.purpose()) {
            case FIRST_ADMINISTRATOR -> say("welcome.first.lead");
            case INVITATION -> say("welcome.invitation.lead");
            case SIGN_IN -> say("welcome.signIn.lead");
        };
    }

    public boolean asksName() {
        return link.purpose() == Purpose.FIRST_ADMINISTRATOR;
    }

    public boolean asksPassword() {
        return link.purpose() != Purpose.SIGN_IN;
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    private String name() {
        return link.name() == null ? "" : link.name();
    }
}
