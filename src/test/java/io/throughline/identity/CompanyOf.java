package io.throughline.identity;

import org.springframework.mock.env.MockEnvironment;

/// The company's sign-in as some settings make it.
public final class CompanyOf {
    private CompanyOf() {}

    /// @param settings names, without what all begin with, and values by turns
    public static CompanySignIn settings(String... settings) {
        var environment = new MockEnvironment();
        for (var i = 0; i < settings.length; i += 2)
            environment.setProperty("throughline.oidc." + settings[i], settings[i + 1]);
        return new CompanySignIn(environment);
    }
}
