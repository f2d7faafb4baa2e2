package io.throughline.identity;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// @param then the path to go to afterwards
/// @param unsent a form that came when the session had ended; empty for none
/// @param company what the company's own sign-in is called; `null` where there is none
/// @param problem why the last attempt did not succeed
public record SignInPage(
        Shell shell,
        String email,
        String then,
        String unsent,
        @Nullable String company,
        @Nullable String problem) implements Page {

    /// The page again, for somebody whose passkey did not let them in.
    public static SignInPage after(Shell shell, String then, String unsent, @Nullable String company, String problem) {
        return new SignInPage(shell, "", then, unsent, company, problem);
    }

    /// Where the company's own sign-in begins.
    public String companyPath() {
        return "/sign-in/with/" + CompanySignIn.ID + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }
}
