package io.throughline.identity.passkey;

import io.throughline.base.NotFound;
import io.throughline.identity.Passkeys;
import io.throughline.identity.Users;
import io.throughline.web.Html;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// For whoever lost a device: administrators can't tell its passkey from the others.
@Controller
class UserPasskeyController {
    private final Users users;
    private final Passkeys passkeys;

    UserPasskeyController(Users users, Passkeys passkeys) {
        this.users = users;
        this.passkeys = passkeys;
    }

    @DeleteMapping("/users/{id}/passkeys")
    ModelAndView remove(@PathVariable UUID id) {
        if (users.find(id).isEmpty()) throw new NotFound("This user is not there.");
        passkeys.end(id);
        return Html.seeOther("/users/" + id);
    }
}
