package io.throughline.identity;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Asks somebody who is signed in for what they sign in with, before it changes how they do: whoever found a browser
/// open
/// stops here.
@Component
public class Confirmation {
    private final SignIns signIns;
    private final SecondFactors factors;

    Confirmation(SignIns signIns, SecondFactors factors) {
        this.signIns = signIns;
        this.factors = factors;
    }

    /// `false` for who has no password here to confirm anything with.
    public boolean isPossible(UUID user) {
        return signIns.has(user);
    }

    /// Whether a code is asked for, beside the password.
    public boolean asksCode(UUID user) {
        return factors.isOn(user);
    }

    /// What is wrong: keys of messages, by field; none where it is them. A code that was right is used up.
    public Map<String, String> problems(UUID user, String password, String code) {
        if (!signIns.matches(user, password)) return Map.of("password", "me.password.wrong");
        if (!factors.isOn(user)) return Map.of();
        return switch (signIns.attemptCode(user, code)) {
            case SignIns.Attempt.Welcome welcome -> Map.of();
            case SignIns.Attempt.Locked locked -> Map.of("code", "factor.locked");
            case SignIns.Attempt.Refused refused -> Map.of("code", "code.wrong");
            case SignIns.Attempt.AsksCode asks -> Map.of("code", "code.wrong");
        };
    }
}
